import { dispatch, registry, take } from '@/api/client'
import { all } from '@/api/paging'
import type { FromDispatch, FromRegistry } from '@/api/shapes'

/** An ask of one station to another, as both see it. */
export type Borrowing = FromDispatch<'BorrowingView'>
export type Station = FromRegistry<'StationView'>

/** Digits of a county's code and of a station's. */
const COUNTY = 6
const STATION = 9

export async function stationsAround(): Promise<Station[]> {
  const page = await take(registry.GET('/api/registry/v1/stations', { params: { query: { neighbours: true } } }))
  return page.items as Station[]
}

/** The other stations of the county in which a demand is. */
export function neighboursOf(stations: Station[], division: string): Station[] {
  const own = division.slice(0, STATION)
  return stations.filter((s) => s.code !== own && s.code.startsWith(own.slice(0, COUNTY)))
}

export function borrowingsOf(query: { demandId?: string; date?: string; state?: Borrowing['state'] }) {
  return all<Borrowing>(
    (cursor) =>
      dispatch.GET('/api/dispatch/v1/borrowings', { params: { query: { ...query, limit: 200, cursor } } }) as never,
  )
}

/** The asks to one station, the latest first. */
export function asksTo(station: Station, asks: Borrowing[]): Borrowing[] {
  return asks.filter((one) => one.lenderCode === station.code).sort((a, b) => b.askedAt.localeCompare(a.askedAt))
}

/** What waits for an answer of stations within a division, the soonest first. */
export function toAnswer(asks: Borrowing[], division: string): Borrowing[] {
  return asks
    .filter((one) => one.state === 'ASKED' && one.open && one.lenderCode.startsWith(division))
    .sort((a, b) => a.meetAt.localeCompare(b.meetAt))
}

/** What stations within a division lend. */
export function lentBy(asks: Borrowing[], division: string): Borrowing[] {
  return asks.filter((one) => one.state === 'AGREED' && one.lenderCode.startsWith(division))
}

/** The number that was typed when it can be asked for or lent, otherwise `undefined`. */
export function peopleIn(typed: string, most: number): number | undefined {
  const people = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0
  return people >= 1 && people <= most ? people : undefined
}

export const askFor = (body: { demandId: string; date: string; lenderCode: string; people: number }, key: string) =>
  take(dispatch.POST('/api/dispatch/v1/borrowings', { headers: { 'Idempotency-Key': key }, body } as never))

const seen = (one: Borrowing) => ({ path: { id: one.id }, header: { 'If-Match': `"${one.version}"` } })

export const withdraw = (one: Borrowing) =>
  take(dispatch.POST('/api/dispatch/v1/borrowings/{id}/withdrawal', { params: seen(one) }))

export const agree = (one: Borrowing, people: number) =>
  take(dispatch.POST('/api/dispatch/v1/borrowings/{id}/agreement', { params: seen(one), body: { people } }))

export const refuse = (one: Borrowing, reason: string) =>
  take(
    dispatch.POST('/api/dispatch/v1/borrowings/{id}/refusal', {
      params: seen(one),
      body: reason.trim() ? { reason: reason.trim() } : {},
    }),
  )
