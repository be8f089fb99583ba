import type { KdfCost, KdfParams } from './crypto/kdf'
import type { Buckets } from './disk/second-copy'
import type { Answer } from './refused'

export type VaultState = 'none' | 'locked' | 'unlocked'

export type SignInWith = 'password' | 'google' | 'facebook' | 'vk' | 'apple' | 'x'

/** A password that no longer holds; `until` is when it was replaced, ISO 8601 in UTC. */
export interface PreviousPassword {
  password: string
  until: string
}

export interface Entry {
  id: string
  /** E-mail, member id or phone, as the shopper wrote it. */
  account: string
  site: string
  signInWith: SignInWith
  password?: string
  /** Newest first. */
  previous: readonly PreviousPassword[]
  /** The e-mail that a social sign-in belongs to. */
  tiedTo?: string
  question?: string
  answer?: string
  notes?: string
  /** ISO 8601, UTC, like all times here. */
  createdAt: string
  changedAt: string
}

/**
 * A password that was made for a page. It is kept before it is filled (`pending`); `confirmed` waits only for an account name;
 * `generated` is history: it was made for no page, the store refused it, or it has become an entry's password.
 */
export interface Pending {
  id: string
  account?: string
  site: string
  password: string
  madeAt: string
  state: 'pending' | 'confirmed' | 'generated'
}

export interface MadePassword {
  account?: string
  site: string
  password: string
}

/** Fields left undefined stay as they are; an empty string clears one. */
export interface Draft {
  id?: string
  account: string
  site: string
  signInWith?: SignInWith
  password?: string
  tiedTo?: string
  question?: string
  answer?: string
  notes?: string
}

/** `changed`: it does not open; `replaced`: it opens, but is not the newest; `missing`, `stray`: too few, too many. */
export interface Damage {
  id: string
  reason: 'changed' | 'replaced' | 'missing' | 'stray' | 'unknown-version'
}

/** What a backup or an import adds; ids are given by the vault. */
export type Incoming = Omit<Entry, 'id'> & {
  /** Its dates are only those of the import: an entry that is there already holds against it. */
  undated?: boolean
}

export interface Merged {
  added: number
  /** Entries that were there and gained a password, a date or a field. */
  merged: number
  /** Entries that were there already, just so. */
  same: number
}

/** Keeps the data key while unlocked: memory that outlives a worker and dies with the browser. */
export interface SessionKeeper {
  get(): Promise<Uint8Array | undefined>
  put(dataKey: Uint8Array): Promise<void>
  wipe(): Promise<void>
}

export interface VaultDeps {
  databaseName?: string
  /** Where a second copy lies; undefined: this browser has no such places, or the vault has to do without. */
  buckets?: Buckets
  /** Argon2id, 32 bytes; called only with parameters that passed floor and ceiling. */
  deriveKey(passphrase: Uint8Array, params: KdfParams): Promise<Uint8Array>
  session: SessionKeeper
  /** Cryptographically strong. */
  random(length: number): Uint8Array
  now: () => Date
  /** What a new passphrase costs where the caller does not say, as `calibrate` finds it. Default: the floor. */
  chooseCost?: () => Promise<KdfCost>
  /** Least cost accepted for a new passphrase, an old header, a backup; tests lower it. Default: `kdfFloor`. */
  floor?: KdfCost
}

export interface Vault {
  state(): Promise<VaultState>
  /** Leaves the new vault unlocked. A fresh salt is drawn whatever `cost` holds. */
  create(passphrase: string, cost?: KdfCost): Promise<Answer>
  /**
   * Attempts are slowed down: `too-soon` with `retryAt`, ms since the epoch. `orElse`: other spellings, tried in the same attempt where the
   * passphrase is wrong as it is; `meant` is the one that fits, where it is one of these.
   */
  unlock(passphrase: string, orElse?: readonly string[]): Promise<Answer<{ meant?: string }>>
  lock(): Promise<void>
  /** Locks, and deletes all that is stored. */
  erase(): Promise<Answer>
  list(): Promise<Answer<{ entries: readonly Entry[]; damaged: readonly Damage[] }>>
  /** The same account and site (capitals aside) is updated, never doubled; the old password goes into `previous`. */
  save(draft: Draft): Promise<Answer<{ id: string }>>
  remove(id: string): Promise<Answer>
  /** Undoes `remove`, for 30 days. */
  restore(id: string): Promise<Answer>
  /** Removed entries that can still come back. */
  removed(): Promise<Answer<{ entries: readonly Entry[] }>>
  /** Overwrites a removed entry at once. */
  forget(id: string): Promise<Answer>
  /** Also while locked. Answers only when the password is on disk: fill after that. */
  keepPending(made: MadePassword): Promise<Answer<{ id: string }>>
  /** Also while locked. Made for nobody yet: history at once, on disk when this answers. */
  keepGenerated(made: MadePassword): Promise<Answer<{ id: string }>>
  /** Also while locked. The page said yes: it becomes the account's password once an account is known. */
  confirmPending(id: string, account?: string): Promise<Answer>
  /** Also while locked. The store refused it: it stays in the history of generated passwords. */
  dropPending(id: string): Promise<Answer>
  /** Also while locked. It was typed, not made, and the store refused it: no history keeps it. */
  forgetPending(id: string): Promise<Answer>
  pending(): Promise<Answer<{ pending: readonly Pending[] }>>
  /** Empties the history of generated passwords; what is pending or confirmed stays. */
  clearGenerated(): Promise<Answer>
  changePassphrase(old: string, next: string, cost?: KdfCost): Promise<Answer>
  /** New data key and key pair; every record is sealed anew, and the recovery key stops working. */
  changeDataKey(passphrase: string): Promise<Answer<{ recoveryKeyRevoked: boolean }>>
  /** Replaces an earlier one. Shown once, kept nowhere. */
  makeRecoveryKey(): Promise<Answer<{ key: string }>>
  unlockWithRecoveryKey(key: string): Promise<Answer>
  /** The way back in after a forgotten passphrase. Leaves the vault unlocked. */
  resetPassphrase(recoveryKey: string, next: string, cost?: KdfCost): Promise<Answer>
  revokeRecoveryKey(): Promise<Answer>
  /** When the recovery key was made; undefined when there is none. */
  recoveryKeyMadeAt(): Promise<Answer<{ madeAt?: string }>>
  /** Rebuilds the manifest from what still opens and drops what does not: after the shopper has seen the damage. */
  repair(): Promise<Answer<{ dropped: number }>>
  exportBackup(passphrase: string, cost?: KdfCost): Promise<Answer<{ file: Uint8Array }>>
  /** All or nothing; checked before any costly work. */
  importBackup(file: Uint8Array, passphrase: string): Promise<Answer<Merged>>
  /** What `importBackup` would do; nothing is written. */
  compareBackup(file: Uint8Array, passphrase: string): Promise<Answer<Merged>>
  /** Takes in what an import found; one transaction. */
  addAll(incoming: readonly Incoming[]): Promise<Answer<Merged>>
  /** What `addAll` would do; nothing is written. */
  compareAll(incoming: readonly Incoming[]): Promise<Answer<Merged>>
}
