// The whole peak through the browser, at reduced size, as the desk lives it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { choose, launch, shot, signedIn } from './browser.mjs'
import { roster } from './invented.mjs'
import { answer, dayInText, offersOn } from './phones.mjs'
import { call, day, farm, must, OWN_ENTERPRISE, prepare, until, villages } from './station.mjs'

const PEOPLE = 60
const POSTS = 12
const OTHER_POSTS = 4
/** Tomorrow belongs to the township's own morning. */
const DAY = day(2)
const OTHER_FARM = '01900000-0000-7000-8000-0000000000e1'
let browser
let page
let places
let own
let demandId

const at = (path) => new URL(path, page.url()).href
const knownPeople = async () =>
  (await must('operator', 'GET', '/api/registry/v1/labourers/facets?status=ACTIVE')).body.people
const matchable = async () => (await must('operator', 'GET', '/api/dispatch/v1/pool')).body.matchable

before(async () => {
  await prepare()
  places = await villages()
  own = await farm(OWN_ENTERPRISE, '盛源蓝莓农民专业合作社', '盛源蓝莓园', places[1].code, 1)
  await farm(OTHER_FARM, '对门蓝莓家庭农场', '对门蓝莓园', places[1].code, 71)
  browser = await launch()
  page = await signedIn(browser, 'operator', '/roster/imports')
})
after(() => browser?.close())

test('a roster is read dry, its faults are shown by row, then its good rows go in', async () => {
  const [before, pool] = [await knownPeople(), await matchable()]
  const sheet = { name: '月望花名册.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${roster(PEOPLE, places)}`) }
  await page.setInputFiles('input[type=file]', sheet)
  await page.getByRole('button', { name: '试读（不写入）' }).click()
  await page.getByText('试读完成，还没有写入').waitFor()
  await page.locator('table.sheet tbody tr').nth(2).waitFor()
  assert.equal(await knownPeople(), before, 'a dry run writes nothing')
  await shot(page, 'import-1440')
  const [sheetBack] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载标出错误的表格' }).click(),
  ])
  assert.match(sheetBack.suggestedFilename(), /\.xlsx$/)
  await page.getByRole('button', { name: '正式导入' }).last().click()
  await page.getByText('导入完成').waitFor()
  await page.getByRole('link', { name: '去看花名册' }).click()
  await page.getByText(`共 ${(before + PEOPLE).toLocaleString('en')} 人`).waitFor()
  await until('dispatch knows them', async () => (await matchable()) >= pool + PEOPLE)
})

test('a demand is written; what is missing is said beside its field; then it is released', async () => {
  await page.goto(at('/demands/new'))
  await choose(page, '用工主体', (options) => options.filter({ hasText: own.name }))
  await page.getByRole('button', { name: '发布' }).click()
  await page.getByText('人数填 1 到 100000 的整数').waitFor()
  await choose(page, '工种', (options) => options.filter({ hasText: '蓝莓采摘' }))
  await page.getByLabel('每天人数').fill(String(POSTS))
  await page.getByLabel('工价').fill('140')
  await page.getByLabel('集合地点').fill('月望村委会')
  await page.getByRole('button', { name: dayInText(DAY) }).click()
  await page.getByRole('button', { name: /^明天/ }).click()
  await shot(page, 'demand-written-1440')
  await page.getByRole('button', { name: '发布' }).click()
  await page.waitForURL(/\/demands\/[0-9a-f-]{36}$/)
  await page.getByText('招人中').first().waitFor()
  demandId = page.url().split('/').at(-1)
  const demand = (await must('operator', 'GET', `/api/dispatch/v1/demands/${demandId}`)).body
  assert.deepEqual(
    demand.days.map((d) => [d.date, d.headcount]),
    [[DAY, POSTS]],
  )
  const other = (await must('operator', 'GET', `/api/registry/v1/enterprises/${OTHER_FARM}`)).body
  const { enterpriseId, siteId, days, ...terms } = asked(demand)
  await must('operator', 'POST', '/api/dispatch/v1/demands?release=true', {
    ...terms,
    enterpriseId: OTHER_FARM,
    siteId: other.sites[0].siteId,
    days: [{ date: DAY, headcount: OTHER_POSTS }],
  })
})

