import { onScopeDispose } from 'vue'
import { dispatch } from '@/api/client'
import { all } from '@/api/paging'
import type { Demand } from '@/demands/draft'
import { useLoad } from '@/pieces/useLoad'

/** Seconds between two looks at one's own orders while a page is open. */
const EVERY = 5

/** The enterprise's own demands, newest day first, read again while one watches. */
export function useMyDemands() {
  const loaded = useLoad(async () => {
    const found = await all<Demand>(
      (cursor) => dispatch.GET('/api/dispatch/v1/demands', { params: { query: { limit: 200, cursor } } }) as never,
    )
    return found.sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || b.createdAt.localeCompare(a.createdAt))
  })
  const timer = setInterval(() => {
    if (!document.hidden) void loaded.reload()
  }, EVERY * 1000)
  onScopeDispose(() => clearInterval(timer))
  return loaded
}

export function lastDay(demand: Demand): string {
  return demand.days.at(-1)?.date ?? ''
}
