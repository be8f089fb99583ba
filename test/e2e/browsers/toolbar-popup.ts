import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { until } from '../shopper.ts'
import { reactionMs, type TestBrowser } from './browser.ts'
import type { Display } from './display.ts'

/** The popup where the toolbar opens it. No driver reaches into that panel, so it is read from a page of the extension, and used by key and mouse. */
export interface ToolbarPopup {
  /** presses the extension's own shortcut over this tab, and waits for the popup */
  open(over: Page): Promise<void>
  /** waits until it shows these words */
  see(words: string): Promise<void>
  /** presses its button that begins with these words */
  press(words: string): Promise<void>
  /** what it shows; undefined while it is closed */
  read(): Promise<string | undefined>
  /** waits until the browser has closed it */
  closed(): Promise<void>
}

interface Button {
  words: string
  /** its middle, in pixels of the screen */
  x: number
  y: number
}

const shortcut = 'alt+shift+l'

/** `own` is any page of the extension, in a tab: the popup runs in the same process. */
export function toolbarPopup(browser: TestBrowser, display: Display, own: Page): ToolbarPopup {
  const look = () => own.evaluate(readPopup)

  const findButton = (words: string): Promise<Button> =>
    until(async () => {
      const popup = await look()
      return { found: popup?.buttons.find((button) => button.words.startsWith(words)), instead: popup?.text ?? 'no popup' }
    }, `a button "${words}" in the popup`)

  return {
    async open(over) {
      await over.bringToFront()
      await until(
        async () => ({ found: (await over.evaluate(() => document.hasFocus())) || undefined, instead: 'another' }),
        'the tab to be in front',
      )
      await display.press(shortcut)
      await until(async () => ({ found: (await look())?.text || undefined, instead: 'none' }), 'the popup')
    },
    async see(words) {
      await until(async () => {
        const text = (await look())?.text
        return { found: text?.includes(words) || undefined, instead: text ?? 'no popup' }
      }, `a popup that says "${words}"`)
    },
    async press(words) {
      // The panel moves and grows while it opens: the button is pressed once it stands still for as long as a shopper needs.
      for (let place = await findButton(words); ;) {
        await display.moveTo(place.x, place.y)
        await pause(reactionMs)
        const now = await findButton(words)
        if (now.x === place.x && now.y === place.y) break
        place = now
      }
      await display.click()
    },
    read: async () => (await look())?.text,
    async closed() {
      await until(async () => {
        const popup = await look()
        return { found: popup === undefined || undefined, instead: popup?.text ?? '' }
      }, 'no popup')
    },
  }
}

/** Runs in a page of the extension. */
function readPopup(): { text: string; buttons: { words: string; x: number; y: number }[] } | undefined {
  const [popup] = chrome.extension.getViews({ type: 'popup' })
  // No body as yet: it is being opened.
  if (!popup?.document.body) return undefined
  // Firefox knows where its content is; Chromium's panel has nothing around its content.
  const { mozInnerScreenX: left = popup.screenX, mozInnerScreenY: top = popup.screenY } = popup as {
    mozInnerScreenX?: number
    mozInnerScreenY?: number
  }
  const buttons = [...popup.document.querySelectorAll('button')].map((button) => {
    const box = button.getBoundingClientRect()
    return { words: button.innerText, x: left + box.x + box.width / 2, y: top + box.y + box.height / 2 }
  })
  return { text: popup.document.body.innerText, buttons }
}