function asked(demand) {
  const { enterpriseId, siteId, workTypeCode, shift, pay, meals, bus, legalRole, meeting } = demand
  return { enterpriseId, siteId, workTypeCode, days: demand.days, shift, pay, meals, bus, legalRole, meeting }
}

test('the day is planned; each person has a reason', async () => {
  await page.goto(at(`/dispatch?date=${DAY}`))
  await page.getByRole('button', { name: '开始排工' }).click()
  await page.getByText('待批准').waitFor()
  await page.locator('.people > li').first().waitFor()
  assert.equal(await page.locator('.people > li').count(), POSTS)
  await page.getByRole('button', { name: '理由' }).first().click()
  await page.locator('.terms li').first().waitFor()
  await shot(page, 'dispatch-table-1440')
  await page.getByRole('tab', { name: '地图' }).click()
  await page.locator('.ground path').first().waitFor()
  await page.getByRole('tab', { name: '名单' }).click()
})

test('a person is dragged onto a full post: the consequence is shown, then two people change places', async () => {
  const lifted = page.locator('.people > li').first()
  const name = await lifted.locator('strong').innerText()
  await lifted.dragTo(page.getByRole('button', { name: /对门蓝莓园/ }))
  const dialog = page.getByRole('dialog')
  await dialog.getByText('超出所需人数').waitFor()
  assert.ok(await dialog.getByRole('button', { name: '就这样调整' }).isDisabled())
  await choose(page, '岗位满了，跟谁对调', (options) => options.last())
  await dialog.getByText(`${POSTS + OTHER_POSTS} → ${POSTS + OTHER_POSTS}`).waitFor()
  await dialog.getByText('不违反任何规则').waitFor()
  await shot(page, 'dispatch-consequence-1440')
  await dialog.getByRole('button', { name: '就这样调整' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /对门蓝莓园/ }).click()
  await page.locator('.people > li').filter({ hasText: name }).getByText('人工已定').waitFor()
})

test('leaving somebody out is seen before it is saved, need not be saved, and is taken back', async () => {
  const leave = async () => {
    await page.getByRole('button', { name: '调整' }).first().click()
    await choose(page, '调到', (options) => options.filter({ hasText: '这天不排他' }))
    await page.getByText(`${POSTS + OTHER_POSTS} → ${POSTS + OTHER_POSTS - 1}`).waitFor()
    return page.getByRole('dialog')
  }
  const placed = page.locator('.people > li')
  const before = await placed.count()
  const seen = await leave()
  await seen.getByRole('button', { name: '返回' }).click()
  await seen.waitFor({ state: 'hidden' })
  assert.equal(await placed.count(), before)
  await (await leave()).getByRole('button', { name: '就这样调整' }).click()
  await placed.nth(before - 1).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '撤销' }).last().click()
  await page.getByText('已撤销').waitFor()
  await placed.nth(before - 1).waitFor()
})

test('whom the desk pins stays when the day is planned again, and both plans are compared', async () => {
  await page
    .getByRole('button', { name: /盛源蓝莓|蓝莓采摘.*12/ })
    .first()
    .click()
  const row = page
    .locator('.people > li')
    .filter({ has: page.getByRole('button', { name: '就定他' }) })
    .first()
  const name = await row.locator('strong').innerText()
  await row.getByRole('button', { name: '就定他' }).click()
  await page.getByText('重新排工时，他会留在').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: '就定他' }).click()
  await page.locator('.people > li').filter({ hasText: name }).getByText('人工已定').waitFor()
  await page.getByRole('button', { name: '重新排' }).click()
  await page.getByText('正在排工').waitFor()
  await page.getByText('待批准').waitFor()
  await page.locator('.people > li').filter({ hasText: name }).getByText('人工已定').waitFor()
  await page.getByRole('tab', { name: '与上次比' }).click()
  await page.getByText('与上次相同').waitFor()
  await shot(page, 'dispatch-compare-1440')
  await page.getByRole('tab', { name: '名单' }).click()
  const pinned = page.locator('.people > li').filter({ hasText: name })
  await pinned.getByRole('button', { name: '不再固定' }).click()
  await pinned.getByRole('button', { name: '就定他' }).waitFor()
  await page.getByRole('button', { name: '撤销' }).last().click()
  await pinned.getByText('人工已定').waitFor()
})

