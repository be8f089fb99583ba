import type { FileContent, Merging, OptionsAct, OptionsResult } from '@/lib/messaging/options-model'
import { addressOfSite } from '@/lib/options/site-of-address'
import { fromBase64, toBase64 } from '@/lib/platform/base64'
import { changeSettings } from '@/lib/platform/settings'
import { tellOwnPages } from '@/lib/platform/tell'
import { countFormulas, writeCsv, type Answer, type CsvReader, type Entry, type Merged } from '@/lib/vault'
import type { Hub } from './hub'
import { followLockSetting, lockVault, postponeLock, tellVaultState } from './accounts/lock'
import { unlockAsMeant } from './accounts/unlock-as-meant'
import { disconnectMail } from './watch-browser'

const fine: OptionsResult = {}

/** Does what the shopper asked for on the options page. A refusal is a value: the page says it in words. */
export async function actOnOptions(hub: Hub, what: OptionsAct): Promise<OptionsResult> {
  const before = await hub.vault.state()
  const result = await carryOut(hub, what)
  await postponeLock()
  if ((await hub.vault.state()) !== before) await tellVaultState(hub)
  await tellOwnPages()
  return result
}

async function carryOut(hub: Hub, what: OptionsAct): Promise<OptionsResult> {
  const { vault } = hub
  switch (what.kind) {
    case 'change-settings':
      await changeSettings(what.settings)
      await followLockSetting()
      return fine
    case 'disconnect-mail':
      await disconnectMail(hub, what.origin)
      return fine
    case 'unlock':
      return toResult((await unlockAsMeant(hub, what.passphrase)).answer, () => fine)
    case 'change-passphrase':
      return changePassphrase(hub, what)
    case 'reset-passphrase':
      return toResult(await vault.resetPassphrase(what.recoveryKey, what.next), () => fine)
    case 'make-recovery-key':
      return withPassphrase(hub, what.passphrase, async () => toResult(await vault.makeRecoveryKey(), ({ key }) => ({ recoveryKey: key })))
    case 'revoke-recovery-key':
      return withPassphrase(hub, what.passphrase, async () => toResult(await vault.revokeRecoveryKey(), () => fine))
    case 'make-backup':
      return withPassphrase(hub, what.passphrase, async () =>
        toResult(await vault.exportBackup(what.passphrase), ({ file }) => ({ file: namedFile(hub, 'latchkey', file) })),
      )
    case 'export-csv':
      return withPassphrase(hub, what.passphrase, async () =>
        toResult(await vault.list(), ({ entries }) => exportCsv(hub, entries, what.reader)),
      )
    case 'erase-vault':
      return withPassphrase(hub, what.passphrase, async () => {
        await lockVault(hub)
        return toResult(await vault.erase(), () => fine)
      })
    case 'restore-account':
      return toResult(await vault.restore(what.id), () => fine)
    case 'forget-account':
      return toResult(await vault.forget(what.id), () => fine)
    case 'repair-vault':
      return toResult(await vault.repair(), () => fine)
    case 'compare-found':
      return toResult(await vault.compareAll(what.found), (merged) => ({ compared: toMerging(merged) }))
    case 'add-found':
      return toResult(await vault.addAll(what.found), (merged) => ({ imported: toMerging(merged) }))
    case 'compare-backup':
      return withBackup(what.file, async (file) =>
        toResult(await vault.compareBackup(file, what.passphrase), (merged) => ({ compared: toMerging(merged) })),
      )
    case 'import-backup':
      return withBackup(what.file, async (file) =>
        toResult(await vault.importBackup(file, what.passphrase), (merged) => ({ imported: toMerging(merged) })),
      )
  }
}

/**
 * Keys first: where they can't be changed (a damaged record), the passphrase stays as it was, and so does the whole vault.
 */
async function changePassphrase(
  { vault }: Hub,
  { current, next, alsoKeys }: Extract<OptionsAct, { kind: 'change-passphrase' }>,
): Promise<OptionsResult> {
  if (!alsoKeys) return toResult(await vault.changePassphrase(current, next), () => fine)
  const keys = await vault.changeDataKey(current)
  if (!keys.ok) return toResult(keys, () => fine)
  return toResult(await vault.changePassphrase(current, next), () => ({ recoveryKeyRevoked: keys.recoveryKeyRevoked }))
}

/** An open vault is no proof of who sits before it: what takes the passwords out of it asks again. */
async function withPassphrase({ vault }: Hub, passphrase: string, work: () => Promise<OptionsResult>): Promise<OptionsResult> {
  const opened = await vault.unlock(passphrase)
  return opened.ok ? work() : toResult(opened, () => fine)
}

/** A password has to arrive as it is, and a spreadsheet must run none: where both can't be had, the shopper says which it is for. */
function exportCsv(hub: Hub, entries: readonly Entry[], reader: CsvReader | undefined): OptionsResult {
  const formulas = countFormulas(entries)
  if (reader === undefined && formulas > 0) return { formulas }
  return { file: namedFile(hub, 'csv', new TextEncoder().encode(writeCsv(entries, addressOfSite, reader))) }
}

/** A backup as the page sent it, for the vault to open. */
async function withBackup({ base64 }: FileContent, work: (file: Uint8Array) => Promise<OptionsResult>): Promise<OptionsResult> {
  let bytes: Uint8Array
  try {
    bytes = fromBase64(base64)
  } catch {
    return { refusal: 'not-a-backup' }
  }
  return work(bytes)
}

const toMerging = ({ added, merged, same }: Merged): Merging => ({ added, updated: merged, same })

/** @param ending of the file's name */
function namedFile(hub: Hub, ending: string, bytes: Uint8Array): FileContent {
  return { name: `latchkey-${hub.now().toISOString().slice(0, 10)}.${ending}`, base64: toBase64(bytes) }
}

function toResult<T>(answer: Answer<T>, done: (answer: { ok: true } & T) => OptionsResult): OptionsResult {
  return answer.ok ? done(answer) : { refusal: answer.reason, retryAt: answer.retryAt }
}
