import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concat, toBytes, uint32, type Bytes } from '../bytes'
import { formatVersion } from './seal'
import type { KdfParams } from './kdf'

/** Passphrases are compared after NFKC: the same signs typed on another machine must give the same bytes. */
export const passphraseBytes = (passphrase: string): Bytes => toBytes(passphrase.normalize('NFKC'))

/** HKDF-SHA256 (RFC 5869), 32 bytes; salt is the vault's id, info names the use. */
export function expand(secret: Uint8Array, salt: Uint8Array, use: string, ...about: readonly Uint8Array[]): Bytes {
  return new Uint8Array(hkdf(sha256, secret, salt, concat(toBytes(`latchkey/${formatVersion}/${use}`), ...about), 32))
}

/** An AES-256-GCM key that can't be read back; the raw bytes are wiped. */
export async function toAesKey(raw: Bytes): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  } finally {
    raw.fill(0)
  }
}

/** Seals records, pages, root and the inside of the header. */
export const recordKeyOf = (dataKey: Uint8Array, vaultId: Uint8Array) => toAesKey(expand(dataKey, vaultId, 'records'))

/** Names a data key without telling anything of it; says at once whether a session's key is still the vault's. */
export const keyIdOf = (dataKey: Uint8Array, vaultId: Uint8Array): Bytes => expand(dataKey, vaultId, 'key id').slice(0, 16)

/** The parameters as bytes, to be bound: memory, passes, lanes, version, salt. */
export function kdfBytes(params: KdfParams): Bytes {
  return concat(
    toBytes(params.algorithm),
    uint32(params.memoryKiB),
    uint32(params.passes),
    uint32(params.lanes),
    uint32(params.version),
    params.salt,
  )
}

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

/** P-256, since Web Crypto has it everywhere: an old copy opens in any browser. Public: 65 bytes uncompressed; private: PKCS #8. */
export async function makeKeyPair(): Promise<{ publicKey: Bytes; privateKey: Bytes }> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ])
  return { publicKey: new Uint8Array(publicKey), privateKey: new Uint8Array(privateKey) }
}

/** For one note: its private half can't be read, and is forgotten. */
export async function makePairForOnce(): Promise<{ publicKey: Bytes; privateKey: CryptoKey }> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  return { publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)), privateKey }
}

/** Can't be read back; the raw bytes are wiped. */
export async function toPrivateKey(pkcs8: Bytes): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('pkcs8', pkcs8, curve, false, ['deriveBits'])
  } finally {
    pkcs8.fill(0)
  }
}

/** The 32 bytes that both sides share; undefined when the public key is not a point of the curve. */
export async function agree(privateKey: CryptoKey, publicKey: Bytes): Promise<Bytes | undefined> {
  try {
    const theirs = await crypto.subtle.importKey('raw', publicKey, curve, false, [])
    return new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, privateKey, 256))
  } catch {
    return undefined
  }
}
