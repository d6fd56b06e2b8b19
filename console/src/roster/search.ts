import { dispatch, download, registry, take } from '@/api/client'
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
  /** A band, or `FIFTY_UP` for all bands from 50 on. */
  ageBand: string
  tag: string
  freeOn: string
  status: string
  /** `yes`: only those who had no post in the last seven days. */
  idle: string
}

export const FIFTY_UP = 'FIFTY_UP'

type Query = Record<string, string | string[]>

/** What the registry is asked; whoever had a post this week is known to dispatch alone. */
export function queryOf(wanted: Wanted): Query {
  const { idle: _idle, ageBand, ...others } = wanted
  const asked = Object.entries(others).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : []))
  const bands = ageBand === FIFTY_UP ? ['FROM_50', 'FROM_60'] : ageBand ? [ageBand] : []
  return { ...Object.fromEntries(asked), ...(bands.length > 0 ? { ageBand: bands } : {}) }
}

/** Reads on and on, page after page; `skip` leaves people out. `undefined` at the end. */
export function reader(query: Query, skip: (person: Person) => boolean): () => Promise<Person[] | undefined> {
  let cursor: string | null | undefined
  return async () => {
    if (cursor === null) return undefined
    const page = await take(
      registry.GET('/api/registry/v1/labourers', { params: { query: { ...query, limit: 200, cursor } as never } }),
    )
    cursor = (page.next as string | null) ?? null
    return (page.items as Person[]).filter((person) => !skip(person))
  }
}

export type Facets = FromRegistry<'Facets'>

export const facetsOf = async (query: Query) =>
  (await take(registry.GET('/api/registry/v1/labourers/facets', { params: { query: query as never } }))) as Facets

/** The same people as a workbook; `without` are left out of it. */
export async function saveSheet(wanted: Wanted, without: Set<string> | undefined, name: string): Promise<void> {
  const query = Object.entries(queryOf(wanted)).flatMap(([key, value]) => [value].flat().map((one) => [key, one]))
  const path = `/api/registry/v1/labourers/export.xlsx?${new URLSearchParams(query)}`
  await (without ? download(path, name, { method: 'POST', ...json({ without: [...without] }) }) : download(path, name))
}

const json = (body: unknown) => ({ headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

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
