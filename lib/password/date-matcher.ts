import { MatcherBaseClass, type Match, type Matcher, type MatchOptions } from '@zxcvbn-ts/core'
import { transliterate } from './transliterate'

/** Of the store's shoppers. */
const languages = ['en', 'ru', 'uk', 'es', 'pt', 'fr', 'de', 'it', 'pl', 'tr', 'nl']
/** Days of a year, the orders and separators that people use, and a few languages. */
const dayGuesses = 366 * 10
const monthGuesses = 12 * 10
/** Years of those who live; of two digits a hundred. */
const yearGuesses = 100

/** A date with its month in words, which zxcvbn takes for a word and digits: 12apr1987, 14 февраля, mayo2005. */
class NamedDateMatching extends MatcherBaseClass {
  match({ password }: MatchOptions): Match[] {
    return Array.from(password.matchAll(namedDate()), (found) => {
      const [token] = found
      return { pattern: 'date-in-words', i: found.index, j: found.index + token.length - 1, token }
    }).filter(({ token }) => /[0-9]/.test(token))
  }
}

export const dateMatcher: Matcher = {
  Matching: NamedDateMatching,
  scoring: ({ token }) => {
    const [first = '', ...others] = token.match(/[0-9]+/g) ?? []
    const hasDay = others.length > 0 || first.length < 3
    return (hasDay ? dayGuesses : monthGuesses) * (others.length > 0 || first.length > 2 ? yearGuesses : 1)
  },
  feedback: () => null,
}

let pattern: RegExp | undefined

function namedDate(): RegExp {
  pattern ??= makePattern(monthNames().join('|'))
  return pattern
}

/** Day and month or month and day, with a year behind or before, each with at most one sign between. */
function makePattern(months: string): RegExp {
  const between = '[-./_, ]?'
  const day = '(?:0?[1-9]|[12][0-9]|3[01])'
  const year = '(?:19[0-9]{2}|20[0-9]{2}|[0-9]{2})'
  const month = `(?:${months})`
  const dayMonth = `(?:${day}${between}${month}|${month}${between}${day}(?![0-9]{3}))`
  return new RegExp(
    `(?<![0-9])(?:${year}${between}${month}${between}${day}|${dayMonth}(?:${between}${year})?|${month}${between}${year})(?![0-9])`,
    'giu',
  )
}

/** Long and short, alone and beside a day (май, мая), also in Latin letters and without accents. The longest first: mayo before may. */
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
  const spelled = known.flatMap((name) => [
    name,
    name
      .normalize('NFD')
      .replace(/(?<=[a-z])\p{M}/gu, '')
      .normalize('NFC'),
    ...transliterate(name),
  ])
  return [...new Set(spelled)].filter((name) => /^\p{L}+$/u.test(name)).toSorted((one, other) => other.length - one.length)
}
