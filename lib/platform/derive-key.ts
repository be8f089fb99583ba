import type { KdfCost, KdfParams } from '@/lib/vault/crypto/kdf'
import { askEngine } from './ask'
import { fromBase64, toBase64 } from './base64'
import { engineLivesHere, ensureEngine, startEngine } from './engine'

let here: ReturnType<typeof startEngine> | undefined

/** Derives a key in the engine, wherever it lives: a page does not hear its own messages, so the way there differs. */
export async function deriveKey(passphrase: Uint8Array, { salt, memoryKiB, passes }: KdfParams): Promise<Uint8Array> {
  const job = { passphrase: toBase64(passphrase), salt: toBase64(salt), memoryKiB, passes }
  if (engineLivesHere()) {
    here ??= startEngine()
    return fromBase64((await here('engine.derive', job)).key)
  }
  await ensureEngine()
  return fromBase64((await askEngine('engine.derive', job)).key)
}

/** Ms from asking to the key, as an unlock waits for it. */
export async function timeDerivation({ memoryKiB, passes }: KdfCost): Promise<number> {
  const start = performance.now()
  await deriveKey(new Uint8Array(16), { algorithm: 'argon2id', version: 19, lanes: 1, salt: new Uint8Array(16), memoryKiB, passes })
  return performance.now() - start
}
