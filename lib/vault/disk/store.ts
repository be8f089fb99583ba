import { deleteDB } from 'idb'
import type { Bytes } from '../bytes'
import { askAll, connect, isAt, look, toRefusal, write, type Reading, type Writing } from './database'
import type { Header } from '../format/header'
import { readAttempts, type Attempts, type NoteRow, type SealedRow } from '../format/rows'
import { makeSecondCopy, noCopy, type Buckets } from './second-copy'

export interface Everything {
  header: unknown
  root: unknown
  tags: unknown
  pages: unknown[]
  /** In parts, as they arrive: while one is being opened, the next is on its way. */
  records: readonly Promise<unknown[]>[]
  /** By their keys: a row may claim another id. */
  notes: readonly { key: string; value: unknown }[]
}

/** One change of the vault: all of it, or nothing. */
export interface Change {
  /** What the change was computed from; another revision there means that somebody else was faster. */
  basis: { header?: Bytes; root?: Bytes; emptyInbox?: boolean }
  header?: Header
  root?: SealedRow
  tags?: SealedRow
  pages?: readonly SealedRow[]
  records?: readonly SealedRow[]
  dropNotes?: readonly string[]
  /** Every page and record that was there goes first. */
  dropAll?: boolean
}

export interface Store {
  readAll(): Promise<Everything>
  /** Enough to know whether a snapshot in memory still holds. */
  readHead(): Promise<Pick<Everything, 'header' | 'root' | 'notes'>>
  readHeader(): Promise<unknown>
  readTags(): Promise<unknown>
  /** These alone, each in the place of its id; all in one transaction. */
  readRows(from: 'pages' | 'records', ids: readonly string[]): Promise<unknown[]>
  /** false: the basis no longer holds, nothing was written. */
  apply(change: Change): Promise<boolean>
  /** Resolves when the note is on disk; false when the header is not the one it was sealed for. */
  addNote(note: NoteRow, headerRevision: Bytes): Promise<boolean>
  hasNote(id: string): Promise<boolean>
  /** Reads and rewrites the attempts in one transaction; what `judge` throws undoes it. */
  attempt(judge: (attempts: Attempts) => Attempts): Promise<void>
  /** Deletes the database and every copy. */
  erase(): Promise<void>
}

/** Record ids are base64url of random bytes, so these first signs part them about evenly; together they leave out no key at all. */
const cuts = ['4', 'D', 'L', 'T', 'a', 'i', 'q'] as const
const parts: readonly (() => IDBKeyRange)[] = [
  () => IDBKeyRange.upperBound(cuts[0], true),
  ...cuts.slice(1).map((cut, nth) => () => IDBKeyRange.bound(cuts[nth], cut, false, true)),
  () => IDBKeyRange.lowerBound(cuts.at(-1)),
]

/** The vault's own database, with a second copy beside it where there are buckets. */
export function openStore(name: string, buckets?: Buckets): Store {
  const copy = buckets ? makeSecondCopy(name, buckets) : noCopy
  const first = connect(
    name,
    async () => indexedDB,
    (database) => copy.bringBack(database),
  )

  /** One transaction: nothing is written where it is not due. `repeat`: the same for the copy. */
  const change = (
    isDue: (transaction: Writing) => Promise<boolean>,
    put: (transaction: Writing) => Promise<void>,
    repeat = put,
  ): Promise<boolean> =>
    first.use((database) =>
      copy.along(
        database,
        () =>
          write(database, async (transaction) => {
            if (!(await isDue(transaction))) return false
            await put(transaction)
            return true
          }),
        repeat,
      ),
    )

  return {
    readAll: () =>
      first.use(async (database) => {
        const transaction = look(database)
        const meta = transaction.objectStore('meta')
        const asked = [
          meta.get('header'),
          meta.get('root'),
          meta.get('tags'),
          transaction.objectStore('pages').getAll(),
          readInbox(transaction),
        ] as const
        const records = parts.map((range) => transaction.objectStore('records').getAll(range()))
        // Whoever waits for the first must not leave the last unheard when the transaction is cut off.
        for (const part of records) part.catch(() => undefined)
        const [header, root, tags, pages, notes] = await Promise.all(asked)
        return { header, root, tags, pages, records, notes }
      }),

    readHead: () =>
      first.use(async (database) => {
        const transaction = look(database)
        const meta = transaction.objectStore('meta')
        const [header, root, notes] = await Promise.all([meta.get('header'), meta.get('root'), readInbox(transaction)])
        return { header, root, notes }
      }),

    readHeader: () => first.use((database) => database.get('meta', 'header')),

    readTags: () => first.use((database) => database.get('meta', 'tags')),

    readRows: (from, ids) =>
      first.use((database) => {
        const rows = look(database).objectStore(from)
        return Promise.all(ids.map((id) => rows.get(id)))
      }),

    apply: (wanted) =>
      change(
        async (transaction) => {
          const meta = transaction.objectStore('meta')
          const { basis } = wanted
          const [header, root, waiting] = await Promise.all([
            meta.get('header'),
            meta.get('root'),
            transaction.objectStore('inbox').count(),
          ])
          return isAt(header, basis.header) && isAt(root, basis.root) && !(basis.emptyInbox && waiting > 0)
        },
        (transaction) => putAll(transaction, wanted),
        (transaction) => putAll(transaction, withoutCache(wanted)),
      ),

    addNote: (note, headerRevision) =>
      change(
        async (transaction) => isAt(await transaction.objectStore('meta').get('header'), headerRevision),
        async (transaction) => void (await transaction.objectStore('inbox').put(note, note.id)),
      ),

    hasNote: async (id) => (await first.use((database) => database.count('inbox', id))) > 0,

    // Nobody needs a copy of these. Along with it all the same: no write may come between a torn copy and its renewal.
    attempt: async (judge) => {
      await first.use((database) =>
        copy.along(database, () =>
          write(database, async (transaction) => {
            const meta = transaction.objectStore('meta')
            await meta.put(judge(readAttempts(await meta.get('attempts'))), 'attempts')
            return true
          }),
        ),
      )
    },

    async erase() {
      try {
        await copy.erase(async () => {
          first.close()
          await deleteDB(name)
        })
      } catch (error) {
        throw toRefusal(error)
      }
    },
  }
}

async function readInbox(transaction: Reading): Promise<Everything['notes']> {
  const inbox = transaction.objectStore('inbox')
  const [keys, values] = await Promise.all([inbox.getAllKeys(), inbox.getAll()])
  return keys.map((key, at) => ({ key, value: values[at] }))
}

/** Tags are made again from the records, and are most of what a save writes: the copy goes without. */
const withoutCache = (change: Change): Change => ({ ...change, tags: undefined })

function putAll(transaction: Writing, change: Change): Promise<void> {
  const meta = transaction.objectStore('meta')
  const pages = transaction.objectStore('pages')
  const records = transaction.objectStore('records')
  const inbox = transaction.objectStore('inbox')
  const asked: (() => Promise<unknown>)[] = []
  if (change.dropAll)
    asked.push(
      () => pages.clear(),
      () => records.clear(),
    )
  for (const id of change.dropNotes ?? []) asked.push(() => inbox.delete(id))
  for (const row of change.records ?? []) asked.push(() => records.put(row, row.id))
  for (const row of change.pages ?? []) asked.push(() => pages.put(row, row.id))
  for (const key of ['root', 'tags', 'header'] as const) if (change[key]) asked.push(() => meta.put(change[key], key))
  return askAll(asked)
}
