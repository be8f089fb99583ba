import { browser } from '#imports'

const clipboardMs = 30_000

/** The tab that one of our own pages speaks of: the one it was opened for, else the one in front. */
export async function findTabId(named: string | null): Promise<number | undefined> {
  if (named !== null && /^\d+$/.test(named)) return Number(named)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

/** Copies a secret, and overwrites it after half a minute while this page is open. */
export async function copyForAWhile(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
  setTimeout(() => void navigator.clipboard.writeText('').catch(() => undefined), clipboardMs)
}

export function openOptions(): void {
  void browser.runtime.openOptionsPage()
}
