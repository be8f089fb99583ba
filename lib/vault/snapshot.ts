import { isEqual, toBytes, type Bytes } from './bytes'
import { readContent, type Content } from './contents'
import { openInside, type Header } from './header'
import { toPrivateKey } from './keys'
import { readPage, readRoot, type PageRow } from './manifest'
import { associatedData, unpad, unseal } from './seal'
import { readSealedRow, type SealedRow } from './rows'
import type { Everything } from './store'
import type { Damage } from './types'

export interface Page {
  id: string
  revision: Bytes
  rows: readonly PageRow[]
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

type SealedPurpose = 'record' | 'page' | 'root'

/** What binds a sealed row to its vault, its place and its revision. */
export const boundRow = (purpose: SealedPurpose, vaultId: Bytes, id: string, revision: Bytes) =>
  associatedData(purpose, vaultId, toBytes(id), revision)

/** Opens all that is there and says what is not as the manifest has it. Never throws on changed files. */
export async function openAll(everything: Everything, header: Header, recordKey: CryptoKey): Promise<Snapshot> {
  const open = async (purpose: SealedPurpose, row: SealedRow) => {
    const padded = await unseal(recordKey, row.box, boundRow(purpose, header.vaultId, row.id, row.revision))
    return padded && unpad(padded)
  }
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

  const listed = new Map(pages.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)))
  const contents = new Map<string, Content>()
  const opened = await Promise.all(
    everything.records.map(async (value): Promise<Damage | { id: string; content: Content | undefined } | undefined> => {
      const record = readSealedRow(value)
      if (!record) return { id: 'unknown', reason: 'changed' }
      const row = listed.get(record.id)
      listed.delete(record.id)
      if (row && !row.isUsed && isEqual(row.revision, record.revision)) return undefined
      const bytes = await open('record', record)
      if (!bytes) return { id: record.id, reason: 'changed' }
      if (row && !isEqual(row.revision, record.revision)) return { id: record.id, reason: 'replaced' }
      // With a whole manifest a record that it does not name was put there; with a broken one it is the best we have.
      if (!row && isSound) return { id: record.id, reason: 'stray' }
      try {
        return { id: record.id, content: readContent(bytes) }
      } catch {
        // It passed its seal: a later version wrote something that this one does not know. It is left as it is.
        return { id: record.id, reason: 'unknown-version' }
      }
    }),
  )
  for (const each of opened) {
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
    pages,
    contents,
    damaged,
    isSound,
  }
}
