import { ProtectedValue, type Kdbx, type KdbxEntry, type KdbxEntryField, type KdbxGroup } from 'kdbxweb'
import { readReference, withoutReference } from './keepass-reference'
import { mostRows, splitAddresses, type ReadLogins } from './read-csv'
import type { ImportRefusal, Login } from './types'

/** All entries of an opened database, numbered as they lie in its groups. */
export function readEntries({ groups, meta }: Kdbx): ReadLogins | ImportRefusal {
  const bin = meta.recycleBinUuid?.id
  const entries = groups.flatMap((group) => [...group.allGroupsAndEntries()]).filter((each): each is KdbxEntry => 'fields' in each)
  if (entries.length > mostRows) return 'too-many-rows'
  if (entries.length === 0) return 'empty'
  const read = fieldReader(entries)
  return { source: 'keepass', logins: entries.map((entry, at) => toLogin(entry, at + 1, bin, read)) }
}

type ReadField = (entry: KdbxEntry, name: string) => string

function toLogin(entry: KdbxEntry, row: number, bin: string | undefined, read: ReadField): Login {
  const { fields, times } = entry
  const password = read(entry, 'Password')
  // KeePassXC and the phones' programs keep further addresses in fields of their own. 2026-11
  const further = [...fields.keys()].filter((name) => /^(?:KP2A_URL|AndroidApp)/.test(name)).slice(0, 20)
  const addresses = ['URL', ...further].flatMap((name) => splitAddresses(read(entry, name)))
  const previous = entry.history
    .map((each) => ({ password: read(each, 'Password'), until: each.lastModTime }))
    .filter((each) => each.password !== '' && each.password !== password)
    .toReversed()
  return {
    row,
    account: read(entry, 'UserName').trim(),
    password,
    addresses: addresses.length > 0 ? addresses : splitAddresses(read(entry, 'Title').trim()),
    notes: textOf(fields.get('Notes')) || undefined,
    createdAt: times.creationTime?.getTime(),
    changedAt: times.lastModTime?.getTime(),
    previous,
    // What the shopper has thrown away is not brought back.
    fault: bin !== undefined && isIn(entry.parentGroup, bin) ? 'not-a-login' : undefined,
  }
}

/** A group that was thrown away lies in the bin with all that is in it. */
function isIn(group: KdbxGroup | undefined, bin: string): boolean {
  for (let each = group; each; each = each.parentGroup) if (each.uuid.id === bin) return true
  return false
}

/** One that points to one that points … may come back to itself. */
const mostSteps = 10

/** What a field holds, with references followed; empty where one leads nowhere. */
function fieldReader(entries: readonly KdbxEntry[]): ReadField {
  let byId: Map<string, KdbxEntry> | undefined
  const find = (id: string) => {
    byId ??= new Map(entries.map((each) => [hexOf(each.uuid.toBytes()), each]))
    return byId.get(id)
  }
  return (entry, name) => {
    let text = textOf(entry.fields.get(name))
    for (let step = 0; step < mostSteps; step++) {
      const reference = readReference(text)
      if (!reference) return withoutReference(text)
      text = textOf(find(reference.id)?.fields.get(reference.field))
    }
    return ''
  }
}

const hexOf = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

const textOf = (field: KdbxEntryField | undefined): string => (field instanceof ProtectedValue ? field.getText() : (field ?? ''))
