/** Prints the vault's figures in Chromium, ms: node_modules/.bin/node test/vault/measure.mjs */
import puppeteer from 'puppeteer-core'
import { servePage } from './serve-page.mjs'

const { address, close } = await servePage('measure-page.ts')
const browser = await puppeteer.launch({
  executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
})
try {
  const page = await browser.newPage()
  await page.goto(address)
  const figures = await page.evaluate('measure()')
  console.log(JSON.stringify(figures, undefined, 1))
} finally {
  await browser.close()
  close()
}
