import { browser } from '#imports'
import type { Tellings } from '@/lib/messaging/protocol'

/** Tells one frame of one tab. Returns what it answers; undefined when the frame is gone. */
export async function tellFrame<T extends keyof Tellings>(tabId: number, frameId: number, tell: T, content: Tellings[T]): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, { tell, content }, { frameId })
  } catch {
    return undefined
  }
}

/** Tells every frame of a tab; who it concerns acts on it. */
export async function tellTab<T extends keyof Tellings>(tabId: number, tell: T, content: Tellings[T]): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { tell, content })
  } catch {
    // No frame of ours is there.
  }
}

/** Tells the open pages of the extension that what they show has changed. */
export async function tellOwnPages(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ tell: 'changed', content: undefined })
  } catch {
    // Nobody is open to hear it.
  }
}
