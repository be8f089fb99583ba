import { toBytes, toText } from '../bytes'
import { isObject } from '../guard'
import type { Entry, Pending, PreviousPassword, SignInWith } from '../types'

/** What one record holds, inside its seal. A free record holds nothing. */
export type Content =
  | { kind: 'entry'; entry: Entry; /** In the bin since. */ removedAt?: string }
  | { kind: 'pending'; pending: Pending; /** The entry whose password it became. */ appliedTo?: string }

/** The longest that is kept, in UTF-16 code units. */
export const longest = { account: 320, site: 253, password: 1024, tiedTo: 320, question: 1000, answer: 1000, notes: 20_000 } as const

/** More earlier passwords than anybody changes; the oldest go. */
export const mostPrevious = 100

const ways: readonly string[] = ['password', 'google', 'facebook', 'vk', 'apple', 'x'] satisfies SignInWith[]

export const isSignInWith = (value: unknown): value is SignInWith => typeof value === 'string' && ways.includes(value)

const isString = (value: unknown, max: number): value is string => typeof value === 'string' && value.length <= max

/** ISO 8601 in UTC with milliseconds, as `Date.toISOString` writes it. */
export const isIsoTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value))

const isOptional = (value: unknown, max: number): value is string | undefined => value === undefined || isString(value, max)

function readPrevious(value: unknown): PreviousPassword[] | undefined {
  if (!Array.isArray(value) || value.length > mostPrevious) return undefined
  const read: PreviousPassword[] = []
  for (const each of value as readonly unknown[]) {
    if (!isObject(each)) return undefined
    const { password, until } = each
    if (!isString(password, longest.password) || !isIsoTime(until)) return undefined
    read.push({ password, until })
  }
  return read
}

/** From unknown to an entry; undefined when anything is not as it must be. */
export function readEntry(value: unknown): Entry | undefined {
  if (!isObject(value)) return undefined
  const { id, account, site, signInWith, password, previous, tiedTo, question, answer, notes, createdAt, changedAt } = value
  const earlier = readPrevious(previous)
  if (!isString(id, 64) || !isString(account, longest.account) || account === '' || !isString(site, longest.site)) return undefined
  if (!isSignInWith(signInWith) || !earlier || !isIsoTime(createdAt) || !isIsoTime(changedAt)) return undefined
  if (!isOptional(password, longest.password) || !isOptional(tiedTo, longest.tiedTo)) return undefined
  if (!isOptional(question, longest.question) || !isOptional(answer, longest.answer) || !isOptional(notes, longest.notes)) return undefined
  return { id, account, site, signInWith, password, previous: earlier, tiedTo, question, answer, notes, createdAt, changedAt }
}

export function readPending(value: unknown): Pending | undefined {
  if (!isObject(value)) return undefined
  const { id, account, site, password, madeAt, state } = value
  if (!isString(id, 64) || !isOptional(account, longest.account) || !isString(site, longest.site)) return undefined
  if (!isString(password, longest.password) || !isIsoTime(madeAt)) return undefined
  if (state !== 'pending' && state !== 'confirmed' && state !== 'generated') return undefined
  return { id, account, site, password, madeAt, state }
}

export const writeContent = (content: Content | undefined) => (content ? toBytes(JSON.stringify(content)) : new Uint8Array())

/** Throws on what is not a content: it passed its seal, so we wrote it, and it is a bug. */
export function readContent(bytes: Uint8Array): Content | undefined {
  if (bytes.length === 0) return undefined
  const value: unknown = JSON.parse(toText(bytes))
  const { kind, entry, pending, removedAt, appliedTo } = isObject(value) ? value : {}
  if (kind === 'entry') {
    const read = readEntry(entry)
    if (read && (removedAt === undefined || isIsoTime(removedAt))) return { kind, entry: read, removedAt }
  }
  if (kind === 'pending') {
    const read = readPending(pending)
    if (read && isOptional(appliedTo, 64)) return { kind, pending: read, appliedTo }
  }
  throw new Error(`record: expected an entry or a pending password, got ${typeof kind === 'string' ? 'a malformed one' : typeof kind}`)
}
