import { appendFileSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { needs } from '../../e2e/support.ts'
import { servePage } from '../serve-page.mjs'
import { makeFolder, removeFolder } from '../../support/folder.ts'
import { killBrowser, startBrowser } from '../../support/start-browser.ts'

needs('chromium')

const promised = [
  { account: 'anna@mail.test', password: 'Winter2026' },
  { account: 'ben@mail.test', password: 'Spring2027' },
]
let page: Awaited<ReturnType<typeof servePage>>
let profile: string

beforeEach(async () => {
  profile = await makeFolder('torn')
  page = await servePage('kill-page.ts')
})

afterEach(async () => {
  page.close()
  await removeFolder(profile)
})

it.each([
  { which: 'first', folder: 'Default/IndexedDB/*.leveldb', isLost: true },
  { which: 'second copy', folder: 'Default/WebStorage/*/IndexedDB/*.leveldb', isLost: false },
])('keeps all when Chromium appends to the torn log of the $which, and deletes it at the start after', async ({ folder, isLost }) => {
  await inBrowser(`saveOne('anna@mail.test', 'Winter2026')`)
  tear(folder)
  await inBrowser(`saveOne('ben@mail.test', 'Spring2027')`)

  expect(await inBrowser('isLost()')).toBe(isLost)
  expect(await inBrowser(`check(${JSON.stringify(promised)})`)).toEqual([])
})

/** Starts the browser, does this on the page, and kills it at rest: what was written stays as it is. */
async function inBrowser(what: string): Promise<unknown> {
  const browser = await startBrowser({
    executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    args: ['--no-sandbox'],
  })
  try {
    const tab = await browser.newPage()
    await tab.goto(page.address)
    return await tab.evaluate(what)
  } finally {
    await killBrowser(browser)
  }
}

/**
 * Leaves the log as a kill between the two parts of a write does: the head of a record (LevelDB's log format: checksum, length, type) with
 * nothing behind it.
 */
function tear(folder: string): void {
  const logs = globSync(join(profile, folder, '*.log'))
  expect(logs).toHaveLength(1)
  const head = Buffer.alloc(7)
  head.writeUInt32LE(0x12345678, 0)
  head.writeUInt16LE(500, 4)
  head.writeUInt8(1, 6)
  for (const log of logs) {
    expect(statSync(log).size).toBeGreaterThan(0)
    appendFileSync(log, head)
  }
}
