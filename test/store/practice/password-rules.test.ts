import { expect, it } from 'vitest'
import { createAccounts } from '../server/accounts.ts'
import { refuseNewPassword } from '../server/password-rules.ts'

it.each([
  ['Meadow7', undefined],
  ['a1b2c3', undefined],
  ['a1b2c', 'passwordLength'],
  ['a1b2c3d4e5f6g7h8i9j0k', 'passwordLength'],
  ['Meadow 7', 'passwordSpaces'],
  ['Пароль77', 'passwordLatin'],
  ['meadows', 'passwordKinds'],
  ['1234567', 'passwordKinds'],
  ['Harbour2019', 'passwordUsed'],
  ['Harbour2018', 'passwordUsed'],
])('%s is answered with %s', (password, word) => {
  const accounts = createAccounts()
  const account = accounts.add({ email: 'helena@mail.example', password: 'Harbour2018' })
  accounts.setPassword(account, 'Harbour2019')

  expect(refuseNewPassword(accounts, account, password, password)).toBe(word)
})

it('two that differ are refused before anything else', () => {
  expect(refuseNewPassword(createAccounts(), undefined, 'a', 'b')).toBe('passwordsDiffer')
})
