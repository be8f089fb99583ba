import type { Page } from 'puppeteer-core'
import type { TestBrowser } from '../browsers/browser.ts'
import { makeShopper, until, type Shopper } from '../shopper.ts'
import type { Stage } from '../stage.ts'

/** One step of a walk: what the shopper did, and what the extension showed before it. */
export interface Step {
  name: string
  did: string
  extension: string
  acts: number
  ms: number
}

export interface Mail {
  /** signs in, and leaves the page that lists the mails */
  open(browser: TestBrowser, shopper: Shopper): Promise<Page>
  /** opens the newest mail, where the code shows in the opened mail only */
  openNewest?(page: Page, shopper: Shopper): Promise<void>
}

export interface Walk {
  steps: readonly Step[]
  acts: number
  ms: number
  /** what the store took in the end */
  password: string
}

export interface WalkOptions {
  account: { email: string }
  mail: Mail
  /** called when the extension shows what it has for a step, before the shopper acts on it */
  onShown?(name: string, page: Page): Promise<void>
  onStep?(step: Step): void
}

export const passphrase = 'correct horse 58 staple'

/** Makes a vault in the popup, in a tab of its own. */
export async function makeVault(browser: TestBrowser, shopper: Shopper): Promise<void> {
  const popup = await browser.openOwn('popup.html')
  await shopper.press(popup, 'Make one')
  await shopper.type(popup, 'label:nth-of-type(1) input, input', passphrase)
  const [, repeat] = await popup.$$('input')
  await repeat?.type(passphrase)
  await shopper.press(popup, 'Make the vault')
  await shopper.see(popup, 'Add an account')
  await popup.close()
}

/** Connects the webmail by its address, in the popup. */
export async function connectMail(browser: TestBrowser, shopper: Shopper, origin: string): Promise<void> {
  await browser.allow(origin)
  const popup = await browser.openOwn('popup.html')
  await shopper.press(popup, 'Connect a mail')
  await shopper.type(popup, 'input', new URL(origin).hostname)
  await shopper.press(popup, 'Connect')
  await shopper.see(popup, 'Disconnect')
  await popup.close()
}

/**
 * The main job: forgot password, code from the mail, new password, signed in. Vault open and mail connected before; the acts
 * are counted from "Forgot password?" on.
 */
export async function walkRecovery(stage: Stage, browser: TestBrowser, options: WalkOptions): Promise<Walk> {
  const shopper = makeShopper(browser)
  await makeVault(browser, shopper)
  const mail = await options.mail.open(browser, shopper)
  await connectMail(browser, shopper, stage.mailOrigin)

  const page = await browser.open('https://login.aliexpress.com/')
  const steps: Step[] = []
  const start = performance.now()
  const step = async (name: string, did: string, work: () => Promise<string>) => {
    const before = { acts: shopper.acts, at: performance.now() }
    const extension = await work()
    const done: Step = { name, did, extension, acts: shopper.acts - before.acts, ms: Math.round(performance.now() - before.at) }
    steps.push(done)
    options.onStep?.(done)
  }

  const shown = async (name: string, words: string) => {
    const card = await shopper.seeCard(page, words)
    await options.onShown?.(name, page)
    return card
  }

  await shopper.type(page, 'input[autocomplete="username webauthn"]', options.account.email)
  await shopper.press(page, 'Continue')
  await page.waitForSelector('#fm-login-password')
  shopper.startCounting()
  await step('account', 'pressed “Forgot password?”, filled the account, pressed “Continue”', async () => {
    await Promise.all([page.waitForNavigation(), shopper.press(page, 'Forgot password?')])
    const card = await shown('account', 'Fill your account')
    await shopper.pressCard(page, 'Your account')
    await shopper.press(page, 'Continue')
    return card.text
  })
  await step('code', 'filled the code and pressed “Verify”', async () => {
    const frame = await page.waitForFrame((frame) => frame.url().startsWith('https://passport.'))
    if (options.mail.openNewest) {
      await shopper.seeCard(page, /mail/i)
      await shopper.switchTo(mail)
      await options.mail.openNewest(mail, shopper)
      await shopper.switchTo(page)
    }
    const card = await shown('code', 'The code is here')
    await shopper.pressCard(page, 'Fill it in')
    await shopper.press(frame, 'Verify')
    return card.text
  })
  let password = ''
  await step('new password', 'took a strong password and pressed “Update password”', async () => {
    const card = await shown('new-password', 'Use a strong password')
    await shopper.pressCard(page, 'Use a strong password')
    await shown('made', 'A strong password is in the fields')
    password = await page.$eval('input[name=password]', (input) => input.value)
    await shopper.press(page, 'Update password')
    return card.text
  })
  await step('success', 'read “saved”, and pressed “Continue”', async () => {
    const card = await shown('saved', 'Saved in your vault')
    await shopper.press(page, 'Continue')
    return card.text
  })
  await step('sign in', 'filled account and password and pressed “Sign in”', async () => {
    const card = await shown('sign-in', 'Your account')
    await shopper.pressCard(page, 'Your account')
    if (await page.$('input[autocomplete="username webauthn"]')) await shopper.press(page, 'Continue')
    await page.waitForSelector('input[type=password]')
    await shopper.press(page, 'Sign in')
    return card.text
  })
  await until(async () => {
    // The page may be leaving just now.
    const text = await page.evaluate(() => document.body.innerText).catch(() => '')
    return { found: text.includes('Hi, ') || undefined, instead: page.url() }
  }, 'the store to greet its shopper')
  return { steps, acts: shopper.acts, ms: Math.round(performance.now() - start), password }
}
