import type { SessionKeeper } from '@/lib/vault'
import { fromBase64, toBase64 } from './base64'
import { forget, recall, remember } from './memory'

const key = 'session-key'

/** Keeps the data key while the vault is unlocked: raw, in memory only, so that a background that died wakes up unlocked. */
export const sessionKeeper: SessionKeeper = {
  async get() {
    const value = await recall(key)
    return typeof value === 'string' ? fromBase64(value) : undefined
  },
  put: (dataKey) => remember(key, toBase64(dataKey)),
  wipe: () => forget(key),
}
