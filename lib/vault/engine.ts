import { makeBench, type Bench } from './bench'
import { isEqual, toBase64Url, type Bytes } from './bytes'
import { writeContent, type Content } from './contents'
import { fold } from './fold'
import { fitsHeader, readHeader, type Header } from './header'
import { openNote, type Note } from './inbox'
import { kdfFloor } from './kdf'
import { recordKeyOf } from './keys'
import { capacityFor, rowsPerPage, writePage, writeRoot, type PageRow } from './manifest'
import { Refused } from './refused'
import { pad, seal } from './seal'
import { boundRow, openAll, type Snapshot } from './snapshot'
import { readNoteRow, readSealedRow, type SealedRow } from './rows'
import type { Change, Store } from './store'
import type { Damage, VaultDeps } from './types'

/** A snapshot with what waits in the inbox. */
export interface View extends Snapshot {
  notes: readonly { id: string; note: Note }[]
  damagedNotes: readonly Damage[]
}

export interface Engine {
  newId: () => string
  random: (length: number) => Bytes
  /** The header, checked; refuses when there is none. */
  header(): Promise<Header>
  /** The data key of the unlocked time; refuses when locked. The caller wipes it. */
  dataKey(): Promise<Bytes>
  /** Looks at everything, the inbox taken in. What had to be written for that and could not is tried again next time. */
  look<T>(work: (bench: Bench, view: View) => T): Promise<T>
  /** One change in one transaction, computed anew when somebody else was faster. */
  change<T>(work: (bench: Bench, view: View) => T): Promise<T>
  view(dataKey: Bytes): Promise<View>
  /** The change that lays out all contents anew, under this key and header. */
  layOut(contents: Iterable<Content>, recordKey: CryptoKey, header: Header): Promise<Required<Pick<Change, 'root' | 'pages' | 'records'>>>
  sealRoot(header: Header, recordKey: CryptoKey, pages: Snapshot['pages']): Promise<SealedRow>
  forget(): void
}

