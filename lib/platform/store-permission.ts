import { browser } from '#imports'
import { hostPatterns } from '@/lib/store/sites'

/** Firefox lets a shopper take the store's sites away at any time, and asks for them anew after some updates. */
export async function mayUseStore(): Promise<boolean> {
  return browser.permissions.contains({ origins: hostPatterns })
}

/** Must be called in the shopper's own click. */
export async function requestStore(): Promise<boolean> {
  return browser.permissions.request({ origins: hostPatterns })
}

export function ownVersion(): string {
  return browser.runtime.getManifest().version
}
