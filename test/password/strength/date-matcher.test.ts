import { expect, it } from 'vitest'
import { rateStrength } from '@/lib/password/strength'

it.each([
  '12apr1987',
  '1987april12',
  'March 12 1990',
  '14февраля',
  '9-мая-1945',
  '25dekabrya',
  'mayo2005',
  '14 juillet',
  'grudzień2011',
  '1.märz.88',
  '3.ekim.1999',
  '1.mayis.1980',
  'dec251999',
  'Dec 25, 1999',
  '1999dec25',
  '07июля85',
])('finds a date in %j', async (password) => {
  const { score, reasons } = await rateStrength(password)
  expect(score).toBeLessThanOrEqual(1)
  expect(reasons).toEqual([{ id: 'date' }])
})

it.each(['maybe7Xq2vKz', 'Kz9mart', 'decoy2x7QvKw'])('finds none in %j', async (password) => {
  expect((await rateStrength(password)).reasons).not.toContainEqual({ id: 'date' })
})
