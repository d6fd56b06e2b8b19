// Puts a gzipped copy beside every text file of the built pages, so that a gateway or a web server only has to send it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(js|css|html|json|svg)$/.test(entry.name)) continue
  const path = join(entry.parentPath, entry.name)
  writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }))
}
