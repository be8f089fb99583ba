// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { watchBlocked } from '@/lib/frame/watch/watch-blocked'

const slot: { latchkeyBlocked?: number } = globalThis as never

afterEach(() => {
  delete slot.latchkeyBlocked
  document.head.replaceChildren()
})

it.each([
  ['the store’s own', 'script', 'https://assets.aliexpress.com/login.js', 1],
  ['that of its content host', 'script', 'https://g.alicdn.com/sd/nc.js', 1],
  ['an advertiser’s', 'script', 'https://ads.example/aliexpress.com/a.js', undefined],
  ['one of a twin', 'script', 'https://aliexpress.com.example/a.js', undefined],
  ['a picture', 'img', 'https://ae01.alicdn.com/a.png', undefined],
])('counts a script that did not come, if it is the store’s: %s', (_whose, name, src, count) => {
  const end = new AbortController()
  watchBlocked(window, end.signal)

  document.head.append(Object.assign(document.createElement(name), { src }))
  document.head.lastChild?.dispatchEvent(new Event('error'))

  expect(slot.latchkeyBlocked).toBe(count)
  end.abort()
})
