import type { Page } from 'puppeteer-core'
import { it } from 'vitest'
import type { TestBrowser } from './browsers/browser.ts'
import { setScene } from './scene.ts'
import { until } from './shopper.ts'
import { inBrowsers } from './support.ts'
import { passphrase } from './walks/recovery.ts'
import { openPopup, reachNewPassword } from './walks/situation.ts'

const account = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }

inBrowsers('the small window that a card opens', (kind) => {
  it('leads back to the page once a vault is made in it, and closes by itself once one is unlocked', async () => {
    const { stage, browser, shopper } = await setScene(kind, { accounts: [account] })
    const page = await reachNewPassword(browser, shopper, stage.mailbox, account.email)
    await shopper.pressCard(page, 'Use a strong password')
    await shopper.pressCard(page, 'Keep it in a vault')
    const maker = await ownWindow(browser, 'keep')
    for (const field of await maker.$$('input')) await field.type(passphrase)
    await shopper.press(maker, 'Make the vault')
    await shopper.see(maker, 'Your vault is open')
    await shopper.see(maker, 'A new password, not sent yet')
    await shopper.press(maker, 'Back to the page')
    await isClosed(browser, 'keep')
    await shopper.seeCard(page, 'It is in your vault already')

    const popup = await openPopup(browser, page)
    await shopper.press(popup, 'Lock')
    await popup.close()
    await page.bringToFront()
    await page.reload()
    await shopper.pressCard(page, 'Unlock Latchkey')
    const opener = await ownWindow(browser, 'unlock')
    await shopper.type(opener, 'input', passphrase)
    await shopper.press(opener, 'Unlock')
    await isClosed(browser, 'unlock')
    await shopper.seeCard(page, /^(?!.*locked)/)
  })
})

async function findOwn(browser: TestBrowser, purpose: string): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    // Firefox's driver does not hear where a page of an extension has gone.
    const address = await page.evaluate(() => location.href).catch(() => '')
    if (address.includes(`popup.html?for=${purpose}`)) return page
  }
  return undefined
}

function ownWindow(browser: TestBrowser, purpose: string): Promise<Page> {
  return until(async () => {
    const found = await findOwn(browser, purpose)
    const isDrawn = await found?.evaluate(() => document.querySelector('input') !== null)
    return { found: isDrawn ? found : undefined, instead: (await browser.pages()).map((page) => page.url()).join() }
  }, `a window to ${purpose}`)
}

async function isClosed(browser: TestBrowser, purpose: string): Promise<void> {
  await until(async () => ({ found: (await findOwn(browser, purpose)) === undefined || undefined, instead: 'open' }), 'no small window')
}
