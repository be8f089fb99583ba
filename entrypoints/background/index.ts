import { defineBackground } from '#imports'
import { startHub } from '@/lib/hub/start'
import { watchBrowser } from '@/lib/hub/watch-browser'
import { deriveKey, timeDerivation } from '@/lib/platform/derive-key'
import { sessionKeeper } from '@/lib/platform/session-keeper'
import { findBuckets, keepStorage } from '@/lib/platform/storage'
import { calibrate, makeVault } from '@/lib/vault'

export default defineBackground({
  type: 'module',
  main() {
    const hub = {
      vault: makeVault({
        buckets: findBuckets(),
        deriveKey,
        chooseCost: () => calibrate(timeDerivation),
        session: sessionKeeper,
        random: (length) => crypto.getRandomValues(new Uint8Array(length)),
        now: () => new Date(),
      }),
      now: () => new Date(),
      pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    }
    startHub(hub)
    watchBrowser(hub)
    void keepStorage()
  },
})
