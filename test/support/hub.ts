import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Hub } from '@/lib/hub/hub'
import { changeJourney, type Journey } from '@/lib/hub/journeys/journeys'
import { sessionKeeper } from '@/lib/platform/session-keeper'
import { makeVault } from '@/lib/vault'
import { deriveWithWasm, type KdfCost } from '@/lib/vault/crypto/kdf'

/** So cheap that a test may unlock often. */
const cheap: KdfCost = { memoryKiB: 64, passes: 1 }
export const passphrase = 'correct horse battery'

export interface TestHub {
  hub: Hub
  /** As the browser says it. */
  tellIdle: (state: 'active' | 'idle' | 'locked') => void
  beginJourney(tabId: number, journey?: Partial<Journey>): Promise<void>
}

/** A background with an open vault, or none, in a fake browser, with what that one lacks. Only dates stand still: `vi.setSystemTime` moves them, and nothing pauses. */
export async function makeHub({ hasVault = true } = {}): Promise<TestHub> {
  vi.useFakeTimers({ toFake: ['Date'] })
  fakeBrowser.reset()
  vi.stubGlobal('indexedDB', new IDBFactory())
  const idle = new Set<(state: 'active' | 'idle' | 'locked') => void>()
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) })
  Object.assign(fakeBrowser, {
    idle: { setDetectionInterval: vi.fn(), onStateChanged: { addListener: (listener: never) => idle.add(listener) } },
    permissions: { contains: async () => true, remove: async () => true, onAdded: { addListener() {} }, onRemoved: { addListener() {} } },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => {},
      unregisterContentScripts: async () => {},
      executeScript: async () => [],
    },
  })
  const now = () => new Date()
  const vault = makeVault({
    deriveKey: deriveWithWasm,
    session: sessionKeeper,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    now,
    floor: cheap,
  })
  const hub: Hub = { vault, now, pause: async () => {} }
  const created = hasVault ? await vault.create(passphrase) : undefined
  if (created?.ok === false) throw new Error(created.reason)
  return {
    hub,
    tellIdle: (state) => idle.forEach((listener) => listener(state)),
    beginJourney: async (tabId, journey = {}) => {
      await changeJourney(tabId, journey.site ?? 'aliexpress', now(), (begun) => ({ ...begun, ...journey }))
    },
  }
}
