import type { Site } from '@/lib/store/sites'
import type { Vault } from '@/lib/vault'

/** What the background's parts work with. Everything else lives in the browser's own stores, since the background may die at any time. */
export interface Hub {
  vault: Vault
  now(): Date
  /** resolves after so many ms, at once for less than none */
  pause(ms: number): Promise<void>
}

/** A store frame that asked, with the realm of its origin. */
export interface StoreFrame {
  tabId: number
  frameId: number
  origin: string
  site: Site
}
