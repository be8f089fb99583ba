import { browser } from '#imports'

export type Purpose = 'unlock' | 'connect-mail' | 'checks' | 'keep'

/** A small window of our own for what a page must not be asked; where there are no windows (phones), a tab. */
export async function openOwnWindow(purpose: Purpose, tabId?: number): Promise<void> {
  const query = new URLSearchParams({ for: purpose, ...(tabId === undefined ? {} : { tab: String(tabId) }) })
  const url = `${browser.runtime.getURL('/popup.html')}?${query}`
  if (browser.windows === undefined) await browser.tabs.create({ url })
  else await browser.windows.create({ url, type: 'popup', width: 400, height: 640 })
}
