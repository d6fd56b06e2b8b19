// What goes wrong on a working day: two people at once, a session that ends, a line that is cut, text that is no text.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { choose, launch, personAt, signedIn, typePassword } from './browser.mjs'
import { roster, uscc } from './invented.mjs'
import { day, farm, GATEWAY, must, prepare, until, villages } from './station.mjs'
import { workbookWithMacros } from './workbook.mjs'

const FARM = '01900000-0000-7000-8000-0000000000f2'
let browser
let demand
let village

before(async () => {
  await prepare()
  village = (await villages())[2]
  const own = await farm(FARM, '两人同改果业', '同改果园', village.code, 2)
  const asked = {
    enterpriseId: FARM,
    siteId: own.sites[0].siteId,
    workTypeCode: 'apple-picking',
    days: [{ date: day(5 + Math.floor(Math.random() * 60)), headcount: 8 }],
    shift: { start: '07:30:00', end: '15:30:00' },
    pay: { form: 'DAY', rateFen: 13000, unit: '天', payDate: { rule: 'SAME_DAY' } },
    meals: true,
    bus: false,
    legalRole: 'COOPERATIVE',
    meeting: { place: '村委会', time: '06:40:00' },
  }
  demand = await until(
    'dispatch knows the farm',
    async () => (await must('operator', 'POST', '/api/dispatch/v1/demands?release=true', asked)).body,
  )
  browser = await launch()
})
after(() => browser?.close())

test('a file that is no roster is refused in words, and what is not sent writes nothing', async () => {
  const page = await signedIn(browser, 'operator', '/roster/imports')
  const send = page.getByRole('button', { name: '试读（不写入）' })
  const take = (name, buffer) =>
    page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer })

  await take('名单.docx', Buffer.from('x'))
  await page.getByText('这个文件是 名单.docx').waitFor()
  assert.ok(await send.isDisabled())
  await take('带宏的名册.xlsm', workbookWithMacros([['姓名']]))
  await page.getByText('这个文件是 带宏的名册.xlsm').waitFor()
  assert.ok(await send.isDisabled())
  const huge = join(mkdtempSync(join(tmpdir(), 'roster-')), 'huge.csv')
  writeFileSync(huge, Buffer.alloc(40 * 1024 * 1024, 44))
  await page.setInputFiles('input[type=file]', huge)
  await page.getByText('超过 20 MB').waitFor()
  assert.ok(await send.isDisabled())
  rmSync(dirname(huge), { recursive: true })

  await take('no.xlsx', Buffer.from('not a workbook'))
  await send.click()
  await page.locator('[role=alert], .refused').first().waitFor()
  await page.context().close()
})

test('macros in a workbook are left alone: its rows are read, its faults are told', async () => {
  const page = await signedIn(browser, 'operator', '/roster/imports')
  const rows = roster(0, [village]).split('\r\n')
  await page.setInputFiles('input[type=file]', {
    name: '改了名的宏.xlsx',
    mimeType: 'application/octet-stream',
    buffer: workbookWithMacros(rows.map((row) => row.split(','))),
  })
  await page.getByRole('button', { name: '试读（不写入）' }).click()
  await page.getByText('试读完成，还没有写入').waitFor()
  await page.getByRole('cell', { name: '<script>alert(1)</script>' }).waitFor()
  assert.equal(await page.locator('table.sheet tbody tr').count(), 3)
  assert.deepEqual(page.complaints, [])
  await page.context().close()
})

test('a link to sign in that is used up offers to sign in anew', async () => {
  const page = await personAt(browser)
  await page.goto(`${GATEWAY}/signed-in?state=long-gone&code=long-gone`)
  await page.getByText('没有登录成功').waitFor()
  await page.getByRole('button', { name: '重新登录' }).click()
  await page.waitForSelector('input[name="username"]')
  await page.context().close()
})

test('two operators edit at once: the second sees both versions and chooses', async () => {
  const [one, other] = await Promise.all([
    signedIn(browser, 'operator', `/demands/${demand.id}`),
    signedIn(browser, 'station-admin', `/demands/${demand.id}`),
  ])
  for (const page of [one, other]) {
    await page.getByRole('button', { name: '修改', exact: true }).click()
    await page.getByRole('dialog').locator('input').first().waitFor()
  }
  await one.getByRole('dialog').locator('input').first().fill('10')
  await one.getByRole('button', { name: '保存' }).click()
  await one.getByText('已修改').waitFor()
  await other.getByRole('dialog').locator('input').first().fill('12')
  await other.getByRole('button', { name: '保存' }).click()
  await other.getByText('刚刚有人改过这一条').waitFor()
  const versions = await other.locator('.versions tbody tr').first().innerText()
  assert.match(versions, /12/)
  assert.match(versions, /10/)
  await other.getByRole('button', { name: '用我的，再保存' }).click()
  await other.getByText('已修改').waitFor()
  assert.equal((await must('operator', 'GET', `/api/dispatch/v1/demands/${demand.id}`)).body.days[0].headcount, 12)
  await one.context().close()
  await other.context().close()
})

