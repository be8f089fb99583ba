import { isObject } from '../guard'
import { mostRows, type ReadLogins } from './read-csv'
import type { ImportRefusal, Login } from './types'
import { unzip } from './unzip'

const largestData = 128 * 1024 * 1024

/** 1Password's export: a ZIP archive with `export.data`, JSON, in it. */
export async function read1pux(file: Uint8Array): Promise<ReadLogins | ImportRefusal> {
  const data = await unzip(file, 'export.data', largestData)
  if (!data) return 'not-understood'
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(data))
  } catch {
    return 'not-understood'
  }
  const items = listOf(value, 'accounts')
    .flatMap((account) => listOf(account, 'vaults'))
    .flatMap((vault) => listOf(vault, 'items'))
  if (items.length > mostRows) return 'too-many-rows'
  return items.length === 0 ? 'empty' : { source: '1password', logins: items.map((item, at) => toLogin(item, at + 1)) }
}

const listOf = (value: unknown, name: string): readonly unknown[] => {
  const list = isObject(value) ? value[name] : undefined
  return Array.isArray(list) ? list : []
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** 1Password counts seconds. */
const toTime = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value * 1000 : undefined)

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
