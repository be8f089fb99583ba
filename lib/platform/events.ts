import { browser } from '#imports'

// Listeners of the background. Each must be added before its first await, or the event that woke it is lost.

export function onTabGone(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId))
}

/** A tab finished loading, or was put to sleep or woken. Its origin is known only where we may see its address. */
export function onTabReady(listener: (tabId: number, origin: string | undefined) => unknown): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'complete' && change.discarded === undefined) return
    listener(tabId, tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).origin : undefined)
  })
}

export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}

/** 'locked': the screen is, or the machine sleeps. 'idle': nobody was there for the time of `setIdleLimit`. */
export function onIdle(listener: (state: 'active' | 'idle' | 'locked') => void): void {
  browser.idle?.onStateChanged.addListener(listener)
}

/** Firefox on phones knows no idleness. */
export function setIdleLimit(minutes: number): void {
  browser.idle?.setDetectionInterval(minutes * 60)
}

export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener()
  })
}

/** Sets an alarm, or puts off the one that is set. */
export async function setAlarm(name: string, delayInMinutes: number): Promise<void> {
  await browser.alarms.create(name, { delayInMinutes })
}

export async function repeatAlarm(name: string, periodInMinutes: number): Promise<void> {
  await browser.alarms.create(name, { periodInMinutes })
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name)
}
