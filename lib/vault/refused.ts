/** Expected refusals: values, never thrown. Each has a text under `vault.refusal` in locales. */
export type Refusal =
  | 'no-vault'
  | 'locked'
  | 'wrong-passphrase'
  | 'wrong-recovery-key'
  | 'too-soon'
  | 'empty-passphrase'
  | 'empty-account'
  | 'too-long'
  | 'already-there'
  | 'quota'
  | 'damaged'
  | 'unknown-version'
  | 'not-found'
  | 'not-a-backup'
  | 'weak-parameters'
  | 'too-costly'
  | 'unavailable'

export type Answer<T = unknown> = ({ ok: true } & T) | { ok: false; reason: Refusal; retryAt?: number }

/** How a refusal travels from the depth of a transaction to the method that answers; it never leaves the folder. */
export class Refused extends Error {
  constructor(
    readonly reason: Refusal,
    readonly retryAt?: number,
  ) {
    super(reason)
  }
}

/** Turns a refusal into the value that callers get; anything else is a bug and stays thrown. */
export async function answering<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, ...(await work()) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.retryAt === undefined ? { ok: false, reason: error.reason } : { ok: false, reason: error.reason, retryAt: error.retryAt }
  }
}
