import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { BrowserKind, TestBrowser } from './browsers/browser.ts'
import { until, untilHolds, type Shopper } from './shopper.ts'
import { setScene } from './scene.ts'
import type { Stage } from './stage.ts'
import { inBrowsers } from './support.ts'
import { awaitSignedIn, enterAccount, newestCode, openPopup, passwordIn, reachNewPassword } from './walks/situation.ts'

const account = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }
const undecided = 'Did the store take it?'

let stage: Stage
let browser: TestBrowser
let shopper: Shopper

async function begin(kind: BrowserKind): Promise<void> {
  ;({ stage, browser, shopper } = await setScene(kind, { accounts: [account], hasVault: true }))
}

inBrowsers('a made password', (kind) => {
  it('waits in the popup when its tab is closed, and is in the history once it is forgotten', async () => {
    await begin(kind)
    const { page, password } = await makeOne()
    await page.close()

    const popup = await browser.openOwn('popup.html')
    await shopper.see(popup, undecided)
    await shopper.see(popup, account.email)
    await shopper.press(popup, 'Forget it')
    await shopper.seeNoMore(popup, undecided)
    await openHistory(popup)
    await shopper.see(popup, `AliExpress · ${account.email}`)
    await shopper.see(popup, 'today')
    await shopper.press(popup, 'Show')
    expect(await shownPassword(popup)).toBe(password)
  })

  it('outlives a submit that the store fails to answer, and becomes current with the next', async () => {
    await begin(kind)
    await saveAccount()
    const { page, password } = await makeOne()
    stage.store.controls.failNext(500)
    await Promise.all([page.waitForResponse((response) => response.status() === 500), shopper.press(page, 'Update password')])
    const popup = await openPopup(browser, page)
    await shopper.see(popup, undecided)
    await popup.close()

    await shopper.switchTo(page)
    expect(await passwordIn(page)).toBe(password)
    await shopper.press(page, 'Update password')
    await shopper.seeCard(page, 'Saved in your vault')
    await expectReplacedToday()
  })

  it('outlives a connection that breaks at the submit, is kept as nobody’s until the store has it, and becomes current then', async () => {
    await begin(kind)
    await saveAccount()
    const { page, password } = await makeOne()
    await submitInVain(page)
    expect(stage.store.accounts.accepts(account.email, account.password)).toBe(true)

    stage.store.controls.breakOff(false)
    await shopper.switchTo(page)
    expect(await passwordIn(page)).toBe(password)
    await shopper.press(page, 'Update password')
    await shopper.seeCard(page, 'Saved in your vault')
    await expectReplacedToday()
    expect(stage.store.accounts.accepts(account.email, password)).toBe(true)
  })

  it('whose answer alone was lost is current once the store refuses it as an earlier one', async () => {
    await begin(kind)
    await saveAccount()
    const { page, password } = await makeOne()
    await submitInVain(page)

    // As if it had come through, and only the way back had been broken.
    stage.store.controls.breakOff(false)
    stage.store.accounts.setPassword(known(), password)
    await shopper.switchTo(page)
    await shopper.press(page, 'Update password')
    await shopper.see(page, 'must be different from your previous passwords')
    await shopper.seeCard(page, 'The store has it already')
    await expectReplacedToday()
  })

  it('whose page is loaded again is offered there once more; another made in its place leaves it in the history', async () => {
    await begin(kind)
    await saveAccount()
    const { page, password } = await makeOne()
    await page.reload()
    await expectUndecided(page)

    await shopper.switchTo(page)
    await recoverAgain(page)
    await shopper.pressCard(page, 'Use that one')
    await shopper.seeCard(page, 'It is in your vault already')
    expect(await passwordIn(page)).toBe(password)
    await page.reload()
    await recoverAgain(page)
    await shopper.pressCard(page, 'Make another')
    await shopper.seeCard(page, 'It is in your vault already')
    const next = await passwordIn(page)
    expect(next).not.toBe(password)
    await shopper.press(page, 'Update password')
    await shopper.seeCard(page, 'Saved in your vault')
    await expectReplacedToday()
    expect(stage.store.accounts.accepts(account.email, next)).toBe(true)
    const popup = await browser.openOwn('popup.html')
    await shopper.see(popup, account.email)
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain(undecided)
    await openHistory(popup)
    await untilHolds(popup, () => document.querySelectorAll('.list li').length === 2)
  })

  it('that the store refuses leaves the saved one as it was, and stays in the history', async () => {
    await begin(kind)
    await saveAccount()
    const { page, password } = await makeOne()
    stage.store.accounts.setPassword(known(), password)
    await shopper.press(page, 'Update password')
    await shopper.seeCard(page, 'Not saved')

    const popup = await browser.openOwn('popup.html')
    await shopper.pressAt(popup, '.accounts button.name')
    await shopper.see(popup, 'Edit')
    const text = await popup.evaluate(() => document.body.innerText)
    expect(text).not.toMatch(/earlier password|Did the store take it/)
    await shopper.press(popup, 'Back')
    await openHistory(popup)
    await shopper.press(popup, 'Show')
    expect(await shownPassword(popup)).toBe(password)
  })
})

