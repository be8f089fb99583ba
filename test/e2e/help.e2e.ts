import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { BrowserKind, TestBrowser } from './browsers/browser.ts'
import { until, untilHolds, type Shopper } from './shopper.ts'
import { setScene } from './scene.ts'
import { inBrowsers } from './support.ts'

let browser: TestBrowser
let shopper: Shopper

async function begin(kind: BrowserKind): Promise<void> {
  ;({ browser, shopper } = await setScene(kind))
}

inBrowsers('the help', (kind) => {
  it('opens from a found cause at its answer, and is searched by keyboard alone', async () => {
    await begin(kind)
    const popup = await browser.openOwn('popup.html?for=checks')
    await shopper.type(popup, 'input[type=password]', 'Пароль1985')
    await shopper.press(popup, 'Check')
    await shopper.press(popup, 'More about it')

    // Firefox's driver does not hear of a tab that a page of an extension opened: the same answer in one that it knows.
    const address = await findHelpTab(popup)
    expect(address).toMatch(/^guide\.html#cause-/u)
    const help = await browser.openOwn(address)
    await shopper.see(help, 'How to tell')
    await untilHolds(help, () => document.activeElement?.id.startsWith('cause-'))

    await help.focus('input[type=search]')
    await help.keyboard.type('six boxes')
    await shopper.see(help, 'Nothing like that here')
    for (const _ of 'six boxes') await help.keyboard.press('Backspace')
    await help.keyboard.type('update password')
    await shopper.see(help, 'Found: 1')
    await help.keyboard.press('Tab')
    await help.keyboard.press('Enter')

    await untilHolds(help, () => document.activeElement?.tagName === 'ARTICLE')
    expect(await focused(help)).toBe('journey-J4')
    expect(new URL(help.url()).hash).toBe('#journey-J4')
    await until(async () => ({ found: (await isInView(help, '#journey-J4 h3')) || undefined, instead: 'elsewhere' }), 'its heading in view')
  })

  it('shows a linked answer first, and reads on a screen of 320 px without scrolling sideways', async () => {
    await begin(kind)
    const help = await browser.openOwn('guide.html#journey-J14')
    await help.setViewport({ width: 320, height: 640 })
    await shopper.see(help, 'No SMS when paying')

    await untilHolds(help, () => document.activeElement?.id === 'journey-J14')
    expect(await help.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await help.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('http')).length)).toBe(0)
  })
})

function findHelpTab(popup: Page): Promise<string> {
  return until(async () => {
    const urls = await popup.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''))
    return {
      found: urls
        .find((url) => url.includes('/guide.html'))
        ?.split('/')
        .at(-1),
      instead: urls.join(' '),
    }
  }, 'a tab with the help')
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id)
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
}
