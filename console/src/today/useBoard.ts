import { onScopeDispose, watch, type Ref } from 'vue'
import { dispatch, raw, take } from '@/api/client'
import { follow } from '@/api/stream'
import { useLoad } from '@/pieces/useLoad'
import type { Board } from './board'

const readBoard = async (date: string) =>
  (await take(dispatch.GET('/api/dispatch/v1/figures/board', { params: { query: { date } } }))) as unknown as Board

/** The board of a day, filling while one watches: read once, then told of every change by server-sent events. */
export function useBoard(date: Ref<string>) {
  const loaded = useLoad<Board | undefined>(
    async () => (date.value ? await readBoard(date.value) : undefined),
    () => date.value,
  )
  let stop: (() => void) | undefined
  const open = (day: string) => {
    stop?.()
    if (!day) return
    stop = follow(
      (signal) =>
        raw(`/api/dispatch/v1/figures/board/events?date=${day}`, { signal, headers: { Accept: 'text/event-stream' } }),
      {
        onEvent: (event) => {
          const board = JSON.parse(event.data) as Board
          if (board.date !== date.value) return
          loaded.data.value = board
          loaded.at.value = new Date()
          loaded.problem.value = undefined
          loaded.stale.value = false
        },
        onOpen: () => void loaded.reload(),
        onLost: () => (loaded.stale.value = loaded.data.value !== undefined),
      },
    )
  }
  watch(date, open, { immediate: true })
  onScopeDispose(() => stop?.())
  return loaded
}
