import { dispatch } from '@/api/client'
import { all } from '@/api/paging'
import type { Demand } from '@/demands/draft'
import type { Assignment } from '@/demands/offers'
import { demandsOn } from '@/dispatch/dayOfPlans'
import { peopleOf, type Person } from '@/roster/people'
import { ageOn } from '@/writing/dates'

/** Those whom a published figure counts; the codes are the figures'. */
export const GROUPS = ['fill', 'aged-50-plus', 'out-of-poverty'] as const
export type Group = (typeof GROUPS)[number]

/** One person on one day of work. */
export interface PersonDay {
  assignment: Assignment
  demand?: Demand
  person?: Person
}

/** By the definition that is published beside the figure. */
export function counts(group: Group, { assignment, person }: PersonDay): boolean {
  if (group === 'fill') return true
  if (!person) return false
  if (group === 'aged-50-plus') return ageOn(person.birthDate, assignment.date) >= 50
  return person.profile.tags.some(
    (tag) => tag.code === 'out-of-poverty' && (tag.validUntil ?? '9999') >= assignment.date,
  )
}

/** Everybody who has a post on a day in a division, with names for those who may read them. */
export async function personDays(date: string, division: string): Promise<PersonDay[]> {
  const [assignments, demands] = await Promise.all([
    all<Assignment>(
      (cursor) =>
        dispatch.GET('/api/dispatch/v1/assignments', { params: { query: { date, limit: 200, cursor } } }) as never,
    ),
    demandsOn(date),
  ])
  const standing = assignments.filter((one) => one.endedAt === null && one.divisionCode.startsWith(division))
  const people = await peopleOf(standing.map((one) => one.labourerId))
  const byId = new Map(demands.map((demand) => [demand.id, demand]))
  return standing.map((assignment) => ({
    assignment,
    demand: byId.get(assignment.demandId),
    person: people.get(assignment.labourerId),
  }))
}
