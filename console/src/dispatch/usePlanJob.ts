import { onScopeDispose, shallowRef } from 'vue'
import { dispatch, raw, take } from '@/api/client'
import { follow } from '@/api/stream'
import { isRunning, type Plan } from './plan'

/** A plan while it is made: told of its progress by server-sent events, or by looking when they break off. `done` once it has ended. */
export function usePlanJob(done: (plan: Plan) => Promise<unknown>) {
  const running = shallowRef<Plan>()
  let stop: (() => void) | undefined

  function leave() {
    stop?.()
    stop = undefined
    running.value = undefined
  }
  onScopeDispose(leave)

  async function settle(seen: Plan) {
    running.value = seen
    if (isRunning(seen) || !stop) return
    stop()
    stop = undefined
    await done(seen)
    running.value = undefined
  }
  function watch(job: Plan) {
    leave()
    running.value = job
    stop = follow(
      (signal) => raw(`/api/dispatch/v1/plans/${job.id}/events`, { signal, headers: { Accept: 'text/event-stream' } }),
      {
        onEvent: (event) => void settle(JSON.parse(event.data) as Plan),
        onOpen: () => undefined,
        onLost: () => void look(job.id).then(settle, () => undefined),
      },
    )
  }
  return { running, watch, leave, busy: () => stop !== undefined }
}

const look = async (id: string) =>
  (await take(dispatch.GET('/api/dispatch/v1/plans/{id}', { params: { path: { id } } }))) as Plan
