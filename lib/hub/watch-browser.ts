import { onAlarm, onIdle, onPermissionsChanged, onTabGone, onTabReady, setAlarm } from '@/lib/platform/events'
import { changeSettings, readSettings } from '@/lib/platform/settings'
import { tellOwnPages } from '@/lib/platform/tell'
import { findTabs, hasPermission, injectWebmail, registerWebmail } from '@/lib/platform/webmail'
import { lookWhileWaiting, showWaiting } from './codes'
import type { Hub } from './hub'
import { isMailTab } from './mail-tabs'
import { forgetTab } from './store-frames'

const lockAlarm = 'lock'

/** Everything the browser tells by itself. Listeners first, then what has to be put right at each start. */
export function watchBrowser(hub: Hub): void {
  onTabGone((tabId) => void forgetTab(hub, tabId).then(() => showWaiting(hub)))
  onTabReady(async (tabId, origin) => {
    if (origin !== undefined && (await isMailTab(tabId, origin))) await lookWhileWaiting(hub)
    await showWaiting(hub)
  })
  onPermissionsChanged(() => void reconcileWebmail(hub))
  onIdle((state) => void lockWhenLeft(hub, state))
  onAlarm(lockAlarm, () => void lock(hub))
  void reconcileWebmail(hub)
}

/** The registered script, the permission and the setting must say the same; the permission has the last word. */
export async function reconcileWebmail(hub: Hub): Promise<void> {
  const { webmailOrigin } = await readSettings()
  const isGranted = webmailOrigin !== undefined && (await hasPermission(webmailOrigin))
  if (webmailOrigin !== undefined && !isGranted) await changeSettings({ webmailOrigin: undefined })
  await registerWebmail(isGranted ? webmailOrigin : undefined)
  if (isGranted) for (const tab of await findTabs(webmailOrigin)) if (!tab.discarded) await injectWebmail(tab.id)
  await showWaiting(hub)
}

/** Called at each use of the vault by the shopper: the timer starts again. */
export async function postponeLock(): Promise<void> {
  const { lockAfterMinutes } = await readSettings()
  if (lockAfterMinutes > 0) await setAlarm(lockAlarm, lockAfterMinutes)
}

async function lockWhenLeft(hub: Hub, state: 'active' | 'idle' | 'locked'): Promise<void> {
  if (state === 'locked') await lock(hub)
}

async function lock(hub: Hub): Promise<void> {
  await hub.vault.lock()
  await tellOwnPages()
}
