import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { TestBrowser } from '../e2e/browsers/browser.ts'
import { makeShopper, type Shopper } from '../e2e/shopper.ts'
import { setStage } from '../e2e/stage.ts'
import { practiceMail } from '../e2e/walks/practice-mail.ts'
import { connectMail } from '../e2e/walks/recovery.ts'
import { medianAndP95, spreadOf, type Row } from './row.ts'

const times = 10
/** Whoever waits for a code in these measurements. */
export const waitingAccount = { email: 'bench@mail.example', name: 'Bench', password: 'Harbour2019' }
/** The mail comes when the page has been waiting for a while. In ms. */
const mailDelayMs = 2000

/** From a mail's row standing in the webmail's document to the card with the code standing in the store's; a journey anew each time. */
export async function measureMailToCard(): Promise<Row[]> {
  const stage = await setStage({ showsSnippets: true })
  stage.store.accounts.add(waitingAccount)
  stage.store.controls.mailDelay(mailDelayMs)
  const browser = await stage.launch('chromium')
  const shopper = makeShopper(browser)
  const mail = await practiceMail(stage.mailbox).open(browser, shopper)
  await connectMail(browser, shopper, stage.mailOrigin)
  await noteAdditions(mail, 'ul.messages')
  const waits: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const page = await awaitCode(browser, shopper)
    await noteAdditions(page, 'html')
    await shopper.seeCard(page, 'The code is here')
    waits.push((await lastAdditionAt(page)) - (await lastAdditionAt(mail)))
    await page.close()
  }
  await stage.stop()
  return [
    {
      what: 'mail in the webmail’s document to the card in the store’s tab',
      measured: medianAndP95(spreadOf(waits)),
      limit: 'p95 200 ms',
      note: `${times} mails, the mail’s tab in the back`,
    },
  ]
}

/** The shopper's way to the page that waits. */
export async function awaitCode(browser: TestBrowser, shopper: Shopper): Promise<Page> {
  const page = await browser.open('https://login.aliexpress.com/')
  await shopper.type(page, 'input[autocomplete="username webauthn"]', waitingAccount.email)
  await shopper.press(page, 'Continue')
  await page.waitForSelector('#fm-login-password')
  await Promise.all([page.waitForNavigation(), shopper.press(page, 'Forgot password?')])
  await shopper.type(page, 'input', waitingAccount.email)
  await shopper.press(page, 'Continue')
  await page.waitForFrame((frame) => frame.url().startsWith('https://passport.'))
  await pause(100)
  return page
}

/** Notes when an element last got a child, in ms since the epoch, as every tab counts them. */
async function noteAdditions(page: Page, selector: string): Promise<void> {
  await page.evaluate((selector) => {
    new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => addedNodes.length > 0))
        Object.assign(globalThis, { addedAt: performance.timeOrigin + performance.now() })
    }).observe(document.querySelector(selector) ?? document.body, { childList: true })
  }, selector)
}

const lastAdditionAt = async (page: Page): Promise<number> => Number(await page.evaluate('globalThis.addedAt'))
