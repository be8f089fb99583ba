import type { Clock } from './clock'
import { fromPersian, isPersianYear, persianYearOf, toYear, type Day } from './calendars'
import type { Rest } from './rest'
import { cut, findPhrase, hasGluedWords, wordsOf } from './time-text'

const dayMs = 86_400_000

/**
 * The day that a text names, in digits or words; 'unusable' for one that is none or could be two.
 * @param clock what stands beside the day
 */
export function takeDay(rest: Rest, clock: Clock | undefined): Day | 'unusable' | undefined {
  // "Th 6" is a Friday, "thứ sáu" as well: a phrase would leave digits or halves behind.
  const phrase = takeWeekday(rest, (name) => /[\s\d]/.test(name) || hasGluedWords(name))
  const day = takeNearDay(rest) ?? takeNumericDay(rest) ?? takeNamedDay(rest)
  // "Tuesday, 17 March" in Spanish is "mar, 17 mar": the weekday is what no day was read from.
  const weekday = takeWeekday(rest, () => true) ?? phrase
  return day ?? (weekday === undefined ? undefined : lastWeekday(weekday, rest.now, clock))
}

export function daysBefore(now: Date, days: number): Day {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days)
  return { year: date.getFullYear(), month: date.getMonth(), day: date.getDate() }
}

function takeNearDay(rest: Rest): Day | undefined {
  for (const [phrase, back] of rest.words.nearDays) {
    const at = findPhrase(rest.text, phrase)
    if (at < 0) continue
    rest.text = cut(rest.text, at, phrase.length)
    return daysBefore(rest.now, back)
  }
  return undefined
}

function takeNumericDay(rest: Rest): Day | 'unusable' | undefined {
  const yearFirst = /(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?:[日일.]|(?!\d))(?:t(?= ))?/.exec(rest.text)
  if (yearFirst !== null) {
    rest.text = cut(rest.text, yearFirst.index, yearFirst[0].length)
    return dayOf(yearFirst[1], Number(yearFirst[2]), Number(yearFirst[3]), rest)
  }
  const named = /(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(rest.text)
  if (named !== null) {
    rest.text = cut(rest.text, named.index, named[0].length)
    return dayOf(undefined, Number(named[1]), Number(named[2]), rest)
  }
  const mixed = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2}))?(?:[.](?=\s|$))?(?!\d)/.exec(rest.text)
  // "4.5" is rather a number.
  if (mixed === null || /^\d\.\d$/.test(mixed[0])) return undefined
  rest.text = cut(rest.text, mixed.index, mixed[0].length)
  const [first, second] = [Number(mixed[1]), Number(mixed[3])]
  if (rest.words.first === 'year' && mixed[4]?.length === 2 && mixed[1]?.length === 2 && second <= 12)
    return dayOf(mixed[1], second, Number(mixed[4]), rest)
  const isMonthFirst = second > 12 || (first <= 12 && beginsWithMonth(rest, mixed[2], mixed[4] !== undefined))
  return isMonthFirst ? dayOf(mixed[4], first, second, rest) : dayOf(mixed[4], second, first, rest)
}

/** The list's own other dates say it best; else dots mean day first everywhere, slashes and dashes follow the language. */
function beginsWithMonth({ order, words }: Rest, sign: string | undefined, hasYear: boolean): boolean {
  if (order !== undefined && sign !== '.') return order === 'month-first'
  return words.first === 'month' ? sign !== '.' : words.first === 'year' && !hasYear
}

function takeNamedDay(rest: Rest): Day | 'unusable' | undefined {
  const number = /(?<!\d)(\d{1,2})(?!\d)/.exec(rest.text.replace(/\d{4}/g, '    '))
  if (number === null) return undefined
  const { months, persianMonths, weekdays } = rest.words
  const names = wordsOf(rest.text).filter((name) => months.has(name) || persianMonths.has(name))
  const name = names.find((each) => !weekdays.has(each)) ?? names.at(-1)
  if (name === undefined) return undefined
  const year =
    /(?<!\d)(\d{4})(?!\d)/.exec(rest.text) ?? /(?<=\p{L}[.]?[-\s/'])(\d{2})(?!\d)/u.exec(rest.text.slice(number.index + number[0].length))
  rest.text = cutWord(cut(rest.text, number.index, number[0].length), name)
  if (year !== null) rest.text = rest.text.replace(year[0], ' ')
  const persian = persianMonths.get(name)
  if (persian !== undefined) return dayOf(year?.[1] ?? String(persianYearOf(rest.now)), persian, Number(number[1]), rest)
  return dayOf(year?.[1], (months.get(name) ?? 0) + 1, Number(number[1]), rest)
}

/** "ноя." in the text is "ноя" in the tables. */
function cutWord(text: string, word: string): string {
  const at = text.indexOf(word)
  if (at >= 0) return cut(text, at, word.length)
  return text
    .split(/[\s,]+/)
    .filter((each) => each.replace(/[.॰]/g, '') !== word)
    .join(' ')
}

function takeWeekday(rest: Rest, isWanted: (name: string) => boolean): number | undefined {
  let found: number | undefined
  for (const [name, weekday] of rest.words.weekdays) {
    const at = isWanted(name) ? findPhrase(rest.text, name) : -1
    if (at < 0 || (isFragment(name) && !isAlone(rest.text, at, name.length))) continue
    rest.text = cut(rest.text, at, name.length)
    found ??= weekday
  }
  return found
}

/** The letters of a short name ("土", "พฤ") stand in many other words. */
function isFragment(name: string): boolean {
  return hasGluedWords(name) && name.length < (/\p{Script=Thai}/u.test(name) ? 3 : 2)
}

function isAlone(text: string, at: number, length: number): boolean {
  return /^[\s()]?$/.test(text[at - 1] ?? '') && /^[\s(),.]?$/.test(text[at + length] ?? '')
}

/**
 * The last such day. Today's own weekday is said of today and of a week ago: lists that name weekdays do so for less than seven days, so the
 * clock beside it tells which; without one, nothing does.
 */
function lastWeekday(weekday: number, now: Date, clock: Clock | undefined): Day | 'unusable' {
  const back = (now.getDay() - weekday + 7) % 7
  if (back > 0) return daysBefore(now, back)
  if (clock === undefined || clock.offset !== undefined) return 'unusable'
  return daysBefore(now, clock.hour * 60 + clock.minute <= now.getHours() * 60 + now.getMinutes() ? 0 : 7)
}

/** @param month from 1; without a year the last such day that is not ahead */
function dayOf(written: string | undefined, month: number, day: number, { now, words }: Rest): Day | 'unusable' {
  if (written === undefined) {
    const isAhead = new Date(now.getFullYear(), month - 1, day).getTime() > now.getTime() + dayMs
    return checked({ year: isAhead ? now.getFullYear() - 1 : now.getFullYear(), month: month - 1, day }, now)
  }
  const year = toYear(written, words.isBuddhist, now)
  return checked(isPersianYear(year) ? fromPersian(year, month, day) : { year, month: month - 1, day }, now)
}

function checked(date: Day | undefined, now: Date): Day | 'unusable' {
  if (date === undefined) return 'unusable'
  const real = new Date(date.year, date.month, date.day)
  const isReal = real.getMonth() === date.month && real.getDate() === date.day
  return isReal && date.year > 1990 && date.year <= now.getFullYear() + 1 ? date : 'unusable'
}
