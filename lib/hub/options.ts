import { lockTimes, type OptionsModel } from '@/lib/messaging/options-model'
import { readSettings } from '@/lib/platform/settings'
import { mayUseStore, ownVersion } from '@/lib/platform/store-permission'
import type { Hub } from './hub'
import { viewMail } from './codes/mail-tabs'

/** What the options page shows. */
export async function makeOptionsModel(hub: Hub): Promise<OptionsModel> {
  const { fillCodeAtOnce, lockAfterMinutes, webmailOrigin } = await readSettings()
  const { origin, mailbox, status } = await viewMail()
  const isConnected = webmailOrigin !== undefined && status !== 'not-connected'
  const listed = await hub.vault.list()
  const removed = await hub.vault.removed()
  const recovery = await hub.vault.recoveryKeyMadeAt()
  return {
    vault: await hub.vault.state(),
    settings: { fillCodeAtOnce, lockAfterMinutes: lockTimes.find((minutes) => minutes === lockAfterMinutes) ?? 15 },
    mails: isConnected ? [{ origin: webmailOrigin, mailbox: origin === webmailOrigin ? mailbox : undefined }] : [],
    mayUseStore: await mayUseStore(),
    recoveryKeyMadeAt: recovery.ok ? recovery.madeAt : undefined,
    removed: removed.ok ? removed.entries.map(({ id, account, site }) => ({ id, account, site })) : [],
    damaged: listed.ok ? listed.damaged.length : 0,
    version: ownVersion(),
  }
}
