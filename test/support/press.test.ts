// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { watchPress } from '../e2e/browsers/press.ts'

let wanted: HTMLElement
let other: HTMLElement
let clicked: string[]

beforeEach(() => {
  document.body.innerHTML = '<button id="wanted">Sign in</button><button id="other">Sign out</button>'
  const [first, second] = document.querySelectorAll('button')
  if (!first || !second) throw new Error('Expected two buttons')
  ;[wanted, other] = [first, second]
  clicked = []
  for (const each of [wanted, other]) each.addEventListener('click', () => clicked.push(each.id))
})

/** As a browser tells of one: it clicks what both halves have hit. */
function press(down: HTMLElement, up = down): void {
  for (const type of ['pointerdown', 'mousedown']) down.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }))
  for (const type of ['pointerup', 'mouseup']) up.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }))
  const hit = down === up ? down : document.body
  hit.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
}

it('counts a press that has become a click of the element', async () => {
  const watch = watchPress(wanted)
  press(wanted)

  expect(await watch.outcome()).toBe('clicked')
  expect(clicked).toEqual(['wanted'])
})

it('lets one that hits something else reach nothing', async () => {
  const watch = watchPress(wanted)
  press(other)

  expect(await watch.outcome()).toBe('missed')
  expect(clicked).toEqual([])
})

it('does not count one whose element moved away before the button was up', async () => {
  const watch = watchPress(wanted)
  press(wanted, other)

  expect(await watch.outcome()).toBe('unheard')
})

it('does not count one of which the page has heard nothing', async () => {
  expect(await watchPress(wanted).outcome()).toBe('unheard')
})

it('leaves the page as it was for the next press', async () => {
  const watch = watchPress(wanted)
  press(other)
  await watch.outcome()

  press(other)

  expect(clicked).toEqual(['other'])
})

it('sees a press in a closed root', async () => {
  const root = other.parentElement?.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' })
  const button = root?.appendChild(document.createElement('button'))
  if (!button) throw new Error('Expected a button in the root')
  const watch = watchPress(button)
  press(button)

  expect(await watch.outcome()).toBe('clicked')
})