export function makeEngine(store: Store, deps: VaultDeps): Engine {
  let cache: Snapshot | undefined
  let epoch = 0
  const random = (length: number): Bytes => new Uint8Array(deps.random(length))
  const newId = () => toBase64Url(random(16))

  async function header(): Promise<Header> {
    const value = await store.readHeader()
    if (value === undefined) throw new Refused('no-vault')
    return toHeader(value)
  }

  function toHeader(value: unknown): Header {
    const read = readHeader(value, deps.floor ?? kdfFloor)
    if (typeof read === 'string') throw new Refused(read)
    return read
  }

  async function dataKey(): Promise<Bytes> {
    const [value, held] = await Promise.all([store.readHeader(), deps.session.get()])
    if (held === undefined) {
      forget()
      throw new Refused(value === undefined ? 'no-vault' : 'locked')
    }
    // Storage was cleared, or another window changed the key: what the session holds opens nothing any more.
    if (value === undefined || !fitsHeader(toHeader(value), held)) {
      forget()
      await deps.session.wipe()
      throw new Refused(value === undefined ? 'no-vault' : 'locked')
    }
    return new Uint8Array(held)
  }

  function forget() {
    cache = undefined
    epoch++
  }

  async function view(key: Bytes): Promise<View> {
    const head = await store.readHead()
    if (head.header === undefined) throw new Refused('no-vault')
    const current = toHeader(head.header)
    if (cache && isCurrent(cache, current, head.root)) return withNotes(cache, head.notes)
    const started = epoch
    const everything = await store.readAll()
    const now = toHeader(everything.header)
    if (!fitsHeader(now, key)) throw new Refused('locked')
    const snapshot = await openAll(everything, now, await recordKeyOf(key, now.vaultId))
    if (snapshot.damaged.length === 0 && started === epoch) cache = snapshot
    return withNotes(snapshot, everything.notes)
  }

  async function run<T>(work: (bench: Bench, view: View) => T, mustWrite: boolean): Promise<T> {
    for (;;) {
      const key = await dataKey()
      const now = await view(key).finally(() => key.fill(0))
      const bench = makeBench(now.contents, freeRows(now), newId)
      fold(
        bench,
        now.notes.map(({ note }) => note),
        newId,
        deps.now(),
      )
      const result = work(bench, now)
      if (bench.changed.size === 0 && now.notes.length === 0) return result
      if (!now.isSound) {
        if (mustWrite) throw new Refused('damaged')
        return result
      }
      try {
        if (await commit(now, bench)) return result
      } catch (error) {
        if (mustWrite || !(error instanceof Refused)) throw error
        return result
      }
    }
  }

  async function commit(now: View, bench: Bench): Promise<boolean> {
    const started = epoch
    const pages = now.pages.map((page) => ({ ...page, rows: [...page.rows] }))
    const touched = new Set<number>()
    const records: { row: PageRow; content: Content | undefined }[] = []
    const left = new Map(bench.changed)
    for (const [at, page] of pages.entries()) {
      for (const [line, row] of page.rows.entries()) {
        if (!left.has(row.id)) continue
        const content = left.get(row.id)
        left.delete(row.id)
        const next = { id: row.id, revision: random(16), isUsed: content !== undefined }
        page.rows[line] = next
        touched.add(at)
        records.push({ row: next, content })
      }
    }
    // The rest are new records; the room grows by a step, filled with free ones.
    const total = pages.reduce((sum, { rows }) => sum + rows.length, 0)
    const fresh: [string, Content | undefined][] = [...left]
    if (fresh.length > 0) while (total + fresh.length < capacityFor(total + left.size)) fresh.push([newId(), undefined])
    for (const [id, content] of fresh) {
      let at = pages.length - 1
      if ((pages[at]?.rows.length ?? rowsPerPage) >= rowsPerPage) at = pages.push({ id: newId(), revision: random(16), rows: [] }) - 1
      const row = { id, revision: random(16), isUsed: content !== undefined }
      pages[at]?.rows.push(row)
      touched.add(at)
      records.push({ row, content })
    }
    for (const at of touched) {
      const page = pages[at]
      if (page) page.revision = random(16)
    }
    const { header, recordKey } = now
    const [sealedRecords, sealedPages, root] = await Promise.all([
      Promise.all(records.map(({ row, content }) => sealRow('record', header, recordKey, row, writeContent(content)))),
      Promise.all(pages.filter((_, at) => touched.has(at)).map((page) => sealRow('page', header, recordKey, page, writePage(page.rows)))),
      sealRoot(header, recordKey, pages),
    ])
    const basis = { header: header.revision, root: now.rootRevision }
    const dropNotes = now.notes.map(({ id }) => id)
    if (!(await store.apply({ basis, root, pages: sealedPages, records: sealedRecords, dropNotes }))) return false
    if (cache && started === epoch) cache = { ...cache, rootRevision: root.revision, pages, contents: bench.contents }
    return true
  }

  async function sealRow(
    purpose: 'record' | 'page' | 'root',
    header: Header,
    recordKey: CryptoKey,
    row: { id: string; revision: Bytes },
    plain: Bytes,
  ): Promise<SealedRow> {
    const bound = boundRow(purpose, header.vaultId, row.id, row.revision)
    return { id: row.id, revision: row.revision, box: await seal(recordKey, pad(plain), bound, random(12)) }
  }

  function sealRoot(header: Header, recordKey: CryptoKey, pages: readonly { id: string; revision: Bytes }[]): Promise<SealedRow> {
    const plain = writeRoot({ headerRevision: header.revision, pages })
    return sealRow('root', header, recordKey, { id: 'root', revision: random(16) }, plain)
  }

  async function layOut(contents: Iterable<Content>, recordKey: CryptoKey, header: Header) {
    const used = [...contents]
    const rows = Array.from({ length: capacityFor(used.length) }, (_, at) => ({
      id: newId(),
      revision: random(16),
      isUsed: at < used.length,
    }))
    const pages: { id: string; revision: Bytes; rows: PageRow[] }[] = []
    for (let at = 0; at < rows.length; at += rowsPerPage) {
      pages.push({ id: newId(), revision: random(16), rows: rows.slice(at, at + rowsPerPage) })
    }
    const [sealedRecords, sealedPages, root] = await Promise.all([
      Promise.all(rows.map((row, at) => sealRow('record', header, recordKey, row, writeContent(used[at])))),
      Promise.all(pages.map((page) => sealRow('page', header, recordKey, page, writePage(page.rows)))),
      sealRoot(header, recordKey, pages),
    ])
    return { records: sealedRecords, pages: sealedPages, root }
  }

  return {
    newId,
    random,
    header,
    dataKey,
    view,
    look: (work) => run(work, false),
    change: (work) => run(work, true),
    layOut,
    sealRoot,
    forget,
  }
}

/** Free records, as the manifest has them. */
function freeRows({ pages }: Snapshot): string[] {
  return pages.flatMap(({ rows }) => rows.filter(({ isUsed }) => !isUsed).map(({ id }) => id))
}

function isCurrent(cached: Snapshot, header: Header, root: unknown): boolean {
  const revision = readSealedRow(root)?.revision
  return (
    revision !== undefined &&
    cached.rootRevision !== undefined &&
    isEqual(cached.rootRevision, revision) &&
    isEqual(cached.header.revision, header.revision) &&
    isEqual(cached.header.keyId, header.keyId)
  )
}

async function withNotes(snapshot: Snapshot, rows: readonly unknown[]): Promise<View> {
  const notes: { id: string; note: Note }[] = []
  const damagedNotes: Damage[] = []
  for (const value of rows) {
    const row = readNoteRow(value)
    const note = row && snapshot.privateKey ? await openNote(row.sealed, row.id, snapshot.header, snapshot.privateKey) : undefined
    if (row && note) notes.push({ id: row.id, note })
    else damagedNotes.push({ id: row?.id ?? 'unknown', reason: 'changed' })
  }
  return { ...snapshot, notes, damagedNotes }
}
