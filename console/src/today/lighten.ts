import { dispatch, take, takeWhole } from '@/api/client'
import { repeat, whole, type Demand, type Draft, type NewDemand } from '@/demands/draft'
import { plusMinutes } from '@/writing/dates'
import { fen, yuan } from '@/writing/numbers'

/** Fen by which a raised pay begins; the desk and the farm agree on the rest. */
const RAISE = 1000

/** The posts nobody could be found for, as an order of their own. */
export const restOf = (demand: Demand, date: string, posts: number): Draft => ({
  ...repeat(demand, [date]),
  headcount: String(posts),
})

/** Half the shift for half the day's pay, or ten yuan more: what a tap on an opening suggests, by the codes of the plan. */
export function suggest(draft: Draft, code: string, minutes: number): Partial<Draft> {
  const rate = fen(draft.rate) ?? 0
  if (code === 'pay') return { rate: yuan(rate + RAISE).replace(/,/g, '') }
  if (code !== 'part-day') return {}
  const half = draft.payForm === 'DAY' ? { rate: yuan(Math.ceil(rate / 200) * 100).replace(/,/g, '') } : {}
  return { end: plusMinutes(draft.start, Math.ceil(minutes / 60) * 30), ...half }
}

/** Whether anything but the number of posts differs: an order on the same terms would find the same people. */
export const isLighter = (draft: Draft, before: Draft) =>
  (['workTypeCode', 'start', 'end', 'rate', 'meals', 'bus'] as const).some((field) => draft[field] !== before[field])

export const order = async (body: NewDemand, key: string) =>
  (await take(
    dispatch.POST('/api/dispatch/v1/demands', {
      params: { query: { release: true } },
      headers: { 'Idempotency-Key': key },
      body,
    } as never),
  )) as Demand

/** The posts that were ordered anew are no longer asked for in the old order. Seen again first: somebody may have said yes meanwhile. */
export async function giveUp(demandId: string, date: string, posts: number): Promise<void> {
  const { body, etag } = await takeWhole(
    dispatch.GET('/api/dispatch/v1/demands/{id}', { params: { path: { id: demandId } } }),
  )
  const params = { path: { id: demandId }, header: { 'If-Match': etag } }
  const days = daysWithout((body as Demand).days, date, posts)
  await takeWhole(
    days
      ? dispatch.PATCH('/api/dispatch/v1/demands/{id}', { params, body: { days } })
      : dispatch.POST('/api/dispatch/v1/demands/{id}/cancellation', { params }),
  )
}

/** The days of an order with so many posts fewer on one of them; `undefined` when nothing would be left. */
export function daysWithout(days: Demand['days'], date: string, posts: number) {
  const left = days.map((day) => ({
    date: day.date,
    headcount: day.date === date ? Math.max(day.filled, day.headcount - posts) : day.headcount,
  }))
  return left.every((day) => day.headcount === 0)
    ? undefined
    : left.map((day) => ({ ...day, headcount: Math.max(1, day.headcount) }))
}

export const postsIn = (draft: Draft) => whole(draft.headcount) ?? 0
