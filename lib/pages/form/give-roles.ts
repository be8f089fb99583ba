import type { FieldRole, PageKind } from '@/lib/store/page-kinds'
import { isFixed } from '@/lib/pages/dom/collect'
import type { JudgedField } from './judge-field'

export interface RoledField {
  role: FieldRole
  element: HTMLElement
}

export interface Found {
  texts: readonly JudgedField[]
  passwords: readonly JudgedField[]
  accounts: readonly JudgedField[]
  codes: readonly JudgedField[]
}

/** Roles for the fields of a scope whose kind is known, in the page's order. */
export function giveRoles(kind: PageKind, { texts, passwords, accounts, codes }: Found): RoledField[] {
  const roles = new Map<JudgedField, FieldRole>()
  for (const field of chooseAccounts(kind, accounts, passwords, texts, codes.length)) roles.set(field, 'account')
  const passwordRoles = rolesOfPasswords(kind, passwords)
  passwords.forEach((field, index) => {
    const role = passwordRoles[index]
    if (role) roles.set(field, role)
  })
  for (const field of codes) roles.set(field, 'code')
  for (const field of texts) {
    if (roles.has(field)) continue
    if (field.captcha > 0) roles.set(field, 'captcha-text')
    else if (field.answer > 0) roles.set(field, 'security-answer')
  }
  // in the page's order
  return texts.flatMap((field) => {
    const role = roles.get(field)
    return role ? [{ role, element: field.element }] : []
  })
}

function chooseAccounts(
  kind: PageKind,
  accounts: readonly JudgedField[],
  passwords: readonly JudgedField[],
  texts: readonly JudgedField[],
  codeCount: number,
): readonly JudgedField[] {
  const open = accounts.filter((field) => !isFixed(field.element))
  const strong = open.filter((field) => field.account >= 4)
  // a number to call, among what an account keeps, is not its name
  if (kind === 'change-password') return open.filter((field) => field.account >= 4 || !field.isPhone).slice(0, 1)
  if (open.length < 2) return kind === 'code' || kind === 'security-question' ? [] : open
  switch (kind) {
    case 'register':
      // a phone is one where a code goes to it
      return codeCount > 0 ? open : strong.length > 0 ? strong : open.slice(0, 1)
    case 'login': {
      // the nearest before the password among the likeliest
      const most = open[0]?.account ?? 0
      const [first] = passwords
      const near = open.filter((field) => field.account >= most - 2)
      const before = first ? near.filter((field) => texts.indexOf(field) < texts.indexOf(first)) : near
      const best = before.length > 0 ? before : near
      return best.filter((field) => field.account === Math.max(...best.map((other) => other.account))).slice(0, 1)
    }
    case 'recovery-account':
      return strong.length > 0 ? strong : open.slice(0, 1)
    case 'new-password':
      return open.slice(0, 1)
    case 'code':
    case 'security-question':
    case 'recovery-method':
    case 'done':
    case 'other':
      return []
  }
}

function rolesOfPasswords(kind: PageKind, passwords: readonly JudgedField[]): FieldRole[] {
  switch (kind) {
    case 'login':
    case 'code':
      return passwords.map(() => 'password')
    case 'change-password': {
      const oldest = passwords.findIndex((field) => field.current > field.fresh && field.current > 2)
      // settings may ask for none: a new one and once more, or a new one alone
      const [first, second, third] = passwords
      const asksForOld = oldest >= 0 || third !== undefined || (second ? second.repeat === 0 : (first?.fresh ?? 0) === 0)
      if (!asksForOld) return passwords.map((_field, index) => (index === 0 ? 'new-password' : 'repeat-password'))
      const current = Math.max(oldest, 0)
      let seen = 0
      return passwords.map((_field, index) => (index === current ? 'current-password' : seen++ === 0 ? 'new-password' : 'repeat-password'))
    }
    case 'register':
    case 'new-password':
    case 'recovery-account':
    case 'recovery-method':
    case 'security-question':
    case 'done':
    case 'other':
      return passwords.map((_field, index) => (index === 0 ? 'new-password' : 'repeat-password'))
  }
}
