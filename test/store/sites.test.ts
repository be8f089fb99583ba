import { expect, it } from 'vitest'
import { hostPatterns, isStoreTarget } from '@/lib/store/sites'

it('names whole hosts, never a wildcard', () => {
  for (const pattern of hostPatterns) expect(pattern).toMatch(/^https:\/\/[a-z-]+(\.[a-z-]+)+\/\*$/)
})

it.each([
  ['https://login.aliexpress.com', true],
  ['https://unlisted.aliexpress.com', true],
  ['https://aliexpress.ru', true],
  ['http://login.aliexpress.com', false],
  ['https://login.aliexpress.com:8443', false],
  ['https://aliexpress.com.evil.example', false],
  ['https://evil-aliexpress.com', false],
  ['https://com', false],
  ['mailto:', false],
])('a form may send to %s: %s', (origin, isOwn) => {
  expect(isStoreTarget(origin)).toBe(isOwn)
})
