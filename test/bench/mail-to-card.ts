import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { makeShopper } from '../e2e/shopper.ts'
import type { Stage } from '../e2e/stage.ts'
import { practiceMail } from '../e2e/walks/practice-mail.ts'
import { connectMail } from '../e2e/walks/recovery.ts'
import { writeCodeMail } from '../store/server/code-mail.ts'
import { watchCard } from './card-watch.ts'
import { medianAndP95, spreadOf, type Row } from './row.ts'

const mails = 12
const email = 'bench@mail.example'

/**
 * From a mail's row standing in the webmail's document to the card in the store's tab saying so. The first mail opens the
 * card; each later one is of the other sender, so that the card has something new to say.
 */
export async function measureMailToCard(stage: Stage): Promise<Row[]> {
  stage.store.accounts.add({ email, name: 'Bench', password: 'Harbour2019' })
  const browser = await stage.launch('chromium')
  const shopper = makeShopper(browser)
  const mail = await practiceMail(stage.mailbox).open(browser, shopper)
  await connectMail(browser, shopper, stage.mailOrigin)
  const page = await browser.open('https://login.aliexpress.com/')
  await shopper.type(page, 'input[autocomplete="username webauthn"]', email)
  await shopper.press(page, 'Continue')
  await page.waitForSelector('#fm-login-password')
  await shopper.press(page, 'Forgot password?')
  await shopper.type(page, 'input', email)
  await shopper.press(page, 'Continue')
  await shopper.seeCard(page, 'The code is here')
  const card = await watchCard(page, `root.querySelector('bdi')?.textContent ?? ''`)
  await noteRows(mail)
  const waits: number[] = []
  for (let nth = 0; nth < mails; nth++) {
    const code = String(300_000 + nth * 7919).slice(0, 6)
    const sender = nth % 2 === 0 ? 'group' : 'aliexpress'
    stage.mailbox.deliver(writeCodeMail({ to: email, name: 'Bench', code, language: 'en', sender, ticket: '800000000000000' }))
    await pause(900)
    const [rowAt, shownAt] = [await lastRowAt(mail), await lastChangeAt(page, card)]
    if (shownAt !== undefined && shownAt > rowAt) waits.push(shownAt - rowAt)
  }
  await browser.close()
  return [
    {
      what: 'mail in the webmail’s document to the card in the store’s tab',
      measured: medianAndP95(spreadOf(waits)),
      limit: 'p95 200 ms',
      note: `${waits.length} of ${mails} mails seen within 900 ms, the mail’s tab in the back`,
    },
  ]
}

async function noteRows(mail: Page): Promise<void> {
  await mail.evaluate(() => {
    new MutationObserver(() => Object.assign(globalThis, { rowAt: performance.timeOrigin + performance.now() })).observe(
      document.querySelector('ul.messages') ?? document.body,
      { childList: true },
    )
  })
}

const lastRowAt = async (mail: Page): Promise<number> => Number(await mail.evaluate('globalThis.rowAt'))

/** In ms since the epoch, as both tabs count. */
async function lastChangeAt(page: Page, card: Awaited<ReturnType<typeof watchCard>>): Promise<number | undefined> {
  const at = (await card.changes()).at(-1)?.at
  return at === undefined ? undefined : at + Number(await page.evaluate('performance.timeOrigin'))
}