/** By hand, in both fields of the page for it. */
async function typeNewPassword(): Promise<Page> {
  const page = await reachNewPassword(browser, shopper, stage.mailbox, account.email)
  await shopper.type(page, 'input[name=password]', 'Orchard77Pebble')
  await shopper.type(page, 'input[name=repeatPassword]', 'Orchard77Pebble')
  return page
}

inBrowsers('a password that was typed', (kind) => {
  it('outlives a connection that breaks at the submit, and is offered for keeping once the store has it', async () => {
    await begin(kind)
    await saveAccount()
    const page = await typeNewPassword()
    await submitInVain(page)

    stage.store.controls.breakOff(false)
    await shopper.switchTo(page)
    await shopper.press(page, 'Update password')
    await shopper.seeCard(page, 'Keep the new password?')
    await shopper.pressCard(page, 'Keep it')
    await expectReplacedToday()
  })

  it('at a change is offered for keeping, and takes the place of the earlier one', async () => {
    await begin(kind)
    await saveAccount()
    const page = await typeNewPassword()
    await shopper.press(page, 'Update password')
    await shopper.seeCard(page, 'Keep the new password?')
    await shopper.pressCard(page, 'Keep it')
    await shopper.seeCard(page, 'Saved in your vault')
    await expectReplacedToday()
  })

  it('at a first sign-in is offered, also on the next page, and waits in the popup', async () => {
    await begin(kind)
    const page = await enterAccount(browser, shopper, account.email)
    await shopper.type(page, 'input[type=password]', account.password)
    await shopper.press(page, 'Sign in')
    await awaitSignedIn(page)
    await shopper.seeCard(page, 'Keep this password?')
    await page.goto('https://www.aliexpress.com/')
    await shopper.seeCard(page, 'Keep this password?')
    await page.close()

    const popup = await browser.openOwn('popup.html')
    await shopper.see(popup, account.email)
    await shopper.press(popup, 'Keep it')
    await popup.waitForSelector('.accounts li')
    await shopper.seeNoMore(popup, undecided)
  })
})

