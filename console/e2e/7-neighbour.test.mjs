// A kind of work that nobody of the station knows: its neighbour is asked from the board, lends people, and they are asked by text.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, mustBeSound, PHONE, shot, signedIn } from './browser.mjs'
import { answer, offersOn } from './phones.mjs'
import { approvedPlan, day, farm, must, NEIGHBOUR, prepare, settle, until, villages } from './station.mjs'

const DAY = day(5)
const FARM = '01900000-0000-7000-8000-0000000000b1'
const SITE = '借人鲜花园'
const POSTS = 3
const LENT = 2
let browser
let page
let demand
/** The phone of the one who said yes. */
let yes

const offers = async () =>
  (await must('operator', 'GET', `/api/dispatch/v1/offers?demandId=${demand}&limit=200`)).body.items
const post = async () =>
  (await must('operator', 'GET', `/api/dispatch/v1/figures/board?date=${DAY}`)).body.demands.find(
    (line) => line.demandId === demand,
  )
const matchable = async () => (await must('neighbour', 'GET', '/api/dispatch/v1/pool')).body.matchable
const neighbour = () => page.getByRole('dialog').getByRole('region', { name: '通泉零工驿站' })

before(async () => {
  await prepare()
  const known = await matchable()
  const come = await settle('neighbour', 5, await villages(NEIGHBOUR), '鲜切花采收:3', 500)
  await until('dispatch knows the neighbours', async () => (await matchable()) >= known + come)
  await farm(FARM, '借人鲜花农场', SITE, (await villages())[2].code, 31)
  const { sites } = (await must('operator', 'GET', `/api/registry/v1/enterprises/${FARM}`)).body
  const order = {
    enterpriseId: FARM,
    siteId: sites[0].siteId,
    workTypeCode: 'flower-cutting',
    days: [{ date: DAY, headcount: POSTS }],
    shift: { start: '07:30:00', end: '15:30:00' },
    pay: { form: 'DAY', rateFen: 15000, unit: '天', payDate: { rule: 'SAME_DAY' } },
    meals: true,
    bus: false,
    legalRole: 'COOPERATIVE',
    meeting: { place: '月望村委会', time: '06:40:00' },
    answerWithin: 'PT2H',
  }
  demand = await until(
    'dispatch knows the farm',
    async () => (await must('operator', 'POST', '/api/dispatch/v1/demands?release=true', order)).body.id,
  )
  await approvedPlan(DAY)
  browser = await launch()
  page = await signedIn(browser, 'operator', `/today?date=${DAY}`)
})
after(() => browser?.close())

test('the neighbour is asked with one tap, and the ask can be taken back', async () => {
  await page.getByRole('article', { name: SITE }).getByRole('button', { name: '向邻站借人' }).click()
  await neighbour()
    .getByRole('button', { name: `借 ${POSTS} 人` })
    .click()
  await neighbour().getByText(`已请求 ${POSTS} 人，等对方答复`).waitFor()
  await neighbour().getByRole('button', { name: '撤回请求' }).click()
  await neighbour().getByText(`已撤回（${POSTS} 人）`).waitFor()
  await neighbour()
    .getByRole('button', { name: `借 ${POSTS} 人` })
    .click()
  await neighbour().getByText(`已请求 ${POSTS} 人，等对方答复`).waitFor()
  await shot(page, 'today-borrow-1440')
})

test('the neighbour sees on a phone what is asked, and lends fewer', async () => {
  const desk = await signedIn(browser, 'neighbour', '/today', PHONE)
  const ask = desk.getByRole('article', { name: new RegExp(`月望零工驿站.*${POSTS} 人`) })
  await ask.getByText(SITE).waitFor()
  await mustBeSound(desk, 'an ask of a neighbour')
  await shot(desk, 'today-lend-390')
  await ask.getByRole('textbox').fill(String(POSTS + 1))
  await ask.getByText(`请填 1 到 ${POSTS} 之间的整数`).waitFor()
  await ask.getByRole('textbox').fill(String(LENT))
  await ask.getByRole('button', { name: `同意借 ${LENT} 人` }).click()
  await ask.waitFor({ state: 'hidden' })
  await desk.context().close()
})

test('as many as were lent are asked by text, and who says yes stands on both boards', async () => {
  await until('the lent are asked', async () => (await offers()).length === LENT)
  const asked = await until('their phones ring', async () => {
    const found = (await offersOn(DAY)).filter((offer) => offer.text.includes(SITE))
    return found.length === LENT && found
  })
  yes = asked[0].number
  await answer(yes, '1')
  await until('one is confirmed', async () => (await post()).confirmed === 1)
  await neighbour().getByText(`对方借出 ${LENT} 人：已确认 1，等答复 1`).waitFor()
  assert.equal((await offers()).length, LENT, 'nobody beyond what was lent is asked')
})

test('the desk that borrowed knows by name who comes, and no more than that', async () => {
  await page.goto(new URL(`/demands/${demand}`, page.url()).href)
  const person = page.getByRole('listitem').filter({ hasText: `${yes.slice(0, 3)} **** ${yes.slice(7)}` })
  await person.waitFor()
  assert.equal(await person.getByText('借来的人').count(), 0)
  assert.equal(await person.getByRole('link').count(), 0, 'the roster next door stays closed')
})
