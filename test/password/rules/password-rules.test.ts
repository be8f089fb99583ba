import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePasswordRules, type RulesErrorId } from '@/lib/password/rules/password-rules'

const named = (...names: string[]) => names.map((name) => ({ kind: 'named', name }))
const custom = (characters: string) => ({ kind: 'custom', characters })

describe('well-formed rules', () => {
  it.each([
    ['', { required: [], allowed: [] }],
    [
      'minlength: 6; maxlength: 20; allowed: lower, upper, digit',
      { minLength: 6, maxLength: 20, required: [], allowed: named('lower', 'upper', 'digit') },
    ],
    ['required: upper; required: lower;', { required: [named('upper'), named('lower')], allowed: [] }],
    ['required: upper, lower', { required: [named('upper', 'lower')], allowed: [] }],
    ['REQUIRED:Digit;MaxLength:9', { maxLength: 9, required: [named('digit')], allowed: [] }],
    ['allowed: ascii-printable; allowed: unicode, special', { required: [], allowed: named('ascii-printable', 'unicode', 'special') }],
    ['allowed: [-().&@?\'#,/"+]; max-consecutive: 2', { maxConsecutive: 2, required: [], allowed: [custom('-().&@?\'#,/"+')] }],
    ['required: []], [[]', { required: [[custom(']'), custom('[')]], allowed: [] }],
    ['required: [a;b:c]', { required: [[custom('a;b:c')]], allowed: [] }],
    ['\tminlength :\n 8 ', { minLength: 8, required: [], allowed: [] }],
    [
      'minlength: 6; minlength: 8; maxlength: 20; maxlength: 12; max-consecutive: 3; max-consecutive: 2',
      { minLength: 8, maxLength: 12, maxConsecutive: 2, required: [], allowed: [] },
    ],
    ['minlength: 08;maxlength:0', { minLength: 8, maxLength: 0, required: [], allowed: [] }],
    ['max-consecutive: 0', { maxConsecutive: 0, required: [], allowed: [] }],
    ['allowed: [-]', { required: [], allowed: [custom('-')] }],
    ['allowed: [-]]', { required: [], allowed: [custom('-]')] }],
    ['allowed: [aab ]', { required: [], allowed: [custom('aab ')] }],
    ['required: lower, lower, [abc]', { required: [[...named('lower', 'lower'), custom('abc')]], allowed: [] }],
    ['required: digit; allowed: digit; allowed: [;]', { required: [named('digit')], allowed: [...named('digit'), custom(';')] }],
    ['minlength: 20; maxlength: 6', { minLength: 20, maxLength: 6, required: [], allowed: [] }],
  ])('%j', (text, rules) => {
    expect(parsePasswordRules(text)).toEqual({ ok: true, rules })
  })
})

describe('errors', () => {
  it.each<[string, RulesErrorId, number]>([
    [': 6', 'property-expected', 0],
    ['minlength: 6;; maxlength: 9', 'property-expected', 13],
    ['6', 'property-expected', 0],
    ['min-length: 6', 'unknown-property', 0],
    ['constructor: 6', 'unknown-property', 0],
    ['minlength 6', 'colon-expected', 10],
    ['minlength', 'colon-expected', 9],
    ['minlength: 6 maxlength: 8', 'semicolon-expected', 13],
    ['minlength: six', 'number-expected', 11],
    ['minlength: -6', 'number-expected', 11],
    ['minlength: 6.5', 'semicolon-expected', 12],
    ['maxlength: 99999999999999999999', 'number-too-big', 11],
    ['required:', 'class-expected', 9],
    ['required: ;', 'class-expected', 10],
    ['required: lower,', 'class-expected', 16],
    ['required: letters', 'unknown-class', 10],
    ['allowed: [abc', 'custom-not-closed', 9],
    ['allowed: [', 'custom-not-closed', 9],
    ['allowed: []', 'custom-empty', 9],
    ['allowed: [aй]', 'custom-not-ascii', 11],
    [';', 'property-expected', 0],
    ['minlength: 8, maxlength: 12', 'semicolon-expected', 12],
    ['minlength: +8', 'number-expected', 11],
    ['minlength: ８', 'number-expected', 11],
    ['minlength:\u00a08', 'number-expected', 10],
    ['min length: 8', 'unknown-property', 0],
    ['required: lower upper', 'semicolon-expected', 16],
    ['required: lower,, upper', 'class-expected', 16],
    ['required: "lower"', 'class-expected', 10],
    ['required: lower-case', 'unknown-class', 10],
    ['allowed: []-]', 'custom-empty', 9],
    ['allowed: [a]b]', 'semicolon-expected', 12],
    ['allowed: [a]][b]', 'semicolon-expected', 13],
    ['allowed: [\u{1f600}]', 'custom-not-ascii', 10],
    ['allowed: [a\tb]', 'custom-not-ascii', 11],
    ['allowed: [\0]', 'custom-not-ascii', 10],
    ['allowed: [a-z]', 'custom-dash-not-first', 11],
  ])('%j: %s at %i', (text, id, at) => {
    expect(parsePasswordRules(text)).toMatchObject({ ok: false, errors: [{ id, at }] })
  })

  it('reads no more than 4096 units', () => {
    expect(parsePasswordRules(' '.repeat(4097))).toMatchObject({ ok: false, errors: [{ id: 'too-long', at: 4096 }] })
  })

  it('tells each property’s own', () => {
    expect(parsePasswordRules('minlength: x; required: lower; allowed: many')).toEqual({
      ok: false,
      readable: { required: [named('lower')], allowed: [] },
      errors: [
        { id: 'number-expected', at: 11 },
        { id: 'unknown-class', at: 40 },
      ],
    })
  })
})

it('never throws, and takes back what it read', () => {
  const className = fc.constantFrom('upper', 'lower', 'digit', 'special', 'ascii-printable', 'unicode', '[-ab]', '[$]]')
  const list = fc.array(className, { minLength: 1, maxLength: 4 }).map((names) => names.join(', '))
  const limit = fc
    .tuple(fc.constantFrom('minlength', 'maxlength', 'max-consecutive'), fc.nat(300))
    .map(([name, value]) => `${name}: ${value}`)
  const property = fc.oneof(
    limit,
    list.map((names) => `required: ${names}`),
    list.map((names) => `allowed: ${names}`),
  )
  const wellFormed = fc.array(property).map((properties) => properties.join('; '))
  const nearlyFormed = fc.string({ unit: fc.constantFrom(...Array.from('minlength:;,[]-6 required lower')), maxLength: 60 })
  fc.assert(
    fc.property(wellFormed, (text) => {
      expect(parsePasswordRules(text).ok).toBe(true)
    }),
  )
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearlyFormed), (text) => {
      const parsed = parsePasswordRules(text)
      if (!parsed.ok) for (const { at } of parsed.errors) expect(at).toBeLessThanOrEqual(text.length)
    }),
  )
})
