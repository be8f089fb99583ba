import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRules, rulesOf, type RuleAbout } from '@/lib/password/rules'
import { growthOf } from '../support/growth'

const broken = (password: string, about?: RuleAbout) =>
  checkRules(password, about)
    .filter(({ ok }) => !ok)
    .map(({ id }) => id)

describe('what the store refuses', () => {
  it.each([
    ['abc1', ['min-length']],
    ['abcxyz', ['digits']],
    ['582094', ['latin-letters']],
    ['5мартышек', ['latin-letters']],
    ['pássword58', ['latin-letters']],
    ['mag 25 zil', ['no-spaces', 'signs']],
    ['mag\u00a025zil', ['no-spaces']],
    ['mag\u200b25zil', ['no-spaces', 'signs']],
    ['', ['min-length', 'latin-letters', 'digits']],
  ])('%j breaks %j', (password, ids) => {
    expect(broken(password)).toEqual(expect.arrayContaining(ids.filter((id) => id !== 'signs')))
    expect(checkRules(password).some(({ level, ok }) => level === 'must' && !ok)).toBe(true)
  })

  it.each(['58mag25zil', 'a1b2c3', 'hV7ksL02mQzPe19TnXwA'])('%s breaks nothing at all', (password) => {
    expect(broken(password)).toEqual([])
  })

  it('counts an emoji as one character for the least, as two for the most', () => {
    expect(broken('😀😀😀a1')).toContain('min-length')
    expect(broken('😀😀😀😀a1')).not.toContain('min-length')
    expect(broken(`${'😀'.repeat(10)}a`)).toContain('max-length')
  })

  it('asks for the same twice only where there is a second field', () => {
    expect(checkRules('58mag25zil').map(({ id }) => id)).not.toContain('same-twice')
    expect(broken('58mag25zil', { repeat: '58mag25zil' })).toEqual([])
    expect(broken('58mag25zil', { repeat: '58mag25zi' })).toEqual(['same-twice'])
    expect(broken('58mag25zil', { repeat: '' })).toEqual(['same-twice'])
  })

  it('knows earlier passwords only where they are given, and tells case', () => {
    expect(checkRules('58mag25zil').map(({ id }) => id)).not.toContain('not-earlier')
    expect(broken('58mag25zil', { previous: ['old', '58mag25zil'] })).toEqual(['not-earlier'])
    expect(broken('58mag25zil', { previous: ['58Mag25zil'] })).toEqual([])
  })
})

describe('what may be refused', () => {
  it.each([
    ['58mag-25zil', ['signs']],
    ['58mag№25zil', ['signs']],
    ['58mag25zil58mag25zil5', ['max-length']],
    ['58mag25zil58mag25zil', []],
  ])('%s: %j', (password, ids) => {
    expect(checkRules(password).flatMap(({ id, level, ok }) => (level === 'may-be-refused' && !ok ? [id] : []))).toEqual(ids)
    expect(checkRules(password).every(({ level, ok }) => level !== 'must' || ok)).toBe(true)
  })
})

describe('advice', () => {
  it.each([
    ['123qwerty', 'not-a-run'],
    ['qwerty12', 'not-a-run'],
    ['1q2w3e4r', 'not-a-run'],
    ['aaaa1111', 'not-a-run'],
    ['zaq123456', 'not-a-run'],
    ['ivan1990', 'not-a-name'],
    ['Moscow77', 'not-a-name'],
    ['a15081990', 'not-a-date'],
    ['15.08.90ab', 'not-a-date'],
    ['ab19900815', 'not-a-date'],
    ['k08151990', 'not-a-date'],
    ['lunokhod1990', 'not-a-date'],
  ])('%s goes against %s', (password, id) => {
    expect(broken(password)).toContain(id)
  })

  it.each(['58mag25zil', 'k7Rt0pWx', '9201758364ab', 'as58df91gh', 'hV19995ks'])('says nothing against %s', (password) => {
    expect(broken(password)).toEqual([])
  })

  it.each([
    ['vasya58x', true],
    ['Pupkin77', true],
    ['vasya.pupkin1', true],
    ['58mag25zil', false],
  ])('%s holds a part of vasya.pupkin@mail.example: %s', (password, holds) => {
    expect(broken(password, { account: 'vasya.pupkin@mail.example' }).includes('not-the-account')).toBe(holds)
  })

  it('has no opinion on the account where none is known', () => {
    expect(checkRules('vasya58x').map(({ id }) => id)).not.toContain('not-the-account')
  })
})

describe('sites', () => {
  it('takes any two kinds at alibaba, and warns of what the store next door refuses', () => {
    const results = checkRules('magzil-zil', { site: 'alibaba' })
    expect(results.filter(({ level, ok }) => level === 'must' && !ok)).toEqual([])
    expect(results).toContainEqual({ id: 'digits', level: 'may-be-refused', ok: false })
    expect(broken('magzilzil', { site: 'alibaba' })).toContain('two-kinds')
  })

  it('names a source and a month for every rule', () => {
    for (const site of ['aliexpress', 'alibaba', 'aliexpress-ru', 'alipay'] as const) {
      for (const { source, seen } of rulesOf(site))
        expect([source.length > 5, seen]).toEqual([true, expect.stringMatching(/^20\d\d-\d\d$/)])
    }
  })
})

it('never throws, whatever is pasted', () => {
  const pasted = fc.constantFrom('\ud800', '\0', 'e\u0301'.repeat(5000), '1-'.repeat(5000), '1990'.repeat(2500), 'a'.repeat(10_000))
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), pasted)
  fc.assert(
    fc.property(anything, anything, (password, account) => {
      expect(checkRules(password, { account, repeat: account, previous: [account] })).toHaveLength(account === '' ? 11 : 12)
    }),
  )
})

it.each(['a', '1-', '1990', 'e\u0301'])('costs no more for each %j the more of them are pasted', async (piece) => {
  const growth = await growthOf((size) => {
    const text = piece.repeat(size)
    return () => checkRules(text, { account: text, repeat: text, previous: [text] })
  }, 300)

  expect(growth).toBeLessThan(5)
})
