import { describe, expect, it } from 'vitest'
import { findTerms } from '@/lib/mail/candidates/find-terms'
import { toReadableText } from '@/lib/mail/readable-text'
import { circumstanceWords } from '@/lib/mail/words/circumstance-words'
import { codeWords } from '@/lib/mail/words/code-words'
import * as entryWords from '@/lib/mail/words/entry-words'
import { handOverWords } from '@/lib/mail/words/hand-over-words'
import * as nameWords from '@/lib/mail/words/name-words'
import { numberWords } from '@/lib/mail/words/number-words'
import * as objectWords from '@/lib/mail/words/object-words'
import { otherCodeWords } from '@/lib/mail/words/other-code-words'
import * as tellWords from '@/lib/mail/words/tell-words'
import * as tradeWords from '@/lib/mail/words/trade-words'

const expressions = Object.entries({ ...entryWords, ...nameWords, ...objectWords, ...tellWords, ...tradeWords }).flatMap(([name, value]) =>
  value instanceof RegExp ? [{ name, letters: value.source.replace(/\\[pP]\{\w+\}|\\u[0-9A-F]{4}|\\./g, '.') }] : [],
)

describe('words that folded text is searched for', () => {
  it.each(expressions)('are folded themselves, or they would never be found: $name', ({ letters }) => {
    const unfolded = letters.split(/[^\p{L}\p{M}]+/u).filter((word) => toReadableText(word).folded !== word)

    expect(unfolded).toEqual([])
  })
})

describe('words of the lists that are written with an invisible sign', () => {
  it('are found as a whole, since the text has lost it', () => {
    const { folded } = toReadableText('සත්\u200Dයාපන කේතය')

    expect(findTerms(folded)).toMatchObject([{ kind: 'code', start: 0, end: folded.length }])
  })
})

describe('words of the lists', () => {
  it('stand there once: the first decides, and a second is carried for nothing', () => {
    const lists = [...codeWords, ...handOverWords, ...otherCodeWords, ...numberWords, ...circumstanceWords]
    const words = lists.flatMap(({ words: list }) => list.split(',')).map((word) => toReadableText(word).folded.replaceAll('-', ' '))

    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })
})
