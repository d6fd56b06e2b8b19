// Every page, at a desk and on a phone, in Chinese: no serious finding of axe, nothing wider than the screen, and a picture to look at.
import { after, before, test } from 'node:test'
import { atRest, DESK, launch, mustBeSound, mustFit, personAt, PHONE, shot, signedIn } from './browser.mjs'
import { day, GATEWAY, must, prepare } from './station.mjs'

let browser
/** Who looks, the name of the picture, the address, and what comes last of the page. */
const PAGES = []
const MAP = '.leaflet-container path'

before(async () => {
  await prepare()
  const person = (await must('operator', 'GET', '/api/registry/v1/labourers?limit=1')).body.items[0]
  const own = (await must('enterprise', 'GET', '/api/dispatch/v1/demands?limit=200')).body.items.at(0)
  const enterprise = (await must('operator', 'GET', '/api/registry/v1/enterprises')).body.items[0]
  const date = day(1)
  const line = (await must('operator', 'GET', '/api/notification/v1/lines/recent?limit=1')).body.items[0]
  PAGES.push(
    ['operator', 'today', `/today?date=${date}`],
    ['operator', 'dispatch', `/dispatch?date=${date}`],
    ['operator', 'dispatch-map', `/dispatch?date=${date}&tab=map`, MAP],
    ['operator', 'plans', '/plans'],
    ['operator', 'demands', '/demands'],
    ['operator', 'demand', `/demands/${own.id}`],
    ['operator', 'demand-new', '/demands/new'],
    ['operator', 'roster', '/roster'],
    ['operator', 'roster-import', '/roster/imports'],
    ['operator', 'person', `/roster/${person.labourerId}`],
    ['operator', 'away', '/away'],
    ['operator', 'messages-unclear', '/messages'],
    ['operator', 'messages-talks', `/messages?tab=talks&line=${line.id}`],
    ['operator', 'messages-optouts', '/messages?tab=optouts'],
    ['operator', 'messages-spend', '/messages?tab=spend'],
    ['operator', 'enterprises', '/enterprises'],
    ['operator', 'enterprise', `/enterprises/${enterprise.enterpriseId}`],
    ['enterprise', 'orders', '/orders'],
    ['enterprise', 'order-new', '/orders/new'],
    ['enterprise', 'order', `/orders/${own.id}`],
    ['county', 'county', `/county?date=${date}`, MAP],
    ['county', 'county-people', `/county/people?date=${date}`],
  )
  browser = await launch()
})
after(() => browser?.close())

/** The size a page is looked at in, and the harder one it has to fit as well. */
for (const [size, viewport, harder] of [
  ['1440', DESK, { width: 1920, height: 1080 }],
  ['390', PHONE, { width: 360, height: 740 }],
]) {
  test(`every page at ${size} px`, async (t) => {
    for (const user of ['operator', 'enterprise', 'county']) {
      const page = await signedIn(browser, user, '/', viewport)
      for (const [, name, path, last = 'h1'] of PAGES.filter(([who]) => who === user)) {
        await t.test(name, async () => {
          await page.goto(GATEWAY + path)
          await page.locator(last).first().waitFor({ state: 'attached' })
          await atRest(page)
          await shot(page, `${name}-${size}`)
          await mustBeSound(page, `${name} at ${size}`)
          await page.setViewportSize(harder)
          await mustFit(page, `${name} at ${harder.width}`)
          await page.setViewportSize(viewport)
        })
      }
      await page.context().close()
    }
  })

  test(`the big screen at ${size} px needs nobody signed in`, async () => {
    const page = await personAt(browser, viewport)
    await page.goto(`${GATEWAY}/kiosk`)
    await page.waitForSelector('.posts li, .none')
    await shot(page, `kiosk-${size}`)
    await mustBeSound(page, `kiosk at ${size}`)
    await page.context().close()
  })
}

test('every page is English for those who read it', async () => {
  const page = await signedIn(browser, 'operator', '/today')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
  for (const [, , path] of PAGES.filter(([who]) => who === 'operator')) {
    await page.goto(GATEWAY + path)
    await page.waitForSelector('h1')
    const heading = await page.locator('main h1').first().innerText()
    const chrome = await page.locator('nav.rail').innerText()
    if (/[\u4e00-\u9fff]/.test(chrome.replace('零工驿站', '')))
      throw new Error(`${path}: Chinese in the navigation: ${chrome} (${heading})`)
  }
  await page.context().close()
})
