import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { BrowserKind, TestBrowser } from './browsers/browser.ts'
import type { Shopper } from './shopper.ts'
import { setScene } from './scene.ts'
import { inBrowsers } from './support.ts'
import { seeValue } from './walks/offer.ts'
import { awaitSignedIn, enterAccount, openPopup } from './walks/situation.ts'

const saved = { email: 'helena@mail.example', name: 'Helena', password: 'NewHarbour2026', earlier: 'Lantern7Copper' }
const unsaved = { email: 'ivan@mail.example', name: 'Ivan', password: 'Meadow31Violin' }
const asksToKeep = 'Keep this password?'

let browser: TestBrowser
let shopper: Shopper

async function begin(kind: BrowserKind): Promise<void> {
  ;({ browser, shopper } = await setScene(kind, { accounts: [saved, unsaved], hasVault: true }))
}

inBrowsers('a sign-in that the store refuses with status 200', (kind) => {
  it('is told its cause, each time anew, and ends with the saved password', async () => {
    await begin(kind)
    await save(saved.email, saved.earlier, saved.password)

    const page = await enterAccount(browser, shopper, saved.email)
    await tryPassword(page, swapCase(saved.password))
    await shopper.seeCard(page, 'Caps Lock was on')
    await tryPassword(page, 'Pebble99Orchard')
    await shopper.seeCard(page, 'Perhaps: This is not the password saved for this account')
    await tryPassword(page, saved.earlier)
    await shopper.seeCard(page, /^(Most likely: )?This is not the password saved for this account/)
    await expectNothingPending(page)

    await shopper.pressCard(page, 'Fill the saved one')
    await seeValue(page, 'input[type=password]', saved.password)
    await shopper.press(page, 'Sign in')
    await awaitSignedIn(page)
    expect((await browser.findCard(page))?.text ?? '', 'it is saved already').not.toContain(asksToKeep)
  })

  it('never offers to keep what was typed; the one that was taken is offered', async () => {
    await begin(kind)
    const page = await enterAccount(browser, shopper, unsaved.email)
    await tryPassword(page, 'Pebble99Orchard')
    await shopper.seeCard(page, 'The store said no')
    await expectNothingPending(page)

    await tryPassword(page, unsaved.password)
    await awaitSignedIn(page)
    await shopper.seeCard(page, asksToKeep)
    await shopper.pressCard(page, 'Keep it')
    await shopper.seeCard(page, 'Saved in your vault')
    const popup = await openPopup(browser, page)
    await shopper.see(popup, unsaved.email)
    await shopper.seeNoMore(popup, 'Did the store take it?')
  })
})

/** Saves an account in the popup, and then its newer password, so that the vault knows both. */
async function save(account: string, earlier: string, password: string): Promise<void> {
  const popup = await browser.openOwn('popup.html')
  await shopper.press(popup, 'Add an account')
  await shopper.type(popup, 'input:not([type])', account)
  await shopper.type(popup, 'input[type=password]', earlier)
  await shopper.press(popup, 'Save')
  await shopper.pressAt(popup, '.accounts button.name')
  await shopper.press(popup, 'Edit')
  await shopper.type(popup, 'input[type=password]', password)
  await shopper.press(popup, 'Save')
  await shopper.see(popup, 'One earlier password')
  await popup.close()
}

async function tryPassword(page: Page, password: string): Promise<void> {
  await shopper.retype(page, 'input[type=password]', password)
  await shopper.press(page, 'Sign in')
}

/** In the popup above this page nothing waits for a word, and the page's card offers no saving. */
async function expectNothingPending(page: Page): Promise<void> {
  const popup = await openPopup(browser, page)
  await shopper.see(popup, 'Add an account')
  expect(await popup.evaluate(() => document.body.innerText)).not.toContain('Did the store take it?')
  await popup.close()
  await page.bringToFront()
  expect((await browser.findCard(page))?.text ?? '').not.toContain(asksToKeep)
}

function swapCase(text: string): string {
  return text.replace(/./g, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))
}
