import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { BrowserKind, TestBrowser } from './browsers/browser.ts'
import { until, type Shopper } from './shopper.ts'
import { setScene, type SceneOptions } from './scene.ts'
import type { Stage } from './stage.ts'
import { inBrowsers } from './support.ts'
import { passwordIn, reachNewPassword, signIn } from './walks/situation.ts'

const account = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }
/** What the extension promises, ms. */
const delayMs = 30_000

let stage: Stage
let browser: TestBrowser
let shopper: Shopper

async function begin(kind: BrowserKind, options?: SceneOptions): Promise<void> {
  ;({ stage, browser, shopper } = await setScene(kind, { accounts: [account], ...options }))
}

inBrowsers('a copied password', (kind) => {
  it('is taken out of the clipboard after the popup that copied it has closed, and the background has ended', async () => {
    await begin(kind, { hasVault: true })
    const popup = await browser.openOwn('popup.html')
    await shopper.press(popup, 'Add an account')
    await shopper.type(popup, 'form input:not([type])', account.email)
    await shopper.type(popup, 'input[type=password]', account.password)
    await shopper.press(popup, 'Save')
    await Promise.all([hearCopied(popup), shopper.press(popup, 'Copy')])
    await holdDelay(popup)
    await popup.close()
    const page = await browser.open(signIn)
    await untilPasted(page, account.password)

    await browser.killBackground()
    await endDelay()

    await untilOverwritten(page)
  })

  it('is taken out too where a card in the page copied it', async () => {
    await begin(kind)
    const page = await reachNewPassword(browser, shopper, stage.mailbox, account.email)
    await shopper.pressCard(page, 'Use a strong password')
    await shopper.seeCard(page, 'Nobody keeps this password yet')
    const password = await passwordIn(page)
    const own = await browser.openOwn('options.html')
    await page.bringToFront()
    await shopper.pressCard(page, 'Copy')
    await holdDelay(own)
    await untilPasted(page, password)

    await endDelay()

    await untilOverwritten(page)
  })
})

/** The button says so for two seconds only: heard from before the press on, it is not missed. */
function hearCopied(popup: Page): Promise<void> {
  return popup.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = () => document.body.innerText.includes('Copied') && done()
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
  )
}

/** Waits for the alarm, which is as far away as was promised; it is put off until `endDelay`, however long the machine takes until then. */
async function holdDelay(own: Page): Promise<void> {
  const due = await until(async () => {
    const found = await own.evaluate(async () => {
      const alarm = await chrome.alarms.get('clipboard')
      return alarm && alarm.scheduledTime - Date.now()
    })
    return { found, instead: 'no alarm' }
  }, 'the alarm')
  await own.evaluate(() => chrome.alarms.create('clipboard', { when: Date.now() + 3_600_000 }))
  expect(due).toBeGreaterThan(0)
  expect(due).toBeLessThanOrEqual(delayMs)
}

/** Brought forward, so that nobody waits. */
async function endDelay(): Promise<void> {
  const own = await browser.openOwn('options.html')
  await own.evaluate(() => chrome.alarms.create('clipboard', { when: Date.now() }))
  await own.close()
}

/** A page hears of a paste a moment after the keys. */
async function untilPasted(page: Page, password: string): Promise<void> {
  await until(async () => ({ found: (await paste(page)) === password || undefined, instead: 'something else' }), 'the password')
}

async function untilOverwritten(page: Page): Promise<void> {
  await until(async () => {
    const text = await paste(page)
    // Nothing at all is a paste that has not come as yet.
    return { found: text === ' ' || undefined, instead: text }
  }, 'an overwritten clipboard')
}

/** What a shopper's own paste brings into a field of the page. */
async function paste(page: Page): Promise<string> {
  await page.bringToFront()
  const field = await page.evaluateHandle(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#pasted') ?? document.createElement('textarea')
    field.id = 'pasted'
    field.value = ''
    field.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9'
    document.body.append(field)
    return field
  })
  await field.focus()
  await page.keyboard.down('Control')
  await page.keyboard.press('KeyV', { commands: ['Paste'] })
  await page.keyboard.up('Control')
  return field.evaluate(({ value }) => value)
}
