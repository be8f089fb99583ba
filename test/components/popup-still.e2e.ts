import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { setScene } from '../e2e/scene.ts'
import { inBrowsers } from '../e2e/support.ts'
import { practiceMail } from '../e2e/walks/practice-mail.ts'
import { connectMail } from '../e2e/walks/recovery.ts'
import { askForCode, openPopup } from '../e2e/walks/situation.ts'

const account = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }

/** Where each button stood, at every change from its first moment to its last: "x y" in CSS pixels. */
type Places = Record<string, string[]>

inBrowsers('a code that comes while the popup is open', (kind) => {
  it('moves none of its buttons, and takes no place of one', async () => {
    const { stage, browser, shopper } = await setScene(kind, { accounts: [account], hasVault: true })
    await connectMail(browser, shopper, stage.mailOrigin)
    const { page } = await askForCode(browser, shopper, account.email)
    await shopper.seeCard(page, 'Your mail is not open')
    const popup = await openPopup(browser, page)
    // The step after the press on the page's own button has more advice, and moves what is below it.
    await shopper.see(popup, 'Look in Spam too')
    await popup.evaluate(watchPlaces)
    const before = await placesIn(popup)

    await practiceMail(stage.mailbox).open(browser, shopper)
    await shopper.see(popup, 'Nobody else ever needs this code')
    await popup.waitForSelector('.place-of-code .code')

    const places = await placesIn(popup)
    expect(Object.keys(before)).toContain('Disconnect')
    expect(Object.entries(places).filter(([, at]) => at.length > 1)).toEqual([])
    const taken = Object.values(before).flat()
    expect(taken).not.toContain(places['Fill it in']?.[0])
  })
})

inBrowsers('the popup that opens', (kind) => {
  it('has its width before it has anything to show, and keeps a place for the bar of a long list', async () => {
    const { browser } = await setScene(kind, { accounts: [account], hasVault: true })
    const popup = await browser.openOwn('popup.html')
    await popup.waitForSelector('main')

    // As it is before the first answer.
    const empty = await popup.evaluate(() => {
      const main = document.querySelector('main')
      const [wide, gutter] = [main?.getBoundingClientRect().width, getComputedStyle(document.documentElement).scrollbarGutter]
      main?.remove()
      const { width, height } = document.body.getBoundingClientRect()
      return { wide, gutter, width, isTall: height >= 400 }
    })

    expect(empty).toEqual({ wide: 380, gutter: 'stable', width: 380, isTall: true })
  })
})

/** Runs in the popup. */
function watchPlaces(): void {
  const places: Places = {}
  const note = () => {
    for (const button of document.querySelectorAll('button')) {
      const { x, y } = button.getBoundingClientRect()
      const at = `${Math.round(x)} ${Math.round(y)}`
      const known = (places[button.innerText] ??= [])
      if (!known.includes(at)) known.push(at)
    }
  }
  note()
  new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  Object.assign(globalThis, { places })
}

function placesIn(popup: Page): Promise<Places> {
  return popup.evaluate(() => (globalThis as unknown as { places: Places }).places)
}
