import { expect, it } from 'vitest'
import { estimateTime, guessesPerSecond } from '@/lib/password/strength/guess-time'

it.each([
  [1e3, 'moment', 0],
  [1e4, 'second', 1],
  [5.9e5, 'second', 59],
  [6e5, 'minute', 1],
  [1e8, 'hour', 2],
  [1e10, 'day', 11],
  [1e11, 'month', 3],
  [1e12, 'year', 3],
  [1e18, 'ages', 0],
  [Infinity, 'ages', 0],
])('%d guesses: %s, %i', (guesses, unit, value) => {
  expect(estimateTime(Math.log10(guesses))).toEqual({ attack: 'stolen-list', unit, value })
})

it('has units that can be written in any language', () => {
  for (let exponent = 4; exponent < 14; exponent += 1) {
    const { unit, value } = estimateTime(exponent)
    if (unit !== 'ages' && unit !== 'moment')
      expect(new Intl.NumberFormat('ru', { style: 'unit', unit, unitDisplay: 'long' }).format(value)).toMatch(/^\d+\s\p{L}+$/u)
  }
  expect(guessesPerSecond).toBe(10_000)
})
