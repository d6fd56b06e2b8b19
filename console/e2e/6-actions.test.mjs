// What the board offers for a post that is short, each tap doing what it says; and what the page finds going out and opening up.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, shot, signedIn } from './browser.mjs'
import { approvedPlan, call, day, farm, must, prepare, until, villages } from './station.mjs'

const DAY = day(4)
const GROWN = '01900000-0000-7000-8000-0000000000a1'
const SCARCE = '01900000-0000-7000-8000-0000000000a2'
/** More than there are people who can prune. */
const MANY = 70
let browser
let page
let grown
let scarce

const demand = async (id) => must('operator', 'GET', `/api/dispatch/v1/demands/${id}`)
const offers = async (id) =>
  (await must('operator', 'GET', `/api/dispatch/v1/offers?demandId=${id}&limit=200`)).body.items
const board = async () => (await must('operator', 'GET', `/api/dispatch/v1/figures/board?date=${DAY}`)).body
const card = (site) => page.getByRole('article', { name: site })

before(async () => {
  await prepare()
  const village = (await villages())[3].code
  await farm(GROWN, '又添人手蓝莓农场', '又添蓝莓园', village, 21)
  await farm(SCARCE, '难招人苹果农场', '难招苹果园', village, 22)
  const asked = async (enterpriseId, workTypeCode, headcount) => {
    const { sites } = (await must('operator', 'GET', `/api/registry/v1/enterprises/${enterpriseId}`)).body
    const body = {
      enterpriseId,
      siteId: sites[0].siteId,
      workTypeCode,
      days: [{ date: DAY, headcount }],
      shift: { start: '07:30:00', end: '15:30:00' },
      pay: { form: 'DAY', rateFen: 14000, unit: '天', payDate: { rule: 'SAME_DAY' } },
      meals: true,
      bus: false,
      legalRole: 'COOPERATIVE',
      meeting: { place: '月望村委会', time: '06:40:00' },
      answerWithin: 'PT2H',
    }
    return until(
      'dispatch knows the farm',
      async () => (await must('operator', 'POST', '/api/dispatch/v1/demands?release=true', body)).body.id,
    )
  }
  grown = await asked(GROWN, 'blueberry-picking', 3)
  scarce = await asked(SCARCE, 'apple-picking', MANY)
  await approvedPlan(DAY)
  await until('people are asked', async () => (await offers(grown)).length > 0)
  const { etag } = await demand(grown)
  await must(
    'operator',
    'PATCH',
    `/api/dispatch/v1/demands/${grown}`,
    { days: [{ date: DAY, headcount: 7 }] },
    { 'If-Match': etag },
  )
  browser = await launch()
  page = await signedIn(browser, 'operator', `/today?date=${DAY}`)
})
after(() => browser?.close())

test('posts that are added are looked for at once; “ask more” says how many are left to be asked', async () => {
  await until('four more are asked', async () => (await offers(grown)).length === 7)
  const one = card('难招苹果园')
  await one.getByRole('button', { name: '再问一批' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByText('这个岗位还能问').waitFor()
  assert.equal(await drawer.locator('.found b').innerText(), '0')
  await shot(page, 'today-more-1440')
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'hidden' })
})

test('the call list answers for somebody who was rung up', async () => {
  const one = card('又添蓝莓园')
  await one.getByRole('button', { name: /打电话名单/ }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('button', { name: '电话里说去' }).first().click()
  await until('one is confirmed', async () => (await board()).demands.find((d) => d.demandId === grown).confirmed === 1)
  await shot(page, 'today-calls-1440')
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'hidden' })
})

test('“lighten” shows what would bring people, and leads to the order', async () => {
  await card('难招苹果园').getByRole('button', { name: '放宽岗位' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByText('人').first().waitFor()
  await shot(page, 'today-lighten-1440')
  assert.match(await drawer.getByRole('link').first().getAttribute('href'), new RegExp(`/demands/${scarce}`))
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'hidden' })
})

test('the sheet that goes out holds whom the page shows', async () => {
  const village = (await villages())[1]
  await page.goto(new URL(`/roster?village=${village.code}`, page.url()).href)
  await page.locator('[role=listitem]').first().waitFor()
  const [request, sheet] = await Promise.all([
    page.waitForRequest(/labourers\/export\.xlsx/),
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出这些人' }).click(),
  ])
  assert.equal(new URL(request.url()).searchParams.get('village'), village.code)
  assert.match(sheet.suggestedFilename(), /^花名册.*\.xlsx$/)
  const rows = await call('operator', 'GET', `/api/registry/v1/labourers/facets?village=${village.code}&status=ACTIVE`)
  assert.ok(rows.body.people > 0)
})

test('a figure of the county opens to the people it counts, and each to the person', async () => {
  const county = await signedIn(browser, 'county', `/county?date=${day(1)}`)
  const figure = county.getByRole('link', { name: /^已确认/ })
  const counted = (await figure.innerText()).replace(/\D/g, '')
  await figure.click()
  await county.getByRole('button', { name: `全部 ${counted}` }).waitFor()
  await county.locator('[role=listitem]').first().waitFor()
  await shot(county, 'county-people-1440')
  const first = county.locator('[role=listitem] .who a').first()
  const name = await first.innerText()
  await first.click()
  await county.getByRole('heading', { name, level: 1 }).waitFor()
  await county.context().close()
})
