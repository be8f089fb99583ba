import { expect, it } from 'vitest'
import { fromPersian, persianYearOf, toYear } from '@/lib/webmail/time/calendars'

const now = new Date(2026, 10, 21)

it.each([
  ['2026', false, 2026],
  ['2569', false, 2026],
  ['26', false, 2026],
  ['69', true, 2026],
  ['26', true, 2026],
])('takes %s (Thai: %s) for the year %i', (written, isThai, year) => {
  expect(toYear(written, isThai, now)).toBe(year)
})

it.each([
  ['New Year of a common year', 1404, 1, 1, [2025, 2, 21]],
  ['New Year of a leap year', 1403, 1, 1, [2024, 2, 20]],
  ['its thirtieth of the last month', 1403, 12, 30, [2025, 2, 20]],
  ['a day in autumn', 1405, 8, 30, [2026, 10, 21]],
])('places %s', (_, year, month, day, [inYear, inMonth, onDay]) => {
  expect(fromPersian(year, month, day)).toEqual({ year: inYear, month: inMonth, day: onDay })
})

it('knows no thirtieth of the last month in a common year', () => {
  expect(fromPersian(1404, 12, 30)).toBeUndefined()
})

it('names the Persian year of a day', () => {
  expect(persianYearOf(now)).toBe(1405)
})
