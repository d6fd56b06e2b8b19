// Slow lines, long lists, no mouse.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, personAt, signedIn, typePassword } from './browser.mjs'
import { farm, GATEWAY, must, OWN_ENTERPRISE, prepare, villages } from './station.mjs'

/** Bytes on the wire until a page stands. */
const FIRST_VIEW = 200 * 1024
const ROWS = 20_000
let browser

before(async () => {
  await prepare()
  await farm(OWN_ENTERPRISE, '盛源蓝莓农民专业合作社', '盛源蓝莓园', (await villages())[1].code, 1)
  browser = await launch()
})
after(() => browser?.close())

test('the first view of the farm comes in under 200 kB, counted on the wire', async () => {
  const page = await personAt(browser, { width: 360, height: 740 })
  const wire = await page.context().newCDPSession(page)
  await wire.send('Network.enable')
  const ours = new Set()
  let bytes = 0
  wire.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.startsWith(GATEWAY) && !response.url.includes('/api/')) ours.add(requestId)
  })
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ours.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(`${GATEWAY}/orders`)
  await typePassword(page, 'enterprise')
  await page
    .getByRole('link', { name: /我要用工/ })
    .first()
    .waitFor()
  assert.ok(bytes > 20_000, `something was counted: ${bytes}`)
  assert.ok(bytes < FIRST_VIEW, `${(bytes / 1024).toFixed(0)} kB`)
  await page.context().close()
})

test('a roster of 20,000 stands in a few rows and scrolls to its end', async () => {
  const page = await signedIn(browser, 'operator', '/today')
  const [someone] = (await must('operator', 'GET', '/api/registry/v1/labourers?limit=1')).body.items
  const items = Array.from({ length: ROWS }, (_, i) => ({
    ...someone,
    labourerId: `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`,
    name: `第${i + 1}人`,
  }))
  await page.route(/\/api\/registry\/v1\/labourers\?/, (route) => route.fulfill({ json: { items, next: null } }))
  await page.goto(`${GATEWAY}/roster`)
  await page.getByText('第1人', { exact: true }).waitFor()
  const drawn = () => page.locator('[role=listitem]').count()
  assert.ok((await drawn()) < 60, `${await drawn()} rows are drawn`)
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await page.getByText(`第${ROWS}人`, { exact: true }).waitFor()
  assert.ok((await drawn()) < 60, `${await drawn()} rows are drawn`)
  await page.context().close()
})

test('an order is written with the keyboard alone', async () => {
  const page = await signedIn(browser, 'enterprise', '/orders')
  const press = (key, times = 1) => repeat(times, () => page.keyboard.press(key))
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id)
  /** Tabs on until something with this text has the focus. */
  const reach = async (text) => {
    for (let i = 0; i < 60; i++) {
      if ((await focused())?.includes(text)) return
      await press('Tab')
    }
    assert.fail(`no way to ${text} by keyboard`)
  }
  await reach('跳到正文')
  await press('Enter')
  await press('Tab')
  await reach('我要用工')
  await press('Enter')
  await page.waitForURL(/\/orders\/new/)
  await page.getByRole('button', { name: '发给驿站' }).waitFor()
  await page.waitForFunction(() => document.querySelectorAll('select option').length > 5)
  await page.getByLabel('做什么').focus()
  await page.keyboard.type('草莓')
  await tabTo(page, page.getByLabel('要几个人'))
  await page.keyboard.type('4')
  await tabTo(page, page.getByLabel('多少钱'))
  await press('Control+a')
  await page.keyboard.type('128')
  await press('Enter')
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/)
  await page.getByText('128元/天').waitFor()
  await page.context().close()
})

test('the desk opens, reads and leaves a dialog with the keyboard alone', async () => {
  const page = await signedIn(browser, 'operator', '/enterprises')
  await page.locator('main').getByRole('button', { name: '登记用工主体' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.locator('input').first().waitFor()
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab')
    const inside = await page.evaluate(() => Boolean(document.activeElement?.closest('[role=dialog], .el-popper')))
    assert.ok(inside, `the focus stays in the dialog (${i})`)
  }
  await tabTo(page, dialog.getByRole('button', { name: '返回' }))
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await page.context().close()
})

async function repeat(times, work) {
  for (let i = 0; i < times; i++) await work()
}

async function tabTo(page, target) {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  assert.fail('not reached by keyboard')
}
