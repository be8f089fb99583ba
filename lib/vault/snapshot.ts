import { encodeInto, isEqual, toBytes, type Bytes } from './bytes'
import { readContent, type Content } from './format/contents'
import { openInside, type Header } from './format/header'
import { toPrivateKey } from './crypto/keys'
import { readPage, readRoot, type PageRow } from './format/manifest'
import type { Note } from './format/inbox'
import { readTags, type PageTags } from './format/tags'
import { associatedData, unpad, unseal } from './crypto/seal'
import { readSealedRow, type SealedRow } from './format/rows'
import type { Everything } from './disk/store'
import type { Damage } from './types'

export interface Page {
  id: string
  revision: Bytes
  rows: readonly PageRow[]
  /** Where they are known for this revision of the root. */
  tags?: PageTags
}

/** The vault as it was at one moment, opened. Lives in memory only, and only while unlocked. */
export interface Snapshot {
  header: Header
  recordKey: CryptoKey
  /** Opens the inbox; undefined when the header's inside was changed: nothing saved while locked can be opened then. */
  privateKey: CryptoKey | undefined
  recoveryMadeAt: string | undefined
  rootRevision: Bytes | undefined
  pages: readonly Page[]
  /** Record id to content; free and damaged records are not in it. */
  contents: ReadonlyMap<string, Content>
  damaged: readonly Damage[]
  /** Every page and the root are what they must be. Without that nothing is written until a repair. */
  isSound: boolean
}

/** A snapshot with what waits in the inbox. */
export interface View extends Snapshot {
  notes: readonly { id: string; note: Note }[]
  damagedNotes: readonly Damage[]
}

export type SealedPurpose = 'record' | 'page' | 'root' | 'tags'

/** What binds a sealed row to its vault, its place and its revision. */
export const boundRow = (purpose: SealedPurpose, vaultId: Bytes, id: string, revision: Bytes) =>
  associatedData(purpose, vaultId, toBytes(id), revision)

/**
 * The same for one row after another, in one buffer: each call overwrites what the one before it gave. Web Crypto takes its copy
 * before it returns (Web Cryptography API, 18.4.4 step 10), and ten thousand buffers are left unmade.
 */
export function rowBinder(purpose: SealedPurpose, vaultId: Bytes): (id: string, revision: Bytes) => Bytes {
  const idLength = 22
  const template = boundRow(purpose, vaultId, 'A'.repeat(idLength), new Uint8Array(16))
  const idAt = template.length - 16 - 4 - idLength
  return (id, revision) => {
    if (id.length !== idLength || revision.length !== 16) return boundRow(purpose, vaultId, id, revision)
    const { read, written } = encodeInto(id, template.subarray(idAt, idAt + idLength))
    if (read !== idLength || written !== idLength) return boundRow(purpose, vaultId, id, revision)
    template.set(revision, template.length - 16)
    return template
  }
}

/** Opens one row; undefined when it is not as it was sealed. */
export function rowOpener(header: Header, recordKey: CryptoKey) {
  return async (purpose: SealedPurpose, row: SealedRow): Promise<Bytes | undefined> => {
    const padded = await unseal(recordKey, row.box, boundRow(purpose, header.vaultId, row.id, row.revision))
    return padded && unpad(padded)
  }
}

/** Opens all that is there and says what is not as the manifest has it. Never throws on changed files. */
export async function openAll(everything: Everything, header: Header, recordKey: CryptoKey): Promise<Snapshot> {
  const open = rowOpener(header, recordKey)
  const bound = rowBinder('record', header.vaultId)
  const damaged: Damage[] = []
  const inside = await openInside(header, recordKey)
  const privateKey = inside && (await toPrivateKey(inside.privateKey))
  if (!inside) damaged.push({ id: 'header', reason: 'changed' })

  const rootRow = readSealedRow(everything.root)
  const rootBytes = rootRow?.id === 'root' ? await open('root', rootRow) : undefined
  const root = rootBytes && readRoot(rootBytes)
  if (!root) damaged.push({ id: 'root', reason: everything.root === undefined ? 'missing' : 'changed' })
  else if (!isEqual(root.headerRevision, header.revision)) damaged.push({ id: 'header', reason: 'replaced' })

  const pageRows = new Map(everything.pages.flatMap((value) => readSealedRow(value) ?? []).map((row) => [row.id, row]))
  const pages: Page[] = []
  for (const { id, revision } of root?.pages ?? []) {
    const row = pageRows.get(id)
    pageRows.delete(id)
    const bytes = row && (await open('page', row))
    const rows = bytes && readPage(bytes)
    if (rows && row && isEqual(row.revision, revision)) pages.push({ id, revision, rows })
    else damaged.push({ id, reason: row === undefined ? 'missing' : rows ? 'replaced' : 'changed' })
  }
  if (root) for (const id of pageRows.keys()) damaged.push({ id, reason: 'stray' })
  const isSound = damaged.length === 0
  const tagsRow = readSealedRow(everything.tags)
  const tagsBytes = tagsRow?.id === 'tags' ? await open('tags', tagsRow) : undefined
  const tags = isSound && rootRow && tagsBytes ? readTags(tagsBytes, rootRow.revision) : undefined

  const listed = new Map(pages.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)))
  const contents = new Map<string, Content>()
  type Opened = Damage | { id: string; content: Content | undefined } | undefined
  const openRecord = (value: unknown): Promise<Opened> => {
    const record = readSealedRow(value)
    if (!record) return Promise.resolve({ id: 'unknown', reason: 'changed' })
    const { id, revision } = record
    const row = listed.get(id)
    listed.delete(id)
    const isNewest = row !== undefined && isEqual(row.revision, revision)
    if (isNewest && !row.isUsed) return Promise.resolve(undefined)
    // Not an async function: ten thousand of them keep the collector busy.
    return unseal(recordKey, record.box, bound(id, revision)).then((padded) => {
      const bytes = padded && unpad(padded)
      if (!bytes) return { id, reason: 'changed' }
      if (row && !isNewest) return { id, reason: 'replaced' }
      // With a whole manifest a record that it does not name was put there; with a broken one it is the best we have.
      if (!row && isSound) return { id, reason: 'stray' }
      try {
        return { id, content: readContent(bytes) }
      } catch {
        // It passed its seal: a later version wrote something that this one does not know. It is left as it is.
        return { id, reason: 'unknown-version' }
      }
    })
  }
  const opened = await Promise.all(everything.records.map(async (part) => Promise.all((await part).map(openRecord))))
  for (const each of opened.flat()) {
    if (each && 'reason' in each) damaged.push(each)
    else if (each?.content) contents.set(each.id, each.content)
  }
  for (const row of listed.values()) if (row.isUsed) damaged.push({ id: row.id, reason: 'missing' })
  return {
    header,
    recordKey,
    privateKey,
    recoveryMadeAt: inside?.recoveryMadeAt,
    rootRevision: rootRow?.revision,
    pages: tags?.length === pages.length ? pages.map((page, at) => ({ ...page, tags: tags[at] })) : pages,
    contents,
    damaged,
    isSound,
  }
}
