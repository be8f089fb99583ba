import type { Account, Accounts } from './accounts.ts'
import type { WordId } from '../pages/words.ts'

/** What the store itself holds against a new password, as the words of its refusal; undefined when it takes it. */
export function refuseNewPassword(accounts: Accounts, account: Account | undefined, password: string, repeat: string): WordId | undefined {
  if (password !== repeat) return 'passwordsDiffer'
  if (password.length < 6 || password.length > 20) return 'passwordLength'
  if (/\s/.test(password)) return 'passwordSpaces'
  if (/[^!-~]/.test(password)) return 'passwordLatin'
  if (!/[a-z]/i.test(password) || !/\d/.test(password)) return 'passwordKinds'
  if (account && accounts.wasUsed(account, password)) return 'passwordUsed'
  return undefined
}
