// The running station as these tests use it: addresses, tokens, calls, and invented people, farms and rosters.
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

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** A code with its check character (GB 32100); invented. */
export function uscc(number) {
  const body = `93530304MA${String(number).padStart(7, '0')}`
  const sum = USCC_WEIGHTS.reduce((total, weight, i) => total + weight * USCC.indexOf(body[i]), 0)
  return body + USCC[(31 - (sum % 31)) % 31]
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** An identity number with its check character (GB 11643); invented. */
export function idNumber(birth, sequence) {
  const body = `530304${birth}${String(sequence).padStart(3, '0')}`
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return body + '10X98765432'[sum % 11]
}

const FAMILY = '张李王杨陈刘赵马周吴徐孙'
const GIVEN = ['梅丽', '国强', '桂兰', '家富', '小凤', '世明', '琼仙', '老五', '云芳', '正发', '朝英', '开华']
const TITLES = [
  '姓名',
  '身份证号',
  '手机号',
  '村',
  '户号',
  '技能',
  '不接触农药',
  '意愿半径(公里)',
  '标签',
  '同意派工',
  '同意短信',
  '同意保险',
  '约定保额(元)',
]

/** People as rows of a roster; `first` tells one roster's identity numbers and phones from another's. */
function people(count, places, skill, first) {
  return Array.from({ length: count }, (_, i) => [
    `试${FAMILY[i % 12]}${GIVEN[Math.floor(i / 12) % 12]}`,
    idNumber(`${1962 + (i % 40)}0${1 + (i % 9)}1${i % 10}`, first + i),
    `1390002${String(990 + first + i).padStart(4, '0')}`,
    places[i % places.length].name,
    `e2e-${first + i}`,
    skill,
    '是',
    '60',
    i % 3 === 0 ? '脱贫人口' : i % 7 === 0 ? '返乡人员' : '',
    '是',
    '是',
    '是',
    '300000',
  ])
}

const sheet = (rows) => [TITLES, ...rows].map((row) => row.join(',')).join('\r\n')

/** A roster as a desk has it: `good` people who can pick berries, and three rows that cannot go in. */
export function roster(good, places) {
  const village = places[0].name
  const faulty = [
    ['错号码', idNumber('19700101', 900), '123', village, '9001', '', '', '', '', '是', '是', '', ''],
    ['错身份证', '530304197001010011', '13900009002', village, '9002', '', '', '', '', '是', '是', '', ''],
    [
      '错村名',
      idNumber('19700101', 902),
      '13900009003',
      '<script>alert(1)</script>',
      '9003',
      '',
      '',
      '',
      '',
      '是',
      '是',
      '',
      '',
    ],
  ]
  return sheet([...people(good, places, '浆果采摘:2', 10), ...faulty])
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

/** What the phones at the wall show. */
export async function handsets() {
  const found = []
  for (let cursor = '0'; cursor !== '';) {
    const page = await (await fetch(`${WALL}/api/handsets?limit=200&cursor=${cursor}`)).json()
    found.push(...page.handsets)
    cursor = page.nextCursor
  }
  return found
}

/** `2026-07-03` as messages write it: `7月3日`. */
export const dayInText = (date) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

/** The questions about a day that phones have been sent, by message id; a phone answers each once. */
export async function offersOn(date) {
  return (await handsets()).flatMap((handset) =>
    handset.latest
      .filter((message) => message.toHandset && /回1/.test(message.text) && message.text.includes(dayInText(date)))
      .map((message) => ({ id: message.id, number: handset.number, text: message.text })),
  )
}

export async function answer(number, text) {
  const response = await fetch(`${WALL}/api/handsets/${number}/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text }),
  })
  if (!response.ok) throw new Error(`the handset ${number} could not answer: ${response.status}`)
}
