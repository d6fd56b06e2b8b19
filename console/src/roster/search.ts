import { dispatch, registry, take } from '@/api/client'
import { inTurns } from '@/api/inTurns'
import { all } from '@/api/paging'
import type { FromRegistry } from '@/api/shapes'
import type { Assignment } from '@/demands/offers'
import { plusDays, today } from '@/writing/dates'
import type { Person } from './people'

/** What a desk asks of the roster; empty asks for nothing. */
export interface Wanted {
  name: string
  village: string
  skill: string
  /** A band, or `FIFTY_UP` for the two bands from 50 on. */
  ageBand: string
  tag: string
  freeOn: string
  status: string
  /** `yes`: only those who had no post in the last seven days. */
  idle: string
}

export const FIFTY_UP = 'FIFTY_UP'

type Query = Record<string, string>

/** The queries that together find what is wanted, one after the other: the registry takes one age band at a time. */
export function queriesOf(wanted: Wanted): Query[] {
  const { idle: _idle, ageBand, ...others } = wanted
  const base = Object.fromEntries(
    Object.entries(others).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])),
  )
  const bands = ageBand === FIFTY_UP ? ['FROM_50', 'FROM_60'] : ageBand ? [ageBand] : []
  return bands.length === 0 ? [base] : bands.map((band) => ({ ...base, ageBand: band }))
}

/** Reads on and on: query after query, page after page; `skip` leaves people out. */
export function reader(queries: Query[], skip: (person: Person) => boolean): () => Promise<Person[] | undefined> {
  let at = 0
  let cursor: string | undefined
  return async () => {
    const query = queries[at]
    if (!query) return undefined
    const page = await take(
      registry.GET('/api/registry/v1/labourers', { params: { query: { ...query, limit: 200, cursor } as never } }),
    )
    cursor = (page.next as string | null) ?? undefined
    if (!cursor) at += 1
    return (page.items as Person[]).filter((person) => !skip(person))
  }
}

export type Facets = FromRegistry<'Facets'>

export async function facetsOf(queries: Query[]): Promise<Facets> {
  const found = await inTurns(queries, 2, async (query) =>
    take(registry.GET('/api/registry/v1/labourers/facets', { params: { query: query as never } })),
  )
  return (found as Facets[]).reduce(addFacets)
}

/** Facets of two searches that share nobody. */
export function addFacets(one: Facets, other: Facets): Facets {
  return {
    people: one.people + other.people,
    villages: add(one.villages, other.villages),
    skills: add(one.skills, other.skills),
    tags: add(one.tags, other.tags),
    ageBands: add(one.ageBands, other.ageBands),
  }
}

function add(one: Facets['villages'], other: Facets['villages']): Facets['villages'] {
  const sums = new Map<string, number>()
  for (const { value, people } of [...one, ...other]) sums.set(value, (sums.get(value) ?? 0) + people)
  return [...sums].map(([value, people]) => ({ value, people })).sort((a, b) => b.people - a.people)
}

/** Who had a post on one of the last seven days. */
export async function placedThisWeek(): Promise<Set<string>> {
  const days = Array.from({ length: 7 }, (_, back) => plusDays(today(), -back))
  const placed = await inTurns(days, 3, (date) =>
    all<Assignment>(
      (cursor) =>
        dispatch.GET('/api/dispatch/v1/assignments', { params: { query: { date, limit: 200, cursor } } }) as never,
    ),
  )
  return new Set(
    placed
      .flat()
      .filter((one) => one.state !== 'CANCELLED_BY_WORKER' && one.state !== 'WITHDRAWN_BY_STATION')
      .map((one) => one.labourerId),
  )
}
