import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { setScene } from './scene.ts'
import { until } from './shopper.ts'
import { inBrowsers } from './support.ts'
import { reachNewPassword } from './walks/situation.ts'

const account = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }
const phone = { width: 360, height: 740 }

inBrowsers('a card on a phone', (kind) => {
  it('leaves the next field and the button free while the password is weak, and says beside the button that it is saved', async () => {
    const { stage, browser, shopper } = await setScene(kind, { accounts: [account], hasVault: true, launch: { viewport: phone } })
    const page = await reachNewPassword(browser, shopper, stage.mailbox, account.email)
    await shopper.type(page, 'input[name=password]', 'helena85')
    await shopper.type(page, 'input[name=repeatPassword]', 'hele')
    await shopper.seeCard(page, 'Guessed at once')
    expect(await coveredBy(page, 'input:not([type=hidden]), button')).toEqual([])

    await shopper.pressCard(page, 'Use a strong password')
    await shopper.press(page, 'Update password')
    await shopper.seeCard(page, 'Saved in your vault')
    const [card, button] = [await boxOf(page, ':root > [popover]'), await boxOf(page, 'main button')]
    expect(card.top - button.bottom).toBeGreaterThanOrEqual(0)
    expect(card.top - button.bottom).toBeLessThan(20)
  })
})

inBrowsers('a card in a window of which only a part can be seen', (kind) => {
  it('stands in that part', async () => {
    const { stage, browser, shopper } = await setScene(kind, { accounts: [account] })
    const page = await reachNewPassword(browser, shopper, stage.mailbox, account.email)
    await shopper.type(page, 'input[name=password]', 'helena85')
    await shopper.seeCard(page, 'Guessed at once')

    await browser.zoomIn(page, 2)

    await until(async () => {
      const { card, seen } = await page.evaluate(() => {
        const { offsetLeft: left = 0, offsetTop: top = 0, width = 0, height = 0 } = visualViewport ?? {}
        const card = document.querySelector(':root > [popover]')?.getBoundingClientRect().toJSON() as DOMRect
        return { card, seen: { left, top, right: left + width, bottom: top + height } }
      })
      const isZoomed = seen.right - seen.left < 600
      const isSeen = card.left >= seen.left && card.top >= seen.top && card.right <= seen.right && card.bottom <= seen.bottom
      return { found: (isZoomed && isSeen) || undefined, instead: JSON.stringify({ card, seen }) }
    }, 'a card that can be seen')
  })
})

interface Edges {
  left: number
  top: number
  right: number
  bottom: number
}

/** The words of the page's elements of this selector on which the card lies, once it stands where it stays. */
async function coveredBy(page: Page, selector: string): Promise<string[]> {
  let before = ''
  const card = await until(async () => {
    const now = await boxOf(page, ':root > [popover]')
    const isStill = before === JSON.stringify(now)
    before = JSON.stringify(now)
    return { found: isStill ? now : undefined, instead: before }
  }, 'a card that stays')
  return page.$$eval(
    selector,
    (elements, { left, top, right, bottom }) =>
      elements.flatMap((element) => {
        const box = element.getBoundingClientRect()
        const isCovered = box.left < right && box.right > left && box.top < bottom && box.bottom > top
        return isCovered ? [element.outerHTML] : []
      }),
    card,
  )
}

async function boxOf(page: Page, selector: string): Promise<Edges> {
  return page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })
}
