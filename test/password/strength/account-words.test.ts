import { expect, it } from 'vitest'
import { accountWords } from '@/lib/password/strength/account-words'

it.each([
  [
    'vasya.pupkin1990@mail.example',
    [
      'vasya.pupkin1990@mail.example',
      'vasya.pupkin1990',
      'vasyapupkin1990',
      'vasyapupkin',
      'vasya',
      'pupkin',
      'pupkin1990',
      '1990',
      'mail',
      'mail.example',
    ],
  ],
  ['Zil_58', ['zil_58', 'zil58', 'zil']],
  ['имя@почта.test', ['имя', 'почта']],
  ['', []],
  ['@', []],
  ['ab', []],
])('%j has %j', (account, words) => {
  const found = accountWords(account)
  expect([...found.keys()]).toEqual(expect.arrayContaining(words))
  expect(found.size === 0).toBe(words.length === 0)
})

it('takes the name for the first guess, the mail service for a later one', () => {
  const words = accountWords('zilmagov@mail.example')
  expect(words.get('zilmagov')?.rank).toBe(1)
  expect(words.get('mail')?.rank).toBeGreaterThan(5)
})

it('looks at the beginning of an endless one', () => {
  expect(accountWords('ab1.'.repeat(10_000)).size).toBeLessThan(10)
})
