import { createHash, randomBytes } from 'node:crypto'

export interface NewAccount {
  email: string
  /** Left out: the account was opened through a social network and has no password here. */
  password?: string
  name?: string
  phone?: string
  memberId?: string
  /** Asked before a change of password on the pages that do so. */
  security?: { question: string; answer: string }
  /** Its codes go to the phone, and no mail is written. */
  getsCodesBy?: 'mail' | 'sms'
  /** A right password is not enough: a mailed code is asked for as well. */
  mailCheck?: boolean
  /** How the page of the mailed check takes the code; pages of the store have come in more than one kind. Left out: a box for each digit. */
  codeField?: 'glass' | 'pasted'
}

export interface Account extends Omit<NewAccount, 'password'> {
  name: string
  /** Newest first; the first one is in force. */
  passwords: string[]
  wrongTries: number
  lockedUntil: number
}

export interface Accounts {
  add(account: NewAccount): Account
  /** By e-mail, phone or member id, without regard to case. */
  find(login: string): Account | undefined
  accepts(login: string, password: string): boolean
  setPassword(account: Account, password: string): void
  wasUsed(account: Account, password: string): boolean
}

export function createAccounts(): Accounts {
  const accounts: Account[] = []

  const find = (login: string) => {
    const wanted = login.trim().toLowerCase()
    return accounts.find(({ email, phone, memberId }) => [email, phone, memberId].some((name) => name?.toLowerCase() === wanted))
  }

  return {
    find,
    add: ({ password, ...rest }) => {
      const account: Account = {
        ...rest,
        name: rest.name ?? rest.email.split('@')[0] ?? rest.email,
        passwords: password === undefined ? [] : [hash(password)],
        wrongTries: 0,
        lockedUntil: 0,
      }
      accounts.push(account)
      return account
    },
    accepts: (login, password) => {
      const current = find(login)?.passwords[0]
      return current !== undefined && isHashOf(current, password)
    },
    setPassword: (account, password) => {
      account.passwords.unshift(hash(password))
      account.wrongTries = 0
      account.lockedUntil = 0
    },
    wasUsed: (account, password) => account.passwords.some((hashed) => isHashOf(hashed, password)),
  }
}

/** Salted, and fast on purpose: it guards invented passwords, for minutes. */
function hash(password: string, salt = randomBytes(16).toString('hex')): string {
  return `${salt}:${createHash('sha256').update(`${salt}:${password}`).digest('hex')}`
}

function isHashOf(hashed: string, password: string): boolean {
  return hash(password, hashed.split(':')[0]) === hashed
}