test('the plan is approved once; the back button offers no second approval', async () => {
  await page.getByRole('button', { name: '批准方案' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '批准方案' }).click()
  await page.getByText('已批准', { exact: true }).first().waitFor()
  await page.goto(at('/today'))
  await page.goBack()
  await page.getByText('已批准', { exact: true }).first().waitFor()
  assert.equal(await page.getByRole('button', { name: '批准方案' }).count(), 0)
  const plans = (await must('operator', 'GET', `/api/dispatch/v1/plans?date=${DAY}`)).body.items
  const approved = plans.find((plan) => plan.state === 'APPROVED')
  const again = await call('operator', 'POST', `/api/dispatch/v1/plans/${approved.id}/approval`, undefined, {
    'If-Match': `"${approved.version}"`,
  })
  assert.equal(again.status, 409)
})

test('handsets answer, and the board fills while one watches, refilled after each no', async () => {
  const board = await signedIn(browser, 'operator', `/today?date=${DAY}`)
  await board.getByText('对门蓝莓园').first().waitFor()
  let navigations = 0
  board.on('framenavigated', (frame) => frame === board.mainFrame() && navigations++)
  const answered = new Set()
  let noes = 3
  await until(
    'every post is taken',
    async () => {
      for (const offer of await offersOn(DAY)) {
        if (answered.has(offer.id)) continue
        answered.add(offer.id)
        await answer(offer.number, noes-- > 0 ? '2' : '１')
        if (answered.size === 6) await shot(board, 'today-filling-1440')
      }
      const seen = (await must('operator', 'GET', `/api/dispatch/v1/figures/board?date=${DAY}`)).body
      return seen.total.confirmed === POSTS + OTHER_POSTS
    },
    300,
  )
  assert.equal(noes <= 0, true, 'three phones said no and were replaced')
  await board.getByText('全部满员').waitFor()
  assert.equal(navigations, 0, 'the board filled without a reload')
  await shot(board, 'today-full-1440')
  await board.context().close()
})

test('an answer nobody can read goes to the queue, and a person decides it', async () => {
  const TEXT = '娃娃明天要上学，看看再说嘛'
  const [one] = await offersOn(DAY)
  await answer(one.number, TEXT)
  await page.goto(at('/messages'))
  const waiting = page.locator('.queue > li').filter({ hasText: TEXT })
  await waiting.waitFor()
  assert.match(await waiting.locator('.timer').innerText(), /^\d+:\d\d/)
  await shot(page, 'messages-1440')
  await waiting.getByRole('button', { name: '不用处理' }).click()
  await waiting.waitFor({ state: 'hidden' })
  await page.getByRole('tab', { name: '对话' }).click()
  await page.locator('button.line').first().click()
  await page.locator('.log').getByText(TEXT).waitFor()
  await shot(page, 'messages-talk-1440')
})

test('the farm sees who is coming, with masked phones', async () => {
  const farmer = await signedIn(browser, 'enterprise', `/orders/${demandId}`, { width: 390, height: 844 })
  await farmer.locator('.people li').first().waitFor()
  assert.equal(await farmer.locator('.people li').count(), POSTS)
  assert.match(await farmer.locator('.people li .numeral').first().innerText(), /^\d{3} \*{4} \d{4}$/)
  await shot(farmer, 'order-390')
  await farmer.context().close()
})
