import { registry, take } from '@/api/client'
import { Problem } from '@/api/problem'
import type { FromRegistry } from '@/api/shapes'
import { groupOf, type Offer } from './offers'

export type Member = FromRegistry<'CrewMember'>

const known = new Map<string, Map<string, Member>>()

/**
 * The confirmed people of neighbours by labourer, with the name and masked phone that a roll call needs; nothing else of them is for this
 * station. Every look at a crew is on record, so it is taken once for each set of people.
 */
export async function lentCrew(demandId: string, date: string, offers: Offer[]): Promise<Map<string, Member>> {
  const lent = offers
    .filter((offer) => offer.lenderCode && groupOf(offer.state) === 'confirmed')
    .map((offer) => offer.labourerId)
    .sort()
  if (lent.length === 0) return new Map()
  const key = [demandId, date, ...lent].join()
  const crew = known.get(key) ?? (await read(demandId, date))
  // The registry hears of a yes a moment later than dispatch.
  if (lent.every((id) => crew.has(id))) known.set(key, crew)
  return crew
}

async function read(demandId: string, date: string): Promise<Map<string, Member>> {
  try {
    const page = await take(
      registry.GET('/api/registry/v1/crews/{demandId}', { params: { path: { demandId }, query: { date } } }),
    )
    return new Map((page.items as Member[]).map((member) => [member.labourerId, member]))
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 404) return new Map()
    throw failure
  }
}
