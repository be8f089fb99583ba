import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Row } from './row.ts'

const scripts = [
  { path: 'content-scripts/store.js', what: 'script in every store frame', limit: '60 kB, 20 kB gzip' },
  { path: 'help.js', what: 'script brought where a page may ask' },
  { path: 'cards.js', what: 'script brought with the first card', limit: '40 kB gzip' },
  { path: 'content-scripts/webmail.js', what: 'script in the connected webmail' },
]

/** What each script weighs, minified and as gzip packs it. 1 kB is 1000 bytes. */
export async function measureSizes(): Promise<Row[]> {
  const build = join(process.env.LATCHKEY_BUILD ?? '.output', 'chrome-mv3')
  return Promise.all(
    scripts.map(async ({ path, what, limit }) => {
      const script = await readFile(join(build, path))
      const packed = gzipSync(script, { level: 9 }).length
      return { what: `${what} (${path})`, measured: `${kilobytes(script.length)}, ${kilobytes(packed)} gzip`, limit }
    }),
  )
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
