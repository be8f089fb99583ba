import { browser } from '#imports'

/** Brings a tab to another address, or, without one, to its own once more. */
export async function leaveTab(tabId: number, address?: string): Promise<void> {
  if (address === undefined) await browser.tabs.reload(tabId)
  else await browser.tabs.update(tabId, { url: address })
}
