import { onScopeDispose, type Ref } from 'vue'
import { dispatch } from '@/api/client'
import { all } from '@/api/paging'
import type { Demand } from '@/demands/draft'
import type { Assignment, Offer } from '@/demands/offers'
import { useLoad } from '@/pieces/useLoad'
import { countsOf, linesOf, type BoardLine } from './board'

/** Milliseconds between two readings while somebody looks. */
const EVERY = 4000

/** The board of a day, kept up to date while it is in sight. */
export function useBoard(date: Ref<string>) {
  const loaded = useLoad<BoardLine[]>(
    async () => {
      const query = { date: date.value, limit: 200 }
      const [demands, offers, assignments] = await Promise.all([
        all<Demand>(
          (cursor) => dispatch.GET('/api/dispatch/v1/demands', { params: { query: { ...query, cursor } } }) as never,
        ),
        all<Offer>(
          (cursor) => dispatch.GET('/api/dispatch/v1/offers', { params: { query: { ...query, cursor } } }) as never,
        ),
        all<Assignment>(
          (cursor) =>
            dispatch.GET('/api/dispatch/v1/assignments', {
              params: { query: { ...query, cursor, state: 'BOARDED' } },
            }) as never,
        ),
      ])
      return linesOf(demands, date.value, countsOf(offers, assignments))
    },
    () => date.value,
  )
  const timer = setInterval(() => {
    if (!document.hidden && !loaded.busy.value) void loaded.reload()
  }, EVERY)
  onScopeDispose(() => clearInterval(timer))
  return loaded
}
