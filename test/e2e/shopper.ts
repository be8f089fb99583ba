import { setTimeout as pause } from 'node:timers/promises'
import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import type { SeenCard, TestBrowser } from './browsers/browser.ts'

const patienceMs = Number(process.env.PATIENCE ?? 15_000)

/** A shopper at the browser: real clicks and keys, each of them counted. */
export interface Shopper {
  /** clicks, tab switches, and each typed character, since the last `startCounting` */
  readonly acts: number
  startCounting(): void
  /** presses the page's own button or link with these words, once it can be pressed */
  press(place: Page | Frame, words: string): Promise<void>
  /** waits until the page shows these words */
  see(place: Page | Frame, words: string): Promise<void>
  type(place: Page | Frame, selector: string, text: string): Promise<void>
  switchTo(page: Page): Promise<void>
  /** clicks an element of the page that has no words of its own */
  click(element: ElementHandle): Promise<void>
  /** presses a button of the extension's card on this page */
  pressCard(page: Page, words: string | RegExp): Promise<void>
  /** the card, once it says this */
  seeCard(page: Page, words: string | RegExp): Promise<SeenCard>
}

export function makeShopper(browser: TestBrowser): Shopper {
  let acts = 0

  const seeCard = (page: Page, words: string | RegExp): Promise<SeenCard> =>
    until(
      async () => {
        const card = await browser.findCard(page)
        return { found: card && says(card.text, words) ? card : undefined, instead: card?.text ?? 'no card' }
      },
      `a card that says ${String(words)}`,
    )

  return {
    get acts() {
      return acts
    },
    startCounting: () => void (acts = 0),
    async press(place, words) {
      const path = `//*[(self::button or self::a) and normalize-space()="${words}" and not(@disabled)]`
      const button = await place.waitForSelector(`::-p-xpath(${path})`, { timeout: patienceMs, visible: true })
      acts += 1
      await button!.click()
    },
    async see(place, words) {
      // A page that has only begun has no body; a look that throws would be the driver's last.
      await place.waitForFunction((words) => document.body?.innerText.includes(words), { timeout: patienceMs }, words)
    },
    async type(place, selector, text) {
      const field = await place.waitForSelector(selector, { timeout: patienceMs, visible: true })
      await field!.type(text)
      acts += text.length
    },
    async click(element) {
      acts += 1
      await element.click()
    },
    async switchTo(page) {
      acts += 1
      await page.bringToFront()
    },
    async pressCard(page, words) {
      const part = await until(
        async () => {
          const card = await browser.findCard(page)
          const part = card?.parts.find(({ role, name, disabled }) => role === 'button' && !disabled && says(name, words))
          return { found: part, instead: card ? `a card that says "${card.text}"` : 'no card' }
        },
        `a button ${String(words)}`,
      )
      acts += 1
      await browser.click(page, part)
    },
    seeCard,
  }
}

/** Asks again until there is an answer: what a closed shadow root shows can't be awaited as an event. */
export async function until<T>(look: () => Promise<{ found: T | undefined; instead: string }>, wanted: string): Promise<T> {
  const end = Date.now() + patienceMs
  let instead = ''
  while (Date.now() < end) {
    const seen = await look()
    if (seen.found !== undefined) return seen.found
    instead = seen.instead
    await pause(50)
  }
  throw new Error(`Waited for ${wanted}, found ${instead}`)
}

const says = (text: string, words: string | RegExp) => (typeof words === 'string' ? text.includes(words) : words.test(text))
