import { argon2id as argon2idOfNoble } from '@noble/hashes/argon2.js'
import { argon2id as argon2idOfWasm } from 'hash-wasm'
import { isObject } from '../guard'

export interface KdfCost {
  memoryKiB: number
  passes: number
}

/** Argon2id, version 1.3 (RFC 9106). One lane: a browser's WebAssembly has one thread, and more lanes would only help who guesses. */
export interface KdfParams extends KdfCost {
  algorithm: 'argon2id'
  version: 19
  lanes: 1
  /** 16 random bytes. */
  salt: Uint8Array
}

export type KdfFault = 'weak-parameters' | 'too-costly' | 'unknown-version' | 'damaged'

/** RFC 9106 §4, second recommended option, with one lane. Never to be raised: what was made at it opens for ever; ask for more when making anew. */
export const kdfFloor: KdfCost = { memoryKiB: 64 * 1024, passes: 3 }

/** More would keep a phone busy for minutes: a file that asks for it is refused. */
export const kdfCeiling: KdfCost = { memoryKiB: 1024 * 1024, passes: 64 }

/** KiB written in all: what guessing pays for each try. */
export const workOf = ({ memoryKiB, passes }: KdfCost): number => memoryKiB * passes

const saltLength = 16
const keyLength = 32

/** Checks what a header or a file asks for, before any work is done. Gives a copy. */
export function checkKdf(value: unknown, floor: KdfCost = kdfFloor): KdfParams | KdfFault {
  if (!isObject(value)) return 'damaged'
  const { algorithm, version, lanes, salt, memoryKiB, passes } = value
  if (algorithm !== 'argon2id' || version !== 19 || lanes !== 1) return 'unknown-version'
  if (!(salt instanceof Uint8Array) || salt.length !== saltLength) return 'damaged'
  if (typeof memoryKiB !== 'number' || typeof passes !== 'number') return 'damaged'
  if (!Number.isInteger(memoryKiB) || !Number.isInteger(passes)) return 'damaged'
  if (memoryKiB < floor.memoryKiB || passes < floor.passes) return 'weak-parameters'
  if (memoryKiB > kdfCeiling.memoryKiB || passes > kdfCeiling.passes) return 'too-costly'
  // 16 GiB written in all: about 40 s at the slowest.
  if (workOf({ memoryKiB, passes }) > 16 * 1024 * 1024) return 'too-costly'
  return { algorithm, version, lanes, salt: salt.slice(), memoryKiB, passes }
}

/** 32 bytes. Blocks its thread for as long as it takes: call it in a Worker. */
export async function deriveWithWasm(passphrase: Uint8Array, params: KdfParams): Promise<Uint8Array> {
  return argon2idOfWasm({
    password: passphrase,
    salt: params.salt,
    iterations: params.passes,
    memorySize: params.memoryKiB,
    parallelism: params.lanes,
    hashLength: keyLength,
    outputType: 'binary',
  })
}

/** The same bytes, three to six times slower; for where WebAssembly is refused. */
export async function deriveWithNoble(passphrase: Uint8Array, params: KdfParams): Promise<Uint8Array> {
  return argon2idOfNoble(passphrase, params.salt, {
    t: params.passes,
    m: params.memoryKiB,
    p: params.lanes,
    version: params.version,
    dkLen: keyLength,
  })
}

/**
 * The most passes that keep an unlock near the target, never under the floor. What an unlock does besides takes the rest of half a second.
 * @param measure runs one derivation at a cost and gives its milliseconds
 */
export async function calibrate(measure: (cost: KdfCost) => Promise<number>, targetMs = 450, floor: KdfCost = kdfFloor): Promise<KdfCost> {
  // The first run pays for compiling the WebAssembly, and either may be held up by something else; but whoever is that slow waits no longer.
  const first = await measure(floor)
  const ms = first > 2 * targetMs ? first : Math.min(first, await measure(floor))
  if (!(ms > 0)) return { ...floor }
  const passes = Math.floor((floor.passes * targetMs) / ms)
  return { memoryKiB: floor.memoryKiB, passes: Math.min(kdfCeiling.passes, Math.max(floor.passes, passes)) }
}
