// The whole peak through the browser, at reduced size, as the desk lives it.
import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { launch, personAt, shot, signedIn } from './browser.mjs'
import {
  answer,
  call,
  day,
  farm,
  handsets,
  must,
  OWN_ENTERPRISE,
  prepare,
  roster,
  until,
  villages,
} from './station.mjs'

const PEOPLE = 60
const POSTS = 12
const TOMORROW = day(1)
let browser
let page
let places

before(async () => {
  await prepare()
  places = await villages()
  await farm(OWN_ENTERPRISE, '盛源蓝莓农民专业合作社', '盛源蓝莓园', places[1].code, 1)
  browser = await launch()
  page = await signedIn(browser, 'operator', '/roster/imports')
})
after(() => browser?.close())

test('a wrong file is refused beside the field, and nothing is sent', async () => {
  await page.setInputFiles('input[type=file]', {
    name: '名单.docx',
    mimeType: 'application/msword',
    buffer: Buffer.from('x'),
  })
  await page.getByText('这个文件是 名单.docx').waitFor()
  assert.ok(await page.getByRole('button', { name: '试读（不写入）' }).isDisabled())
})

test('a 40 MB file is refused with its size', async () => {
  const huge = join(mkdtempSync(join(tmpdir(), 'roster-')), 'huge.csv')
  writeFileSync(huge, Buffer.alloc(40 * 1024 * 1024, 44))
  await page.setInputFiles('input[type=file]', huge)
  await page.getByText('超过 20 MB').waitFor()
})

test('a file that only calls itself a workbook is answered with a sentence', async () => {
  await page.setInputFiles('input[type=file]', {
    name: 'no.xlsx',
    mimeType: 'application/zip',
    buffer: Buffer.from('not a workbook'),
  })
  await page.getByRole('button', { name: '试读（不写入）' }).click()
  await page.locator('[role=alert], .refused').first().waitFor()
})

test('a roster is read dry, its faults are shown by row, then its good rows go in', async () => {
  const sheet = { name: '月望花名册.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${roster(PEOPLE, places)}`) }
  await page.setInputFiles('input[type=file]', sheet)
  await page.getByRole('button', { name: '试读（不写入）' }).click()
  await page.getByText('试读完成，还没有写入').waitFor({ timeout: 60_000 })
  await page.locator('table.sheet tbody tr').nth(2).waitFor()
  await shot(page, 'import-1440')
  const [sheetBack] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载标出错误的表格' }).click(),
  ])
  assert.match(sheetBack.suggestedFilename(), /\.xlsx$/)
  await page.getByRole('button', { name: '正式导入' }).last().click()
  await page.getByText('导入完成').waitFor({ timeout: 60_000 })
  await page.getByRole('link', { name: '去看花名册' }).click()
  await page.getByText(`共 ${PEOPLE} 人`).waitFor()
})

test('a demand is written and released', async () => {
  await until(
    'dispatch knows the people',
    async () => (await call('operator', 'GET', '/api/dispatch/v1/pool')).body.matchable >= PEOPLE,
  )
  await page.goto(new URL('/demands/new', page.url()).href)
  await page.getByLabel('用工主体').click()
  await page.getByRole('option', { name: '盛源蓝莓农民专业合作社' }).click()
  await page.getByRole('button', { name: '发布' }).click()
  await page.getByText('人数填 1 到 100000 的整数').waitFor()
  await page.getByLabel('工种').click()
  await page.getByRole('option', { name: '蓝莓采摘' }).click()
  await page.getByLabel('每天人数').fill(String(POSTS))
  await page.getByLabel('工价').fill('140')
  await page.getByLabel('集合地点').fill('月望村委会')
  await page.getByRole('button', { name: '发布' }).click()
  await page.waitForURL(/\/demands\/[0-9a-f-]{36}$/)
  await page.getByText('招人中').first().waitFor()
})

test('the day is planned, looked at, and approved once', async () => {
  await page.goto(new URL(`/dispatch?date=${TOMORROW}`, page.url()).href)
  await page.getByRole('button', { name: '开始排工' }).click()
  await page.getByText('待批准').waitFor({ timeout: 90_000 })
  await page.locator('.people > li').first().waitFor()
  assert.equal(await page.locator('.people > li').count(), POSTS)
  await shot(page, 'dispatch-1440')
  await page.getByRole('button', { name: '理由' }).first().click()
  await page.locator('.terms li').first().waitFor()
  await page.getByRole('button', { name: '调整' }).first().click()
  await page.getByLabel('调到').click()
  await page.getByRole('option', { name: '这天不排他' }).click()
  await page.getByText(`${POSTS} → ${POSTS - 1}`).waitFor()
  await page.getByRole('button', { name: '返回' }).last().click()
  await page.getByRole('button', { name: '批准方案' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '批准方案' }).click()
  await page.getByText('已批准', { exact: true }).first().waitFor({ timeout: 60_000 })
})

test('the back button after the approval offers no second one', async () => {
  await page.goBack()
  await page.goForward()
  await page.getByText('已批准', { exact: true }).first().waitFor()
  assert.equal(await page.getByRole('button', { name: '批准方案' }).count(), 0)
  const plans = (await must('operator', 'GET', `/api/dispatch/v1/plans?date=${TOMORROW}`)).body.items
  const again = await call('operator', 'POST', `/api/dispatch/v1/plans/${plans[0].id}/approval`, undefined, {
    'If-Match': `"${plans[0].version}"`,
  })
  assert.equal(again.status, 409)
})

test('handsets answer, and the board fills while one watches, refilled after each no', async () => {
  const board = await personAt(browser)
  const { signIn } = await import('./browser.mjs')
  await signIn(board, 'operator', `/today?date=${TOMORROW}`)
  await board.getByText('盛源蓝莓园').first().waitFor()
  const answered = new Set()
  let noes = 3
  await until(
    'every post is taken',
    async () => {
      for (const handset of await handsets()) {
        const offer = handset.latest.findLast((message) => message.toHandset && /回1/.test(message.text))
        if (!offer || answered.has(offer.id)) continue
        answered.add(offer.id)
        await answer(handset.number, noes-- > 0 ? '2' : '１')
      }
      const seen = (await must('operator', 'GET', `/api/dispatch/v1/figures/board?date=${TOMORROW}`)).body
      return seen.total.confirmed === POSTS
    },
    150,
  )
  assert.ok(answered.size >= POSTS + 3, 'three noes were backfilled')
  await board.getByText('全部满员').waitFor({ timeout: 15_000 })
  await shot(board, 'today-full-1440')
  await board.context().close()
})

test('an answer nobody can read goes to the queue, and a person decides it', async () => {
  const one = (await handsets()).find((handset) => handset.latest.some((message) => message.toHandset))
  await answer(one.number, '娃娃明天要上学，看看再说嘛')
  await page.goto(new URL('/messages', page.url()).href)
  await page.getByText('娃娃明天要上学，看看再说嘛').waitFor({ timeout: 60_000 })
  await shot(page, 'messages-1440')
  await page.getByRole('button', { name: '不用处理' }).first().click()
  await page.getByText('没有要您看的短信').waitFor()
})

test('the farm sees who is coming, with masked phones', async () => {
  const own = await signedIn(browser, 'enterprise', '/orders', { width: 390, height: 844 })
  await own.locator('.order').first().click()
  await own.locator('.people li').first().waitFor()
  assert.equal(await own.locator('.people li').count(), POSTS)
  assert.match(await own.locator('.people li .numeral').first().innerText(), /^\d{3} \*{4} \d{4}$/)
  await shot(own, 'order-390')
  await own.context().close()
})
