import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { raw, registry, take } from '@/api/client'
import { Problem, type ProblemBody } from '@/api/problem'
import type { FromRegistry } from '@/api/shapes'
import { follow } from '@/api/stream'

export type Job = FromRegistry<'ImportView'>
export type Fault = FromRegistry<'FaultView'>

export const IMPORTS = '/api/registry/v1/labourer-imports'

/** A roster on its way in: sent, followed by server-sent events until it has ended, then its faults page by page. */
export function useImport() {
  const job = shallowRef<Job>()
  const faults = shallowRef<Fault[]>([])
  const next = ref<string | null>(null)
  const problem = shallowRef<unknown>()
  const uploading = ref(false)
  const ended = computed(() => job.value?.finishedAt !== null && job.value?.finishedAt !== undefined)
  const good = computed(() => (job.value ? job.value.created + job.value.updated + job.value.unchanged : 0))
  let stop: (() => void) | undefined

  function leave() {
    stop?.()
    stop = undefined
    job.value = undefined
    faults.value = []
    problem.value = undefined
  }
  onScopeDispose(leave)

  /** The id of the job that was started; `undefined` when the file was refused, which `problem` then says. */
  async function send(file: File, dryRun: boolean): Promise<string | undefined> {
    leave()
    uploading.value = true
    try {
      const response = await raw(`${IMPORTS}?dryRun=${dryRun}`, {
        method: 'POST',
        body: file,
        headers: { 'Content-Type': 'application/octet-stream' },
      })
      const body = (await response.json().catch(() => ({}))) as Job & ProblemBody
      if (!response.ok) throw new Problem(response.status, body)
      watchJob(body)
      return body.importId
    } catch (failure) {
      problem.value = failure instanceof Problem ? failure : new Problem(0, {})
      return undefined
    } finally {
      uploading.value = false
    }
  }

  async function open(importId: string) {
    if (job.value?.importId === importId) return
    try {
      watchJob(await read(importId))
    } catch (failure) {
      problem.value = failure
    }
  }
  function watchJob(started: Job) {
    stop?.()
    void see(started)
    if (started.finishedAt) return
    stop = follow(
      (signal) => raw(`${IMPORTS}/${started.importId}/events`, { signal, headers: { Accept: 'text/event-stream' } }),
      {
        onEvent: (event) => void see(JSON.parse(event.data) as Job),
        onOpen: () => undefined,
        onLost: () => void read(started.importId).then(see, () => undefined),
      },
    )
  }
  async function see(seen: Job) {
    if (ended.value && job.value?.importId === seen.importId) return
    job.value = seen
    if (!seen.finishedAt) return
    stop?.()
    stop = undefined
    await readFaults(false)
  }
  const read = async (importId: string) =>
    (await take(
      registry.GET('/api/registry/v1/labourer-imports/{importId}', { params: { path: { importId } } }),
    )) as Job

  async function readFaults(more: boolean) {
    const page = await take(
      registry.GET('/api/registry/v1/labourer-imports/{importId}/faults', {
        params: {
          path: { importId: job.value?.importId ?? '' },
          query: { limit: 100, cursor: more ? (next.value ?? undefined) : undefined },
        },
      }),
    )
    faults.value = more ? [...faults.value, ...(page.items as Fault[])] : (page.items as Fault[])
    next.value = (page.next as string | null) ?? null
  }
  return { job, faults, next, problem, uploading, ended, good, send, open, leave, readFaults }
}
