import type { Incoming } from '../types'

export type ImportSource = 'chrome' | 'firefox' | 'safari' | 'lastpass' | 'bitwarden' | '1password' | 'keepass' | 'csv'

/** Why a row was left out. Each row of a file is either found or left: none disappears. */
export type LeftReason =
  | 'no-account'
  | 'no-password'
  | 'not-a-login'
  | 'odd-quotes'
  | 'missing-cells'
  | 'damaged-text'
  | 'too-long'
  | 'unsafe-address'
  | 'other-site'

/** Why a file was not read at all. */
export type ImportRefusal =
  'too-large' | 'too-many-rows' | 'not-understood' | 'encrypted' | 'needs-passphrase' | 'wrong-passphrase' | 'too-costly' | 'empty'

export interface ImportOptions {
  /** The site that an address (`https://…`, a bare host, `android://…`) belongs to; undefined for other people's sites. */
  siteOf: (address: string) => string | undefined
  /** Other sites' rows too, each under its host's name. */
  withOthers?: boolean
  /** Of a KeePass database; asked for by `needs-passphrase`. */
  passphrase?: string
  /** Of a KeePass database: the bytes of its key file, if it has one. */
  keyFile?: Uint8Array
  now: Date
}

/** One row before it is judged. */
export interface Login {
  /** Line in the file, or number of the item, from 1: what a shopper can look up. */
  row: number
  account: string
  password: string
  /** All addresses that the row names. */
  addresses: readonly string[]
  notes?: string
  /** ms since the epoch */
  createdAt?: number
  changedAt?: number
  /** Newest first; `until` in ms since the epoch. */
  previous?: readonly { password: string; until: number }[]
  /** Set where the reader already knows that it can't be taken. */
  fault?: LeftReason
}

export interface Preview {
  source: ImportSource
  /** Rows in the file, its heading aside. */
  rows: number
  /** What would be added, one for each account: rows of the same account are one. */
  found: readonly Incoming[]
  /** Rows that became one with another. */
  duplicates: number
  left: readonly { row: number; reason: LeftReason }[]
}

export type ImportAnswer = { ok: true; preview: Preview } | { ok: false; reason: ImportRefusal }