inBrowsers('a password made in the popup', (kind) => {
  it('is in the history when the popup has closed, in every style, large and as a QR code for a phone', async () => {
    await begin(kind)
    const popup = await browser.openOwn('popup.html')
    await shopper.press(popup, 'Make one')
    const password = await shownPassword(popup)
    expect(password).toMatch(/^[a-zA-Z0-9]{20}$/)
    await popup.select('select', 'words')
    await untilHolds(popup, () => /^[a-z]+(\d[a-z]+){2,}$/.test(document.querySelector('.password')?.textContent ?? ''))
    await popup.select('select', 'digits')
    await shopper.see(popup, 'The store refuses it')
    await popup.select('select', 'phone')
    await popup.waitForSelector('.large + .phone svg.qr')
    const forPhone = await shownPassword(popup)
    await popup.close()

    const later = await browser.openOwn('popup.html')
    await openHistory(later)
    await untilHolds(later, () => document.querySelectorAll('.list li').length === 4)
    await shopper.press(later, 'Show')
    expect(await shownPassword(later)).toBe(forPhone)
    await shopper.press(later, 'Empty this list')
    await shopper.press(later, 'Really? Click again to empty it')
    await shopper.see(later, 'None yet.')
  })
})

/** Up to a made password in the fields, which the vault has as pending. */
async function makeOne(): Promise<{ page: Page; password: string }> {
  const page = await reachNewPassword(browser, shopper, stage.mailbox, account.email)
  await shopper.pressCard(page, 'Use a strong password')
  await shopper.seeCard(page, 'It is in your vault already')
  return { page, password: await passwordIn(page) }
}

/** The same tab, from the first page of the recovery on. */
async function recoverAgain(page: Page): Promise<void> {
  const before = stage.mailbox.messages().length
  await shopper.type(page, '.nfm-card input', account.email)
  await shopper.press(page, 'Continue')
  const frame = await page.waitForFrame((frame) => frame.url().startsWith('https://passport.'))
  await until(async () => ({ found: stage.mailbox.messages().length > before || undefined, instead: 'no mail' }), 'the next mail')
  await shopper.type(frame, '.verify-code-input', newestCode(stage.mailbox))
  await shopper.press(frame, 'Verify')
  await shopper.see(page, 'Update password')
}

/** As the store has it. */
function known() {
  const found = stage.store.accounts.find(account.email)
  if (!found) throw new Error('Expected the account at the store')
  return found
}

async function saveAccount(): Promise<void> {
  const popup = await browser.openOwn('popup.html')
  await shopper.press(popup, 'Add an account')
  await shopper.type(popup, 'input:not([type])', account.email)
  await shopper.type(popup, 'input[type=password]', account.password)
  await shopper.press(popup, 'Save')
  await popup.waitForSelector('.accounts li')
  await popup.close()
}

/** The connection breaks at the submit: nobody knows whether the store has the password. */
async function submitInVain(page: Page): Promise<void> {
  stage.store.controls.breakOff(true)
  await shopper.press(page, 'Update password')
  await shopper.see(page, 'Network error')
  await expectUndecided(page)
}

/** It waits for the shopper's word in the popup, and the account has its old password and no other; the page says nothing of keeping. */
async function expectUndecided(page: Page): Promise<void> {
  const popup = await openPopup(browser, page)
  await shopper.see(popup, undecided)
  await shopper.pressAt(popup, '.accounts button.name')
  await shopper.see(popup, 'Edit')
  expect(await popup.evaluate(() => document.body.innerText)).not.toMatch(/earlier password/)
  await popup.close()
  expect((await browser.findCard(page))?.text ?? '').not.toMatch(/Saved in your vault|Keep|Not saved/)
}

/** The account has its new password, and the one before with its last day. */
async function expectReplacedToday(): Promise<void> {
  const popup = await browser.openOwn('popup.html')
  await shopper.pressAt(popup, '.accounts button.name')
  await shopper.see(popup, 'One earlier password')
  await popup.$eval('details', (details) => details.setAttribute('open', ''))
  await shopper.see(popup, 'Used until today')
  await popup.close()
}

async function openHistory(popup: Page): Promise<void> {
  await shopper.press(popup, 'Passwords made here')
  await popup.waitForSelector('.list li')
}

async function shownPassword(popup: Page): Promise<string> {
  const shown = await popup.waitForSelector('.password')
  return (await shown?.evaluate(({ textContent }) => textContent)) ?? ''
}
