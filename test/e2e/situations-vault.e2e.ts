import type { Page } from 'puppeteer-core'
import { expect, it, onTestFinished } from 'vitest'
import { makeFolder, removeFolder } from '../support/folder.ts'
import type { BrowserKind, TestBrowser } from './browsers/browser.ts'
import { makeShopper, until, type Shopper } from './shopper.ts'
import { setScene, type SceneOptions } from './scene.ts'
import type { Stage } from './stage.ts'
import { inBrowsers } from './support.ts'
import { seeValue } from './walks/offer.ts'
import { connectMail, passphrase } from './walks/recovery.ts'
import { practiceMail } from './walks/practice-mail.ts'
import { askForCode, awaitSignedIn, openPopup, passwordIn, reachNewPassword } from './walks/situation.ts'

const account = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }

let stage: Stage
let browser: TestBrowser
let shopper: Shopper

async function begin(kind: BrowserKind, options?: SceneOptions): Promise<void> {
  ;({ stage, browser, shopper } = await setScene(kind, { accounts: [account], ...options }))
}

inBrowsers('in the middle of a recovery', (kind) => {
  it('makes a first vault, which takes in what was made before it', async () => {
    await begin(kind)
    const page = await reachNewPassword(browser, shopper, stage.mailbox, account.email)
    expect((await shopper.seeCard(page, 'Use a strong password')).text).toContain('You will see it once')
    await shopper.pressCard(page, 'Use a strong password')
    const { text, parts } = await shopper.seeCard(page, 'Nobody keeps this password yet')
    const password = await passwordIn(page)
    expect(text.replaceAll(' ', '')).toContain(password)
    expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['Keep it in a vault', 'Copy']))

    const popup = await openPopup(browser, page)
    await shopper.see(popup, 'Nobody keeps this password yet')
    expect(await popup.$eval('.password', (shown) => shown.textContent)).toBe(password)
    await shopper.press(popup, 'Keep it in a vault')
    await shopper.press(popup, 'Make the vault')
    await shopper.see(popup, 'Type your passphrase first.')
    await typePassphrases(popup)
    await shopper.press(popup, 'Make the vault')
    await shopper.see(popup, 'A new password, not sent yet')
    await shopper.see(popup, account.email)
    expect(await textOf(popup)).not.toMatch(/Nobody keeps|Did the store take it/)

    await shopper.switchTo(page)
    await shopper.seeCard(page, 'It is in your vault already')
    await shopper.press(page, 'Update password')
    await shopper.seeCard(page, 'Saved in your vault')
    await popup.bringToFront()
    await shopper.seeNoMore(popup, 'not sent yet')
    await signInWithSaved(page, password)
  })

  it('makes none, and is never asked for a passphrase', async () => {
    await begin(kind)
    await practiceMail(stage.mailbox).open(browser, shopper)
    await connectMail(browser, shopper, stage.mailOrigin)
    const { page, frame } = await askForCode(browser, shopper, account.email)
    const said = [await shopper.seeCard(page, 'The code is here')]
    await shopper.pressCard(page, 'Fill it in')
    await shopper.press(frame, 'Verify')
    said.push(await shopper.seeCard(page, 'Use a strong password'))
    await shopper.pressCard(page, 'Use a strong password')
    said.push(await shopper.seeCard(page, 'Nobody keeps this password yet'))
    const password = await passwordIn(page)
    await shopper.pressCard(page, 'Copy')
    await shopper.press(page, 'Update password')
    await shopper.see(page, 'Continue')
    await until(async () => {
      const card = await browser.findCard(page)
      return { found: card === undefined || undefined, instead: card?.text ?? '' }
    }, 'a page without a card, since nothing was saved')
    const popup = await openPopup(browser, page)
    await shopper.see(popup, 'Nobody keeps this password yet')
    expect(await popup.$eval('.password', (shown) => shown.textContent)).toBe(password)
    await popup.close()
    expect(said.map(({ text }) => text).join()).not.toMatch(/passphrase|unlock/i)

    await shopper.switchTo(page)
    await shopper.press(page, 'Continue')
    await shopper.type(page, 'input[autocomplete="username webauthn"]', account.email)
    await shopper.press(page, 'Continue')
    await shopper.type(page, 'input[type=password]', password)
    await shopper.press(page, 'Sign in')
    await awaitSignedIn(page)
    expect(stage.store.accounts.accepts(account.email, password)).toBe(true)
  })

  it('finds its vault locked, and loses nothing', async () => {
    await begin(kind, { hasVault: true })
    const page = await reachNewPassword(browser, shopper, stage.mailbox, account.email)
    await shopper.seeCard(page, 'It is saved in your vault before the page gets it')
    const popup = await openPopup(browser, page)
    await shopper.press(popup, 'Lock')
    await shopper.see(popup, 'Your vault is locked')

    await shopper.switchTo(page)
    await shopper.seeCard(page, 'It is kept safe until you unlock your vault')
    await shopper.pressCard(page, 'Use a strong password')
    await shopper.seeCard(page, 'Press the store’s own button to finish')
    const password = await passwordIn(page)
    await shopper.press(page, 'Update password')
    await shopper.seeCard(page, 'Kept until you unlock')
    expect(stage.store.accounts.accepts(account.email, password)).toBe(true)

    await popup.bringToFront()
    await openUnlock(popup)
    await shopper.press(popup, 'Unlock')
    await shopper.see(popup, 'Type your passphrase first.')
    await shopper.type(popup, 'input', 'not my passphrase')
    await shopper.press(popup, 'Unlock')
    await shopper.see(popup, 'That is not the passphrase. Look at Caps Lock')
    for (let tries = 1; !(await textOf(popup)).includes('Too many tries. Try again in 0:0'); tries++) {
      expect(tries).toBeLessThan(8)
      await shopper.press(popup, 'Unlock')
      await shopper.seeNoMore(popup, 'Unlocking')
    }
    await shopper.seeNoMore(popup, 'Too many tries')
    await unlock(popup)
    await shopper.see(popup, account.email)
    expect(await textOf(popup)).not.toContain('Did the store take it?')
    await signInWithSaved(page, password)
  })
})

