import { onPermissionsChanged, onTabGone, onTabReady } from '@/lib/platform/events'
import { changeSettings, readSettings } from '@/lib/platform/settings'
import { takeGrantedWish } from '@/lib/platform/mail-wish'
import { findTabs, hasPermission, injectWebmail, registerWebmail, removePermission } from '@/lib/platform/webmail'
import { watchClipboard } from './accounts/clipboard'
import { lookWhileWaiting, showWaiting } from './codes/codes'
import type { Hub } from './hub'
import { watchLock } from './accounts/lock'
import { isLentTab, isMailTab, returnTab } from './codes/mail-tabs'
import { forgetTab } from './store-frames'

/** Everything the browser tells by itself. Listeners first, then what has to be put right at each start. */
export function watchBrowser(hub: Hub): void {
  onTabGone((tabId) => void forgetTab(hub, tabId).then(() => showWaiting(hub)))
  onTabReady(async (tabId, origin) => {
    // A webmail that loads a page for each mail leaves the script behind; where it is connected, the browser brings it by itself.
    if (origin !== undefined && (await isLentTab(tabId, origin))) await injectWebmail(tabId, origin)
    if (origin !== undefined && (await isMailTab(tabId, origin))) await lookWhileWaiting(hub)
    await showWaiting(hub)
  })
  onPermissionsChanged(() => void followPermissions(hub))
  watchLock(hub)
  watchClipboard()
  void reconcileWebmail(hub)
}

/** A yes may come when the popup that asked is gone: then it is for us to connect the mail that was meant. */
export async function followPermissions(hub: Hub): Promise<void> {
  const granted = await takeGrantedWish()
  if (granted === undefined) await reconcileWebmail(hub)
  else await connectMail(hub, granted)
}

/** Makes this the one webmail that is read while a page waits; without the browser's permission it is none. */
export async function connectMail(hub: Hub, origin: string): Promise<void> {
  const { webmailOrigin: before } = await readSettings()
  await changeSettings({ webmailOrigin: origin })
  // One webmail at a time: what is no longer read is no longer allowed.
  if (before !== undefined && before !== origin && (await hasPermission(origin))) await removePermission(before)
  await reconcileWebmail(hub)
  await lookWhileWaiting(hub)
}

/** The registered script, the permission and the setting must say the same; the permission has the last word. */
export async function reconcileWebmail(hub: Hub): Promise<void> {
  const { webmailOrigin } = await readSettings()
  const isGranted = webmailOrigin !== undefined && (await hasPermission(webmailOrigin))
  if (webmailOrigin !== undefined && !isGranted) await changeSettings({ webmailOrigin: undefined })
  await registerWebmail(isGranted ? webmailOrigin : undefined)
  if (isGranted) for (const tab of await findTabs(webmailOrigin)) if (!tab.discarded) await injectWebmail(tab.id, tab.origin)
  await showWaiting(hub)
}

/** Lets go of the connected webmail and of a tab that was lent; of one origin's only, where it is named. */
export async function disconnectMail(hub: Hub, origin?: string): Promise<void> {
  await returnTab(origin)
  const { webmailOrigin } = await readSettings()
  if (webmailOrigin === undefined || (origin !== undefined && origin !== webmailOrigin)) return
  await changeSettings({ webmailOrigin: undefined })
  await removePermission(webmailOrigin)
  await reconcileWebmail(hub)
}