test('a session that ends in the middle of a form loses nothing that was typed', async () => {
  const page = await signedIn(browser, 'operator', '/demands/new')
  await page.getByLabel('集合地点').fill('五千里外的村委会')
  await page.context().clearCookies()
  await page.route('**/protocol/openid-connect/token', (route) =>
    route.fulfill({ status: 400, json: { error: 'invalid_grant' } }),
  )
  await page.route('**/api/registry/**', (route) => route.fulfill({ status: 401, json: { title: 'expired' } }))
  await page.getByLabel('用工主体').click()
  await page.getByLabel('用工主体').fill('同改')
  await page.getByText('登录已过期').waitFor()
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: '重新登录' }).click(),
  ])
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await typePassword(popup, 'operator')
  await page.getByText('登录已过期').waitFor({ state: 'hidden' })
  assert.equal(await page.getByLabel('集合地点').inputValue(), '五千里外的村委会')
  await page.getByLabel('用工主体').fill('两人')
  await page.getByRole('option', { name: '两人同改果业' }).waitFor()
  await page.context().close()
})

test('when the line is cut the last known board stays with its time, and lives again by itself', async () => {
  const page = await signedIn(browser, 'operator', `/today?date=${demand.days[0].date}`)
  await page.getByText('同改果园').first().waitFor()
  await page.context().setOffline(true)
  await page
    .getByText(/没连上，显示 .* 的情况|网络断开，显示 .* 的情况/)
    .first()
    .waitFor()
  assert.ok(await page.getByText('同改果园').first().isVisible())
  await page.context().setOffline(false)
  await page.getByText('实时').waitFor()
  await page.context().close()
})

test('what is typed as markup or without end stays text', async () => {
  const page = await signedIn(browser, 'operator', '/enterprises')
  await page.getByRole('button', { name: '登记用工主体' }).click()
  const name = page.getByRole('dialog').locator('input').first()
  await name.fill('长'.repeat(5000))
  assert.equal((await name.inputValue()).length, 5000)
  await page.getByText('最多 80 个字，现在 5,000 个').waitFor()
  await name.fill('<script>alert(1)</script>园')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('统一社会信用代码应为 18 位').waitFor()
  assert.equal(await name.inputValue(), '<script>alert(1)</script>园')
  await page.context().close()
})

test('a farm that the station refused is corrected and sent again', async () => {
  const page = await signedIn(browser, 'operator', '/enterprises')
  await page.getByRole('button', { name: '登记用工主体' }).click()
  const dialog = page.getByRole('dialog')
  const name = dialog.locator('input').first()
  await name.fill('长'.repeat(81))
  await dialog.getByLabel('统一社会信用代码').fill(uscc(1_000 + Math.floor(Math.random() * 1e6)))
  await choose(page, '所在地', (options) => options.first())
  await dialog.locator('fieldset').getByLabel('名称').fill('再来一次园')
  await choose(page, '所在村', (options) => options.first())
  await dialog.getByRole('button', { name: '保存' }).click()
  await dialog.getByRole('alert').filter({ hasText: '到 80 之间' }).first().waitFor()
  await name.fill('再来一次家庭农场')
  await dialog.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { name: '再来一次家庭农场' }).waitFor()
  await page.context().close()
})

test('an address that is none, and a record that is gone, are told as such', async () => {
  const page = await signedIn(browser, 'operator', '/today')
  await page.goto(new URL('/nowhere/at/all', page.url()).href)
  await page.getByText('没有这一页').first().waitFor()
  await page.goto(new URL('/demands/01900000-0000-7000-8000-00000000dead', page.url()).href)
  await page.getByText('没有找到').first().waitFor()
  await page.context().close()
})

test('the page is used with the keyboard alone', async () => {
  const page = await signedIn(browser, 'operator', '/today')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), '跳到正文')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'page')
  await page.context().close()
})
