import type { Buckets } from '@/lib/vault'

/** Storage Buckets: Chromium's, since 122. */
interface BucketManager {
  keys(): Promise<string[]>
  open(name: string, options?: { persisted?: boolean }): Promise<{ indexedDB: IDBFactory }>
  delete(name: string): Promise<void>
}

declare global {
  interface Navigator {
    readonly storageBuckets?: BucketManager
  }
}

/** The browser's own, where it has them. */
export function findBuckets(): Buckets | undefined {
  const { storageBuckets, locks } = navigator
  if (!storageBuckets) return undefined
  return {
    names: () => storageBuckets.keys(),
    open: async (name) => (await storageBuckets.open(name, { persisted: true })).indexedDB,
    remove: (name) => storageBuckets.delete(name),
    inTurn: (work) => locks.request('vault', work),
  }
}

/**
 * Asks that the browser never makes room on a full disk by deleting the vault. Chromium heeds `unlimitedStorage` alone, and its workers
 * can't ask; Firefox wants both, and asks nobody then.
 */
export async function keepStorage(): Promise<void> {
  if ('persist' in navigator.storage) await navigator.storage.persist()
}
