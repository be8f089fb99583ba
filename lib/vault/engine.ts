import { makeBench, type Bench } from './entries/bench'
import { isEqual, toBase64Url, type Bytes } from './bytes'
import { fold } from './entries/fold'
import { fitsHeader, openInside, readHeader, type Header } from './format/header'
import type { Content } from './format/contents'
import { openNote, type Note } from './format/inbox'
import { kdfFloor } from './crypto/kdf'
import { recordKeyOf, toPrivateKey } from './crypto/keys'
import { openFew, pickFew } from './open-few'
import { Refused } from './refused'
import { readNoteRow, readSealedRow } from './format/rows'
import { openAll, type Snapshot, type View } from './snapshot'
import type { Everything, Store } from './disk/store'
import { accountTag, idTag } from './format/tags'
import type { Damage, VaultDeps } from './types'
import { makeWriter, type Writer } from './writer'

export interface Engine {
  newId: () => string
  random: (length: number) => Bytes
  /** The header, checked; refuses when there is none. */
  header(): Promise<Header>
  /** The data key of the unlocked time; refuses when locked. The caller wipes it. */
  dataKey(): Promise<Bytes>
  /** Looks at everything, the inbox taken in. What had to be written for that and could not is tried again next time. */
  look<T>(work: (bench: Bench, view: View) => T): Promise<T>
  /**
   * A change that needs to know one account and one entry only: their records are found by the tags, and opened where nothing is in memory.
   * In any doubt everything is.
   */
  changeOne<T>(about: { site: string; account: string; id?: string }, work: (bench: Bench) => T): Promise<T>
  /** One change in one transaction, computed anew when somebody else was faster. */
  change<T>(work: (bench: Bench, view: View) => T): Promise<T>
  view(dataKey: Bytes): Promise<View>
  layOut: Writer['layOut']
  sealRoot: Writer['sealRoot']
  forget(): void
}

export function makeEngine(store: Store, deps: VaultDeps): Engine {
  let cache: Snapshot | undefined
  let epoch = 0
  const random = (length: number): Bytes => new Uint8Array(deps.random(length))
  const newId = () => toBase64Url(random(16))
  const writer = makeWriter(store, random, newId)

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
    const written = await writer.commit(now, bench)
    if (written && cache && cache.rootRevision === now.rootRevision && started === epoch) {
      cache = { ...cache, ...written, contents: withChanges(cache.contents, bench) }
    }
    return written !== undefined
  }

  async function changeOne<T>(about: { site: string; account: string; id?: string }, work: (bench: Bench) => T): Promise<T> {
    const key = await dataKey()
    const few = await viewFew(key, about).finally(() => key.fill(0))
    if (few) {
      const bench = makeBench(few.contents, freeRows(few), newId)
      const result = work(bench)
      if (bench.changed.size === 0 || (await commit(few, bench))) return result
    }
    return run(work, true)
  }

  /**
   * The vault as far as these need it; undefined where everything has to be opened: a yes waits that may be about this very account, or
   * something is not as it should be. What waits without one changes no account, and goes on waiting.
   */
  async function viewFew(key: Bytes, about: { site: string; account: string; id?: string }): Promise<View | undefined> {
    const head = await store.readHead()
    const rootRow = readSealedRow(head.root)
    if (head.header === undefined || rootRow?.id !== 'root') return undefined
    const current = toHeader(head.header)
    if (!fitsHeader(current, key)) return undefined
    const recordKey = await recordKeyOf(key, current.vaultId)
    if (head.notes.length > 0 && (await mayConfirm(head.notes, current, recordKey))) return undefined
    const wanted = { account: accountTag(about.site, about.account), id: about.id === undefined ? undefined : idTag(about.id) }
    if (cache && isCurrent(cache, current, head.root)) return pickFew(cache, wanted)
    const tagsRow = readSealedRow(await store.readTags())
    return tagsRow?.id === 'tags' ? openFew({ header: current, recordKey, rootRow, tagsRow }, store, wanted) : undefined
  }

  return {
    newId,
    random,
    header,
    dataKey,
    view,
    look: (work) => run(work, false),
    change: (work) => run(work, true),
    changeOne,
    layOut: writer.layOut,
    sealRoot: writer.sealRoot,
    forget,
  }
}

/** Free records, as the manifest has them. */
function freeRows({ pages }: Snapshot): string[] {
  return pages.flatMap(({ rows }) => rows.filter(({ isUsed }) => !isUsed).map(({ id }) => id))
}

function withChanges(before: ReadonlyMap<string, Content>, { changed }: Bench): ReadonlyMap<string, Content> {
  const contents = new Map(before)
  for (const [recordId, content] of changed) {
    if (content) contents.set(recordId, content)
    else contents.delete(recordId)
  }
  return contents
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

const withNotes = async (snapshot: Snapshot, rows: Everything['notes']): Promise<View> => ({
  ...snapshot,
  ...(await openNotes(rows, snapshot.header, snapshot.privateKey)),
})

/** Whether one of these is the page's yes to a password, or may be one. */
async function mayConfirm(rows: Everything['notes'], header: Header, recordKey: CryptoKey): Promise<boolean> {
  const inside = await openInside(header, recordKey)
  const { notes, damagedNotes } = await openNotes(rows, header, inside && (await toPrivateKey(inside.privateKey)))
  return damagedNotes.length > 0 || notes.some(({ note }) => note.kind === 'confirm')
}

async function openNotes(
  rows: Everything['notes'],
  header: Header,
  privateKey: CryptoKey | undefined,
): Promise<Pick<View, 'notes' | 'damagedNotes'>> {
  const notes: { id: string; note: Note }[] = []
  const damagedNotes: Damage[] = []
  for (const { key, value } of rows) {
    const row = readNoteRow(value)
    const note = row?.id === key && privateKey ? await openNote(row.sealed, row.id, header, privateKey) : undefined
    if (row && note) notes.push({ id: row.id, note })
    else damagedNotes.push({ id: key, reason: 'changed' })
  }
  return { notes, damagedNotes }
}
