import type { FromDispatch, ToDispatch } from '@/api/shapes'
import { fen, yuan } from '@/writing/numbers'
import { plusDays } from '@/writing/dates'

export type Demand = FromDispatch<'DemandView'>
export type NewDemand = ToDispatch<'NewDemand'>
export type PayForm = 'DAY' | 'HOUR' | 'PIECE'

/** An order as somebody types it. Numbers stay text until they are checked, so that nothing typed is ever lost. */
export interface Draft {
  enterpriseId: string
  siteId: string
  workTypeCode: string
  headcount: string
  days: string[]
  start: string
  end: string
  payForm: PayForm
  rate: string
  unit: string
  piecesPerDay: string
  payWithinDays: number
  meals: boolean
  bus: boolean
  meetPlace: string
  meetTime: string
  legalRole: NewDemand['legalRole']
  answerMinutes: number
  priority: number
  note: string
}

/** What most orders here say; the day is tomorrow. */
export function blank(today: string): Draft {
  return {
    enterpriseId: '',
    siteId: '',
    workTypeCode: '',
    headcount: '',
    days: [plusDays(today, 1)],
    start: '07:30',
    end: '17:30',
    payForm: 'DAY',
    rate: '',
    unit: '天',
    piecesPerDay: '',
    payWithinDays: 0,
    meals: true,
    bus: false,
    meetPlace: '',
    meetTime: '06:40',
    legalRole: 'PUBLIC_INFORMATION',
    answerMinutes: 30,
    priority: 5,
    note: '',
  }
}

export const UNITS: Record<PayForm, string> = { DAY: '天', HOUR: '小时', PIECE: '公斤' }

/** The same order again, for other days. */
export function repeat(demand: Demand, days: string[]): Draft {
  return {
    enterpriseId: demand.enterpriseId,
    siteId: demand.siteId,
    workTypeCode: demand.workTypeCode,
    headcount: String(Math.max(0, ...demand.days.map((day) => day.headcount)) || ''),
    days,
    start: demand.shift.start.slice(0, 5),
    end: demand.shift.end.slice(0, 5),
    payForm: (demand.pay?.form as PayForm) ?? 'DAY',
    rate: demand.pay ? yuan(demand.pay.rateFen).replace(/,/g, '') : '',
    unit: demand.pay?.unit ?? '天',
    piecesPerDay: demand.pay?.piecesPerDay ? String(demand.pay.piecesPerDay) : '',
    payWithinDays: demand.pay?.payDate?.days ?? 0,
    meals: demand.meals,
    bus: demand.bus,
    meetPlace: demand.meeting.place,
    meetTime: (demand.meeting.time ?? demand.shift.start).slice(0, 5),
    legalRole: demand.legalRole,
    answerMinutes: minutes(demand.answerWithin),
    priority: demand.priority,
    note: demand.note ?? '',
  }
}

/** What a person can see to be wrong before anybody is asked: field → key of what to say. */
export function faults(draft: Draft, today: string): Partial<Record<keyof Draft, string>> {
  const wrong: Partial<Record<keyof Draft, string>> = {}
  const people = whole(draft.headcount)
  if (!draft.enterpriseId) wrong.enterpriseId = 'fault.choose'
  if (!draft.siteId) wrong.siteId = 'fault.choose'
  if (!draft.workTypeCode) wrong.workTypeCode = 'fault.choose'
  if (people === undefined || people < 1 || people > 100_000) wrong.headcount = 'fault.headcount'
  if (draft.days.length === 0) wrong.days = 'fault.days'
  else if (draft.days.some((day) => day < today)) wrong.days = 'fault.past'
  if (!draft.start) wrong.start = 'fault.time'
  if (!draft.end) wrong.end = 'fault.time'
  const hours = shiftHours(draft)
  if (draft.start && draft.end && (hours <= 0 || hours > 11)) wrong.end = 'fault.shift'
  const rate = fen(draft.rate)
  if (rate === undefined || rate <= 0) wrong.rate = 'fault.rate'
  if (!draft.unit.trim()) wrong.unit = 'fault.unit'
  if (draft.payForm === 'PIECE' && !whole(draft.piecesPerDay)) wrong.piecesPerDay = 'fault.pieces'
  if (!draft.meetPlace.trim()) wrong.meetPlace = 'fault.meetPlace'
  return wrong
}

/** Hours by the wall clock; an end at or before the start lies on the next day. */
export function shiftHours(draft: Pick<Draft, 'start' | 'end'>): number {
  const [start, end] = [hour(draft.start), hour(draft.end)]
  return start === end ? 0 : end > start ? end - start : end - start + 24
}

function hour(time: string): number {
  const [h, m] = time.split(':').map(Number)
  return (h ?? 0) + (m ?? 0) / 60
}

/** Only call it on a draft without faults. */
export function toNewDemand(draft: Draft): NewDemand {
  return {
    enterpriseId: draft.enterpriseId,
    siteId: draft.siteId,
    workTypeCode: draft.workTypeCode,
    days: [...draft.days].sort().map((date) => ({ date, headcount: whole(draft.headcount) ?? 0 })),
    shift: {
      start: seconds(draft.start),
      end: seconds(draft.end),
      endsDaysLater: hour(draft.end) <= hour(draft.start) ? 1 : 0,
    },
    pay: {
      form: draft.payForm,
      rateFen: fen(draft.rate) ?? 0,
      unit: draft.unit.trim(),
      ...(draft.payForm === 'PIECE' ? { piecesPerDay: whole(draft.piecesPerDay) } : {}),
      payDate: { rule: draft.payWithinDays === 0 ? 'SAME_DAY' : 'WITHIN_DAYS', days: draft.payWithinDays },
    },
    meals: draft.meals,
    bus: draft.bus,
    legalRole: draft.legalRole,
    priority: draft.priority,
    meeting: { place: draft.meetPlace.trim(), time: seconds(draft.meetTime || draft.start) },
    answerWithin: `PT${draft.answerMinutes}M`,
    ...(draft.note.trim() ? { note: draft.note.trim() } : {}),
  }
}

const seconds = (time: string) => `${time}:00`

/** `24`, `２４` → 24; undefined when it is no whole number. */
export function whole(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim()
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined
}

/** ISO 8601 `PT1H30M` → 90. */
export function minutes(duration: string): number {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(duration)
  if (!match) return 30
  return (
    Number(match[1] ?? 0) * 1440 +
    Number(match[2] ?? 0) * 60 +
    Number(match[3] ?? 0) +
    Math.ceil(Number(match[4] ?? 0) / 60)
  )
}
