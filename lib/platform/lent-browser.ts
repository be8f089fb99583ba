import type { browser as ours } from '#imports'

type Browser = typeof ours

/** Where the scripts of one store frame, which share a world that no page sees, find the browser's own interface. */
type World = typeof globalThis & { browser?: Browser }

/** Called by the script that is in every store frame: those that come later need not bring all of this once more. */
export function lendBrowser(browser: Browser): void {
  const world = globalThis as World
  // Firefox has its own there; one without an id is left over from before the extension was loaded anew.
  if (!world.browser?.runtime?.id) world.browser = browser
}

/** In scripts that come later this stands for webextension-polyfill (wxt.config.ts). */
export default (globalThis as World).browser
