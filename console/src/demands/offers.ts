import { dispatch } from '@/api/client'
import { all } from '@/api/paging'
import type { FromDispatch } from '@/api/shapes'

export type Offer = Omit<FromDispatch<'OfferView'>, 'reason'> & { reason: Reason | null }
export type Assignment = FromDispatch<'AssignmentView'>

/** Why somebody was asked, as dispatch stores it. */
export interface Reason {
  zh: string
  en: string
  points: number
  terms: { code: string; quantity: number; points: number; zh: string; en: string }[]
  nextBestDemandId?: string | null
  nextBestWorse?: number | null
}

export const GROUPS = ['confirmed', 'waiting', 'standBy', 'declined', 'silent', 'gone'] as const
export type Group = (typeof GROUPS)[number]

/** Where an asked person stands, as the desk speaks of it. */
export function groupOf(state: Offer['state']): Group {
  switch (state) {
    case 'ACCEPTED':
    case 'PROMOTED':
      return 'confirmed'
    case 'DRAFTED':
    case 'HELD':
    case 'SENT':
    case 'DELIVERED':
      return 'waiting'
    case 'STAND_BY':
      return 'standBy'
    case 'DECLINED':
      return 'declined'
    case 'EXPIRED':
    case 'FAILED':
      return 'silent'
    default:
      return 'gone'
  }
}

/** Those to ring up: still waiting, without an answer, or not reachable by message. */
export function toCall(offers: Offer[]): Offer[] {
  return offers.filter((offer) => ['waiting', 'silent'].includes(groupOf(offer.state)))
}

export function offersOf(demandId: string, date: string): Promise<Offer[]> {
  return all<Offer>(
    (cursor) =>
      dispatch.GET('/api/dispatch/v1/offers', { params: { query: { demandId, date, limit: 200, cursor } } }) as never,
  )
}

export function assignmentsOf(demandId: string, date: string): Promise<Assignment[]> {
  return all<Assignment>(
    (cursor) =>
      dispatch.GET('/api/dispatch/v1/assignments', {
        params: { query: { demandId, date, limit: 200, cursor } },
      }) as never,
  )
}
