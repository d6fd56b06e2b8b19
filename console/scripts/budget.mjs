// What a browser has to fetch, gzipped, until a page stands: the entry, the page and the sign-in, with all they import. Fails above the budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET_KB = 200
/** Pages people begin their day on; each is a first view. */
const FIRST_VIEWS = [
  'src/today/TodayPage.vue',
  'src/portal/OrdersPage.vue',
  'src/portal/OrderFormPage.vue',
  'src/county/CountyPage.vue',
  'src/roster/RosterPage.vue',
  'src/kiosk/KioskPage.vue',
]
/** Other pages, together with the entry; maps and charts come later, when they are in sight. */
const LATER_KB = 330

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const sizes = new Map()
const signIn = Object.keys(manifest).filter((key) => key.includes('oidc-client-ts'))
const pages = Object.keys(manifest).filter((key) => /Page(\.vue|-[\w-]+\.js)$/.test(key))

function size(file) {
  if (!sizes.has(file)) {
    const bytes = readFileSync(new URL(file, dist))
    sizes.set(file, file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length)
  }
  return sizes.get(file)
}

/** A page that shares its chunk with its own parts stands in the manifest under the chunk's name. */
function keyOf(page) {
  const name = page.split('/').at(-1).replace('.vue', '')
  const key = manifest[page]
    ? page
    : Object.keys(manifest).find((one) => one.startsWith('_') && manifest[one].name === name)
  if (!key)
    throw new Error(`${page} is not among the built pages. Remedy: name what people begin their day on in FIRST_VIEWS.`)
  return key
}

function closure(keys) {
  const seen = new Set()
  const files = new Set(['index.html', 'mark.svg'])
  const visit = (key) => {
    if (seen.has(key)) return
    seen.add(key)
    const chunk = manifest[key]
    files.add(chunk.file)
    for (const file of [...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    for (const next of chunk.imports ?? []) visit(next)
  }
  keys.map(keyOf).forEach(visit)
  return files
}

const kilobytes = (files) => [...files].reduce((sum, file) => sum + size(file), 0) / 1024
let failed = false
for (const page of FIRST_VIEWS) {
  const needed = page.includes('kiosk') ? ['index.html', page] : ['index.html', page, 'src/shell/Home.vue', ...signIn]
  const kb = kilobytes(closure(needed))
  console.log(`${kb.toFixed(0).padStart(4)} kB gzip  first view ${page}`)
  if (kb > BUDGET_KB) failed = true
}
for (const page of pages.filter((key) => !FIRST_VIEWS.map(keyOf).includes(key))) {
  const kb = kilobytes(closure(['index.html', page, ...signIn]))
  if (kb > LATER_KB) {
    console.log(`${kb.toFixed(0).padStart(4)} kB gzip  ${page}`)
    failed = true
  }
}
if (failed) {
  console.error(
    `A first view may fetch ${BUDGET_KB} kB, another page ${LATER_KB} kB. Remedy: import what is not needed at once with import('…').`,
  )
  process.exit(1)
}
