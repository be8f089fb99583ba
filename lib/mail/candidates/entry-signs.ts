import type { Term } from './find-terms'
import { isForbidden } from './warning'
import {
  accountActs,
  accountWords,
  courtesies,
  ifYouWords,
  unaskedWords,
  minuteWords,
  newPasswordWords,
  requestWords,
} from '../words/entry-words'
import { clarityOf } from '../words/name-words'
import { machineWords, orderObjects, placeObjects } from '../words/object-words'
import type { TermKind } from '../words/term-kind'
import { deceitWords } from '../words/tell-words'
import { comingWords, doneWords, doorWords } from '../words/trade-words'

/** How far a mail explains itself as one of a sign-in; asked where a number is called no more than "code". */
export interface EntrySigns {
  /** What speaks of signing in, proving who one is, or typing into a page: 0 for nothing, 2 for enough, at most 16. */
  support: number
  /** The same without names and dates: a courier's number is called a verification code, and ends some day, too. */
  proofs: number
  /** Something is to be signed in to, verified or confirmed, and it is no order or stay. */
  hasTopic: boolean
  /** It ends within minutes, as what confirms an order does and what stands on the confirmed order does not. */
  livesMinutes: boolean
  /** Different words that belong neither to a sign-in nor to courtesy, so to another matter: of three letters or more, or every three signs of a script without spaces. */
  otherWords: number
  /** Something is settled, ready or on its way, or there is a place or a machine: another matter, in however few words. */
  isElsewhere: boolean
}

/** What stands at the head says what a mail is about; UTF-16 units. */
const readLimit = 4_000

export function readEntrySigns(terms: readonly Term[], folded: string): EntrySigns {
  const read = folded.slice(0, readLimit)
  const near = terms.filter(({ end }) => end <= readLimit)
  const has = (kind: TermKind) => near.some((term) => term.kind === kind)
  const hasTopic = accountActs.test(read) || newPasswordWords.test(read) || near.some((term) => isTopic(term, read))
  const hasMinutes = minuteWords.test(read)
  const isNamed = near.some(({ kind, start, end }) => kind === 'code' && clarityOf(kind, read.slice(start, end)) === 'sure')
  const signs: readonly [worth: number, isThere: boolean][] = [
    [2, hasTopic],
    [2, has('secret') || deceitWords.test(read) || isForbidden(read)],
    [2, hasMinutes],
    [2, requestWords.test(read)],
    [2, ifYouWords.test(read)],
    [2, unaskedWords.test(read)],
    [1, accountWords.test(read)],
    [2, maskedTail.test(read)],
  ]
  const proofs = signs.reduce((sum, [worth, isThere]) => sum + (isThere ? worth : 0), 0)
  const founded = proofs + (isNamed ? 2 : 0) + (has('expiry') ? 1 : 0)
  // machines and tills are typed into as well: a verb alone says nothing, but "enter the code" does
  const isTyped = founded > 0 ? has('entry') : near.some((term, index) => isCodeTyped(term, near[index + 1], read))
  return {
    support: founded + (isTyped ? 1 : 0),
    proofs,
    hasTopic,
    livesMinutes: hasMinutes && has('expiry'),
    otherWords: countOtherWords(near, read),
    isElsewhere: elsewhere.some((words) => words.test(read)),
  }
}

/** "Confirmed", "confirm your booking" and "booking confirmation" speak of no sign-in. */
function isTopic({ kind, start, end }: Term, folded: string): boolean {
  if (kind !== 'topic') return false
  const word = folded.slice(start, end) + (/^\p{L}*/u.exec(folded.slice(end, end + 16))?.[0] ?? '')
  if (doneWords.test(word)) return false
  const clause = /[^\n.!?:;,]*$/u.exec(folded.slice(Math.max(0, start - 24), start))?.[0] ?? ''
  const rest = /^[^\n.!?:;,]*/u.exec(folded.slice(end, end + 24))?.[0] ?? ''
  return !orderObjects.test(`${clause} ${rest}`)
}

/** "Enter the code", "введите код", "コードを入力": no more than an article or a particle between. */
function isCodeTyped(term: Term, next: Term | undefined, folded: string): boolean {
  if (next === undefined || !/^ ?(?:\p{L}{1,4} ?)?$/u.test(folded.slice(term.end, next.start))) return false
  return [term, next].some(({ kind }) => kind === 'entry') && [term, next].some(({ kind }) => kind === 'code' || kind === 'maybe-code')
}

const elsewhere = [comingWords, doneWords, doorWords, placeObjects, machineWords]

/** Words of these kinds tell of another matter. */
const foreign: readonly TermKind[] = ['other-number', 'maybe-other-number', 'street', 'promotion', 'money']

function countOtherWords(terms: readonly Term[], folded: string): number {
  let rest = ''
  let place = 0
  for (const { kind, start, end } of terms) {
    if (foreign.includes(kind)) continue
    rest += `${folded.slice(place, start)} `
    place = end
  }
  rest += folded.slice(place)
  const counted = new Set<string>()
  let count = 0
  for (const token of rest.replace(tableLabel, '').split(/\s+/)) {
    if (/[@/]/.test(token)) continue
    for (const [word] of token.matchAll(wordOfOneScript)) {
      if (counted.has(word) || courtesies.test(word)) continue
      counted.add(word)
      count += unspaced.test(word) ? word.length / 3 : word.length > 2 ? 1 : 0
    }
  }
  return count
}

/** "Time: 16:08" in a table says nothing of a matter. */
const tableLabel = /(?<=^|\n)\p{L}+(?=: )/gu

const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/u
const wordOfOneScript = new RegExp(`(?:${unspaced.source})+|(?:(?!${unspaced.source})[\\p{L}\\p{M}])+`, 'gu')

/** "*4417", "...4417": the tail of a card or an account, in a payment that waits to be approved. */
const maskedTail = /(?<![\p{L}*])[*x•.…]{1,12} ?[0-9]{4}(?![0-9])/u