inBrowsers('a browser killed between making a password and filling it', (kind) => {
  it('keeps it, with the vault open and with the vault locked', async () => {
    const profile = await makeFolder('killed')
    onTestFinished(() => removeFolder(profile))
    await begin(kind, { hasVault: true, launch: { profile } })
    await killWhileFilling()

    browser = await stage.launch(kind, { profile })
    shopper = makeShopper(browser)
    await killWhileFilling()

    browser = await stage.launch(kind, { profile })
    shopper = makeShopper(browser)
    const popup = await browser.openOwn('popup.html')
    await unlock(popup)
    await shopper.see(popup, 'Did the store take it?')
    expect(await popup.$$eval('.pending', (pending) => pending.length)).toBe(2)
    await shopper.press(popup, 'Keep it')
    await popup.waitForSelector('.accounts li')
    expect(await popup.$$eval('.pending', (pending) => pending.length)).toBe(1)
  })
})

inBrowsers('a background that the browser ends', (kind) => {
  it('goes on where it was: while a code is awaited, while it is there, while a password is pending', async () => {
    await begin(kind, { hasVault: true })
    await practiceMail(stage.mailbox).open(browser, shopper)
    await connectMail(browser, shopper, stage.mailOrigin)
    stage.store.controls.holdMails(true)
    const { page, frame } = await askForCode(browser, shopper, account.email)
    await shopper.seeCard(page, 'Waiting for the mail')
    await browser.killBackground()
    stage.store.controls.holdMails(false)
    await shopper.seeCard(page, 'The code is here')
    await browser.killBackground()
    await shopper.pressCard(page, 'Fill it in')
    await shopper.press(frame, 'Verify')
    await shopper.seeCard(page, 'Use a strong password')
    await browser.killBackground()
    await shopper.pressCard(page, 'Use a strong password')
    await shopper.seeCard(page, 'It is in your vault already')
    const password = await passwordIn(page)
    await browser.killBackground()
    await shopper.press(page, 'Update password')
    await shopper.seeCard(page, 'Saved in your vault')
    await browser.killBackground()
    await signInWithSaved(page, password)
  })
})

/** A recovery up to the very moment at which a made password is about to be filled: an alert of the page's own holds it there. */
async function killWhileFilling(): Promise<void> {
  const page = await reachNewPassword(browser, shopper, stage.mailbox, account.email)
  const held = new Promise((hold) => page.once('dialog', hold))
  await page.$eval('input[name=password]', (input) => input.addEventListener('focus', () => alert('held')))
  // The alert may hold up the page before it has said that it was clicked.
  await Promise.race([held, shopper.pressCard(page, 'Use a strong password').then(() => held)])
  await browser.kill()
}

/** From the page of success to the store's greeting, with what the vault has. */
async function signInWithSaved(page: Page, password: string): Promise<void> {
  await shopper.switchTo(page)
  await shopper.press(page, 'Continue')
  await shopper.pressCard(page, 'Your account')
  await page.waitForSelector('input[autocomplete="username webauthn"]').then(() => shopper.press(page, 'Continue'))
  await seeValue(page, 'input[type=password]', password)
  await shopper.press(page, 'Sign in')
  await awaitSignedIn(page)
}

async function openUnlock(popup: Page): Promise<void> {
  await shopper.press(popup, 'Unlock')
  await shopper.see(popup, 'Unlock your vault')
}

async function unlock(popup: Page): Promise<void> {
  if (!(await textOf(popup)).includes('Unlock your vault')) await openUnlock(popup)
  await shopper.retype(popup, 'input', passphrase)
  await shopper.press(popup, 'Unlock')
}

async function typePassphrases(popup: Page): Promise<void> {
  for (const field of await popup.$$('input')) await field.type(passphrase)
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}
