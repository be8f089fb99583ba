import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const build = resolve(process.env.LATCHKEY_BUILD ?? '.output')

/**
 * What each script may weigh, in bytes: minified, and as gzip packs it. `store` runs in every frame of the store, `help` where
 * a page may ask for something, `cards` where one is shown, `webmail` in the one connected tab.
 */
const budgets = {
  'content-scripts/store.js': { bytes: 30_000, gzip: 10_000 },
  'help.js': { bytes: 103_000, gzip: 42_000 },
  'cards.js': { bytes: 60_000, gzip: 21_000 },
  'content-scripts/webmail.js': { bytes: 105_000, gzip: 40_000 },
}

for (const browser of ['chrome-mv3', 'firefox-mv3'])
  for (const [path, budget] of Object.entries(budgets))
    test(`${path} of ${browser} stays light`, async () => {
      const script = await readFile(resolve(build, browser, path))
      expect(script.length).toBeLessThanOrEqual(budget.bytes)
      expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(budget.gzip)
    })

test('nothing but the waiting script is in every frame of the store', async () => {
  for (const browser of ['chrome-mv3', 'firefox-mv3']) {
    const manifest: unknown = JSON.parse(await readFile(resolve(build, browser, 'manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({ content_scripts: [{ all_frames: true, js: ['content-scripts/store.js'] }] })
  }
})
