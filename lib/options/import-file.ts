import {
  mostFound,
  type FileAct,
  type ImportPreview,
  type Merging,
  type OptionsAct,
  type OptionsResult,
} from '@/lib/messaging/options-model'
import { toBase64 } from '@/lib/platform/base64'
import { readImport, type Preview } from '@/lib/vault/import'
import { siteOfAddress } from './site-of-address'

export type AskHub = (act: OptionsAct) => Promise<OptionsResult>

/** In bytes. A message takes 64 MiB, of which base64 eats a quarter; ten thousand entries are a backup of about 5 MB. */
const largestBackup = 40 * 1024 * 1024
/** More is no list of passwords; said before it is read. */
const largestList = 64 * 1024 * 1024
/** KeePass takes any file as a key, and reads it whole. */
const largestKeyFile = 16 * 1024 * 1024
const backupMark = 'Latchkey backup\n'
const mostLines = 20
const nothing: Merging = { added: 0, updated: 0, same: 0 }

/**
 * Shows what a chosen file would bring, or brings it. A list is read here, in the page: only the store's own accounts that it holds go
 * to the background, others only where the shopper wants them. A backup of ours goes there as it is, since only the vault can open it.
 */
export async function importFile({ kind, file, passphrase, keyFile, withOthers }: FileAct, ask: AskHub, now: Date): Promise<OptionsResult> {
  if (file.size > largestList) return { refusal: 'too-large' }
  const bytes = await readBytes(file)
  if (!bytes) return { refusal: 'unreadable' }
  if (isBackup(bytes)) {
    if (passphrase === undefined) return { preview: toOpen('latchkey') }
    if (bytes.length > largestBackup) return { refusal: 'too-large' }
    const backup = { file: { name: file.name.slice(0, 200), base64: toBase64(bytes) }, passphrase }
    if (kind === 'import') return ask({ kind: 'import-backup', ...backup })
    const result = await ask({ kind: 'compare-backup', ...backup })
    return result.compared ? { preview: { ...toOpen('latchkey'), ...result.compared, needsPassphrase: false } } : result
  }
  if (keyFile && keyFile.size > largestKeyFile) return { refusal: 'too-large' }
  const key = keyFile && (await readBytes(keyFile))
  if (keyFile && !key) return { refusal: 'unreadable' }
  const answer = await readImport(bytes, { siteOf: siteOfAddress, passphrase, keyFile: key, withOthers, now })
  if (!answer.ok) return answer.reason === 'needs-passphrase' ? { preview: toOpen('keepass') } : { refusal: answer.reason }
  if (answer.preview.found.length > mostFound) return { refusal: 'too-many-rows' }
  if (kind === 'import') return ask({ kind: 'add-found', found: answer.preview.found })
  const result = await ask({ kind: 'compare-found', found: answer.preview.found })
  return result.compared ? { preview: toPreview(answer.preview, result.compared) } : result
}

/** undefined where it was moved, changed or locked since it was chosen. */
const readBytes = (file: File): Promise<Uint8Array | undefined> =>
  file.arrayBuffer().then(
    (content) => new Uint8Array(content),
    () => undefined,
  )

function isBackup(bytes: Uint8Array): boolean {
  return Array.from(backupMark).every((sign, at) => bytes[at] === sign.charCodeAt(0))
}

function toOpen(source: string): ImportPreview {
  return { ...nothing, source, others: 0, duplicates: 0, unreadable: [], unreadableCount: 0, needsPassphrase: true }
}

function toPreview({ source, left, duplicates }: Preview, merging: Merging): ImportPreview {
  const unreadable = left.filter(({ reason }) => reason !== 'other-site')
  return {
    ...merging,
    source,
    others: left.length - unreadable.length,
    duplicates,
    unreadable: unreadable.slice(0, mostLines),
    unreadableCount: unreadable.length,
    needsPassphrase: false,
  }
}
