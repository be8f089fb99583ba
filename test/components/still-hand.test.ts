// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchHand } from '@/components/popup/still-hand'

let handIsStill: () => Promise<void>
let button: HTMLElement
let words: HTMLElement

beforeEach(() => {
  vi.useFakeTimers()
  const page = document.implementation.createHTMLDocument()
  page.body.innerHTML = '<p>Mail</p><button><b>Fill it in</b></button>'
  button = page.querySelector<HTMLElement>('b') ?? page.body
  words = page.querySelector<HTMLElement>('p') ?? page.body
  handIsStill = watchHand(page)
})

afterEach(() => vi.useRealTimers())

const send = (type: string, to: Element) => to.dispatchEvent(new Event(type, { bubbles: true }))

/** How long something that comes by itself is kept back, in ms; `meanwhile` happens each tenth of a second. */
async function keptBack(meanwhile: () => unknown = () => {}): Promise<number> {
  const start = Date.now()
  let end: number | undefined
  void handIsStill().then(() => (end = Date.now()))
  for (let turn = 0; turn < 50; turn++) {
    await vi.advanceTimersByTimeAsync(100)
    meanwhile()
  }
  return (end ?? Infinity) - start
}

it('keeps nothing back where no hand is', async () => {
  expect(await keptBack()).toBe(0)
})

it('waits for a hand that is on its way', async () => {
  send('pointermove', words)

  expect(await keptBack()).toBe(400)
})

it('waits two seconds, and no longer, for a hand that rests on a button or never rests', async () => {
  send('pointermove', button)
  expect(await keptBack()).toBe(2000)

  send('pointermove', words)
  expect(await keptBack(() => send('pointermove', words))).toBe(2000)
})

it.each([
  ['has pressed', () => send('click', button)],
  ['has left', () => send('pointerleave', button.ownerDocument.documentElement)],
])('waits no more for a hand that %s', async (_, act) => {
  send('pointermove', button)
  act()

  expect(await keptBack()).toBe(0)
})

it('does not wait for who points at a button that is gone', async () => {
  send('pointermove', button)
  button.parentElement?.remove()

  expect(await keptBack()).toBe(400)
})
