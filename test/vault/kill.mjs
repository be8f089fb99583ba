/**
 * Kills Chromium by signal 9 in the middle of writes, again and again, and asks the vault each time for what it had promised:
 * node_modules/.bin/node test/vault/kill.mjs [rounds]
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import puppeteer from 'puppeteer-core'

const rounds = Number(process.argv[2] ?? 5)
/** The last promise of each account, and the last hundred: older ones may have been let go, since histories have an end. */
const stillHeld = () => [...new Map(promises.map((each) => [each.account, each])).values(), ...promises.slice(-100)]
const root = fileURLToPath(new URL('../../', import.meta.url))
const { outputFiles } = await build({
  entryPoints: [`${root}test/vault/kill-page.ts`],
  bundle: true,
  write: false,
  format: 'iife',
  alias: { '@': root.replace(/\/$/, '') },
})
const server = createServer((request, response) => {
  const isScript = request.url === '/kill.js'
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
  response.end(isScript ? outputFiles[0].contents : '<!doctype html><script src="/kill.js"></script>')
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const address = `http://127.0.0.1:${server.address().port}/`
const profile = mkdtempSync(join(tmpdir(), 'vault-kill-'))
const promises = []
let broken = []
let round = 0

// One start more than kills: the last one only looks.
for (;;) {
  const browser = await puppeteer.launch({
    executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    args: ['--no-sandbox'],
  })
  const dead = new Promise((resolve) => browser.process().once('exit', resolve))
  const page = await browser.newPage()
  await page.exposeFunction('promised', (what) => promises.push(what))
  await page.goto(address)
  broken = await page.evaluate(`check(${JSON.stringify(stillHeld())})`)
  if (round === rounds || broken.length > 0) {
    await browser.close()
    break
  }
  void page.evaluate(`write(${round})`).catch(() => undefined)
  await sleep(300 + Math.random() * 900)
  browser.process().kill('SIGKILL')
  await dead
  round++
}
server.close()
rmSync(profile, { recursive: true, force: true })
console.log(`${round} kills, ${promises.length} promises, ${broken.length} broken`, broken.slice(0, 5))
process.exitCode = broken.length === 0 && promises.length > 0 ? 0 : 1
