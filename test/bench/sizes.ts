import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { everyWriting } from '@/lib/pages/words/every-writing'
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
  const ofScripts = await Promise.all(
    scripts.map(async ({ path, what, limit }) => {
      const script = await readFile(join(build, path))
      return { what: `${what} (${path})`, measured: weightOf(script), limit }
    }),
  )
  const ofWords = Object.entries(everyWriting).map(([writing, words]) => ({
    what: `words given to a page in ${writing} letters`,
    measured: weightOf(Buffer.from(JSON.stringify(words))),
  }))
  return [...ofScripts, ...ofWords]
}

const weightOf = (bytes: Buffer): string => `${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} gzip`

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
