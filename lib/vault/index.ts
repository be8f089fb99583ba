export { makeVault } from './vault'
export { calibrate } from './kdf'
export { countFormulas, writeCsv, type CsvReader } from './write-csv'
export { searchEntries, sortEntries, type SortBy } from './search'
export type {
  Answer,
  Damage,
  Draft,
  Entry,
  Incoming,
  Merged,
  Pending,
  PreviousPassword,
  Refusal,
  SessionKeeper,
  SignInWith,
  Vault,
  VaultDeps,
  VaultState,
} from './types'
export type { Buckets } from './second-copy'
export type { KdfCost, KdfParams } from './kdf'
