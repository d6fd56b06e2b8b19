import { dispatch, take } from '@/api/client'
import { inTurns } from '@/api/inTurns'
import { Problem } from '@/api/problem'
import type { Demand } from './draft'

/** The demands behind ids; those out of sight are left out. */
export async function demandsOf(ids: Iterable<string>): Promise<Map<string, Demand>> {
  const found = new Map<string, Demand>()
  await inTurns([...new Set(ids)], 4, async (id) => {
    try {
      found.set(id, (await take(dispatch.GET('/api/dispatch/v1/demands/{id}', { params: { path: { id } } }))) as Demand)
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.status !== 404) throw failure
    }
  })
  return found
}
