import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatePassword } from '@/lib/password/generate'
import { ratedLength, rateStrength } from '@/lib/password/strength'
import { growthOf } from '../support/growth'

const account = 'vasya.pupkin@mail.example'
const rate = (password: string) => rateStrength(password, { account })
const ids = async (password: string) => (await rate(password)).reasons.map(({ id }) => id)

describe('at once or weak', () => {
  it.each([
    ['qwerty', ['common-password']],
    ['password1', ['common-password']],
    ['123qwerty', ['common-password']],
    ['P@ssw0rd', ['common-password', 'look-alike-signs']],
    ['drowssap', ['common-password', 'backwards']],
    ['gfhjkm1985', ['other-layout', 'common-password', 'year']],
    ['ghbdtn', ['other-layout', 'common-password']],
    ['vjcrdf2010', ['other-layout', 'city', 'year']],
    ['yfnfif85', ['other-layout', 'name', 'few-digits']],
    ['dkssud12', ['other-layout', 'common-password', 'few-digits']],
    ['xhxnv7', ['other-layout', 'common-password', 'few-digits']],
    ['Contraseña1', ['common-password', 'few-digits']],
    ['зфыыцщкв', ['other-layout', 'common-password']],
    ['ivan1990', ['name', 'year']],
    ['Natasha_1985!', ['name', 'year']],
    ['Юля2001', ['name', 'year']],
    ['dmitry88', ['name', 'few-digits']],
    ['ivanpetrov', ['name', 'family-name']],
    ['moscow2020', ['city', 'year']],
    ['moskva77', ['city', 'few-digits']],
    ['aliexpress123', ['store', 'few-digits']],
    ['4l13xpr3ss', ['store', 'look-alike-signs']],
    ['Taobao#1', ['store', 'few-digits']],
    ['vasya.pupkin', ['account']],
    ['PupkinVasya', ['account']],
    ['vasya1990', ['account', 'year']],
    ['vasya.pupkin@mail.example', ['account']],
    ['vasya.pupkin@mail.example1', ['account', 'few-digits']],
    ['15081990', ['date']],
    ['15.08.90', ['date']],
    ['19900815', ['date']],
    ['08151990', ['date']],
    ['1990-08-15', ['date']],
    ['aaaaaaaaaa', ['repeat']],
    ['58mag', ['short']],
  ])('%s: %j', async (password, reasons) => {
    const { score, ...strength } = await rate(password)
    expect(strength.reasons.map(({ id }) => id)).toEqual(reasons)
    expect(score).toBeLessThanOrEqual(1)
    expect(strength.idea).toBeDefined()
  })

  it.each([
    ['gfhjkm1985', 'no-known-words'],
    ['1985', 'nothing-of-yours'],
    ['olga1985', 'nothing-of-yours'],
    ['qwertyuiop', 'no-known-words'],
    ['7y7y7y7y', 'no-runs'],
    ['k9Fz', 'make-one'],
    ['hR7vQ2mZ', 'longer'],
  ])('what is better than %j', async (password, idea) => {
    expect((await rate(password)).idea).toBe(idea)
  })

  it.each([
    ['gfhjkm', 'ru'],
    ['cdtnf', 'ru'],
    ['vfhbyf', 'ru'],
    ['akuo', 'he'],
    ['dkssudgktpdy', 'ko'],
    ['зфыыцщкв', 'ru'],
  ])('%s was typed on the layout %s', async (password, layout) => {
    expect((await rate(password)).reasons).toContainEqual({ id: 'other-layout', values: { layout } })
  })
})

describe('between', () => {
  it.each([
    ['58mag25zil', 2, 3],
    ['correcthorse', 1, 2],
    ['ivan.petrov.1985', 1, 3],
    ['Natasha15081985', 1, 2],
    ['k7Rt0pWx', 2, 3],
  ])('%s: %i to %i', async (password, least, most) => {
    const { score } = await rate(password)
    expect([score >= least, score <= most]).toEqual([true, true])
  })
})

describe('strong', () => {
  it.each(['hV7ksL02mQzPe19TnXwA', 'correct horse battery staple', 'limon7veter4sobaka', '83vub87noh31nul', 'vK9$wLx2Qe7z'])(
    '%s: 4, and nothing to say',
    async (password) => {
      const { score, reasons, idea } = await rate(password)
      expect([score, reasons, idea]).toEqual([4, [], undefined])
    },
  )

  it('whatever the generator makes', async () => {
    for (let round = 0; round < 50; round += 1) {
      for (const style of ['random', 'memorable', 'phone'] as const) {
        const made = generatePassword({ style })
        expect(made.ok && (await rate(made.password)).score).toBe(4)
      }
    }
  })
})

describe('the account', () => {
  it('weakens its own shopper’s passwords only', async () => {
    const own = await rateStrength('zilmagov58', { account: 'zilmagov@mail.example' })
    const other = await rateStrength('zilmagov58', { account: 'someone@mail.example' })
    expect([own.score, own.reasons[0]?.id]).toEqual([0, 'account'])
    expect(other.guessesLog10).toBeGreaterThan(own.guessesLog10 + 2)
  })

  it.each(['Zilmagov', 'vogamliz', 'z1lmag0v', 'яшдьфпщм'])('is found in %s', async (password) => {
    expect((await rateStrength(password, { account: 'zilmagov@mail.example' })).reasons.map(({ id }) => id)).toContain('account')
  })
})

describe('what nobody should type', () => {
  it.each([
    '',
    '\0',
    '\0\0\0\0',
    '\ud800',
    '\udc00\ud800',
    '😀',
    'İİİİİİ',
    '\n',
    'e\u0301'.repeat(40),
    'مرحبا',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])('%j has a score', async (password) => {
    const { score, guessesLog10 } = await rate(password)
    expect([0, 1, 2, 3, 4]).toContain(score)
    expect(Number.isFinite(guessesLog10)).toBe(true)
  })

  it('says that an empty one is empty', async () => {
    expect(await rate('')).toMatchObject({ score: 0, reasons: [{ id: 'empty' }] })
  })

  it('is any text at all', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 20 }))
    await fc.assert(
      fc.asyncProperty(text, fc.string(), async (password, anyAccount) => {
        const { score, guessesLog10 } = await rateStrength(password, { account: anyAccount })
        expect(score).toBeLessThanOrEqual(4)
        expect(guessesLog10).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })

  it.each(['a', 'ab1', '😀', 'P@ss1', 'hV7ksL02mQzPe19TnXwA', '1 '])(
    'costs as much for 20,000 characters of %j as for 1,250',
    async (piece) => {
      const growth = await growthOf((size) => () => rate(piece.repeat(Math.ceil(size / piece.length))), 1250)

      expect(growth * 16).toBeLessThan(5)
    },
  )

  it('looks at the beginning only, and cuts no character in two', async () => {
    const cut = 'k'.repeat(ratedLength - 1)
    expect((await rate(`${cut}😀`)).guessesLog10).toBe((await rate(`${cut}😀and more`)).guessesLog10)
  })
})

it('tells nothing of the password itself', async () => {
  for (const password of ['gfhjkm1985', 'vasya.pupkin', 'qwerty', 'Natasha_1985!']) {
    const told = JSON.stringify(await rate(password)).toLowerCase()
    for (const part of ['gfhjkm', '1985', 'vasya', 'qwerty', 'natasha']) expect(told).not.toContain(part)
  }
  expect(await ids('gfhjkm1985')).toHaveLength(3)
})
