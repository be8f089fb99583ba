import type { Match } from '@zxcvbn-ts/core'
import type { WordMatch } from './word-match'

export type Extra = 'year' | 'few-digits' | 'sign'

/** A whole password of one to three known words, with no more around and between them than people put there. */
export interface Phrase extends Match {
  pattern: 'phrase'
  words: readonly WordMatch[]
  /** what stands before or behind */
  extras: readonly Extra[]
  guesses: number
}

interface Partial {
  end: number
  words: readonly WordMatch[]
  extras: readonly Extra[]
  guesses: number
}

const mostWords = 3
/** Ways to choose a separator or a sign, and none. */
export const separatorGuesses = 10
const separators = '-._@#*+ '
/** zxcvbn's floor for a part of a password. */
const fewestGuesses = 50
const orderGuesses = 2

/**
 * ivan1990, Moscow-2020!, 7olga_petrova: words with a year, up to four digits or a sign around them are what cracking programs try first, while zxcvbn takes parts
 * for independent and adds ten thousand guesses for each further one. At most the cheapest one; none where the password is a single bare word.
 */
export function findPhrase(password: string, matches: readonly WordMatch[]): Phrase | undefined {
  const reached: Partial[] = [{ end: 0, words: [], extras: [], guesses: 1 }, ...headOf(password)]
  const byStart = matches.toSorted((one, other) => one.i - other.i)
  for (const word of byStart) {
    const before = reached.filter(
      ({ end, words }) =>
        words.length < mostWords &&
        (end === word.i || (words.length > 0 && end === word.i - 1 && separators.includes(password.charAt(end)))),
    )
    const next = before.map(({ end, words, extras, guesses }) => {
      // A floor for all but the first: the word alone may well be the first guess of all.
      const own = words.length === 0 ? word.guesses : Math.max(word.guesses, fewestGuesses) * orderGuesses
      return { end: word.j + 1, words: [...words, word], extras, guesses: guesses * own * (end === word.i ? 1 : separatorGuesses) }
    })
    for (const partial of next) keepCheapest(reached, partial)
  }
  const whole = reached
    .flatMap((partial) => withTail(password, partial))
    .filter(({ words, extras }) => words.length > 1 || (words.length === 1 && extras.length > 0))
  const best = whole.toSorted((one, other) => one.guesses - other.guesses)[0]
  return (
    best && {
      pattern: 'phrase',
      i: 0,
      j: password.length - 1,
      token: password,
      words: best.words,
      extras: best.extras,
      guesses: best.guesses,
    }
  )
}

export const isPhrase = (match: Match): match is Phrase => match.pattern === 'phrase'

/** Of those that reach as far with as many words, one is enough. */
function keepCheapest(reached: Partial[], partial: Partial) {
  const index = reached.findIndex(({ end, words }) => end === partial.end && words.length === partial.words.length)
  const known = reached[index]
  if (!known) reached.push(partial)
  else if (partial.guesses < known.guesses) reached[index] = partial
}

function headOf(password: string): Partial[] {
  const [head = '', digits = '', sign = ''] = /^([0-9]{0,4})([-._@#*+!$]?)(?=\p{L})/u.exec(password) ?? []
  if (head === '') return []
  return [
    {
      end: head.length,
      words: [],
      extras: [digits === '' ? 'sign' : digitsKind(digits)],
      guesses: digitGuesses(digits) * (sign === '' ? 1 : separatorGuesses),
    },
  ]
}

function withTail(password: string, { end, words, extras, guesses }: Partial): Partial[] {
  if (end === password.length) return [{ end, words, extras, guesses }]
  const [tail, before = '', digits = '', after = ''] = /^([-._@#*+]?)([0-9]{0,4})([-!.?@#$*_+]?)$/.exec(password.slice(end)) ?? []
  if (tail === undefined) return []
  const ways = digitGuesses(digits) * (before === '' ? 1 : separatorGuesses) * (after === '' ? 1 : after === '!' ? 3 : separatorGuesses)
  const kind = digits === '' ? 'sign' : digitsKind(digits)
  return [{ end: password.length, words, extras: [...extras, kind], guesses: guesses * ways }]
}

const isYear = (digits: string): boolean => /^(?:19[3-9][0-9]|20[0-4][0-9])$/.test(digits)
const digitsKind = (digits: string): Extra => (isYear(digits) ? 'year' : 'few-digits')
const digitGuesses = (digits: string): number => (isYear(digits) ? 100 : 10 ** digits.length)
