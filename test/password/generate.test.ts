import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { generatePassword, type GeneratorOptions } from '@/lib/password/generate'
import { parsePasswordRules } from '@/lib/password/rules/password-rules'
import { checkPageRules } from '@/lib/password/rules/page-rules'
import { checkRules } from '@/lib/password/rules'
import { growthOf } from '../support/growth'
import { chiSquareDeviation, seededBytes } from './support'

const zilSeed = 5825

const make = (options?: Partial<GeneratorOptions>) => {
  const made = generatePassword(options)
  if (!made.ok) throw new Error(`expected a password, was refused: ${made.because}`)
  return made
}
const refusal = (options: Partial<GeneratorOptions>) => {
  const made = generatePassword(options)
  return made.ok ? 'none' : made.because
}
const hundred = <T>(give: () => T): T[] => Array.from({ length: 100 }, give)

describe('by default', () => {
  it('makes 20 letters and digits that break no rule of the store', () => {
    for (const { password } of hundred(make)) {
      expect(password).toMatch(/^[A-Za-z0-9]{20}$/)
      expect(checkRules(password, { repeat: password }).filter(({ level, ok }) => !ok && level !== 'advice')).toEqual([])
    }
  })

  it('counts exactly those that have a letter and a digit: 119 bits', () => {
    const all = 62n ** 20n - 52n ** 20n - 10n ** 20n
    expect(make().bits).toBeCloseTo(Math.log2(Number(all)), 6)
    expect(Math.floor(make().bits)).toBe(119)
  })

  it('uses Web Crypto and nothing else', () => {
    const random = vi.spyOn(Math, 'random')
    const getRandomValues = vi.spyOn(crypto, 'getRandomValues')
    make()
    expect(random).not.toHaveBeenCalled()
    expect(getRandomValues).toHaveBeenCalled()
  })

  it('uses every character at every place alike', () => {
    const randomBytes = seededBytes(119)
    const drawn = Array.from({ length: 1800 }, () => make({ randomBytes }).password)
    for (const place of [0, 7, 19])
      expect(
        Math.abs(
          chiSquareDeviation(
            drawn.map((each) => each.charAt(place)),
            62,
          ),
        ),
      ).toBeLessThan(5)
  })
})

describe('styles', () => {
  it.each<[GeneratorOptions['style'], RegExp]>([
    ['random', /^[A-Za-z0-9]{20}$/],
    ['memorable', /^([0-9]{2}[a-z][aeiou][a-z]){3}$/],
    ['phone', /^[a-z]{12}[0-9]{4}$/],
  ])('%s: %s', (style, pattern) => {
    for (const { password } of hundred(() => make({ style }))) {
      expect(password).toMatch(pattern)
      expect(checkRules(password).filter(({ level, ok }) => !ok && level !== 'advice')).toEqual([])
    }
  })

  it.each<[GeneratorOptions['style'], RegExp, string]>([
    ['letters', /^[A-Za-z]{20}$/, 'digits-needed'],
    ['digits', /^[0-9]{20}$/, 'letters-needed'],
  ])('%s only: refused by the store’s rules, made for other sites', (style, pattern, because) => {
    expect(refusal({ style })).toBe(because)
    for (const { password } of hundred(() => make({ style, site: 'other' }))) expect(password).toMatch(pattern)
  })

  it('says how few bits a memorable one has', () => {
    expect(make({ style: 'memorable', length: 10 }).bits).toBeCloseTo(2 * Math.log2(10 * 10 * 16 * 5 * 16), 6)
  })

  it('has nothing ambiguous, and no Shift but at the start, for a phone', () => {
    for (const { password } of hundred(() => make({ style: 'phone', upper: true }))) {
      expect(password).not.toMatch(/[Il1|O0oQS5Z2B8]/)
      expect(password.slice(1)).toBe(password.slice(1).toLowerCase())
    }
  })
})

