import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { Buckets } from '@/lib/vault'
import { makeBuckets } from './buckets'

/** What Chromium's databases do when they are killed in a write, as test/vault/disk/torn-log.e2e.ts has it from the real one. */
export interface TornDisk {
  buckets: Buckets
  /** The `nth` write from here tears the log that it goes to, and nothing is written any more. */
  killAt(nth: number): void
  /** Nobody hears any more what is promised now. */
  isDead(): boolean
  /** What was appended behind a torn record is found out at the next start, and costs the whole database. */
  restart(): void
  /** How many databases were lost so far. */
  lost: number
}

const first = 'first'

const methods = ['put', 'delete', 'clear'] as const
type Method = (this: IDBObjectStore, ...about: unknown[]) => IDBRequest
// oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
const { put, delete: remove, clear } = IDBObjectStore.prototype
const real = { put, delete: remove, clear } as Record<(typeof methods)[number], Method>

export function makeTornDisk(): TornDisk {
  const { all, ...fake } = makeBuckets()
  all.set(first, new IDBFactory())
  /** Where the torn logs are, and those that were appended to. */
  const torn = new Set<string>()
  const doomed = new Set<string>()
  const homes = new WeakMap<IDBDatabase, string>()
  const begun = new WeakSet<IDBTransaction>()
  let writes = 0
  let killedAt = Infinity
  const isDead = () => writes >= killedAt
  const die = () => {
    throw new DOMException('killed', 'UnknownError')
  }

  /** A write of many rows goes to the log once, when it is complete; it is torn at its first. */
  function countWrite(transaction: IDBTransaction) {
    if (isDead()) die()
    if (begun.has(transaction)) return
    begun.add(transaction)
    const home = homes.get(transaction.db) ?? die()
    if (++writes === killedAt) {
      torn.add(home)
      die()
    }
    transaction.addEventListener('complete', () => {
      if (torn.has(home)) doomed.add(home)
    })
  }

  for (const method of methods) {
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...about: unknown[]) {
      countWrite(this.transaction)
      return real[method].apply(this, about) as never
    })
  }

  const placeOf = (home: string) =>
    ({
      open: (name: string, version: number) => {
        if (isDead()) die()
        const opening = (all.get(home) ?? die()).open(name, version)
        opening.addEventListener('upgradeneeded', () => homes.set(opening.result, home))
        opening.addEventListener('success', () => homes.set(opening.result, home))
        return opening
      },
    }) as IDBFactory
  vi.stubGlobal('indexedDB', placeOf(first))

  const disk: TornDisk = {
    buckets: {
      ...fake,
      names: async () => (await fake.names()).filter((name) => name !== first),
      open: async (name) => {
        if (isDead()) die()
        await fake.open(name)
        return placeOf(name)
      },
      remove: async (name) => {
        if (isDead()) die()
        for (const each of [torn, doomed]) each.delete(name)
        await fake.remove(name)
      },
    },
    killAt: (nth) => (killedAt = writes + nth),
    isDead,
    restart() {
      killedAt = Infinity
      for (const home of doomed) {
        all.set(home, new IDBFactory())
        torn.delete(home)
        disk.lost++
      }
      doomed.clear()
    },
    lost: 0,
  }
  return disk
}
