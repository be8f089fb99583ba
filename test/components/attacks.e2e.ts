import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCardBrowser, type CardBrowser, type CardPage } from './card-browser'

let chromium: CardBrowser

beforeAll(async () => {
  chromium = await openCardBrowser()
}, 30_000)
afterAll(() => chromium.close())

const form = `<!doctype html><html><body style="margin:40px"><form>
  <input id="account" style="width:300px;height:36px"><button type="button" id="submit">Sign in</button></form><div id="rest"></div></body></html>`

async function openCard(html = form): Promise<CardPage & { button: { x: number; y: number } }> {
  const opened = await chromium.open(html)
  await opened.page.focus('#account')
  const button = await until(() => opened.findButton('Fill account'))
  return { ...opened, button }
}

async function until<T>(find: () => Promise<T | undefined>, patienceMs = 5000): Promise<T> {
  const end = Date.now() + patienceMs
  for (;;) {
    const found = await find()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error('it never came')
    await pause(30)
  }
}

/** Real time has to pass in a real browser: the guard counts milliseconds. */
function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

describe('a plain page', () => {
  it('lets a click through once the card stood still for half a second', async () => {
    const card = await openCard()
    await pause(900)

    await card.click(card.button)

    expect(await card.log()).toBe('show act:fill-account ')
  })
})
