import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

it('makes its tables on a page whose own library replaced Array.from, as Prototype.js does', async () => {
  vi.resetModules()
  const { timeWordsOf } = await import('@/lib/webmail/time/time-words')
  vi.spyOn(Array, 'from').mockImplementation((items) => (Symbol.iterator in items ? [...items] : []))

  const { persianMonths, weekdays } = timeWordsOf('fa')

  expect(persianMonths.get('آبان')).toBe(8)
  expect(weekdays.size).toBeGreaterThan(6)
})
