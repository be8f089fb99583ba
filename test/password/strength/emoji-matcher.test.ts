import { expect, it } from 'vitest'
import { rateStrength } from '@/lib/password/strength'

it.each([
  ['😀', 0],
  ['😀🔥', 1],
  ['👩‍👩‍👧‍👦👍🏽', 1],
  ['🇷🇺🇺🇦🏳️‍🌈', 2],
])('counts each emoji of %s once, however many units it has', async (password, most) => {
  const { score, reasons } = await rateStrength(password)

  expect(score).toBeLessThanOrEqual(most)
  expect(reasons).toEqual([{ id: 'short' }])
})
