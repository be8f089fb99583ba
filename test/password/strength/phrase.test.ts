import { describe, expect, it } from 'vitest'
import { findPhrase } from '@/lib/password/strength/phrase'
import type { WordMatch } from '@/lib/password/strength/word-match'

const word = (password: string, token: string, guesses = 100): WordMatch => {
  const i = password.indexOf(token)
  return {
    pattern: 'word',
    i,
    j: i + token.length - 1,
    token,
    known: { kind: 'word', rank: guesses },
    isLeet: false,
    isReversed: false,
    guesses,
  }
}
const phraseOf = (password: string, tokens: readonly string[], guesses?: number) =>
  findPhrase(
    password,
    tokens.map((token) => word(password, token, guesses)),
  )

describe('a phrase', () => {
  it.each([
    ['ivan1990', ['ivan'], ['year'], 100 * 100],
    ['ivan7', ['ivan'], ['few-digits'], 100 * 10],
    ['ivan2099', ['ivan'], ['few-digits'], 100 * 10_000],
    ['ivan!', ['ivan'], ['sign'], 100 * 3],
    ['ivan_1990?', ['ivan'], ['year'], 100 * 10 * 100 * 10],
    ['7ivan', ['ivan'], ['few-digits'], 100 * 10],
    ['1990.ivan', ['ivan'], ['year'], 100 * 100 * 10],
    ['ivanpetrov', ['ivan', 'petrov'], [], 100 * 100 * 2],
    ['ivan-petrov', ['ivan', 'petrov'], [], 100 * 100 * 2 * 10],
  ])('%s: words %j, beside them %j', (password, tokens, extras, guesses) => {
    expect(phraseOf(password, tokens)).toMatchObject({ i: 0, j: password.length - 1, extras, guesses })
  })

  it.each([
    ['a bare word', 'ivan', ['ivan']],
    ['more between than a sign', 'ivan--petrov', ['ivan', 'petrov']],
    ['more behind than four digits', 'ivan19905', ['ivan']],
    ['letters left over', 'ivanx', ['ivan']],
    ['four words', 'ivanmagzilcat', ['ivan', 'mag', 'zil', 'cat']],
    ['nothing known', 'hV7ksL02', []],
  ])('is not %s', (_, password, tokens) => {
    expect(phraseOf(password, tokens)).toBeUndefined()
  })
})

it('is the cheapest of several', () => {
  const password = 'mamapapa1'
  const whole = word(password, 'mamapapa', 50)
  expect(findPhrase(password, [word(password, 'mama'), word(password, 'papa'), whole])?.words).toEqual([whole])
})

it('reckons no word but the first below fifty guesses', () => {
  expect(phraseOf('ivanpetrov', ['ivan', 'petrov'], 1)?.guesses).toBe(1 * 50 * 2)
})
