import { describe, expect, it } from 'vitest'
import { parsePasswordRules } from '@/lib/password/rules/password-rules'
import { checkPageRules } from '@/lib/password/rules/page-rules'

const broken = (password: string, text: string) => {
  const parsed = parsePasswordRules(text)
  if (!parsed.ok) throw new Error('expected well-formed rules')
  return checkPageRules(password, parsed.rules)
    .filter(({ ok }) => !ok)
    .map(({ id }) => id)
}

describe('a password under a page’s own rules', () => {
  it.each([
    ['58mag25zil', 'minlength: 6; maxlength: 20; allowed: lower, upper, digit', []],
    ['58mag', 'minlength: 6', ['page-min-length']],
    ['58mag25zil', 'maxlength: 6', ['page-max-length']],
    ['58mag25zil', 'required: upper; allowed: lower, digit', ['page-required']],
    ['58mag-25', 'allowed: lower, digit', ['page-allowed']],
    ['58mag25', 'required: lower', ['page-allowed']],
    ['58mag-25', 'required: [-]; allowed: lower, digit', []],
    ['58 mag', 'allowed: lower, digit, special', []],
    ['58 mag', 'allowed: lower, digit', ['page-allowed']],
    ['пароль', 'allowed: unicode', []],
    ['пароль', '', ['page-allowed']],
    ['555mag', 'max-consecutive: 2', ['page-max-consecutive']],
    ['55mag', 'max-consecutive: 2', []],
    ['😀😀', 'minlength: 3; allowed: unicode', ['page-min-length']],
  ])('%s, %s: %j', (password, text, ids) => {
    expect(broken(password, text)).toEqual(ids)
  })

  it('tells the number for the text', () => {
    const parsed = parsePasswordRules('minlength: 8')
    expect(parsed.ok && checkPageRules('x', parsed.rules)[0]).toEqual({
      id: 'page-min-length',
      level: 'must',
      ok: false,
      values: { count: '8' },
    })
  })
})
