import { countAttempt, nextAttemptAt } from './brake'
import type { Bytes } from './bytes'
import type { Engine } from './engine'
import { unwrapByPassphrase, unwrapByRecovery, type Header } from './format/header'
import { checkKdf, kdfFloor, type KdfCost, type KdfParams } from './crypto/kdf'
import { passphraseBytes } from './crypto/keys'
import { readRecoveryKey } from './crypto/recovery-key'
import { Refused } from './refused'
import type { Store } from './disk/store'
import type { VaultDeps } from './types'

/** Longer ones are no stronger, only slower to hash. UTF-16 code units. */
const longestPassphrase = 1024

export interface WaysIn {
  /** Fresh parameters at this cost, or at what suits this machine; refuses what is under the floor. */
  newKdf: (cost?: KdfCost) => Promise<KdfParams>
  stretch: (passphrase: string, kdf: KdfParams) => Promise<Uint8Array>
  /** The data key, or a refusal; slowed down. `orElse` is tried where the passphrase itself is wrong, all of it as one attempt. */
  tryPassphrase: (passphrase: string, orElse?: readonly string[]) => Promise<{ header: Header; dataKey: Bytes; meant: string }>
  tryRecoveryKey: (text: string) => Promise<Bytes>
  /** Failed attempts are forgotten: the shopper is in. */
  forgive: () => Promise<void>
}

export function makeWaysIn(store: Store, engine: Engine, deps: VaultDeps): WaysIn {
  const floor = deps.floor ?? kdfFloor

  async function newKdf(cost?: KdfCost): Promise<KdfParams> {
    const { memoryKiB, passes } = cost ?? (await deps.chooseCost?.()) ?? floor
    const kdf = checkKdf({ algorithm: 'argon2id', version: 19, lanes: 1, salt: engine.random(16), memoryKiB, passes }, floor)
    if (typeof kdf === 'string') throw new Refused(kdf)
    return kdf
  }

  async function stretch(passphrase: string, kdf: KdfParams): Promise<Uint8Array> {
    if (passphrase === '') throw new Refused('empty-passphrase')
    if (passphrase.length > longestPassphrase) throw new Refused('too-long')
    const bytes = passphraseBytes(passphrase)
    try {
      return await deps.deriveKey(bytes, kdf)
    } finally {
      bytes.fill(0)
    }
  }

  async function tryPassphrase(
    passphrase: string,
    orElse: readonly string[] = [],
  ): Promise<{ header: Header; dataKey: Bytes; meant: string }> {
    const header = await engine.header()
    if (passphrase === '') throw new Refused('empty-passphrase')
    let retryAt: number | undefined
    await brake(() =>
      store.attempt((attempts) => {
        const counted = countAttempt(attempts, deps.now().getTime())
        retryAt = nextAttemptAt(counted)
        return counted
      }),
    )
    for (const meant of [passphrase, ...orElse]) {
      const dataKey = await unwrapByPassphrase(header, await stretch(meant, header.passphrase.kdf))
      if (!dataKey) continue
      await forgive()
      return { header, dataKey, meant }
    }
    throw new Refused('wrong-passphrase', retryAt)
  }

  /** A full disk must not keep a shopper from what is on it: then the attempt goes uncounted. */
  async function brake(count: () => Promise<void>): Promise<void> {
    try {
      await count()
    } catch (error) {
      if (!(error instanceof Refused) || error.reason === 'too-soon') throw error
    }
  }

  async function tryRecoveryKey(text: string): Promise<Bytes> {
    const header = await engine.header()
    const secret = readRecoveryKey(text)
    const dataKey = secret && (await unwrapByRecovery(header, secret))
    secret?.fill(0)
    if (!dataKey) throw new Refused('wrong-recovery-key')
    return dataKey
  }

  const forgive = () => brake(() => store.attempt(() => ({ failed: 0, last: 0 })))

  return { newKdf, stretch, tryPassphrase, tryRecoveryKey, forgive }
}
