import { MatcherBaseClass, type Match, type Matcher, type MatchOptions } from '@zxcvbn-ts/core'
import { lowerCase, withoutMarks } from './lower-case'
import { transliterate } from './transliterate'

/** Of the store's shoppers. */
const languages = ['en', 'ru', 'uk', 'es', 'pt', 'fr', 'de', 'it', 'pl', 'tr', 'nl']
/** Days of a year, the orders and separators that people use, and a few languages. */
const dayGuesses = 366 * 10
const monthGuesses = 12 * 10
/** Years of those who live; of two digits a hundred. */
const yearGuesses = 100

interface NamedDate extends Match {
  pattern: 'date-in-words'
  guesses: number
}

const separator = '(?:, |[-./_, ])'
const between = `${separator}?`
const day = '(?:0?[1-9]|[12][0-9]|3[01])'
const fullYear = '(?:19|20)[0-9]{2}'
const year = `(?:${fullYear}|[0-9]{2})`

/** What stands around the month; of each side the longest that fits. Of `may2005` the 20 is no day. */
const sides: readonly { before?: RegExp; after?: RegExp; guesses: number }[] = [
  { before: day, after: year, guesses: dayGuesses * yearGuesses },
  { after: `${day}${between}${fullYear}`, guesses: dayGuesses * yearGuesses },
  { after: `${day}${separator}${year}`, guesses: dayGuesses * yearGuesses },
  { before: year, after: day, guesses: dayGuesses * yearGuesses },
  { before: day, guesses: dayGuesses },
  { after: fullYear, guesses: monthGuesses * yearGuesses },
  { before: fullYear, guesses: monthGuesses * yearGuesses },
  { after: day, guesses: dayGuesses },
  { after: year, guesses: monthGuesses * yearGuesses },
].map(({ before, after, guesses }) => ({
  before: before === undefined ? undefined : new RegExp(`(?<![0-9])${before}${between}$`),
  after: after === undefined ? undefined : new RegExp(`^${between}${after}(?![0-9])`),
  guesses,
}))

/** A date with its month in words, which zxcvbn takes for a word and digits: 12apr1987, 14 февраля, mayo2005. */
class NamedDateMatching extends MatcherBaseClass {
  match({ password }: MatchOptions): NamedDate[] {
    const text = lowerCase(password)
    return /[0-9]/.test(text) ? monthsIn(text).flatMap(([start, end]) => dateAround(text, password, start, end) ?? []) : []
  }
}

export const dateMatcher: Matcher = {
  Matching: NamedDateMatching,
  scoring: ({ guesses }) => Number(guesses),
  feedback: () => null,
}

function dateAround(text: string, password: string, start: number, end: number): NamedDate | undefined {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  for (const { before: first, after: last, guesses } of sides) {
    const found = [first ? first.exec(before)?.[0] : '', last ? last.exec(after)?.[0] : '']
    const [head, tail] = found
    if (head === undefined || tail === undefined) continue
    const [i, j] = [start - head.length, end + tail.length - 1]
    return { pattern: 'date-in-words', i, j, token: password.slice(i, j + 1), guesses }
  }
  return undefined
}

/** At each place the longest: mayo before may. */
function monthsIn(text: string): [start: number, end: number][] {
  months ??= new Set(monthNames())
  const found: [number, number][] = []
  for (let start = 0; start < text.length; start += 1) {
    for (let end = Math.min(text.length, start + longestMonth); end >= start + 3; end -= 1) {
      if (!months.has(text.slice(start, end))) continue
      found.push([start, end])
      break
    }
  }
  return found
}

let months: ReadonlySet<string> | undefined
const longestMonth = 12

/** Long and short, alone and beside a day (май, мая), also in Latin letters and without accents. */
function monthNames(): string[] {
  const names = languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) =>
      [{ month }, { month, day: 'numeric' } as const].flatMap((options) => {
        const format = new Intl.DateTimeFormat(language, options)
        return Array.from({ length: 12 }, (_, index) =>
          format
            .formatToParts(new Date(2026, index, 1))
            .find(({ type }) => type === 'month')
            ?.value.replace('.', '')
            .toLowerCase(),
        )
      }),
    ),
  )
  const known = names.filter((name) => name !== undefined && /^\p{L}{3,}$/u.test(name)).map(String)
  const spelled = known.flatMap((name) => [name, withoutMarks(name), ...transliterate(name)])
  return spelled.filter((name) => /^\p{L}+$/u.test(name))
}
