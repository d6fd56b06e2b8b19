// Writes the types of the three services from the OpenAPI documents they commit. `--check` fails when a committed type file is stale.
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const services = {
  registry: '../gig-registry-service/openapi.yaml',
  dispatch: '../dispatch-service/openapi.yaml',
  notification: '../notification-service/openapi.yaml',
}
const root = new URL('../', import.meta.url)
const stale = []
mkdirSync(new URL('src/api/generated/', root), { recursive: true })
for (const [name, document] of Object.entries(services)) {
  const target = new URL(`src/api/generated/${name}.ts`, root)
  const types = `// Generated from ${document}. Remedy when stale: npm run api\n${astToString(await openapiTS(new URL(document, root)))}`
  if (existsSync(target) && readFileSync(target, 'utf8') === types) continue
  if (process.argv.includes('--check')) stale.push(name)
  else writeFileSync(target, types)
}
if (stale.length > 0) {
  console.error(
    `The API types of ${stale.join(', ')} are older than the committed openapi.yaml. Remedy: cd console && npm run api, then mend what no longer compiles.`,
  )
  process.exit(1)
}
