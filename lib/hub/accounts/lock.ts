import { clearAlarm, onAlarm, onIdle, repeatAlarm, setAlarm, setIdleLimit } from '@/lib/platform/events'
import { awakeEveryMinutes, prolongSession, stayAwake } from '@/lib/platform/session-keeper'
import { readSettings } from '@/lib/platform/settings'
import { tellOwnPages, tellTab } from '@/lib/platform/tell'
import type { Hub } from '../hub'
import { allJourneys } from '../journeys/journeys'
import { findMade } from './made-before'

const alarmName = 'lock'
const awakeName = 'awake'

/** Locks the vault by itself: when the screen is locked, when nobody is at the machine, when it slept, when it has not been used. */
export function watchLock(hub: Hub): void {
  onIdle((state) => void lockWhenLeft(hub, state))
  onAlarm(alarmName, () => void lockVault(hub))
  onAlarm(awakeName, () => void lockAfterSleep(hub))
  void followLockSetting()
}

export async function lockVault(hub: Hub): Promise<void> {
  await hub.vault.lock()
  await clearAlarm(alarmName)
  await clearAlarm(awakeName)
  await tellVaultState(hub)
  await tellOwnPages()
}

/** Called at each use of the vault by the shopper: its time begins again. */
export async function postponeLock(): Promise<void> {
  const minutes = await prolongSession()
  if (minutes === undefined) return
  await repeatAlarm(awakeName, awakeEveryMinutes)
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
  const vault = await hub.vault.state()
  for (const { tabId, journey } of await allJourneys(hub.now())) await tellTab(tabId, 'frame.vault', { vault, made: findMade(journey) })
}

/** An alarm that sleep held up comes with the waking: then the session is over, and every page learns of it. */
async function lockAfterSleep(hub: Hub): Promise<void> {
  if (!(await stayAwake())) await lockVault(hub)
}

async function lockWhenLeft(hub: Hub, state: 'active' | 'idle' | 'locked'): Promise<void> {
  const locks = state === 'locked' || (state === 'idle' && (await readSettings()).lockAfterMinutes > 0)
  if (locks) await lockVault(hub)
}
