import { isObject } from '../guard'
import { mostRows, type ReadLogins } from './read-csv'
import type { ImportRefusal, Login } from './types'

/** Bitwarden's own JSON, not encrypted. */
export function readBitwarden(text: string): ReadLogins | ImportRefusal {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'not-understood'
  }
  if (!isObject(value)) return 'not-understood'
  if (value.encrypted === true) return 'encrypted'
  if (!Array.isArray(value.items)) return 'not-understood'
  if (value.items.length > mostRows) return 'too-many-rows'
  if (value.items.length === 0) return 'empty'
  return { source: 'bitwarden', logins: value.items.map((item: unknown, at) => toLogin(item, at + 1)) }
}

function toLogin(item: unknown, row: number): Login {
  const empty: Login = { row, account: '', password: '', addresses: [] }
  if (!isObject(item)) return { ...empty, fault: 'damaged-text' }
  const { login, name, notes, creationDate, revisionDate, passwordHistory } = item
  // What the shopper has thrown away is not brought back.
  if (!isObject(login) || typeof item.deletedDate === 'string') return { ...empty, fault: 'not-a-login' }
  const uris: readonly unknown[] = Array.isArray(login.uris) ? login.uris : []
  const addresses = uris.slice(0, 20).flatMap((each) => (isObject(each) && typeof each.uri === 'string' ? each.uri : []))
  return {
    row,
    account: textOf(login.username).trim(),
    password: textOf(login.password),
    addresses: addresses.length > 0 ? addresses : [textOf(name)].filter(Boolean),
    notes: textOf(notes) || undefined,
    createdAt: toTime(creationDate),
    changedAt: toTime(login.passwordRevisionDate) ?? toTime(revisionDate),
    previous: readHistory(passwordHistory),
  }
}

function readHistory(value: unknown): Login['previous'] {
  const history: readonly unknown[] = Array.isArray(value) ? value : []
  return history.slice(0, 100).flatMap((each) => {
    const until = isObject(each) ? toTime(each.lastUsedDate) : undefined
    return isObject(each) && typeof each.password === 'string' && until !== undefined ? { password: each.password, until } : []
  })
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function toTime(value: unknown): number | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(ms) ? undefined : ms
}
