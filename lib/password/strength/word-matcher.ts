import { MatcherBaseClass, type Match, type Matcher, type MatchOptions } from '@zxcvbn-ts/core'
import { convertLayout } from '@/lib/keyboard/convert'
import { decomposeHangul } from '@/lib/keyboard/hangul'
import type { LayoutId } from '@/lib/keyboard/layouts'
import { findPhrase, separatorGuesses } from './phrase'
import { longestWord, type KnownWord, type KnownWords } from './known-words'
import { lowerCase, withoutMarks } from './lower-case'
import { isRowOfLetters } from '../rules'
import type { WordMatch } from './word-match'

/** The password read in another way; each unit knows which unit of the password it comes from. */
interface View {
  text: string
  origins: readonly number[]
  typedOn?: LayoutId
  isLeet: boolean
  isReversed: boolean
  /** how many more guesses reading it so takes */
  effort: number
}

/**
 * Known words for zxcvbn, instead of its own dictionary matchers: those try up to a hundred spellings of the password against each list (30 ms at 40 characters); this
 * reads it in five or so ways against one table. `own`: words of this shopper.
 */
export function wordMatcher(known: KnownWords, own: KnownWords): Matcher {
  class WordMatching extends MatcherBaseClass {
    match({ password }: MatchOptions): Match[] {
      const longest = Math.max(longestWord, ...Array.from(own.keys(), (word) => word.length))
      const find = (word: string) => own.get(word) ?? known.get(word)
      const words = viewsOf(password).flatMap((view) => matchesIn(password, view, longest, find))
      const phrase = findPhrase(password, words)
      return phrase ? [...words, phrase] : words
    }
  }
  return { Matching: WordMatching, scoring: ({ guesses }) => Number(guesses), feedback: () => null }
}

function matchesIn(
  password: string,
  { text, origins, effort, ...way }: View,
  longest: number,
  find: (word: string) => KnownWord | undefined,
): WordMatch[] {
  const matches: WordMatch[] = []
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 2; end <= Math.min(text.length, start + longest); end += 1) {
      const known = find(text.slice(start, end))
      if (!known) continue
      // A row of keys is one on any layout; nobody meant the Latin letters.
      if (way.typedOn && isRowOfLetters(text.slice(start, end))) continue
      const [first = 0, last = 0] = [origins[start], origins[end - 1]].sort((one = 0, other = 0) => one - other)
      const token = password.slice(first, last + 1)
      // A palindrome reads the same from both ends; a reading with nothing replaced, or in leet only the last digits, is the plain reading over again.
      const replaced = way.isLeet ? token.replace(/[0-9]+$/, '') : token
      if ((effort > 1 || way.isLeet) && text.slice(start, end).startsWith(replaced.toLowerCase())) continue
      matches.push({ pattern: 'word', i: first, j: last, token, known, ...way, guesses: guessesFor(token, known, way.isLeet) * effort })
    }
  }
  return matches
}

/** Reached at its rank; capitals and replaced letters are tried after the plain spelling. */
function guessesFor(token: string, { rank }: KnownWord, isLeet: boolean): number {
  const replaced = isLeet ? 2 ** Math.min(4, new Set(token.replace(/[a-z]/gi, '')).size) : 1
  return rank * capitalGuesses(token) * replaced
}

/** None: 1. First, last or all: 2. Else the ways to place so many. */
function capitalGuesses(token: string): number {
  const letters = token.replace(/\P{L}/gu, '')
  const capitals = letters.replace(/\P{Lu}/gu, '').length
  if (capitals === 0) return 1
  if (capitals === letters.length || /^\p{Lu}\P{Lu}*$|^\P{Lu}*\p{Lu}$/u.test(letters)) return 2
  const fewer = Math.min(capitals, letters.length - capitals)
  let ways = 1
  let sum = 0
  for (let chosen = 1; chosen <= fewer; chosen += 1) {
    ways = (ways * (letters.length - chosen + 1)) / chosen
    sum += ways
  }
  return Math.max(2, sum)
}

/** Signs and the letters they stand for; some stand for two. */
const leetSigns = '4@831!|0$572+69(€'
const leetLetters = ['aabeiilosstztbgce', 'aabelllosslztgqce']

/** Layouts whose letters a Latin word may have been typed in, by script: the likeliest of each. */
const scripts: readonly (readonly [RegExp, readonly LayoutId[]])[] = [
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Hangul}/u, ['ko']],
]

/** What the digits of an American keyboard give with Shift, 1 to 0. */
const shiftedDigits = '!@#$%^&*()'
const separators = /[-._ ]/

function viewsOf(password: string): View[] {
  const text = lowerCase(password)
  const origins = Array.from({ length: text.length }, (_, index) => index)
  const plain: View = { text, origins, isLeet: false, isReversed: false, effort: 1 }
  const reversed: View = { ...plain, text: Array.from(text).reverse().join(''), origins: origins.toReversed(), isReversed: true, effort: 2 }
  const leets = leetLetters.map((letters) => Array.from(text, (unit) => letters[leetSigns.indexOf(unit)] ?? unit).join(''))
  const bare = withoutMarks(text)
  const isAscii = /^[\0-\x7f]*$/.test(text)
  return [
    plain,
    ...(isAscii ? [reversed] : []),
    ...(bare === text ? [] : [{ ...plain, text: bare, effort: 2 }]),
    ...[...new Set(leets)]
      .filter((each) => each !== text && each.length === text.length)
      .map((each): View => ({ ...plain, text: each, isLeet: true, effort: 1 })),
    ...(/[!-*@^]/.test(text) ? [{ ...plain, text: withoutShift(text), effort: 2 }] : []),
    ...(separators.test(text) ? [squeezed(plain)] : []),
    ...scripts.filter(([script]) => script.test(text)).flatMap(([, layouts]) => layouts.map((layout) => typedOn(text, layout))),
  ]
}

/** qwe!@# is qwe123, on most keyboards of people who type it. */
const withoutShift = (text: string): string =>
  text.replace(/[!-*@^]/g, (sign) => {
    const at = shiftedDigits.indexOf(sign)
    return at < 0 ? sign : String((at + 1) % 10)
  })

/** "i love you", a.d.m.i.n: the word is there, with something between. */
function squeezed({ text, origins, ...way }: View): View {
  const kept = origins.filter((at) => !separators.test(text.charAt(at)))
  return { ...way, text: kept.map((at) => text.charAt(at)).join(''), origins: kept, effort: separatorGuesses }
}

/** The keys' Latin letters; a unit that is on no key stays itself. */
function typedOn(text: string, layout: LayoutId): View {
  let keys = ''
  const origins: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at)
    const pressed = layout === 'ko' ? decomposeHangul(unit) : unit
    const latin = lowerCase(convertLayout(pressed, layout, 'en-US') ?? unit)
    keys += latin
    for (let count = 0; count < latin.length; count += 1) origins.push(at)
  }
  return { text: keys, origins, typedOn: layout, isLeet: false, isReversed: false, effort: 2 }
}
