import createClient, { type Middleware } from 'openapi-fetch'
import { accessToken, markExpired, renew } from '@/session/session'
import { locale } from '@/words'
import { reached } from './connection'
import type { paths as DispatchPaths } from './generated/dispatch'
import type { paths as NotificationPaths } from './generated/notification'
import type { paths as RegistryPaths } from './generated/registry'
import { Problem, type ProblemBody } from './problem'

/** Milliseconds after which a call counts as lost; services answer or refuse within seconds. */
const PATIENCE = 15_000

const asPerson: Middleware = {
  onRequest({ request }) {
    dress(request.headers)
    if (request.method !== 'GET' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID())
    }
    return request
  },
}

function dress(headers: Headers): void {
  const token = accessToken()
  if (token) headers.set('Authorization', `Bearer ${token}`)
  headers.set('Accept-Language', locale.value)
}

/** Fetch with patience, one renewal of the token, and what it says about the connection. */
async function reach(request: Request): Promise<Response> {
  const again = request.clone()
  const response = await patiently(request)
  if (response.status !== 401 || !accessToken()) {
    return response
  }
  if (await renew()) {
    dress(again.headers)
    return within(again)
  }
  markExpired()
  return response
}

/** Too quick: waits as long as the service says, up to three times. */
async function patiently(request: Request): Promise<Response> {
  for (let turn = 0; ; turn++) {
    const response = await within(turn < 3 ? request.clone() : request)
    if (response.status !== 429 || turn === 3) return response
    const seconds = Number(response.headers.get('Retry-After')) || 1
    await new Promise((resolve) => setTimeout(resolve, Math.min(seconds, 5) * 1000 + Math.random() * 300))
  }
}

async function within(request: Request): Promise<Response> {
  try {
    const response = await fetch(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE)]) })
    reached(true)
    return response
  } catch (failure) {
    if (request.signal.aborted) throw failure
    reached(false)
    throw new Problem(0, { title: failure instanceof Error ? failure.message : '' })
  }
}

const options = { baseUrl: typeof location === 'undefined' ? 'http://localhost' : location.origin, fetch: reach }
export const registry = createClient<RegistryPaths>(options)
export const dispatch = createClient<DispatchPaths>(options)
export const notification = createClient<NotificationPaths>(options)
registry.use(asPerson)
dispatch.use(asPerson)
notification.use(asPerson)

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The body of an answer, or the problem it tells as an exception. */
export async function take<T>(call: Promise<Answer<T>>): Promise<Seen<T>> {
  return (await takeWhole(call)).body
}

/** The body together with the entity tag that a later change has to name, and where a started job is followed. */
export async function takeWhole<T>(
  call: Promise<Answer<T>>,
): Promise<{ body: Seen<T>; etag: string; location: string }> {
  const { data, error, response } = await call
  if (!response.ok) {
    throw new Problem(response.status, typeof error === 'object' && error !== null ? (error as ProblemBody) : {})
  }
  return {
    body: data as Seen<T>,
    etag: response.headers.get('ETag') ?? '',
    location: response.headers.get('Location') ?? '',
  }
}

/** What a service shows always has all its fields; the documents only mark those that a client must send. */
export type Seen<T> = T extends (infer E)[]
  ? Seen<E>[]
  : T extends object
    ? { [K in keyof T]-?: Seen<NonNullable<T[K]>> | Extract<T[K], null> }
    : T

/** A call that no generated client covers: streams, files. Same identity, same problems. */
export async function raw(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  dress(headers)
  const response = await fetch(path, { ...init, headers })
  if (response.status === 401 && (await renew())) {
    dress(headers)
    return fetch(path, { ...init, headers })
  }
  if (response.status === 401) markExpired()
  return response
}

/** Saves what a path answers as a file under `name`. */
export async function download(path: string, name: string, init?: RequestInit): Promise<void> {
  const response = await raw(path, init)
  if (!response.ok) {
    throw new Problem(response.status, (await response.json().catch(() => ({}))) as ProblemBody)
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
