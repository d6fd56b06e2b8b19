import { registry, take } from '@/api/client'
import { inTurns } from '@/api/inTurns'
import type { FromRegistry } from '@/api/shapes'

export type Person = FromRegistry<'LabourerView'>

export const AGE_BANDS = ['FROM_16', 'FROM_18', 'FROM_30', 'FROM_40', 'FROM_50', 'FROM_60'] as const
export const TAGS = [
  'out-of-poverty',
  'monitored',
  'relocated',
  'low-income',
  'returnee',
  'land-transferred',
  'zero-employment',
  'veteran',
] as const
export const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const

/** Ids asked for at once; an address line stays under 4,096 characters. */
const LOT = 80

const known = new Map<string, Person>()

/** The people behind ids; dispatch and notification know no names. Whoever is not in one's scope is left out. */
export async function peopleOf(ids: Iterable<string>): Promise<Map<string, Person>> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id))
  const lots: string[][] = []
  for (let i = 0; i < missing.length; i += LOT) lots.push(missing.slice(i, i + LOT))
  await inTurns(lots, 4, async (lot) => {
    const page = await take(registry.GET('/api/registry/v1/labourers', { params: { query: { ids: lot.join(',') } } }))
    for (const person of page.items as Person[]) known.set(person.labourerId, person)
  })
  return known
}

/** Somebody who was changed has to be read again. */
export function forget(id: string): void {
  known.delete(id)
}

/** The limits a person declared, as keys of words. */
export function limitsOf(person: Person): { key: string; values?: Record<string, number> }[] {
  const limits = person.profile.limits
  const told: { key: string; values?: Record<string, number> }[] = []
  if (limits.noBending) told.push({ key: 'person.limit.bending' })
  if (limits.maxLiftKg) told.push({ key: 'person.limit.lift', values: { n: limits.maxLiftKg } })
  if (limits.noPesticides) told.push({ key: 'person.limit.pesticides' })
  if (limits.noHeights) told.push({ key: 'person.limit.heights' })
  if (limits.noNights) told.push({ key: 'person.limit.nights' })
  if (limits.noColdWater) told.push({ key: 'person.limit.coldWater' })
  return told
}

export interface DayHours {
  day: (typeof WEEK)[number]
  from: string
  to: string
}

/** Days with the same hours stand in one line: `MONDAY–FRIDAY 06:00–19:00`. */
export function weekLines(windows: DayHours[]): { first: string; last: string; from: string; to: string }[] {
  const byDay = WEEK.map((day) =>
    windows
      .filter((w) => w.day === day)
      .map((w) => `${w.from.slice(0, 5)}/${w.to.slice(0, 5)}`)
      .sort()
      .join(','),
  )
  const lines: { first: string; last: string; from: string; to: string }[] = []
  for (let i = 0; i < WEEK.length;) {
    let end = i
    while (end + 1 < WEEK.length && byDay[end + 1] === byDay[i]) end++
    for (const window of (byDay[i] ?? '').split(',').filter(Boolean)) {
      const [from, to] = window.split('/')
      lines.push({ first: WEEK[i] ?? '', last: WEEK[end] ?? '', from: from ?? '', to: to ?? '' })
    }
    i = end + 1
  }
  return lines
}
