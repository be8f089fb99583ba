export { makeVault } from './vault'
export { calibrate } from './crypto/kdf'
export { countFormulas, writeCsv, type CsvReader } from './entries/write-csv'
export { searchEntries, sortEntries, type SortBy } from './entries/search'
export type {
  Damage,
  Draft,
  Entry,
  Incoming,
  Merged,
  Pending,
  PreviousPassword,
  SessionKeeper,
  SignInWith,
  Vault,
  VaultDeps,
  VaultState,
} from './types'
export type { Buckets } from './disk/second-copy'
export type { Answer, Refusal } from './refused'
export type { KdfCost, KdfParams } from './crypto/kdf'
