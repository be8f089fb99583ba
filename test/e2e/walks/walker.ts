import type { Frame, Page } from 'puppeteer-core'
import type { Mailbox } from '../../mailbox/mailbox.ts'
import type { TestBrowser } from '../browsers/browser.ts'
import { until, type Shopper } from '../shopper.ts'
import { newestCode, openPopup } from './situation.ts'

/** A shopper who knows nothing, and presses what the popup says. */
export interface Walker {
  page: Page
  /** each step as the popup has counted it: "3 of 5" */
  steps: string[]
  /** waits until the popup is at this step, and says this */
  read(step: string, words: string): Promise<void>
  /** all that the popup says of the step */
  text(): Promise<string>
  /** reads what comes next, and presses the page's button that the step names last */
  next(step: string, words: string): Promise<void>
  /** presses a button of the popup */
  tell(words: string): Promise<void>
  /** says in the popup what it is about */
  choose(title: string): Promise<void>
  leave(): Promise<void>
}

/** A walker whom the store has never seen, in a tab of their own. */
export async function beginAt(browser: TestBrowser, shopper: Shopper, address: string): Promise<Walker> {
  const page = await browser.open('about:blank')
  await (await page.createCDPSession()).send('Network.clearBrowserCookies')
  await page.goto(address)
  return goOnAt(browser, shopper, page)
}

/** A walker in a tab that is open. */
export async function goOnAt(browser: TestBrowser, shopper: Shopper, page: Page): Promise<Walker> {
  const popup = await openPopup(browser, page)
  await page.bringToFront()
  const steps: string[] = []

  const text = (): Promise<string> => popup.evaluate(() => document.querySelector('section.now')?.textContent ?? '')
  const read = async (step: string, words: string): Promise<void> => {
    await until(async () => {
      const said = await text()
      return { found: (said.startsWith(`Step ${step}`) && said.includes(words)) || undefined, instead: said }
    }, `step ${step}: ${words}`)
    steps.push(step)
  }
  const findName = (): Promise<string> =>
    popup.$eval('section.now p:has(> b) > b:last-of-type', ({ textContent }) => textContent.slice(1, -1))
  const tell = async (words: string): Promise<void> => {
    const button = await popup.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`)
    await button?.evaluate((button) => button instanceof HTMLElement && button.click())
  }

  return {
    page,
    steps,
    text,
    read,
    tell,
    async next(step, words) {
      await read(step, words)
      await pressAnywhere(page, shopper, await findName())
    },
    async choose(title) {
      await tell('Guide me')
      await tell(title)
    },
    async leave() {
      await popup.close()
      await page.close()
    },
  }
}

/** Presses the button of this name, in whichever frame of the page it is. */
async function pressAnywhere(page: Page, shopper: Shopper, words: string): Promise<void> {
  const place = await until<Page | Frame>(async () => {
    for (const frame of page.frames()) {
      const button = await frame.$(`::-p-xpath(//*[(self::button or self::a) and normalize-space()="${words}" and not(@disabled)])`)
      if (button) return { found: frame, instead: '' }
    }
    return { found: undefined, instead: 'no such button' }
  }, `the page’s button “${words}”`)
  await shopper.press(place, words)
}

/** The digits of the mail that comes after so many. */
export async function awaitCode(mailbox: Mailbox, before: number): Promise<string> {
  await until(async () => ({ found: mailbox.messages().length > before || undefined, instead: 'no mail' }), 'the mail')
  return newestCode(mailbox)
}

export const findFrame = (page: Page, path: string): Promise<Frame> => page.waitForFrame((frame) => frame.url().includes(path))
