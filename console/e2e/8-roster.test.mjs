// The roster as a desk uses it: narrowed by what people ask for, and one person changed by two desks at once.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, signedIn } from './browser.mjs'
import { day, must, prepare } from './station.mjs'

let browser

const counted = async (query) =>
  (await must('operator', 'GET', `/api/registry/v1/labourers/facets?status=ACTIVE&${query}`)).body.people

before(async () => {
  await prepare()
  browser = await launch()
})
after(() => browser?.close())

test('what people ask for narrows the roster to those it counts', async () => {
  const page = await signedIn(browser, 'operator', '/roster')
  const people = (n) => page.getByText(`共 ${n.toLocaleString('en')} 人`).waitFor()
  const facets = page.getByRole('complementary', { name: '筛选' })
  const village = facets.locator('section').first().getByRole('button').first()
  const of = Number((await village.locator('.numeral').innerText()).replace(/\D/g, ''))
  await village.click()
  await people(of)
  const code = new URL(page.url()).searchParams.get('village')
  await page.getByRole('button', { name: '明天有空' }).click()
  await people(await counted(`village=${code}&freeOn=${day(1)}`))
  await page.getByRole('button', { name: '50 岁以上' }).click()
  await people(await counted(`village=${code}&freeOn=${day(1)}&ageBand=FROM_50&ageBand=FROM_60`))
  const ages = page.locator('[role=listitem] .who .soft')
  await ages.first().waitFor()
  for (const age of await ages.allInnerTexts()) assert.ok(Number.parseInt(age, 10) >= 50, age)
  await page.context().close()
})

test('two desks change one person at once: the second sees both versions and goes on from the other', async () => {
  const { labourerId } = (await must('operator', 'GET', '/api/registry/v1/labourers?limit=1')).body.items[0]
  const path = `/roster/${labourerId}`
  const [one, other] = await Promise.all([
    signedIn(browser, 'operator', path),
    signedIn(browser, 'station-admin', path),
  ])
  for (const page of [one, other]) {
    await page.getByRole('button', { name: '修改', exact: true }).click()
    await page.getByLabel('最远多少公里').waitFor()
  }
  await one.getByLabel('最远多少公里').fill('7')
  await one.getByRole('button', { name: '保存' }).click()
  await one.getByText('已修改').waitFor()
  await other.getByLabel('最远多少公里').fill('9')
  await other.getByRole('button', { name: '保存' }).click()
  await other.getByText('刚刚有人改过这一条').waitFor()
  assert.match(await other.locator('.versions tbody').innerText(), /9\s+7/)
  await other.getByRole('button', { name: '用现在的' }).click()
  await other.getByText('刚刚有人改过这一条').waitFor({ state: 'hidden' })
  assert.equal(await other.getByLabel('最远多少公里').inputValue(), '7')
  await other.getByLabel('最远多少公里').fill('8')
  await other.getByRole('button', { name: '保存' }).click()
  await other.getByText('已修改').waitFor()
  const kept = (await must('operator', 'GET', `/api/registry/v1/labourers/${labourerId}`)).body
  assert.equal(kept.profile.radiusKm, 8)
  for (const page of [one, other]) await page.context().close()
})
