import type { FromDispatch } from '@/api/shapes'
import type { Reason } from '@/demands/offers'

export type Plan = FromDispatch<'PlanView'>
export type PlanPost = Omit<FromDispatch<'PostView'>, 'people'> & { people: Placed[] }
export type Placed = Omit<FromDispatch<'PersonView'>, 'reason'> & { reason: Reason }
export type Consequence = FromDispatch<'Consequence'>
export type Comparison = FromDispatch<'View'>

/** Why posts of a demand stay open, and what would open them. */
export interface Gap {
  demandId: string
  missing: number
  reason: {
    binding: string
    zh: string
    en: string
    eligible: number
    placedElsewhere: number
    openings: { code: string; people: number; zh: string; en: string }[]
  }
}

export const isRunning = (plan: Plan | undefined) => plan?.state === 'QUEUED' || plan?.state === 'RUNNING'

/** The plan a day is about: the one that waits or runs, else the newest that was approved, else the newest. */
export function currentPlan(plans: Plan[]): Plan | undefined {
  const newest = [...plans].sort((a, b) => b.createdAt.localeCompare(a.createdAt))
  return (
    newest.find((p) => isRunning(p) || p.state === 'READY') ??
    newest.find((p) => p.state === 'APPROVED') ??
    newest.find((p) => p.state !== 'DISCARDED') ??
    undefined
  )
}

/** The plan to compare with: the newest finished one made before. */
export function planBefore(plan: Plan, plans: Plan[]): Plan | undefined {
  return plans
    .filter((p) => p.id !== plan.id && p.outcome && p.createdAt < plan.createdAt)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0]
}

export type Change = 'added' | 'dropped' | 'changedPost'

export function changeOf(difference: Comparison['differences'][number]): Change {
  if (!difference.otherDemandId) return 'added'
  return difference.demandId ? 'changedPost' : 'dropped'
}
