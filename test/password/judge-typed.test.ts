import { expect, it } from 'vitest'
import { judgeTyped } from '@/lib/password/judge-typed'

const broken = async (password: string, rules: string) =>
  (await judgeTyped(password, { rules })).pageRules.filter(({ ok }) => !ok).map(({ id }) => id)

it.each([
  ['abc', 'minlength: 8; required: digit; allowed: lower', ['page-min-length', 'page-required']],
  ['abcdefg1', 'minlength: 8; required: digit; allowed: lower', []],
  ['abc$', 'allowed: lower', ['page-allowed']],
  ['abc', 'minlength: eight; required: digit; allowed: lower', ['page-required']],
])('%j under "%s" breaks %j, the readable rules of a faulty text among them', async (password, rules, ids) => {
  expect(await broken(password, rules)).toEqual(ids)
})

it('has no rules for a page without any', async () => {
  expect((await judgeTyped('abc')).pageRules).toEqual([])
})

it.each([
  ['Winter58mag', false],
  ['Contraseña1', false],
  ['пароль7', false],
  ['e\u0301clair7', true],
  ['😀word7', true],
  ['👩‍👩‍👧‍👦', true],
  ['\ud83d', false],
  ['a\u0000b', false],
  ['\u202eabc', false],
  ['e\u0301'.repeat(5000), true],
  ['x'.repeat(10_000), false],
])('knows whether a computer counts the signs of %j as a shopper does', async (password, differ) => {
  expect((await judgeTyped(password)).countsDiffer).toBe(differ)
})

it('rates with the shopper’s own account in mind', async () => {
  const about = { account: 'zilmagov@mail.example' }

  expect((await judgeTyped('zilmagov58', about)).reasons.map(({ id }) => id)).toContain('account')
})
