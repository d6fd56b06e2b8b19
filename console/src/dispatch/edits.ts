import type { ToDispatch } from '@/api/shapes'

export type Step = ToDispatch<'Step'>

/** What somebody would like different: a person from one post (none: not in the plan) to another (none: still to be chosen). */
export interface Wish {
  labourerId: string
  from?: string
  to?: string
}

/** An edit that was saved: what to say, the version it made, and what would take it back. */
export interface Done {
  text: string
  version: number
  back: Step[]
}

/** Takes the place of a post: the person is left out of this day. */
export const OFF = 'off'

/** To the post where the person already is: they stay there when the day is planned again. */
export const isPin = (wish: Wish, target: string) => target !== '' && target === wish.from

/** The edits that make a wish true. `other` gives way on a full post: goes where the person comes from, or is left out. */
export function stepsOf(wish: Wish, target: string, other = ''): Step[] {
  const { labourerId, from } = wish
  if (target === OFF) return [{ kind: 'REMOVE', labourerId }]
  if (!other) return [{ kind: 'PLACE', labourerId, demandId: target }]
  if (from) return [{ kind: 'SWAP', labourerId, otherLabourerId: other }]
  return [
    { kind: 'REMOVE', labourerId: other },
    { kind: 'PLACE', labourerId, demandId: target },
  ]
}

/** The edits that put everything back where it was; whoever was not pinned before is not pinned after. */
export function stepsBack(
  wish: Wish,
  target: string,
  other: string,
  wasPinned: (labourerId: string) => boolean,
): Step[] {
  const { labourerId, from } = wish
  const back = (who: string, demandId: string): Step[] => [{ kind: 'PLACE', labourerId: who, demandId }, ...letGo(who)]
  const letGo = (who: string): Step[] => (wasPinned(who) ? [] : [{ kind: 'UNPIN', labourerId: who }])
  if (from && other)
    return [{ kind: 'SWAP', labourerId, otherLabourerId: other }, ...letGo(labourerId), ...letGo(other)]
  if (from) return back(labourerId, from)
  return [{ kind: 'REMOVE', labourerId }, ...(other ? back(other, target) : [])]
}
