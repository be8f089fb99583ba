/** Prints the vault's figures in Chromium, ms: node_modules/.bin/node test/vault/measure.mjs */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import puppeteer from 'puppeteer-core'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { outputFiles } = await build({
  entryPoints: [`${root}test/vault/measure-page.ts`],
  bundle: true,
  write: false,
  format: 'iife',
  alias: { '@': root.replace(/\/$/, '') },
})
const server = createServer((request, response) => {
  const isScript = request.url === '/measure.js'
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
  response.end(isScript ? outputFiles[0].contents : '<!doctype html><script src="/measure.js"></script>')
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const browser = await puppeteer.launch({
  executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
})
try {
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${server.address().port}/`)
  const figures = await page.evaluate('measure()')
  console.log(JSON.stringify(figures, undefined, 1))
} finally {
  await browser.close()
  server.close()
}
