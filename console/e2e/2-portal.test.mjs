// The farm's order on a phone of 360 px, in under a minute of taps, and what becomes of it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, mustBeSound, shot, signedIn } from './browser.mjs'
import { farm, must, OWN_ENTERPRISE, prepare, villages } from './station.mjs'

let browser
let page

before(async () => {
  await prepare()
  const places = await villages()
  await farm(OWN_ENTERPRISE, '盛源蓝莓农民专业合作社', '盛源蓝莓园', places[1].code, 1)
  browser = await launch()
  page = await signedIn(browser, 'enterprise', '/orders', { width: 360, height: 740 })
})
after(() => browser?.close())

test('four fields make an order; what is missing is said beside its field and what was typed stays', async () => {
  await page
    .getByRole('link', { name: /我要用工/ })
    .first()
    .click()
  await page.getByLabel('做什么').selectOption({ label: '草莓采摘' })
  await page.getByLabel('要几个人').fill('0')
  await page.getByRole('button', { name: /^周/ }).nth(2).click()
  await page.getByLabel('多少钱').fill('135.5')
  await page.getByRole('button', { name: '发给驿站' }).click()
  await page.getByText('人数填 1 到 100000 的整数').waitFor()
  assert.equal(await page.getByLabel('多少钱').inputValue(), '135.5')
  await mustBeSound(page, 'order form')
  await page.getByLabel('要几个人').fill('6')
  await shot(page, 'order-form-360')
  await page.getByRole('button', { name: '发给驿站' }).click()
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/)
  await page.getByText('招人中').waitFor()
  await page.getByText('135.50元/天').waitFor()
})

test('yesterday’s order is repeated with two taps', async () => {
  await page.goto(new URL('/orders', page.url()).href)
  await page.getByRole('link', { name: /照上次再来一单/ }).click()
  await page.getByRole('button', { name: '发给驿站' }).waitFor()
  await page.waitForFunction(() => document.querySelector('.stepper input')?.value === '6')
  await page.getByRole('button', { name: '发给驿站' }).click()
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/)
})

test('pressing twice makes one order', async () => {
  const before = (await must('enterprise', 'GET', '/api/dispatch/v1/demands?limit=200')).body.items.length
  await page.goto(new URL('/orders/new', page.url()).href)
  await page.getByLabel('做什么').selectOption({ label: '葡萄采摘' })
  await page.getByLabel('要几个人').fill('3')
  await page.getByLabel('多少钱').fill('120')
  await page.getByRole('button', { name: '发给驿站' }).dblclick()
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/)
  const now = (await must('enterprise', 'GET', '/api/dispatch/v1/demands?limit=200')).body.items.length
  assert.equal(now, before + 1)
})

test('cancelling shows the rule first, and is done once it is said', async () => {
  await page.getByRole('button', { name: '取消订单' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/马上收到取消短信/).waitFor()
  await dialog.getByRole('button', { name: '返回' }).click()
  assert.equal(await page.getByText('已取消', { exact: true }).count(), 0)
  await page.getByRole('button', { name: '取消订单' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '取消需求' }).click()
  await page.getByText('已取消', { exact: true }).first().waitFor()
})

test('an order can be written when earlier ones cannot be read', async () => {
  const earlier = /\/api\/dispatch\/v1\/demands\?/
  await page.route(earlier, (route) => route.fulfill({ status: 503, json: { title: '暂时连不上' } }))
  await page.goto(new URL('/orders/new', page.url()).href)
  await page.getByText('暂时连不上').waitFor()
  await page.getByText(/盛源蓝莓园 ·/).waitFor()
  await page.getByLabel('做什么').selectOption({ label: '苹果采摘' })
  await page.getByLabel('要几个人').fill('0')
  await page.getByRole('button', { name: '发给驿站' }).click()
  await page.getByText('人数填 1 到 100000 的整数').waitFor()
  await page.unroute(earlier)
})

test('a farm finds no page of the desk', async () => {
  await page.goto(new URL('/roster', page.url()).href)
  await page.getByText('这一页不对您的岗位开放').waitFor()
})
