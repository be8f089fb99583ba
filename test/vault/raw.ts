/** Whoever can read and write the files: looks and changes below the vault. */
function request<T>(wanted: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    wanted.addEventListener('success', () => resolve(wanted.result))
    wanted.addEventListener('error', () => reject(wanted.error ?? new Error('request')))
  })
}

export type StoreName = 'meta' | 'pages' | 'records' | 'inbox'
export const storeNames: readonly StoreName[] = ['meta', 'pages', 'records', 'inbox']

async function withStore<T>(
  databaseName: string,
  name: StoreName,
  work: (store: IDBObjectStore) => Promise<T>,
  place = indexedDB,
): Promise<T> {
  const database = await request(place.open(databaseName))
  try {
    return await work(database.transaction(name, 'readwrite').objectStore(name))
  } finally {
    database.close()
  }
}

/** A row as it lies there; `sealed` in the inbox, `box` elsewhere, the header by its own shape. */
export interface RawRow {
  id: string
  revision: Uint8Array
  box: Uint8Array
  sealed: Uint8Array
}

export type Dump = Record<StoreName, Map<string, RawRow>>

export async function dump(databaseName: string, place = indexedDB): Promise<Dump> {
  const all: Dump = { meta: new Map(), pages: new Map(), records: new Map(), inbox: new Map() }
  for (const name of storeNames) {
    await withStore(
      databaseName,
      name,
      async (store) => {
        const [keys, values] = await Promise.all([request(store.getAllKeys()), request(store.getAll())])
        for (const [at, key] of keys.entries()) if (typeof key === 'string') all[name].set(key, values[at])
      },
      place,
    )
  }
  return all
}

/** As the browser leaves it when it finds a database's files damaged. */
export const lose = (databaseName: string): Promise<unknown> => request(indexedDB.deleteDatabase(databaseName))

export const putRaw = (databaseName: string, name: StoreName, key: string, value: unknown, place = indexedDB): Promise<unknown> =>
  withStore(databaseName, name, (store) => request(store.put(value, key)), place)

export const removeRaw = (databaseName: string, name: StoreName, key: string): Promise<unknown> =>
  withStore(databaseName, name, (store) => request(store.delete(key)))

/** Every byte array in a value, wherever it lies. */
export function bytesIn(value: unknown): Uint8Array[] {
  if (value instanceof Uint8Array) return [value]
  if (value instanceof Map) return [...value.values()].flatMap(bytesIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(bytesIn) : []
}
