import { isObject } from '../guard'
import { mostRows, type ReadLogins } from './read-csv'
import type { ImportRefusal, Login } from './types'

/** 1Password's export: `export.data`, JSON, out of its archive. */
export function read1pux(text: string): ReadLogins | ImportRefusal {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'not-understood'
  }
  const items = listOf(value, 'accounts')
    .flatMap((account) => listOf(account, 'vaults'))
    .flatMap((vault) => listOf(vault, 'items'))
  if (items.length > mostRows) return 'too-many-rows'
  return items.length === 0 ? 'empty' : { source: '1password', logins: items.map((item, at) => toLogin(unwrap(item), at + 1)) }
}

const listOf = (value: unknown, name: string): readonly unknown[] => {
  const list = isObject(value) ? value[name] : undefined
  return Array.isArray(list) ? list : []
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** 1Password counts seconds. */
const toTime = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value * 1000 : undefined)

/** Until 2022 an item lay in an object of its own, and so did an attached file, which is none. */
function unwrap(value: unknown): unknown {
  if (!isObject(value)) return value
  if (isObject(value.item)) return value.item
  return isObject(value.file) ? { overview: {}, details: {} } : value
}

/** The category of logins: the others are cards, notes, identities. */
const loginCategory = '001'

function toLogin(item: unknown, row: number): Login {
  const empty: Login = { row, account: '', password: '', addresses: [] }
  if (!isObject(item) || !isObject(item.overview) || !isObject(item.details)) return { ...empty, fault: 'damaged-text' }
  if (item.categoryUuid !== loginCategory) return { ...empty, fault: 'not-a-login' }
  const { overview, details } = item
  const field = (designation: string) => {
    const found = listOf(details, 'loginFields').find((each) => isObject(each) && each.designation === designation)
    return isObject(found) ? textOf(found.value) : ''
  }
  const addresses = [textOf(overview.url), ...listOf(overview, 'urls').map((each) => (isObject(each) ? textOf(each.url) : ''))].filter(
    (each) => each !== '',
  )
  return {
    row,
    account: field('username').trim(),
    password: field('password'),
    addresses: addresses.length > 0 ? addresses.slice(0, 20) : [textOf(overview.title)].filter(Boolean),
    notes: textOf(details.notesPlain) || undefined,
    createdAt: toTime(item.createdAt),
    changedAt: toTime(item.updatedAt),
    previous: listOf(details, 'passwordHistory')
      .slice(0, 100)
      .flatMap((each) => {
        const until = isObject(each) ? toTime(each.time) : undefined
        return isObject(each) && typeof each.value === 'string' && until !== undefined ? { password: each.value, until } : []
      }),
  }
}
