import { dispatch, take, takeWhole } from '@/api/client'
import { all } from '@/api/paging'
import type { Demand } from '@/demands/draft'
import type { Step } from './edits'
import { currentPlan, isRunning, type Consequence, type Gap, type Plan, type PlanPost } from './plan'

export const plansOf = (date: string) =>
  all<Plan>(
    (cursor) => dispatch.GET('/api/dispatch/v1/plans', { params: { query: { date, limit: 200, cursor } } }) as never,
  )

export const demandsOn = (date: string) =>
  all<Demand>(
    (cursor) => dispatch.GET('/api/dispatch/v1/demands', { params: { query: { date, limit: 200, cursor } } }) as never,
  )

export const gapsOf = async (plan: Plan) =>
  (await take(
    dispatch.GET('/api/dispatch/v1/plans/{id}/gaps', { params: { path: { id: plan.id } } }),
  )) as unknown as Gap[]

export const postsOf = (plan: Plan) =>
  all<PlanPost>(
    (cursor) =>
      dispatch.GET('/api/dispatch/v1/plans/{id}/posts', {
        params: { path: { id: plan.id }, query: { limit: 200, cursor } },
      }) as never,
  )

/** Everything a day's dispatch is about: its demands, its plans, and the one plan that was asked for, or that counts. */
export async function dayOfPlans(date: string, wanted: string) {
  const [plans, demands] = await Promise.all([plansOf(date), demandsOn(date)])
  const plan = plans.find((p) => p.id === wanted) ?? currentPlan(plans)
  const [posts, gaps] = plan && !isRunning(plan) ? await Promise.all([postsOf(plan), gapsOf(plan)]) : [[], []]
  return { plans, demands, plan, posts, gaps }
}

export const startPlan = async (divisionCode: string, date: string, mode: Plan['mode']) =>
  (await take(dispatch.POST('/api/dispatch/v1/plans', { body: { divisionCode, date, mode } }))) as unknown as Plan

/** Only the version that was seen is approved or discarded. */
export async function movePlan(seen: Plan, to: 'approval' | 'discard'): Promise<void> {
  const params = { path: { id: seen.id }, header: { 'If-Match': `"${seen.version}"` } }
  if (to === 'approval') await takeWhole(dispatch.POST('/api/dispatch/v1/plans/{id}/approval', { params }))
  else await takeWhole(dispatch.POST('/api/dispatch/v1/plans/{id}/discard', { params }))
}

/** What edits of the version that was seen would do, or have done. */
export const editPlan = async (seen: Pick<Plan, 'id' | 'version'>, edits: Step[], dryRun: boolean) =>
  (await take(
    dispatch.PATCH('/api/dispatch/v1/plans/{id}', {
      params: { path: { id: seen.id }, header: { 'If-Match': `"${seen.version}"` } },
      body: { dryRun, edits },
    }),
  )) as Consequence
