import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { chromiumPath } from '../e2e/browsers/chromium.ts'
import type { TestBrowser } from '../e2e/browsers/browser.ts'
import { makeShopper, until } from '../e2e/shopper.ts'
import { setStage, type Stage } from '../e2e/stage.ts'
import { practiceMail } from '../e2e/walks/practice-mail.ts'
import { walkRecovery } from '../e2e/walks/recovery.ts'
import type { Row } from './row.ts'

const account = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }
/** What a shopper types who takes the strength seriously, and what most type. */
const passwords = { long: 'pYYosYtIB0H9wBAYJuhb', short: 'Harbour58mag' }

/** Clicks, tab switches and typed characters from "Forgot password?" to signed in: with the extension, and the same by hand. */
export async function countActs(): Promise<Row[]> {
  const stage = await setStage({ showsSnippets: true })
  stage.store.accounts.add(account)
  const browser = await stage.launch('chromium')
  const walk = await walkRecovery(stage, browser, { account, mail: practiceMail(stage.mailbox) })
  await browser.close()
  const long = await walkByHand(stage, passwords.long)
  const short = await walkByHand(stage, passwords.short)
  await stage.stop()
  return [
    {
      what: 'acts with the extension',
      measured: `${walk.acts}`,
      limit: '9',
      note: walk.steps.map(({ name, acts }) => `${name} ${acts}`).join(', '),
    },
    {
      what: 'acts by hand',
      measured: `${(long / walk.acts).toFixed(0)} times as many: ${long} with a password of ${passwords.long.length} characters, ${short} with one of ${passwords.short.length}`,
      note: `e-mail of ${account.email.length} characters typed twice, the password three times, the code read in the mail’s row`,
    },
  ]
}

async function walkByHand(stage: Stage, password: string): Promise<number> {
  const browser = await launchBare(stage)
  const open = async (address: string) => {
    const page = await browser.newPage()
    await page.goto(address, { waitUntil: 'load' })
    return page
  }
  const driver = { open } satisfies Pick<TestBrowser, 'open'> as unknown as TestBrowser
  const shopper = makeShopper(driver)
  const mail = await practiceMail(stage.mailbox).open(driver, shopper)
  const known = stage.mailbox.messages().length
  const page = await open('https://login.aliexpress.com/')
  await shopper.type(page, 'input[autocomplete="username webauthn"]', account.email)
  await shopper.press(page, 'Continue')
  await page.waitForSelector('#fm-login-password')

  shopper.startCounting()
  await shopper.press(page, 'Forgot password?')
  await page.waitForNavigation().catch(() => undefined)
  await shopper.type(page, 'input', account.email)
  await shopper.press(page, 'Continue')
  const frame = await page.waitForFrame((frame) => frame.url().startsWith('https://passport.'))
  await until(async () => ({ found: stage.mailbox.messages().length > known || undefined, instead: 'no mail' }), 'the mail')
  await shopper.switchTo(mail)
  const code = await readCode(mail)
  await shopper.switchTo(page)
  await shopper.type(frame, 'input', code)
  await shopper.press(frame, 'Verify')
  await shopper.type(page, 'input[name=password]', password)
  const [, repeat] = await page.$$('input[type=password]')
  if (!repeat) throw new Error('Expected a second field for the new password')
  await repeat.type(password)
  await shopper.press(page, 'Update password')
  await shopper.press(page, 'Continue')
  await shopper.type(page, 'input[autocomplete="username webauthn"]', account.email)
  await shopper.press(page, 'Continue')
  await shopper.type(page, 'input[type=password]', password)
  await shopper.press(page, 'Sign in')
  await page.waitForFunction(() => document.body?.innerText.includes('Hi, '), { timeout: 15_000 })
  await browser.close()
  // The second field was typed past the counting shopper.
  return shopper.acts + password.length
}

async function readCode(mail: Page): Promise<string> {
  const text = await mail.$eval('.message .snippet', (snippet) => snippet.textContent)
  const [code] = /\b\d{6}\b/.exec(text) ?? []
  if (code === undefined) throw new Error('Expected the code in the newest row')
  return code
}

/** Chromium without any extension, where the practice hosts have their names. */
function launchBare({ hosts, port }: Stage): Promise<Browser> {
  const toFront = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`)
  return puppeteer.launch({
    executablePath: chromiumPath,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--no-sandbox', '--no-first-run', `--host-resolver-rules=${[...toFront, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`],
  })
}
