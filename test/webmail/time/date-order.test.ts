import { expect, it } from 'vitest'
import { findDateOrder, readShownTime } from '@/lib/webmail/time/shown-time'

const now = new Date(2026, 10, 21, 18, 30)

it.each([
  ['a number above twelve comes first', ['05/11/2026', '21/10/2026'], 'day-first'],
  ['a number above twelve comes second', ['11/05/2026', '10/21/2026'], 'month-first'],
  ['one reading lies ahead', ['11/12/2026'], 'month-first'],
  ['one reading of a date without a year lies ahead', ['12/11'], 'day-first'],
  ['dates speak against each other', ['21/10/2026', '10/21/2026'], undefined],
  ['every date reads both ways', ['05/11/2026', '3/4/26'], undefined],
  ['years come first', ['2026-11-05', '16:08'], undefined],
])('tells the order of a list where %s', (_, texts, order) => {
  // 11/12 is the eleventh of December or the twelfth of November: only the latter is past.
  expect(findDateOrder(texts, now)).toBe(order)
})

it("puts the list's own order before the language's", () => {
  const dayFirst = readShownTime('05/11/2026', now, ['en-US'], 'day-first')
  const monthFirst = readShownTime('05/11/2026', now, ['en-US'])

  expect(dayFirst).toMatchObject({ from: new Date(2026, 10, 5) })
  expect(monthFirst).toMatchObject({ from: new Date(2026, 4, 11) })
})
