import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { deriveWithWasm } from '@/lib/vault/crypto/kdf'
import { makeVault, type SessionKeeper } from '@/lib/vault'

/** A vault as it lies in its database, ready to be put into a browser's. */
export interface MadeVault {
  database: string
  version: number
  stores: string[]
  rows: { store: string; key: string; value: unknown }[]
}

const database = 'vault'

/**
 * An empty vault, made by the vault's own code at the least cost that a passphrase may have. A browser that makes one measures first what suits
 * the machine: three derivations instead of none.
 */
export async function makeVaultRows(passphrase: string): Promise<MadeVault> {
  const session: SessionKeeper = { get: async () => undefined, put: async () => undefined, wipe: async () => undefined }
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
  const vault = makeVault({ databaseName: database, deriveKey: deriveWithWasm, session, random, now: () => new Date() })
  const made = await vault.create(passphrase)
  if (!made.ok) throw new Error(`Expected a vault, found ${made.reason}`)

  const opened = await openDB(database)
  const rows: MadeVault['rows'] = []
  const stores = [...opened.objectStoreNames]
  for (const store of stores) {
    for (const key of await opened.getAllKeys(store)) rows.push({ store, key: key as string, value: await opened.get(store, key) })
  }
  opened.close()
  return { database, version: opened.version, stores, rows: JSON.parse(JSON.stringify(rows, spellBytes)) as MadeVault['rows'] }
}

/** Runs in a page of the extension, whose background may have made the database already. */
export async function putVaultRows({ database, version, stores, rows }: MadeVault): Promise<void> {
  const asBytes = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(asBytes)
    if ('bytes' in value) return Uint8Array.from(value.bytes as number[])
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asBytes(each)]))
  }
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('Expected an answer of the database'))
    })
  const opening = indexedDB.open(database, version)
  opening.onupgradeneeded = () => {
    for (const store of stores) opening.result.createObjectStore(store)
  }
  const opened = await settled(opening)
  const transaction = opened.transaction(stores, 'readwrite')
  await Promise.all(rows.map(({ store, key, value }) => settled(transaction.objectStore(store).put(asBytes(value), key))))
  opened.close()
}

/** What a page is given is spelled as text on the way. */
function spellBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { bytes: [...value] } : value
}
