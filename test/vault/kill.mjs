/**
 * Kills Chromium by signal 9 in the middle of writes, again and again, and asks the vault each time for what it had promised:
 * node_modules/.bin/node test/vault/kill.mjs [rounds]
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeFolder, removeFolder } from '../support/folder.ts'
import { killBrowser, startBrowser } from '../support/start-browser.ts'
import { servePage } from './serve-page.mjs'

const rounds = Number(process.argv[2] ?? 5)
/** The last promise of each account, and the last hundred: older ones may have been let go, since histories have an end. */
const stillHeld = () => [...new Map(promises.map((each) => [each.account, each])).values(), ...promises.slice(-100)]
const { address, close } = await servePage('kill-page.ts')
const profile = await makeFolder('kill')
const promises = []
let broken = []
let round = 0
let broughtBack = 0

/** What the browser's databases say of themselves: why one was lost. */
const told = () =>
  globSync(join(profile, '**/indexeddb.leveldb/LOG*')).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /corrupt|truncated|missing|dropping/i.test(line))
      .map((line) => `${file.slice(profile.length)}: ${line}`),
  )

// One start more than kills: the last one only looks.
for (;;) {
  const browser = await startBrowser({
    executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    args: ['--no-sandbox'],
  })
  const page = await browser.newPage()
  await page.exposeFunction('promised', (what) => promises.push(what))
  await page.goto(address)
  if (round > 0 && (await page.evaluate('isLost()'))) broughtBack++
  broken = await page.evaluate(`check(${JSON.stringify(stillHeld())})`)
  if (round === rounds || broken.length > 0) {
    await browser.close()
    break
  }
  void page.evaluate(`write(${round})`).catch(() => undefined)
  await sleep(300 + Math.random() * 900)
  await killBrowser(browser)
  round++
}
close()
if (broken.length > 0) console.log(told().join('\n'))
await removeFolder(profile)
console.log(
  `${round} kills, ${promises.length} promises, ${broken.length} broken; ${broughtBack} times the first copy was gone`,
  broken.slice(0, 5),
)
process.exitCode = broken.length === 0 && promises.length > 0 ? 0 : 1
