import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { until, type Shopper } from '../shopper.ts'
import type { Stage } from '../stage.ts'

/** What the extension offers on one page, and what must stand in its fields once the shopper has taken it. */
export interface Offer {
  page: Page
  /** where the fields are: the page itself, or a frame in it */
  place: Page | Frame
  /** words of the card, and of the button pressed on it */
  says: string | RegExp
  press: string | RegExp
  /** by selector; split boxes are one selector, and one value */
  fills: Record<string, string | RegExp>
  /** the page's own button, which no card may cover */
  button: string
}

/**
 * Takes the one act that a card offers, with a real click, and holds what must hold of every page: the right values in the right
 * fields, every other field as it was, honeypots among them; no captcha touched, nothing sent, and nothing covered by the card.
 */
export async function takeOffer(stage: Stage, shopper: Shopper, { page, place, says, press, fills, button }: Offer): Promise<void> {
  const selectors = Object.keys(fills)
  await shopper.seeCard(page, says)
  await seeUncovered(page, place, [...selectors, button])
  const before = {
    others: await otherValues(place, selectors),
    captcha: await captchaOf(place),
    received: stage.store.received.length,
  }

  await shopper.pressCard(page, press)

  for (const [selector, wanted] of Object.entries(fills)) await seeValue(place, selector, wanted)
  expect(await otherValues(place, selectors), 'in other fields').toEqual(before.others)
  expect(await captchaOf(place), 'the captcha').toEqual(before.captcha)
  expect(stage.store.received.slice(before.received), 'sent').toEqual([])
}

/** Waits until a field, or split boxes together, hold this. */
export async function seeValue(place: Page | Frame, selector: string, wanted: string | RegExp): Promise<void> {
  await until(
    async () => {
      const value = (await Promise.all((await place.$$(selector)).map(valueOf))).join('')
      const isThere = typeof wanted === 'string' ? value === wanted : wanted.test(value)
      return { found: isThere || undefined, instead: `“${value}”` }
    },
    `${String(wanted)} in ${selector}`,
  )
}

/** Waits until a card lies over none of these: it moves when the page does. */
export async function seeUncovered(page: Page, place: Page | Frame, selectors: readonly string[]): Promise<void> {
  await until(async () => {
    const covered = await findCovered(page, place, selectors)
    return {
      found: covered.length === 0 || undefined,
      instead: `${covered.join()} under it`,
    }
  }, 'a card that covers nothing needed')
}

/** Waits until the card of this document begins where a field does, or after it, as its page is read: from the right. */
export async function seeFromRight(page: Page, selector: string): Promise<void> {
  await until(async () => {
    const [card, field] = [await findCardBox(page), await (await page.$(selector))?.boundingBox()]
    const isThere = card && field && rightOf(card) <= rightOf(field) + 1
    return {
      found: isThere || undefined,
      instead: card && field ? `${rightOf(card)}, the field at ${rightOf(field)}` : 'none',
    }
  }, `a card no further right than ${selector}`)
}

const rightOf = ({ x, width }: Box): number => Math.round(x + width)

/** Those of these elements that a card lies over, in whichever document the card is. */
async function findCovered(page: Page, place: Page | Frame, selectors: readonly string[]): Promise<string[]> {
  const card = await findCardBox(page)
  if (!card) return []
  const covered = selectors.map(async (selector) => {
    const boxes = await Promise.all((await place.$$(selector)).map((element) => element.boundingBox()))
    return boxes.some((box) => box !== null && overlaps(card, box)) ? [selector] : []
  })
  return (await Promise.all(covered)).flat()
}

async function findCardBox(page: Page): Promise<Box | undefined> {
  const cards = (await Promise.all(page.frames().map((frame) => frame.$$('[popover]:popover-open')))).flat()
  return (await Promise.all(cards.map((element) => element.boundingBox()))).find((box) => box !== null) ?? undefined
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

function overlaps(one: Box, other: Box): boolean {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return width > 1 && height > 1
}

const valueOf = (field: ElementHandle): Promise<string> => field.evaluate((input) => (input instanceof HTMLInputElement ? input.value : ''))

/** Each field of the document and its open roots that none of these selectors means, with what stands in it. */
async function otherValues(place: Page | Frame, selectors: readonly string[]): Promise<string[]> {
  const meant = selectors.map((selector) => selector.replace('>>> ', '')).join()
  return place.evaluate((meant) => {
    const fieldsIn = (root: Document | ShadowRoot): HTMLInputElement[] => [
      ...root.querySelectorAll('input'),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? fieldsIn(shadowRoot) : [])),
    ]
    return fieldsIn(document).flatMap((field) => (field.matches(meant) ? [] : [`${field.name || field.id}=${field.value}`]))
  }, meant)
}

function captchaOf(place: Page | Frame): Promise<string[]> {
  return place.$$eval('.nc-container, #baxia-login-check-code, .picture-code', (parts) => parts.map(({ outerHTML }) => outerHTML))
}
