import { setTimeout as pause } from 'node:timers/promises'
import type { Frame, Page } from 'puppeteer-core'
import type { CardPart, SeenCard, TestBrowser } from './browsers/browser.ts'
import { tryToPress } from './browsers/press.ts'

const patienceMs = Number(process.env.PATIENCE ?? 30_000)

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
  /** presses the page's first element of this selector: one that has no words of its own */
  pressAt(place: Page | Frame, selector: string): Promise<void>
  /** presses a button of the extension's card on this page */
  pressCard(page: Page, words: string | RegExp): Promise<void>
  /** clicks into the field of the extension's card */
  enterCard(page: Page): Promise<void>
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

  const pressPart = (page: Page, isWanted: (part: CardPart) => boolean, wanted: string): Promise<true> =>
    until(async () => {
      const card = await browser.findCard(page)
      const part = card?.parts.find((part) => !part.disabled && isWanted(part))
      const isPressed = part !== undefined && (await browser.click(page, part))
      return { found: isPressed || undefined, instead: card ? `a card that says "${card.text}"` : 'no card' }
    }, wanted)

  return {
    get acts() {
      return acts
    },
    startCounting: () => void (acts = 0),
    async press(place, words) {
      await this.pressAt(place, `::-p-xpath(//*[(self::button or self::a) and normalize-space()="${words}" and not(@disabled)])`)
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
    async pressAt(place, selector) {
      await place.waitForSelector(selector, { timeout: patienceMs, visible: true })
      acts += 1
      // What is drawn anew before the press is looked for again.
      await until(async () => {
        const element = await place.$(selector).catch(() => null)
        const obstacle = element ? await tryToPress(element) : 'gone'
        return { found: obstacle === undefined || undefined, instead: `it ${obstacle}` }
      }, `a press of ${selector}`)
    },
    async switchTo(page) {
      acts += 1
      await page.bringToFront()
    },
    async pressCard(page, words) {
      acts += 1
      await pressPart(page, ({ role, name }) => role === 'button' && says(name, words), `a button ${String(words)}`)
    },
    async enterCard(page) {
      acts += 1
      await pressPart(page, ({ role }) => role === 'textbox', 'a field of the card')
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
