import { isEqual } from './bytes'
import { readContent, type Content } from './format/contents'
import type { Header } from './format/header'
import { readPage, readRoot, type PageRow } from './format/manifest'
import { readSealedRow, type SealedRow } from './format/rows'
import { rowOpener, type Page, type Snapshot, type View } from './snapshot'
import type { Store } from './disk/store'
import { findFreeRow, findRows, readTags } from './format/tags'

/** What is read without a key's help. */
export interface Head {
  header: Header
  recordKey: CryptoKey
  rootRow: SealedRow
  tagsRow: SealedRow
}

/** Tags of the account and of the entry that are looked for. */
export interface Wanted {
  account: number
  id?: number
}

/**
 * Opens the records that may be of this account or id, their pages, and one page with room for a new one. Each is checked against the
 * manifest as if everything were opened; undefined when one is not as it should be, or there is no room: then everything has to be looked at.
 */
export async function openFew(
  { header, recordKey, rootRow, tagsRow }: Head,
  store: Pick<Store, 'readRows'>,
  wanted: Wanted,
): Promise<View | undefined> {
  const open = rowOpener(header, recordKey)
  const [rootBytes, tagsBytes] = await Promise.all([open('root', rootRow), open('tags', tagsRow)])
  const root = rootBytes && readRoot(rootBytes)
  const tags = tagsBytes && readTags(tagsBytes, rootRow.revision)
  if (!root || tags?.length !== root.pages.length || !isEqual(root.headerRevision, header.revision)) return undefined

  const hits = new Map<number, number[]>()
  for (const [at, page] of tags.entries()) {
    const rows = findRows(page, wanted)
    if (rows.length > 0) hits.set(at, rows)
  }
  const free = tags.findIndex((page) => findFreeRow(page) !== undefined)
  if (free < 0) return undefined
  if (!hits.has(free)) hits.set(free, [])

  const loaded = new Map<number, PageRow[]>()
  const named = [...hits.keys()].map((at) => ({ at, ...(root.pages[at] ?? { id: '', revision: rootRow.revision }) }))
  const values = await store.readRows(
    'pages',
    named.map(({ id }) => id),
  )
  for (const [nth, { at, id, revision }] of named.entries()) {
    const row = readSealedRow(values[nth])
    const bytes = row?.id === id && isEqual(row.revision, revision) ? await open('page', row) : undefined
    const rows = bytes && readPage(bytes)
    if (!rows || rows.length * 2 !== tags[at]?.length) return undefined
    loaded.set(at, rows)
  }
  if (!loaded.get(free)?.some(({ isUsed }) => !isUsed)) return undefined

  const listed = [...hits].flatMap(([at, lines]) => lines.flatMap((line) => loaded.get(at)?.[line] ?? []))
  const contents = new Map<string, Content>()
  const records = await store.readRows(
    'records',
    listed.map(({ id }) => id),
  )
  for (const [nth, { id, revision, isUsed }] of listed.entries()) {
    const row = readSealedRow(records[nth])
    const bytes = isUsed && row?.id === id && isEqual(row.revision, revision) ? await open('record', row) : undefined
    const content = bytes && tryContent(bytes)
    if (!content) return undefined
    contents.set(id, content)
  }
  const pages: Page[] = root.pages.map(({ id, revision }, at) => ({ id, revision, rows: loaded.get(at) ?? [], tags: tags[at] }))
  return {
    header,
    recordKey,
    privateKey: undefined,
    recoveryMadeAt: undefined,
    rootRevision: rootRow.revision,
    pages,
    contents,
    damaged: [],
    isSound: true,
    notes: [],
    damagedNotes: [],
  }
}

/** The same from what is open already; undefined while its tags are not known. */
export function pickFew(all: Snapshot, wanted: Wanted): View | undefined {
  const contents = new Map<string, Content>()
  for (const { rows, tags } of all.pages) {
    if (!tags) return undefined
    for (const line of findRows(tags, wanted)) {
      const id = rows[line]?.id
      const content = id === undefined ? undefined : all.contents.get(id)
      if (id !== undefined && content) contents.set(id, content)
    }
  }
  return { ...all, contents, notes: [], damagedNotes: [] }
}

/** A later version's record is for everything to be opened, where it is told. */
function tryContent(bytes: Uint8Array): Content | undefined {
  try {
    return readContent(bytes)
  } catch {
    return undefined
  }
}
