import type { CsvReader, Incoming } from '@/lib/vault'
import type { LeftReason } from '@/lib/vault/import'
import type { VaultState } from './card-model'

/** All that the options page shows; asked for anew after every act. */
export interface OptionsModel {
  vault: VaultState
  settings: OptionsSettings
  /** webmails with a standing permission */
  mails: readonly { origin: string; mailbox?: string }[]
  /** the store's own sites: false when the browser took the permission away */
  mayUseStore: boolean
  /** ISO; undefined where there is no key on paper, or the vault is locked */
  recoveryKeyMadeAt?: string
  /** removed in the last thirty days, and still to be had back; empty while the vault is locked */
  removed: readonly { id: string; account: string; site: string }[]
  /** records that can't be read any more; the rest can. 0 while the vault is locked */
  damaged: number
  version: string
}

export interface OptionsSettings {
  /** a code that passed every check goes into the page without a click */
  fillCodeAtOnce: boolean
  /** minutes without use until the vault locks; 0: only when the browser closes */
  lockAfterMinutes: LockAfter
}

/** Accounts that one import may bring: more is no shopper's list. */
export const mostFound = 50_000

export type LockAfter = 0 | 1 | 5 | 15 | 60
export const lockTimes: readonly LockAfter[] = [1, 5, 15, 60, 0]

/** A file, in base64: a backup is bytes, and one of the browsers sends messages as JSON. */
export interface FileContent {
  name: string
  base64: string
}

/** What the page asks of the background. Whoever has the page in front of them may not know the passphrase: what takes secrets out asks for it. */
export type OptionsAct =
  | { kind: 'change-settings'; settings: OptionsSettings }
  | { kind: 'disconnect-mail'; origin: string }
  | { kind: 'unlock'; passphrase: string }
  /** `alsoKeys`: seals everything anew under a new key, for when an old copy of the vault may have leaked */
  | { kind: 'change-passphrase'; current: string; next: string; alsoKeys: boolean }
  /** the passphrase is forgotten, and the key on paper is at hand */
  | { kind: 'reset-passphrase'; recoveryKey: string; next: string }
  | { kind: 'make-recovery-key'; passphrase: string }
  | { kind: 'revoke-recovery-key'; passphrase: string }
  /** the passphrase of the vault, so that a slip of the finger does not make a file that nobody opens */
  | { kind: 'make-backup'; passphrase: string }
  /** without a reader the shopper is asked first, where it makes a difference */
  | { kind: 'export-csv'; passphrase: string; reader?: CsvReader }
  | { kind: 'erase-vault'; passphrase: string }
  /** of those that were removed in the last thirty days */
  | { kind: 'restore-account'; id: string }
  | { kind: 'forget-account'; id: string }
  /** drops the records that can't be read any more */
  | { kind: 'repair-vault' }
  /** what `add-found` would do */
  | { kind: 'compare-found'; found: readonly Incoming[] }
  | { kind: 'add-found'; found: readonly Incoming[] }
  /** what `import-backup` would do */
  | { kind: 'compare-backup'; file: FileContent; passphrase: string }
  | { kind: 'import-backup'; file: FileContent; passphrase: string }

/** What the page does with a chosen file: it reads lists itself, for a background can't load the readers; only what it found goes on. */
export type FileAct = ({ kind: 'preview-import' } & ChosenFile) | ({ kind: 'import' } & ChosenFile)

export interface ChosenFile {
  file: File
  /** of a backup or of a KeePass database */
  passphrase?: string
  /** of a KeePass database */
  keyFile?: File
  /** other sites' accounts too, each under its host's name */
  withOthers?: boolean
}

export interface OptionsResult {
  /** a refusal's id, as under `vault.refusal` and `vault.import.refusal` in the locales */
  refusal?: string
  /** ms since the epoch, with 'too-soon' */
  retryAt?: number
  /** groups of letters and digits, to be written on paper; shown once */
  recoveryKey?: string
  /** the key on paper no longer fits */
  recoveryKeyRevoked?: boolean
  /** to be saved by the shopper */
  file?: FileContent
  /** instead of a list: so many passwords that a spreadsheet would run, and who is to open it? */
  formulas?: number
  preview?: ImportPreview
  /** what `compare-found` and `compare-backup` say */
  compared?: Merging
  imported?: Merging
}

/** Accounts that are new, that gained a password or a field, and that were there already. */
export interface Merging {
  added: number
  updated: number
  same: number
}

/** What an import would do, before it does it. Counts of accounts; nothing is dropped without being counted. */
export interface ImportPreview extends Merging {
  /** "chrome", "bitwarden"; "latchkey": a backup of ours */
  source: string
  /** of other sites than the store's */
  others: number
  /** rows that became one with another of the same account */
  duplicates: number
  /** lines that can't be read, or hold no sign-in, with the reason; at most twenty */
  unreadable: readonly { row: number; reason: LeftReason }[]
  unreadableCount: number
  /** a file that has to be opened first; then every count is 0 */
  needsPassphrase: boolean
}
