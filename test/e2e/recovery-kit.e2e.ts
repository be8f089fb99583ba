import { expect, it } from 'vitest'
import { setScene } from './scene.ts'
import { needs } from './support.ts'
import { passphrase } from './walks/recovery.ts'

needs('chromium')

it('the printed recovery kit is one page with the key and what it is for, and nothing else', async () => {
  const { browser, shopper } = await setScene('chromium', { hasVault: true })
  const page = await browser.openOwn('options.html')
  const field = await page.waitForSelector('::-p-xpath(//form[.//button[normalize-space()="Make a key"]]//input[@type="password"])')
  await field?.type(passphrase)
  await shopper.press(page, 'Make a key')
  const shown = await page.waitForSelector('.kit .password')
  const key = (await shown?.evaluate(({ textContent }) => textContent.trim())) ?? ''
  await page.evaluate(() => Object.assign(window, { print: () => (document.title = 'asked to print') }))
  await shopper.press(page, 'Print it')
  expect(await page.title()).toBe('asked to print')

  await page.emulateMediaType('print')
  const pdf = Buffer.from(await page.pdf()).toString('latin1')
  const printed = await page.evaluate(() => document.body.innerText.split('\n').filter((line) => line.trim() !== ''))

  expect(key).toMatch(/^([0-9A-Z]{4}-){9}[0-9A-Z]{4}$/)
  expect(printed).toEqual([
    expect.stringMatching(/^Key of a Latchkey vault, made on \w+ \d+, \d{4}$/),
    key,
    expect.stringMatching(/^When the passphrase is forgotten: /),
  ])
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
})
