// @vitest-environment jsdom
import { render } from 'preact'
import { act as settle } from 'preact/test-utils'
import { beforeEach, expect, it } from 'vitest'
import { Card } from '@/components/in-page/cards'
import { findStops } from '@/components/in-page/keys'
import { speak } from '../support/i18n'
import { cardStories } from './card-stories'

const stories = cardStories(Date.now())

beforeEach(() => speak('en'))

it.each([
  ['new password, empty', ['Use a strong password', 'Close']],
  ['waiting, over', ['Close']],
  ['waiting, not open', ['Paste the code', 'Fill it in', 'Open my mail', 'Close']],
  ['code', ['Fill it in', 'Close']],
  ['save', ['Keep it', 'Not now', 'Close']],
  ['sign in, locked', ['Unlock Latchkey', 'Not here']],
])('the arrows lead to what the card offers before the way out: %s', (name, expected) => {
  const mount = document.createElement('div')
  const model = stories[name]
  if (!model) throw new Error(`no story ${name}`)
  void settle(() => render(<Card model={model} refusal={undefined} onAct={() => {}} />, mount))

  const stops = findStops(mount).map(
    (stop) => stop.querySelector('b')?.textContent ?? (stop.getAttribute('aria-label') || stop.textContent),
  )
  // What a card does a moment later has nobody to do it for.
  render(null, mount)

  expect(stops).toEqual(expected)
})
