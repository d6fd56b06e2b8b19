// Chromium as the desk uses it, signed in through the identity provider like a person.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import assert from 'node:assert/strict'
import { afterEach } from 'node:test'
import { chromium } from 'playwright-core'
import { GATEWAY } from './station.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SHOTS = new URL('../target/shots/', import.meta.url)
/** Milliseconds until something that should come counts as missing; nothing waits longer than it has to. */
export const PATIENCE = 90_000
export const DESK = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

export function launch() {
  return chromium.launch({
    executablePath: process.env.GIG_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--lang=zh-CN',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

const open = new Set()

/** What stood on the pages when a test failed: address and words, and a picture beside the others. */
afterEach(async (test) => {
  if (test.passed !== false) return
  let nth = 0
  for (const page of open) {
    console.error(`${test.name} · ${page.url()}\n${await page.locator('body').innerText({ timeout: 5_000 })}`)
    await shot(page, `failed-${test.name.slice(0, 60)}-${++nth}`.replace(/[^\p{L}\d-]+/gu, '-'))
  }
})

/** A browser of one person; collects what the page complains of under `page.complaints`. */
export async function personAt(browser, viewport = DESK) {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  open.add(page)
  page.on('close', () => open.delete(page))
  page.complaints = []
  page.on('pageerror', (failure) => page.complaints.push(failure.message))
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      /Content Security Policy|Unhandled|TypeError|ReferenceError/.test(message.text())
    ) {
      page.complaints.push(message.text())
    }
  })
  return page
}

export async function signIn(page, user, path = '/') {
  await page.goto(GATEWAY + path)
  await typePassword(page, user)
  await page.waitForURL((url) => url.origin === GATEWAY && url.pathname !== '/signed-in')
  await page.waitForSelector('h1')
}

export async function typePassword(page, user) {
  await page.fill('input[name="username"]', user)
  await page.fill('input[name="password"]', `${user}-demo`)
  await page.click('#kc-login, button[type="submit"], input[type="submit"]')
}

export async function signedIn(browser, user, path, viewport) {
  const page = await personAt(browser, viewport)
  await signIn(page, user, path)
  return page
}

/** Until a page has read what it shows, its letters are there and what moves has come to rest. */
export async function atRest(page) {
  await page.waitForSelector('h1')
  await page.waitForFunction(() => !document.body.innerText.includes('正在读取'))
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.leaflet-container')].every((map) => map.querySelector('path')),
  )
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.chart')].every((chart) => chart.querySelector('svg')),
  )
  await page.evaluate(() => document.fonts.ready)
  await stillness(page)
}

/** Until what moves for a while has come to rest: a dialog that still slides takes a click for another place. */
async function stillness(page) {
  await page.evaluate(() => {
    const passing = document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Infinity)
    return Promise.allSettled(passing.map((animation) => animation.finished))
  })
}

/** Takes a choice from the list that opens under a field; `which` finds it among those shown. */
export async function choose(page, label, which) {
  await page.getByLabel(label).click()
  const option = which(page.getByRole('option'))
  await option.waitFor()
  await stillness(page)
  await option.click()
}

export async function shot(page, name) {
  mkdirSync(SHOTS, { recursive: true })
  await page.screenshot({ path: new URL(`${name}.png`, SHOTS).pathname })
}

/** No serious or critical finding of axe, nothing wider than the screen, no complaint of the page itself. */
export async function mustBeSound(page, name) {
  await page.evaluate(axe)
  const found = await page.evaluate(() =>
    window.axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: true } } }),
  )
  const serious = found.violations
    .filter((violation) => ['serious', 'critical'].includes(violation.impact))
    .map(
      (violation) =>
        `${violation.id}: ${violation.nodes
          .map((node) => `${node.target} ${node.failureSummary?.split('\n')[1] ?? ''}`)
          .slice(0, 4)
          .join(' | ')}`,
    )
  assert.deepEqual(serious, [], `${name}: accessibility`)
  await mustFit(page, name)
  assert.deepEqual(page.complaints, [], `${name}: complaints`)
}

/** Nothing of a page lies beyond the right edge of the screen. */
export async function mustFit(page, name) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  assert.ok(over <= 0, `${name} is ${over} px wider than the screen`)
}
