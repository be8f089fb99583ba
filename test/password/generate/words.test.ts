import { describe, expect, it } from 'vitest'
import { generatePassword } from '@/lib/password/generate'
import { loadWordList, wordListLanguages } from '@/lib/password/generate/word-lists'
import { checkRules } from '@/lib/password/rules'
import { log2 } from '@/lib/password/generate/random'
import { chiSquareDeviation, seededBytes } from '../support'

describe.each(wordListLanguages)('the list %s', (language) => {
  it('has at least 1024 words of three to seven plain letters, none twice', async () => {
    const words = await loadWordList(language)
    expect(words.length).toBeGreaterThanOrEqual(1024)
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([])
  })

  it('makes passwords within the store’s 20 characters', async () => {
    const words = await loadWordList(language)
    for (let round = 0; round < 50; round += 1) {
      const made = generatePassword({ style: 'words', words })
      expect(made).toMatchObject({ ok: true, password: expect.stringMatching(/^[a-z]+([0-9][a-z]+){2,}$/) })
      if (made.ok) expect(checkRules(made.password).filter(({ level, ok }) => level !== 'advice' && !ok)).toEqual([])
    }
  })
})

/** 1125 words of three, and of four letters. */
const syllables = Array.from('bcdfgjklmnprstv').flatMap((first) => Array.from('aeiou').map((vowel) => first + vowel))
const short = syllables.flatMap((syllable) => Array.from('bdgklmnprstvxyz').map((last) => syllable + last))
const long = short.map((word) => `${word}o`)

it('counts what fits exactly, and is uniform over it', () => {
  // Two words and a digit in at most eight characters: one of them may be long.
  const words = [...short, ...long]
  const randomBytes = seededBytes(7)
  const options = { style: 'words' as const, words, wordCount: 2, length: 8, randomBytes }
  const draws = Array.from({ length: 900 }, () => generatePassword(options))

  const each = BigInt(short.length)
  for (const made of draws.slice(0, 1)) expect(made).toMatchObject({ ok: true, bits: log2(each * each * 10n * 3n) })
  const shapes = draws.map((made) => (made.ok ? `${made.password.search(/[0-9]/)} ${made.password.length}` : ''))
  expect(new Set(shapes)).toEqual(new Set(['3 7', '3 8', '4 8']))
  expect(Math.abs(chiSquareDeviation(shapes, 3))).toBeLessThan(5)
  const firstLetters = draws.map((made) => (made.ok ? made.password.charAt(0) : ''))
  expect(Math.abs(chiSquareDeviation(firstLetters, 15))).toBeLessThan(5)
})

it('draws how many words there are as often as such passwords exist', () => {
  const randomBytes = seededBytes(11)
  // Within 16 characters: three words of three or four letters, or four of three.
  const options = { style: 'words' as const, words: [...short, ...long], length: 16, randomBytes }
  const [three, four] = [3, 4].map((wordCount) => generatePassword({ ...options, wordCount }))
  const all = generatePassword(options)
  if (!three?.ok || !four?.ok || !all.ok) throw new Error('Expected passwords')
  expect(2 ** three.bits + 2 ** four.bits).toBeCloseTo(2 ** all.bits, -Math.floor(all.bits * Math.log10(2)) + 6)

  const share = 2 ** (four.bits - all.bits)
  const draws = Array.from({ length: 2000 }, () => generatePassword(options))
  const ofFour = draws.filter((made) => made.ok && made.password.split(/[0-9]/).length === 4).length
  expect(Math.abs(ofFour - 2000 * share)).toBeLessThan(5 * Math.sqrt(2000 * share * (1 - share)))
})

it.each([
  ['a capital begins each word where one is demanded', 'required: upper; allowed: lower, digit', /^([A-Z][a-z]{2}[0-9]){2,}[A-Z][a-z]{2}$/],
  ['a sign stands between where one is demanded', 'required: [-]; allowed: lower, digit', /^[a-z]{3}([-0-9][a-z]{3}){2,}$/],
])('%s', (_, rules, pattern) => {
  for (let round = 0; round < 50; round += 1)
    expect(generatePassword({ style: 'words', words: short, rules })).toMatchObject({ password: expect.stringMatching(pattern) })
})

it.each([
  ['no-words', { words: short.slice(0, 900) }],
  ['no-words', { words: short.map((word) => word.toUpperCase()) }],
  ['no-words', { words: short, lower: false, upper: true }],
  ['digits-needed', { words: short, digits: false }],
  ['contradictory', { words: short, length: 10 }],
  ['contradictory', { words: short, rules: 'minlength: 20; maxlength: 20', wordCount: 3 }],
  ['no-words', { words: short, wordCount: 0 }],
  ['no-words', { words: short, wordCount: 1000 }],
])('%s: refuses what can’t be', (because, options) => {
  expect(generatePassword({ style: 'words', ...options })).toEqual({ ok: false, because })
})
