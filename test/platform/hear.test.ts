import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { hear } from '@/lib/platform/ask'

const fill = { tell: 'frame.fill', content: { what: 'code' } }
let heard: unknown[]
let end: AbortController

beforeEach(() => {
  fakeBrowser.reset()
  heard = []
  end = new AbortController()
  hear('frame.fill', (content) => void heard.push(content), end.signal)
})

const say = (message: unknown, sender: object) => void fakeBrowser.runtime.onMessage.trigger(message, sender, () => {})
const background = { id: fakeBrowser.runtime.id }

it('hears the background', () => {
  say(fill, background)

  expect(heard).toEqual([{ what: 'code' }])
})

it.each<[string, unknown, object]>([
  ['another frame, though its script is ours', fill, { ...background, tab: { id: 7 }, frameId: 3 }],
  ['a page of ours in a tab', fill, { ...background, tab: { id: 9 } }],
  ['another extension', fill, { id: 'other' }],
  ['nobody', fill, {}],
  ['the background, of something else', { ...fill, tell: 'frame.act' }, background],
  ['the background, with no word', { content: fill.content }, background],
  ['the background, with nothing', null, background],
])('A12: does not heed %s', (_, message, sender) => {
  say(message, sender)

  expect(heard).toEqual([])
})

it('hears no more after the end', () => {
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener')
  end.abort()
  say(fill, background)

  expect(heard).toEqual([])
})
