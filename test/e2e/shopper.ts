import { setTimeout as pause } from 'node:timers/promises'
import type { ElementHandle, EvaluateFunc, Frame, Page } from 'puppeteer-core'
import type { CardPart, SeenCard, TestBrowser } from './browsers/browser.ts'
import { tryToPress } from './browsers/press.ts'

/** The words of a card for a click that does not count as yet (`card.guard.again`). */
const tooSoon = 'Click once more in a moment'
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
  /** waits until the page shows these words no longer */
  seeNoMore(place: Page | Frame, words: string): Promise<void>
  type(place: Page | Frame, selector: string, text: string): Promise<void>
  /** in place of what the field holds */
  retype(place: Page | Frame, selector: string, text: string): Promise<void>
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

  /** A card that has moved takes no click for half a second, and says so: a shopper clicks once more. */
  const isAskedAgain = async (page: Page) => (await browser.findCard(page).catch(() => undefined))?.text.includes(tooSoon) ?? false

  const pressPart = (page: Page, isWanted: (part: CardPart) => boolean, wanted: string): Promise<true> =>
    until(async () => {
      const card = await browser.findCard(page)
      const part = card?.parts.find((part) => !part.disabled && isWanted(part))
      const isPressed = part !== undefined && (await browser.click(page, part)) && !(await isAskedAgain(page))
      return { found: isPressed || undefined, instead: card ? `a card that says "${card.text}"` : 'no card' }
    }, wanted)

  return {
    get acts() {
      return acts
    },
    startCounting: () => void (acts = 0),
    async press(place, words) {
      acts += 1
      await press(place, words)
    },
    see: (place, words) => untilSays(place, (text) => text.includes(words), `“${words}”`),
    seeNoMore: (place, words) => untilSays(place, (text) => !text.includes(words), `no “${words}” any more`),
    async type(place, selector, text) {
      acts += text.length
      const field = await enter(place, selector)
      await field.type(text)
    },
    async retype(place, selector, text) {
      acts += text.length
      const field = await enter(place, selector)
      await field.evaluate((input) => input instanceof HTMLInputElement && input.select())
      await field.type(text)
    },
    async pressAt(place, selector) {
      acts += 1
      await pressAt(place, selector)
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

/** Presses the page's button or link with these words, once it can be pressed. */
export function press(place: Page | Frame, words: string): Promise<void> {
  return pressAt(place, `::-p-xpath(//*[(self::button or self::a) and normalize-space()="${words}" and not(@disabled)])`)
}

/** Presses the page's first element of this selector, once it can be pressed. */
export async function pressAt(place: Page | Frame, selector: string): Promise<void> {
  await until(async () => {
    const element = await place.$(selector)
    const obstacle = element ? await tryToPress(element) : 'not there'
    return { found: obstacle === undefined || undefined, instead: obstacle ?? '' }
  }, `a press of ${selector}`)
}

interface Look<T> {
  found: T | undefined
  /** what is there instead, for the message of a test that fails */
  instead: string
}

/**
 * Asks again until there is an answer: what a closed shadow root shows can't be awaited as an event, and a page that lies behind another one
 * draws no frame in which a driver could look. A page that is just going on can't be asked; the next one can.
 */
export async function until<T>(look: () => Promise<Look<T>>, wanted: string, forMs = patienceMs): Promise<T> {
  const end = Date.now() + forMs
  for (;;) {
    const seen = await look().catch((error: unknown): Look<T> => ({ found: undefined, instead: String(error) }))
    if (seen.found !== undefined) return seen.found
    if (Date.now() > end) throw new Error(`Waited for ${wanted}, found ${seen.instead}`)
    await pause(50)
  }
}

/** Waits until this holds in the page; the driver's own `waitForFunction` looks only where frames are drawn. */
export async function untilHolds<Args extends unknown[]>(place: Page | Frame, check: EvaluateFunc<Args>, ...args: Args): Promise<void> {
  await until(async () => ({ found: Boolean(await place.evaluate(check, ...args)) || undefined, instead: 'no' }), String(check))
}

async function untilSays(place: Page | Frame, isMeant: (text: string) => boolean, wanted: string): Promise<void> {
  await until(async () => {
    // A page that has only begun has no body, and says nothing yet.
    const text = await place.evaluate(() => (document.body as HTMLElement | null)?.innerText)
    return { found: (text !== undefined && isMeant(text)) || undefined, instead: text ?? 'nothing' }
  }, wanted)
}

/** The first field of this selector that can be seen, once it has the caret: a page may draw another in its place meanwhile. */
function enter(place: Page | Frame, selector: string): Promise<ElementHandle> {
  return until<ElementHandle>(async () => {
    const field = await place.$(selector)
    if (!field || !(await field.isVisible())) return { found: undefined, instead: 'no field' }
    await field.focus()
    const hasCaret = await field.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element)
    return { found: hasCaret ? field : undefined, instead: 'the caret elsewhere' }
  }, `the caret in ${selector}`)
}

const says = (text: string, words: string | RegExp) => (typeof words === 'string' ? text.includes(words) : words.test(text))