describe('A26: rules of a page', () => {
  it.each([
    'minlength: 6; maxlength: 20; allowed: lower, upper, digit',
    'minlength: 8; maxlength: 8; required: lower; required: upper; required: digit; required: [-_.]',
    'minlength: 30; max-consecutive: 1',
    'maxlength: 12; required: special; required: lower, upper; allowed: digit',
    'minlength: 64; allowed: ascii-printable',
    'required: unicode',
    'required: [0a]; maxlength: 6; max-consecutive: 2',
    '',
  ])('keeps %j and the store’s', (text) => {
    const parsed = parsePasswordRules(text)
    if (!parsed.ok) throw new Error('expected well-formed rules')
    for (const { password } of hundred(() => make({ rules: text }))) {
      expect(checkPageRules(password, parsed.rules).filter(({ ok }) => !ok)).toEqual([])
      expect(checkRules(password).filter(({ level, ok }) => level === 'must' && !ok)).toEqual([])
    }
  })

  it.each<[string, string]>([
    ['minlength: 20; maxlength: 6', 'contradictory'],
    ['maxlength: 5', 'contradictory'],
    ['max-consecutive: 0', 'contradictory'],
    ['allowed: digit', 'letters-needed'],
    ['allowed: lower', 'digits-needed'],
    ['required: [a]; required: [1]; max-consecutive: 1; minlength: 7', 'none'],
    ['minlength: 100000', 'too-long'],
    ['minlength: six', 'rules-unreadable'],
    ['required: [', 'rules-unreadable'],
  ])('%j: %s', (rules, because) => {
    expect(refusal({ rules })).toBe(because)
  })

  it.each([
    ['a text of 12 kB', `required: ${'lower,'.repeat(2000)}lower`, 'rules-unreadable'],
    ['one group two hundred times, and no digit', 'required: lower; '.repeat(200), 'digits-needed'],
    ['sixteen groups', Array.from('abcdefghijklmno1', (letter) => `required: [${letter}]`).join('; '), 'too-complex'],
  ])('refuses %s', (_, rules, because) => {
    expect(refusal({ rules })).toBe(because)
  })

  it.each(['lower,', 'required: lower; ', 'required: [ab]; '])('costs no more for each %j the more of them there are', async (piece) => {
    const growth = await growthOf((size) => () => generatePassword({ rules: `${piece.repeat(size)}required: digit` }), 100)

    expect(growth).toBeLessThan(5)
  })

  it('keeps whatever it is asked, or says that it can’t', () => {
    const className = fc.constantFrom('upper', 'lower', 'digit', 'special', 'ascii-printable', '[-ab]', '[789]', '[$]]')
    const classes = fc.array(className, { minLength: 1, maxLength: 3 }).map((names) => names.join(', '))
    const limit = (name: string, most: number) => fc.nat(most).map((value) => `${name}: ${value}`)
    const property = fc.oneof(
      limit('minlength', 40),
      limit('maxlength', 60),
      limit('max-consecutive', 4),
      classes.map((names) => `required: ${names}`),
      classes.map((names) => `allowed: ${names}`),
    )
    const text = fc.array(property, { maxLength: 6 }).map((properties) => properties.join('; '))
    const style = fc.constantFrom<GeneratorOptions['style']>('random', 'memorable', 'phone', 'letters', 'digits')
    const options = fc.record(
      { style, lookAlikes: fc.boolean(), site: fc.constantFrom<GeneratorOptions['site']>('aliexpress', 'other'), length: fc.nat(64) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(text, options, (rules, rest) => {
        const made = generatePassword({ ...rest, rules })
        if (!made.ok) return
        const parsed = parsePasswordRules(rules)
        const pageRules = parsed.ok ? checkPageRules(made.password, parsed.rules) : []
        expect(pageRules.filter(({ ok }) => !ok)).toEqual([])
        if (rest.site !== 'other') expect(checkRules(made.password).filter(({ level, ok }) => level === 'must' && !ok)).toEqual([])
        if (rest.length !== undefined) expect(made.password).toHaveLength(rest.length)
      }),
      { numRuns: 400 },
    )
  })
})

describe('options', () => {
  it.each<[string, Partial<GeneratorOptions>, RegExp]>([
    ['a length', { length: 12 }, /^[A-Za-z0-9]{12}$/],
    ['more than the store surely takes, if asked', { length: 40 }, /^[A-Za-z0-9]{40}$/],
    ['no capitals', { upper: false }, /^[a-z0-9]{20}$/],
    ['nothing ambiguous', { lookAlikes: false, length: 200 }, /^[^Il1|O0oQS5Z2B8]{200}$/],
    ['signs', { signs: true, atLeast: { signs: 5 } }, /([^A-Za-z0-9\s].*){5}/],
    ['all but two of one kind', { atLeast: { digits: 18 } }, /^[^0-9]*([0-9][^0-9]*){18,19}$/],
    [
      'exactly the least of each',
      { length: 6, atLeast: { lower: 2, upper: 2, digits: 2 } },
      /^(?=.*[a-z].*[a-z])(?=.*[A-Z].*[A-Z])(?=.*[0-9].*[0-9]).{6}$/,
    ],
  ])('%s', (_, options, pattern) => {
    for (const { password } of hundred(() => make(options))) expect(password).toMatch(pattern)
  })

  it.each<[string, Partial<GeneratorOptions>]>([
    ['bad-options', { length: Number.NaN }],
    ['bad-options', { length: -1 }],
    ['bad-options', { length: 12.5 }],
    ['bad-options', { length: Infinity }],
    ['bad-options', { atLeast: { digits: -3 } }],
    ['too-short', { length: 0 }],
    ['too-short', { length: 5 }],
    ['too-short', { length: 8, atLeast: { lower: 5, digits: 5 } }],
    ['too-long', { length: 1_000_000_000 }],
    ['nothing-allowed', { lower: false, upper: false, digits: false }],
    ['digits-needed', { digits: false }],
    ['letters-needed', { lower: false, upper: false }],
    ['signs-needed', { signs: false, rules: 'required: special; allowed: lower, digit' }],
    ['no-words', { style: 'words' }],
  ])('%s: %j', (because, options) => {
    expect(refusal(options)).toBe(because)
  })
})

describe('each is equally likely, and the bits say how many there are', () => {
  // What a style means, said once more in another way: everything of that length, and what of it fits.
  it.each<[string, Partial<GeneratorOptions>, string, number, RegExp]>([
    ['digits', { style: 'digits', site: 'other' }, '0123456789', 2, /^/],
    ['digits that look like nothing else', { style: 'digits', site: 'other', lookAlikes: false }, '0123456789', 2, /^[34679]+$/],
    ['letters', { style: 'letters', site: 'other', rules: 'allowed: [abcAB12]' }, 'abcAB12', 3, /^[a-zA-B]+$/],
    ['a letter and a digit', { rules: 'allowed: [a12]' }, 'a12', 6, /^(?=.*[12])(?=.*a)/],
    [
      'two digits and a capital',
      { site: 'other', rules: 'allowed: [ab1]; required: [B]', atLeast: { digits: 2 } },
      'abB1',
      4,
      /^(?=.*B)(?=.*1.*1)/,
    ],
    ['nothing twice in a row', { rules: 'allowed: [ab1]; max-consecutive: 1' }, 'ab1', 6, /^(?!.*(.)\1)(?=.*1)(?=.*[ab])/],
    ['memorable', { style: 'memorable', rules: 'allowed: [12bdae]' }, '12bdae', 6, /^[12]{2}[bd][ae][bd][12]$/],
    ['memorable with a capital', { style: 'memorable', rules: 'allowed: [12da]; required: [D]' }, '12daD', 6, /^[12]{2}Dad[12]$/],
    ['for a phone', { style: 'phone', rules: 'allowed: [ac0134]' }, 'ac0134', 6, /^[ac]{5}[34]$/],
    ['for a phone, with a capital', { style: 'phone', rules: 'allowed: [acB34]; required: [DB]' }, 'acBD34', 6, /^D[ac]{4}[34]$/],
  ])('%s', (_, options, alphabet, length, fits) => {
    const all = allTexts(alphabet, length).filter((text) => fits.test(text))
    const randomBytes = seededBytes(zilSeed)
    const draws = Array.from({ length: all.length * 30 }, () => make({ ...options, length, randomBytes }))

    expect(new Set(draws.map(({ password }) => password))).toEqual(new Set(all))
    expect(draws[0]?.bits).toBeCloseTo(Math.log2(all.length), 9)
    const deviation = chiSquareDeviation(
      draws.map(({ password }) => password),
      all.length,
    )
    expect(Math.abs(deviation)).toBeLessThan(5)
  })
})

function allTexts(alphabet: string, length: number): string[] {
  let texts = ['']
  for (let at = 0; at < length; at += 1) texts = texts.flatMap((text) => Array.from(alphabet, (character) => text + character))
  return texts
}
