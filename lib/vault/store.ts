import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import { isEqual, type Bytes } from './bytes'
import type { Header } from './header'
import { isObject } from './guard'
import { Refused } from './refused'
import { readAttempts, type Attempts, type NoteRow, type SealedRow } from './rows'

const storeNames = ['meta', 'pages', 'records', 'inbox'] as const

/** Values are unknown on the way out: whoever wrote the files may have changed them. */
interface Schema extends DBSchema {
  meta: { key: string; value: unknown }
  pages: { key: string; value: unknown }
  records: { key: string; value: unknown }
  inbox: { key: string; value: unknown }
}

type Database = IDBPDatabase<Schema>
export type Transaction = IDBPTransaction<Schema, (typeof storeNames)[number][], 'readwrite'>

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
}

const schemaVersion = 1

/** Record ids are base64url of random bytes, so these first signs part them about evenly; together they leave out no key at all. */
const cuts = ['4', 'D', 'L', 'T', 'a', 'i', 'q'] as const
const parts: readonly (() => IDBKeyRange)[] = [
  () => IDBKeyRange.upperBound(cuts[0], true),
  ...cuts.slice(1).map((cut, nth) => () => IDBKeyRange.bound(cuts[nth], cut, false, true)),
  () => IDBKeyRange.lowerBound(cuts.at(-1)),
]

export function openStore(name: string): Store {
  let opening: Promise<Database> | undefined

  function open(): Promise<Database> {
    opening ??= connect().catch((error: unknown) => {
      opening = undefined
      throw new Refused(nameOf(error) === 'VersionError' ? 'unknown-version' : 'unavailable')
    })
    return opening
  }

  // async, since a browser that forbids storage throws at once instead of rejecting.
  async function connect(): Promise<Database> {
    return openDB<Schema>(name, schemaVersion, {
      // Each version's step stands alone and runs once: an upgrade that is cut off leaves the version before it.
      upgrade(database, oldVersion, _newVersion, transaction) {
        // Cut off, it rejects here too; the opening tells.
        transaction.done.catch(() => undefined)
        if (oldVersion < 1) for (const each of storeNames) database.createObjectStore(each)
      },
      // A newer version of the extension wants to upgrade: make way, and open again at the next use.
      blocking: close,
      terminated: () => (opening = undefined),
    })
  }

  function close() {
    const closing = opening
    opening = undefined
    closing?.then((database) => database.close()).catch(() => undefined)
  }

  async function withDatabase<T>(work: (database: Database) => T): Promise<Awaited<T>> {
    try {
      try {
        return await work(await open())
      } catch (error) {
        // The connection was closed under us, by an upgrade or by the browser: once more with a new one.
        if (nameOf(error) !== 'InvalidStateError') throw error
        close()
        return await work(await open())
      }
    } catch (error) {
      throw toRefusal(error, undefined)
    }
  }

  /** A reading transaction; when it is cut off, its requests tell. */
  function look(database: Database) {
    const transaction = database.transaction([...storeNames], 'readonly')
    transaction.done.catch(() => undefined)
    return transaction
  }

  /** Resolves once the transaction is complete, on disk as far as the browser can promise. */
  async function write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = await withDatabase((database) => database.transaction([...storeNames], 'readwrite', { durability: 'strict' }))
    const done = transaction.done
    // An abort rejects it while the work is still being awaited.
    done.catch(() => undefined)
    try {
      const result = await work(transaction)
      await done
      return result
    } catch (error) {
      try {
        transaction.abort()
      } catch {
        // It has ended already.
      }
      await done.catch(() => undefined)
      throw toRefusal(error, transaction.error)
    }
  }

  return {
    readAll: () =>
      withDatabase(async (database) => {
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
      withDatabase(async (database) => {
        const transaction = look(database)
        const meta = transaction.objectStore('meta')
        const [header, root, notes] = await Promise.all([meta.get('header'), meta.get('root'), readInbox(transaction)])
        return { header, root, notes }
      }),

    readHeader: () => withDatabase((database) => database.get('meta', 'header')),

    readTags: () => withDatabase((database) => database.get('meta', 'tags')),

    readRows: (from, ids) =>
      withDatabase((database) => {
        const rows = look(database).objectStore(from)
        return Promise.all(ids.map((id) => rows.get(id)))
      }),

    apply: (change) =>
      write(async (transaction) => {
        const meta = transaction.objectStore('meta')
        const inbox = transaction.objectStore('inbox')
        const [header, root, waiting] = await Promise.all([meta.get('header'), meta.get('root'), inbox.count()])
        const { basis } = change
        if (!isAt(header, basis.header) || !isAt(root, basis.root) || (basis.emptyInbox && waiting > 0)) return false
        await putAll(transaction, change)
        return true
      }),

    addNote: (note, headerRevision) =>
      write(async (transaction) => {
        if (!isAt(await transaction.objectStore('meta').get('header'), headerRevision)) return false
        await transaction.objectStore('inbox').put(note, note.id)
        return true
      }),

    hasNote: async (id) => (await withDatabase((database) => database.count('inbox', id))) > 0,

    attempt: (judge) =>
      write(async (transaction) => {
        const meta = transaction.objectStore('meta')
        await meta.put(judge(readAttempts(await meta.get('attempts'))), 'attempts')
      }),
  }
}

async function readInbox(transaction: IDBPTransaction<Schema, (typeof storeNames)[number][]>): Promise<Everything['notes']> {
  const inbox = transaction.objectStore('inbox')
  const [keys, values] = await Promise.all([inbox.getAllKeys(), inbox.getAll()])
  return keys.map((key, at) => ({ key, value: values[at] }))
}

/** Asks for all rows of a change. A request that is refused at once must not leave the ones before it unheard. */
async function putAll(transaction: Transaction, change: Change): Promise<void> {
  const meta = transaction.objectStore('meta')
  const pages = transaction.objectStore('pages')
  const records = transaction.objectStore('records')
  const inbox = transaction.objectStore('inbox')
  const asked: Promise<unknown>[] = []
  const ask = (request: Promise<unknown>) => {
    request.catch(() => undefined)
    asked.push(request)
  }
  if (change.dropAll) {
    ask(pages.clear())
    ask(records.clear())
  }
  for (const id of change.dropNotes ?? []) ask(inbox.delete(id))
  for (const row of change.records ?? []) ask(records.put(row, row.id))
  for (const row of change.pages ?? []) ask(pages.put(row, row.id))
  if (change.root) ask(meta.put(change.root, 'root'))
  if (change.tags) ask(meta.put(change.tags, 'tags'))
  if (change.header) ask(meta.put(change.header, 'header'))
  await Promise.all(asked)
}

/** Whether the value there has this revision; undefined asks that there be none. */
function isAt(value: unknown, revision: Bytes | undefined): boolean {
  const there = isObject(value) ? value.revision : undefined
  if (revision === undefined) return value === undefined
  return there instanceof Uint8Array && isEqual(there, revision)
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '')

/** Full disk, closed connection, cut-off transaction: nothing was changed, and the caller says which. */
function toRefusal(error: unknown, ofTransaction: unknown): unknown {
  const names = [nameOf(error), nameOf(ofTransaction)]
  if (names.includes('QuotaExceededError')) return new Refused('quota')
  if (error instanceof DOMException) return new Refused('unavailable')
  return error
}
