// Writes the types of the three services from the OpenAPI documents they commit: what no longer fits a page no longer compiles.
import { mkdirSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const services = {
  registry: '../gig-registry-service/openapi.yaml',
  dispatch: '../dispatch-service/openapi.yaml',
  notification: '../notification-service/openapi.yaml',
}
const root = new URL('../', import.meta.url)
mkdirSync(new URL('src/api/generated/', root), { recursive: true })
for (const [name, document] of Object.entries(services)) {
  const types = astToString(await openapiTS(new URL(document, root)))
  writeFileSync(
    new URL(`src/api/generated/${name}.ts`, root),
    `// Generated from ${document} by: npm run api\n${types}`,
  )
}
