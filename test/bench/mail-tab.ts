import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { makeShopper } from '../e2e/shopper.ts'
import { setStage } from '../e2e/stage.ts'
import { practiceMail } from '../e2e/walks/practice-mail.ts'
import { connectMail } from '../e2e/walks/recovery.ts'
import { awaitCode, waitingAccount } from './mail-to-card.ts'
import { ms, type Row } from './row.ts'
import { longestOf, sumOf, traceOurs, type TraceEvent } from './trace.ts'

const rowCount = 1000
const changeEveryMs = 250
const idleMs = 5000
/** What is saved up at the start is used up in this time, by a list that never stops changing. */
const startMs = 5000
const lookingMs = 30_000

/** What our script takes of a webmail tab's thread, whose list of 1,000 mails changes four times a second. */
export async function measureMailTab(): Promise<Row[]> {
  const stage = await setStage({ showsSnippets: true })
  stage.store.accounts.add(waitingAccount)
  // No mail comes: the tab is looked at for as long as it is measured.
  stage.store.controls.mailDelay(10 * 60_000)
  const browser = await stage.launch('chromium')
  const shopper = makeShopper(browser)
  const mail = await practiceMail(stage.mailbox).open(browser, shopper)
  await connectMail(browser, shopper, stage.mailOrigin)
  await mail.evaluate(fillList, rowCount)
  const idle = await traceTab(mail, idleMs)

  await awaitCode(browser, shopper)
  const start = await traceTab(mail, startMs)
  const looking = await traceTab(mail, lookingMs)
  await stage.stop()
  return [
    {
      what: 'a connected webmail tab while no page waits for a code',
      measured: `${ms((sumOf(idle) * 1000) / idleMs)} a second`,
      limit: '0',
    },
    {
      what: `while one waits, a list of ${rowCount} mails that changes ${1000 / changeEveryMs} times a second`,
      measured: `${ms((sumOf(looking) * 1000) / lookingMs)} a second`,
      limit: '5 ms a second',
      note: `over ${lookingMs / 1000} s; longest task ${ms(longestOf(looking))}; all of the first ${startMs / 1000} s: ${ms(sumOf(start))}`,
    },
  ]
}

/** The browser traces all its tabs; only the webmail's script is asked about. */
async function traceTab(page: Page, forMs: number): Promise<TraceEvent[]> {
  const events = await traceOurs(page, () => changeList(page, forMs))
  return events.filter(({ args }) => args?.data?.url?.endsWith('/webmail.js'))
}

/** A list as webmails draw them, in the place of the mailbox's own. */
function fillList(count: number): void {
  const row = (index: number) =>
    `<tr class="message" data-uid="${index}"><td><input type="checkbox"></td><td class="from"><span title="sender${index}@friends.test">Sender ${index}</span></td>` +
    `<td class="subject"><a href="?uid=${index}">Subject ${index}</a> <span class="snippet">What it says, number ${index}</span></td><td class="date">${1 + (index % 27)} Oct</td></tr>`
  const rows = Array.from({ length: count }, (_, index) => row(index)).join('')
  document.body.innerHTML = `<nav><a class="active" href="?inbox">Inbox</a><a href="?sent">Sent</a><a href="?spam">Spam</a></nav><table><tbody>${rows}</tbody></table>`
}

/** Driven from outside: a tab in the back has its own timers held to one a second. */
async function changeList(page: Page, forMs: number): Promise<void> {
  for (const end = Date.now() + forMs; Date.now() < end; await pause(changeEveryMs))
    await page.evaluate(() => {
      const list = document.querySelector('tbody')
      const last = list?.lastElementChild
      last?.classList.toggle('unread')
      if (last) list.prepend(last)
    })
}
