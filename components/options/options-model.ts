import type { VaultState } from '@/lib/messaging/card-model'

/** All that the options page shows; asked for anew after every act. */
export interface OptionsModel {
  vault: VaultState
  settings: Settings
  /** webmails with a standing permission */
  mails: readonly { origin: string; mailbox?: string }[]
  /** the store's own sites: false when the browser took the permission away */
  mayUseStore: boolean
  version: string
}

export interface Settings {
  /** a code that passed every check goes into the page without a click */
  fillCodeAtOnce: boolean
  /** minutes without the shopper until the vault locks; 0: only when the browser closes */
  lockAfterMinutes: LockAfter
}

export type LockAfter = 0 | 1 | 5 | 15 | 60

/** A file, in base64: a backup is bytes, and one of the browsers sends messages as JSON. */
export interface FileContent {
  name: string
  base64: string
}

export type OptionsAct =
  | { kind: 'change-settings'; settings: Settings }
  | { kind: 'disconnect-mail'; origin: string }
  /** `alsoKeys`: seals everything anew under a new key, for when an old copy of the vault may have leaked */
  | { kind: 'change-passphrase'; current: string; next: string; alsoKeys: boolean }
  | { kind: 'make-recovery-key'; passphrase: string }
  | { kind: 'make-backup' }
  | { kind: 'preview-import'; file: FileContent; passphrase?: string }
  | { kind: 'import'; file: FileContent; passphrase?: string }
  | { kind: 'export-csv'; passphrase: string }
  | { kind: 'erase-vault'; passphrase: string }

export interface OptionsResult {
  /** a refusal's id, as under `vault.refusal` in the locales */
  refusal?: string
  /** ms since the epoch, with 'too-soon' */
  retryAt?: number
  /** groups of letters and digits, to be written on paper; shown once */
  recoveryKey?: string
  /** to be saved by the shopper */
  file?: FileContent
  preview?: ImportPreview
  imported?: { added: number; updated: number }
}

/** What an import would do, before it does it. Counts of entries; nothing is dropped without being counted. */
export interface ImportPreview {
  /** "Chrome", "Bitwarden", "Latchkey" */
  source: string
  added: number
  updated: number
  same: number
  /** of other sites than the store's */
  others: number
  /** numbers of lines that can't be read, at most twenty */
  unreadable: readonly number[]
  unreadableCount: number
  /** a backup that has to be opened first */
  needsPassphrase: boolean
}
