import { clearAlarm, onAlarm, onIdle, setAlarm, setIdleLimit } from '@/lib/platform/events'
import { prolongSession } from '@/lib/platform/session-keeper'
import { readSettings } from '@/lib/platform/settings'
import { tellOwnPages, tellTab } from '@/lib/platform/tell'
import type { Hub } from './hub'
import { allJourneys } from './journeys'

const alarmName = 'lock'

/** Locks the vault by itself: when the screen is locked, when nobody is at the machine, when it has not been used. */
export function watchLock(hub: Hub): void {
  onIdle((state) => void lockWhenLeft(hub, state))
  onAlarm(alarmName, () => void lockVault(hub))
  void followLockSetting()
}

export async function lockVault(hub: Hub): Promise<void> {
  await hub.vault.lock()
  await clearAlarm(alarmName)
  await tellVaultState(hub)
  await tellOwnPages()
}

/** Called at each use of the vault by the shopper: its time begins again. */
export async function postponeLock(): Promise<void> {
  const minutes = await prolongSession()
  if (minutes === undefined) return
  if (minutes > 0) await setAlarm(alarmName, minutes)
  else await clearAlarm(alarmName)
}

/** The browser tells after so many minutes without a key or the mouse; asked for anew at each start and change. */
export async function followLockSetting(): Promise<void> {
  const { lockAfterMinutes } = await readSettings()
  if (lockAfterMinutes > 0) setIdleLimit(lockAfterMinutes)
}

/** Every page of a journey draws its cards by it. */
export async function tellVaultState(hub: Hub): Promise<void> {
  const state = await hub.vault.state()
  for (const { tabId } of await allJourneys(hub.now())) await tellTab(tabId, 'frame.vault', state)
}

async function lockWhenLeft(hub: Hub, state: 'active' | 'idle' | 'locked'): Promise<void> {
  const locks = state === 'locked' || (state === 'idle' && (await readSettings()).lockAfterMinutes > 0)
  if (locks) await lockVault(hub)
}
