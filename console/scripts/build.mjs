// Everything the Maven build asks of the console: types, tests, pages, budget. Does nothing when nothing changed since it last succeeded.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
process.chdir(root)
const OUTSIDE = [
  '../gig-registry-service/openapi.yaml',
  '../dispatch-service/openapi.yaml',
  '../notification-service/openapi.yaml',
  '../gig-registry-service/src/main/resources/seed/places.csv',
]
const INSIDE = [
  'src',
  'test',
  'scripts',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  '.prettierrc.json',
]
/** Written by this build from what lies outside. */
const MADE_HERE = ['public/places', 'src/api/generated']
const STAMP = 'target/built.sha256'
/** npm's own record of what it installed. */
const INSTALLED = 'node_modules/.package-lock.json'

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .filter((name) => !MADE_HERE.includes(join(path, name)))
    .flatMap((name) => filesUnder(join(path, name)))
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const path of paths.filter(existsSync).flatMap(filesUnder)) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(INSTALLED) || statSync(INSTALLED).mtimeMs < statSync('package-lock.json').mtimeMs) {
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error')
}
const now = hashOf([...INSIDE, ...OUTSIDE])
if (read(STAMP) === now && existsSync('dist/index.html')) {
  console.log('console: nothing changed')
  process.exit(0)
}
run('node', 'scripts/generate-api.mjs')
run('node', 'scripts/generate-places.mjs')
run('npx', 'vue-tsc', '--noEmit')
run('npx', 'vitest', 'run', '--reporter=dot')
run('npx', 'prettier', '--check', '--log-level', 'warn', '.')
run('npx', 'vite', 'build', '--logLevel', 'warn')
run('node', 'scripts/budget.mjs')
run('node', 'scripts/compress.mjs')
mkdirSync('target', { recursive: true })
writeFileSync(STAMP, hashOf([...INSIDE, ...OUTSIDE]))
