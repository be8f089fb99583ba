import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { Stage } from '../e2e/stage.ts'
import { watchCard, type Change } from './card-watch.ts'
import { medianAndP95, spreadOf, type Row } from './row.ts'
import { longestOf, traceOurs } from './trace.ts'

/** What the field holds before the measured key: nothing, words, a mixed one. */
const beginnings = ['', 'correcthorsebatter', 'Tr0ub4dor3xkcd58ma']
/** One key below the most that the store's field takes. */
const longBeginnings = ['ivanpetrov1985moskvaaliexpressgfhjkm2020', 'kW8zq3Vt6mBx9RnL4hJc7yTd2gPf5sQa8uEo1iZb'].map((text) =>
  text.slice(0, 39),
)
const times = 10
/** Processors that are as many times slower, as the debugger makes of this one: a cheap phone's. */
const slow = 4

/** From a key's own time stamp to the meter's change in the card's document; the screen follows with its next frame. */
export async function measureMeter(stage: Stage): Promise<Row[]> {
  const browser = await stage.launch('chromium')
  const page = await browser.open('https://www.aliexpress.com/')
  await showNewPasswordForm(page)
  await page.click('#fresh')
  await page.keyboard.press('a')
  const card = await watchCard(page, `root.querySelector('.meter')?.className ?? ''`)
  await pause(1500)

  const measure = async (where: string, fields: readonly string[]): Promise<Row[]> => {
    const waits: number[] = []
    for (let turn = 0; turn < times * fields.length; turn++) {
      await setField(page, '', true)
      await pause(150)
      await setField(page, fields[turn % fields.length] ?? '', false)
      await page.keyboard.press('y')
      const keyAt = await page.evaluate(() => (globalThis as unknown as { keyAt: number }).keyAt)
      await pause(answerWithin)
      const shown = (await card.changes()).find(({ at, saw }) => at > keyAt && isRated(saw))
      if (shown) waits.push(shown.at - keyAt)
    }
    // While typing, the card shows the characters before already; a paste into an empty field changes all of it.
    const typed = await traceKeys(page, fields, true)
    const pasted = await traceKeys(page, fields, false)
    const missed = times * fields.length - waits.length
    return [
      {
        what: `key press to meter shown${where}`,
        measured: medianAndP95(spreadOf(waits)),
        limit: 'p95 50 ms',
        note: `${waits.length} keys${missed > 0 ? `; ${missed} more had no answer within ${answerWithin} ms` : ''}`,
      },
      {
        what: `longest task of ours after a key${where}`,
        measured: medianAndP95(spreadOf(typed)),
        limit: '4 ms',
        note: `${times} keys`,
      },
      {
        what: `longest task of ours after all of it at once${where}`,
        measured: medianAndP95(spreadOf(pasted)),
        note: `${times} times`,
      },
    ]
  }

  const rows = [...(await measure('', beginnings)), ...(await measure(', 40 characters', longBeginnings))]
  // Of the page's own process: the engine has another, which the debugger can't slow down from here.
  await page.emulateCPUThrottling(slow)
  rows.push(
    ...(await measure(`, page ${slow} times slower`, beginnings)),
    ...(await measure(`, 40 characters, page ${slow} times slower`, longBeginnings)),
  )
  await browser.close()
  return rows
}

const answerWithin = 300

/** The longest task after each of some keys, in ms of the thread's own time; `isToldBefore`: the card has seen what stands before the key. */
async function traceKeys(page: Page, fields: readonly string[], isToldBefore: boolean): Promise<number[]> {
  const longest: number[] = []
  for (let turn = 0; turn < times; turn++) {
    await setField(page, '', true)
    await pause(150)
    await setField(page, fields[turn % fields.length] ?? '', isToldBefore)
    await pause(answerWithin)
    const press = async () => {
      await page.keyboard.press('y')
      await pause(200)
    }
    longest.push(longestOf(await traceOurs(page, press)))
  }
  return longest
}

const isRated = (saw: Change['saw']): boolean => /\b(?:bad|warn|good)\b/.test(saw)

async function showNewPasswordForm(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.innerHTML =
      '<form><h1>Set a new password</h1><label>New password <input id="fresh" type="password" autocomplete="new-password"></label><label>Repeat the new password <input type="password" autocomplete="new-password"></label><button>Update password</button></form>'
    document.addEventListener('keydown', ({ timeStamp }) => Object.assign(globalThis, { keyAt: timeStamp }), true)
  })
  await pause(500)
}

/** Puts the cursor at the end, as after typing; tells the page of it or not. */
async function setField(page: Page, value: string, tells: boolean): Promise<void> {
  await page.$eval(
    '#fresh',
    (field, value, tells) => {
      const input = field as HTMLInputElement
      input.value = value
      input.setSelectionRange(value.length, value.length)
      if (tells) input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    },
    value,
    tells,
  )
}
