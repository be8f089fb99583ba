import type { Frame, Page } from 'puppeteer-core'
import type { Mailbox } from '../../mailbox/mailbox.ts'
import type { TestBrowser } from '../browsers/browser.ts'
import { until, type Shopper } from '../shopper.ts'

export const findPassword = 'https://www.aliexpress.com/p/account-center/find-password.html'
export const signIn = 'https://login.aliexpress.com/'

/** Begins a recovery in a tab of its own, up to the frame that waits for the mailed code. */
export async function askForCode(
  browser: TestBrowser,
  shopper: Shopper,
  email: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; frame: Frame }> {
  const page = await browser.open(prepare ? 'about:blank' : findPassword)
  await prepare?.(page).then(() => page.goto(findPassword))
  await shopper.type(page, '.nfm-card input', email)
  await shopper.press(page, 'Continue')
  return { page, frame: await page.waitForFrame((frame) => frame.url().startsWith('https://passport.')) }
}

/** A recovery up to the new-password page, its code typed by hand. */
export async function reachNewPassword(browser: TestBrowser, shopper: Shopper, mailbox: Mailbox, email: string): Promise<Page> {
  const before = mailbox.messages().length
  const { page, frame } = await askForCode(browser, shopper, email)
  await until(async () => ({ found: mailbox.messages().length > before || undefined, instead: 'no mail' }), 'the mail of the store')
  await shopper.type(frame, '.verify-code-input', newestCode(mailbox))
  await shopper.press(frame, 'Verify')
  await shopper.see(page, 'Update password')
  return page
}

/** The six digits of the newest mail that the store sent. */
export function newestCode(mailbox: Mailbox): string {
  const digits = mailbox.messages().map(({ text }) => /code is:\s+(\d{6})/.exec(text)?.[1])
  const newest = digits.find((code) => code !== undefined)
  if (newest === undefined) throw new Error('Expected a mail with a code')
  return newest
}

/** The popup as a click on the icon above this tab would open it. */
export async function openPopup(browser: TestBrowser, page: Page): Promise<Page> {
  return browser.openOwn(`popup.html?tab=${await browser.tabIdOf(page)}`)
}

/** Types an account at the sign-in, up to its password. */
export async function enterAccount(browser: TestBrowser, shopper: Shopper, email: string): Promise<Page> {
  const page = await browser.open(signIn)
  await shopper.type(page, 'input[autocomplete="username webauthn"]', email)
  await shopper.press(page, 'Continue')
  await page.waitForSelector('input[type=password]')
  return page
}

/** What stands in the new-password page's field. */
export function passwordIn(page: Page): Promise<string> {
  return page.$eval('input[name=password]', (input) => input.value)
}

/** Waits until the store greets the shopper by name. */
export async function awaitSignedIn(page: Page): Promise<void> {
  await until(async () => {
    // The page may be leaving just now.
    const text = await page.evaluate(() => document.body.innerText).catch(() => '')
    return { found: text.includes('Hi, ') || undefined, instead: page.url() }
  }, 'the store to greet its shopper')
}
