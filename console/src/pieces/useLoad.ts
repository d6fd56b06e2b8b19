import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { connection } from '@/api/connection'
import { Problem } from '@/api/problem'

export interface Loaded<T> {
  data: ShallowRef<T | undefined>
  /** When `data` was so. */
  at: ShallowRef<Date | undefined>
  busy: Ref<boolean>
  problem: ShallowRef<unknown>
  /** What is shown is the last known state, because a later reading failed. */
  stale: Ref<boolean>
  reload: () => Promise<void>
}

/**
 * Reads what a page shows, again whenever what it depends on changes. What was read last stays when a later reading fails, with its time;
 * once the network is back it is read again.
 */
export function useLoad<T>(read: () => Promise<T>, dependsOn?: () => unknown): Loaded<T> {
  const data = shallowRef<T>()
  const at = shallowRef<Date>()
  const problem = shallowRef<unknown>()
  const busy = ref(false)
  const stale = ref(false)
  let turn = 0

  async function reload(): Promise<void> {
    const mine = ++turn
    busy.value = true
    try {
      const found = await read()
      if (mine !== turn) return
      data.value = found
      at.value = new Date()
      problem.value = undefined
      stale.value = false
    } catch (failure) {
      if (mine !== turn) return
      problem.value = failure
      stale.value = data.value !== undefined
    } finally {
      if (mine === turn) busy.value = false
    }
  }

  const stop = watch(
    () => dependsOn?.(),
    (_now, before) => {
      if (before !== undefined) {
        data.value = undefined
        at.value = undefined
      }
      void reload()
    },
    { immediate: true },
  )
  const comeBack = watch(
    () => connection.value.up,
    (up) => {
      if (up && problem.value instanceof Problem && problem.value.away) void reload()
    },
  )
  onScopeDispose(() => {
    turn++
    stop()
    comeBack()
  })
  return { data, at, busy, problem, stale, reload }
}
