import { browser } from '#imports'

/**
 * What outlives the background but never the browser: `storage.session`, in memory only and closed to content scripts.
 * A value is read as `unknown`, since an older version of the extension may have left it.
 */
export async function remember(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value })
}

export async function recall(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key]
}

export async function recallAll(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null)
}

export async function forget(key: string): Promise<void> {
  await browser.storage.session.remove(key)
}
