import { browser } from '#imports'

/** The tab that one of our own pages speaks of: the one it was opened for, else the one in front. */
export async function findTabId(named: string | null): Promise<number | undefined> {
  if (named !== null && /^\d+$/.test(named)) return Number(named)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

export function openOptions(): void {
  void browser.runtime.openOptionsPage()
}
