import { browser } from '#imports'
import { showTab } from './webmail'

/** The tab that one of our own pages speaks of: the one it was opened for, else the one in front. */
export async function findTabId(named: string | null): Promise<number | undefined> {
  if (named !== null && /^\d+$/.test(named)) return Number(named)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

/** Closes the small window that a page's own button opened (`openOwnWindow`), and shows the tab that it was opened for, if that is still there. */
export async function leaveOwnWindow(tabId: number | undefined): Promise<void> {
  const own = await browser.tabs.getCurrent()
  if (tabId !== undefined) await showTab(tabId, undefined).catch(() => {})
  // `window.close` is for windows that a page opened; Firefox refuses it here.
  if (own?.id !== undefined) await browser.tabs.remove(own.id)
}

export function openOptions(): void {
  void browser.runtime.openOptionsPage()
}
