import * as v from 'valibot'
import { checkKdf, deriveWithNoble, deriveWithWasm, type KdfParams } from '@/lib/vault/crypto/kdf'
import { judgeTyped } from '@/lib/password/judge-typed'
import { fromBase64, toBase64 } from './base64'

interface WorkerScope {
  onmessage: ((event: MessageEvent) => unknown) | null
  postMessage(message: unknown): void
}

const job = v.variant('type', [
  v.object({
    id: v.number(),
    type: v.literal('engine.rate'),
    content: v.object({ password: v.string(), account: v.optional(v.string()), rules: v.optional(v.string()) }),
  }),
  v.object({
    id: v.number(),
    type: v.literal('engine.derive'),
    content: v.object({ passphrase: v.string(), salt: v.string(), memoryKiB: v.number(), passes: v.number() }),
  }),
])

/** The worker's side of the engine: each job is answered by its number. Never says what a job held. */
export function runEngine(scope: WorkerScope): void {
  scope.onmessage = async ({ data }: MessageEvent<{ id: number }>) => {
    try {
      scope.postMessage({ id: data.id, answer: await work(v.parse(job, data)) })
    } catch {
      scope.postMessage({ id: data.id, failed: true })
    }
  }
}

async function work({ type, content }: v.InferOutput<typeof job>): Promise<unknown> {
  if (type === 'engine.rate') return judgeTyped(content.password, content)
  const { salt, memoryKiB, passes } = content
  const params = checkKdf({ algorithm: 'argon2id', version: 19, lanes: 1, salt: fromBase64(salt), memoryKiB, passes })
  if (typeof params === 'string') throw new RangeError(`Expected sound parameters of the key derivation, got ${params}`)
  const passphrase = fromBase64(content.passphrase)
  try {
    return { key: toBase64(await derive(passphrase, params)) }
  } finally {
    passphrase.fill(0)
  }
}

/** WebAssembly may be refused by a policy; the same bytes then come slower. */
async function derive(passphrase: Uint8Array, params: KdfParams): Promise<Uint8Array> {
  try {
    return await deriveWithWasm(passphrase, params)
  } catch {
    return deriveWithNoble(passphrase, params)
  }
}
