import { IDBFactory } from 'fake-indexeddb'
import type { Buckets } from '@/lib/vault'

export interface FakeBuckets extends Buckets {
  all: Map<string, IDBFactory>
}

/** A browser's buckets, each a place of its own. */
export function makeBuckets(): FakeBuckets {
  const all = new Map<string, IDBFactory>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    all,
    names: async () => [...all.keys()],
    open: async (name) => {
      const place = all.get(name) ?? new IDBFactory()
      all.set(name, place)
      return place
    },
    remove: async (name) => void all.delete(name),
    inTurn: (work) => {
      const turn = last.then(work, work)
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
