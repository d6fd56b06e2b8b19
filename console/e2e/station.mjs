// The running station as these tests use it: addresses, tokens, calls, and what is settled before a test.
import { people, sheet, uscc } from './invented.mjs'

const offset = Number(process.env.GIG_PORT_OFFSET ?? 0)
/** Offsets that end on 10080 meet a port browsers refuse; GIG_GATEWAY names another way in. */
export const GATEWAY = process.env.GIG_GATEWAY ?? `http://localhost:${8080 + offset}`
export const WALL = `http://localhost:${8084 + offset}`
const KEYCLOAK = `http://localhost:${8180 + offset}`
export const TOWNSHIP = '530304202'
/** The township next door, whose desk signs in as "neighbour". */
export const NEIGHBOUR = '530304001'
/** The enterprise that the demo user "enterprise" signs in for. */
export const OWN_ENTERPRISE = '01900000-0000-7000-8000-000000000001'

const tokens = new Map()

async function token(user) {
  const known = tokens.get(user)
  if (known && known.until > Date.now()) return known.value
  const response = await fetch(`${KEYCLOAK}/realms/gig/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'gig-cli',
      username: user,
      password: `${user}-demo`,
    }),
  })
  if (!response.ok) throw new Error(`no token for ${user}: ${response.status} ${await response.text()}`)
  const body = await response.json()
  tokens.set(user, { value: body.access_token, until: Date.now() + (body.expires_in - 30) * 1000 })
  return body.access_token
}

/** Calls a service as one of the demo users; answers `{ status, etag, body }`. */
export async function call(user, method, path, body, headers = {}) {
  const response = await fetch(GATEWAY + path, {
    method,
    headers: {
      Authorization: `Bearer ${await token(user)}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, etag: response.headers.get('ETag'), body: text ? JSON.parse(text) : null }
}

export async function must(user, method, path, body, headers) {
  const answer = await call(user, method, path, body, headers)
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer
}

/** Waits until `look` answers something that counts; fails with `what` after `seconds`. */
export async function until(what, look, seconds = 120) {
  const end = Date.now() + seconds * 1000
  let last
  for (;;) {
    try {
      const seen = await look()
      if (seen) return seen
    } catch (failure) {
      last = failure
    }
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}${last ? ` (${last.message})` : ''}`)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

/** Today at the station plus some days. */
export function day(plus = 0) {
  const now = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  const date = new Date(`${now}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + plus)
  return date.toISOString().slice(0, 10)
}

/** What a station has settled long before: signature, cover, and hours in which one may rehearse. */
export async function prepare() {
  const signatures = (await must('station-admin', 'GET', '/api/notification/v1/signatures')).body
  if (!signatures.some((s) => s.state === 'ACTIVE' && s.divisionCode === TOWNSHIP)) {
    const filed = await must('station-admin', 'POST', '/api/notification/v1/signatures', {
      divisionCode: TOWNSHIP,
      text: '月望零工驿站',
    })
    await must('station-admin', 'PUT', `/api/notification/v1/signatures/${filed.body.id}/state`, { state: 'ACTIVE' })
  }
  const policies = (await must('station-admin', 'GET', '/api/dispatch/v1/covers/policies')).body
  if (policies.length === 0) {
    await must('station-admin', 'POST', '/api/dispatch/v1/covers/policies', {
      divisionCode: TOWNSHIP,
      insurer: '演示保险（虚构）',
      policyNumber: 'YW-CONSOLE',
      sumFen: 30_000_000,
      validFrom: day(-1),
      validTo: day(300),
      cutOff: '05:30:00',
      cutOffDaysBefore: 0,
    })
  }
  const hours = `/api/notification/v1/stations/${TOWNSHIP}/policy`
  const rules = await must('station-admin', 'GET', hours)
  const rehearsal = {
    ...rules.body,
    offersQuiet: null,
    landline: '0874-8900001',
    caps: { ...rules.body.caps, minute: 6, hour: 6, day: 60, sameTextDay: 2 },
  }
  await must('station-admin', 'PUT', hours, rehearsal, { 'If-Match': rules.etag })
  const stations = (await must('operator', 'GET', '/api/registry/v1/stations')).body.items
  return { stations }
}

/** Registers a farm with one site unless it is known; answers it. */
export async function farm(enterpriseId, name, siteName, village, number) {
  const known = await call('operator', 'GET', `/api/registry/v1/enterprises/${enterpriseId}`)
  if (known.status === 200) return known.body
  return (
    await must('operator', 'POST', '/api/registry/v1/enterprises', {
      enterpriseId,
      uscc: uscc(number),
      name,
      divisionCode: TOWNSHIP,
      legalForm: 'COOPERATIVE',
      sites: [{ name: siteName, divisionCode: village, locationType: 'FIELD' }],
    })
  ).body
}

export async function villages(township = TOWNSHIP) {
  const page = (await must('operator', 'GET', `/api/registry/v1/places?parent=${township}&limit=200`)).body
  return page.items
}

/** Brings people of one skill into the roster of a user's station, and answers how many of them are new there. */
export async function settle(user, count, places, skill, first) {
  const response = await fetch(GATEWAY + '/api/registry/v1/labourer-imports', {
    method: 'POST',
    headers: { Authorization: `Bearer ${await token(user)}`, 'Content-Type': 'text/csv' },
    body: `\ufeff${sheet(people(count, places, skill, first))}`,
  })
  if (response.status !== 202) throw new Error(`the roster was not taken: ${response.status} ${await response.text()}`)
  const { pathname } = new URL(response.headers.get('Location'), GATEWAY)
  const job = await until('the roster is in', async () => {
    const { body } = await must(user, 'GET', pathname)
    return ['DONE', 'FAILED'].includes(body.state) && body
  })
  if (job.created + job.updated + job.unchanged !== count)
    throw new Error(`not everybody is in: ${JSON.stringify(job)}`)
  return job.created
}

/** The day is planned and approved, as the desk has done the evening before. */
export async function approvedPlan(date) {
  const body = { divisionCode: TOWNSHIP, date, mode: 'FAIR' }
  const { id } = (await must('operator', 'POST', '/api/dispatch/v1/plans', body)).body
  const ready = await until('the plan is made', async () => {
    const plan = await must('operator', 'GET', `/api/dispatch/v1/plans/${id}`)
    return plan.body.state === 'READY' && plan
  })
  await must('operator', 'POST', `/api/dispatch/v1/plans/${id}/approval`, undefined, { 'If-Match': ready.etag })
}
