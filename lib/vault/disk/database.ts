import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import { isEqual, type Bytes } from '../bytes'
import { isObject } from '../guard'
import { Refused } from '../refused'

export const storeNames = ['meta', 'pages', 'records', 'inbox'] as const
export type StoreName = (typeof storeNames)[number]

/** Values are unknown on the way out: whoever wrote the files may have changed them. */
interface Schema extends DBSchema {
  meta: { key: string; value: unknown }
  pages: { key: string; value: unknown }
  records: { key: string; value: unknown }
  inbox: { key: string; value: unknown }
}

export type Database = IDBPDatabase<Schema>
export type Reading = IDBPTransaction<Schema, StoreName[]>
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>

/** All rows of a database with their keys. */
export type Whole = Record<StoreName, { keys: readonly string[]; values: readonly unknown[] }>

export interface Connection {
  /** Works on the open database; once more with a new connection where the old one was closed under us. Refuses by name. */
  use<T>(work: (database: Database) => T): Promise<Awaited<T>>
  close(): void
}

const schemaVersion = 1

/** One database in one place, opened when it is first used. `prepare` is done before anybody else gets to use it. */
export function connect(name: string, place: () => Promise<IDBFactory>, prepare?: (database: Database) => Promise<void>): Connection {
  let opening: Promise<Database> | undefined

  function open(): Promise<Database> {
    if (opening) return opening
    const mine = begin(() => forget(mine))
    mine.catch(() => forget(mine))
    opening = mine
    return mine
  }

  function forget(which: Promise<Database>) {
    if (opening === which) opening = undefined
  }

  // async, since a browser that forbids storage throws at once instead of rejecting.
  async function begin(onClose: () => void): Promise<Database> {
    const request = (await place()).open(name, schemaVersion)
    // Each version's step stands alone and runs once: an upgrade that is cut off leaves the version before it.
    request.addEventListener('upgradeneeded', ({ oldVersion }) => {
      if (oldVersion < 1) for (const each of storeNames) request.result.createObjectStore(each)
    })
    const database: unknown = await wrap(request)
    if (!isDatabase(database)) throw new Refused('unavailable')
    // A newer version of the extension wants to upgrade, or the vault is erased: make way at once, and open again at the next use.
    database.addEventListener('versionchange', () => {
      database.close()
      onClose()
    })
    database.addEventListener('close', onClose)
    try {
      await prepare?.(database)
    } catch (error) {
      database.close()
      throw error
    }
    return database
  }

  function close() {
    const closing = opening
    opening = undefined
    closing?.then((database) => database.close()).catch(() => undefined)
  }

  return {
    async use<T>(work: (database: Database) => T): Promise<Awaited<T>> {
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
        throw toRefusal(error)
      }
    },
    close,
  }
}

/** By what it is made of: its object stores are those of the upgrade above. */
const isDatabase = (value: unknown): value is Database => value instanceof IDBDatabase

/** A reading transaction; when it is cut off, its requests tell. */
export function look(database: Database): Reading {
  const transaction = database.transaction([...storeNames], 'readonly')
  transaction.done.catch(() => undefined)
  return transaction
}

/** Resolves once the transaction is complete: strictly means on disk, as far as the browser can promise. */
export async function write<T>(
  database: Database,
  work: (transaction: Writing) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<T> {
  const transaction = database.transaction([...storeNames], 'readwrite', { durability })
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

/** Asks for all at once: a request that is refused at once must not leave the ones before it unheard. */
export async function askAll(requests: Iterable<() => Promise<unknown>>): Promise<void> {
  const asked: Promise<unknown>[] = []
  for (const request of requests) {
    const answer = request()
    answer.catch(() => undefined)
    asked.push(answer)
  }
  await Promise.all(asked)
}

export async function readWhole(database: Database): Promise<Whole> {
  const transaction = look(database)
  const rowsOf = async (name: StoreName) => {
    const store = transaction.objectStore(name)
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
    return { keys, values }
  }
  const [meta, pages, records, inbox] = await Promise.all([rowsOf('meta'), rowsOf('pages'), rowsOf('records'), rowsOf('inbox')])
  return { meta, pages, records, inbox }
}

export const putWhole = (transaction: Writing, whole: Whole): Promise<void> =>
  askAll(
    storeNames.flatMap((name) => {
      const store = transaction.objectStore(name)
      return whole[name].keys.map((key, at) => () => store.put(whole[name].values[at], key))
    }),
  )

/** Whether the value there has this revision; undefined asks that there be none. */
export function isAt(value: unknown, revision: Bytes | undefined): boolean {
  const there = revisionOf(value)
  if (revision === undefined) return value === undefined
  return there !== undefined && isEqual(there, revision)
}

/** undefined where nothing is there, or what is there has none. */
export function revisionOf(value: unknown): Bytes | undefined {
  const there = isObject(value) ? value.revision : undefined
  return there instanceof Uint8Array ? new Uint8Array(there) : undefined
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '')

/** Full disk, closed connection, cut-off transaction: nothing was changed, and the caller says which. */
export function toRefusal(error: unknown, ofTransaction?: unknown): unknown {
  const names = [nameOf(error), nameOf(ofTransaction)]
  if (names.includes('QuotaExceededError')) return new Refused('quota')
  if (names.includes('VersionError')) return new Refused('unknown-version')
  if (error instanceof DOMException) return new Refused('unavailable')
  return error
}
