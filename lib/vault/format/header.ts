import { fromBase64Url, isBytes, toBase64Url, toBytes, toText, type Bytes } from '../bytes'
import { isObject } from '../guard'
import { checkKdf, type KdfCost, type KdfParams } from '../crypto/kdf'
import { expand, kdfBytes, keyIdOf, recordKeyOf, toAesKey } from '../crypto/keys'
import { associatedData, formatVersion, pad, seal, unpad, unseal } from '../crypto/seal'
import type { Refusal } from '../refused'

/** The one record that is read before a key is known. Nothing in it counts or names anything. */
export interface Header {
  format: typeof formatVersion
  vaultId: Bytes
  /** Random, new with every write; the root repeats it, so that an older header put back is seen. */
  revision: Bytes
  keyId: Bytes
  publicKey: Bytes
  passphrase: { kdf: KdfParams; box: Bytes }
  /** Always there: sealed with a key that nobody has when there is no recovery key. */
  recovery: Bytes
  inside: Bytes
}

/** What the header keeps sealed by the data key. */
export interface Inside {
  /** PKCS #8. */
  privateKey: Bytes
  recoveryMadeAt?: string
}

const isBytesOf = (value: unknown, length?: number): value is Bytes =>
  isBytes(value) && (length === undefined ? value.length <= 4096 : value.length === length)

/** From the database to a type, with every limit checked; no key is needed. */
export function readHeader(value: unknown, floor: KdfCost): Header | Refusal {
  if (!isObject(value)) return 'damaged'
  const { format, vaultId, revision, keyId, publicKey, passphrase, recovery, inside } = value
  if (typeof format !== 'number') return 'damaged'
  if (format !== formatVersion) return 'unknown-version'
  if (!isBytesOf(vaultId, 16) || !isBytesOf(revision, 16) || !isBytesOf(keyId, 16) || !isBytesOf(publicKey, 65)) return 'damaged'
  if (!isBytesOf(recovery) || !isBytesOf(inside) || !isObject(passphrase)) return 'damaged'
  const { kdf, box } = passphrase
  if (!isBytesOf(box)) return 'damaged'
  const params = checkKdf(kdf, floor)
  if (typeof params === 'string') return params
  return { format, vaultId, revision, keyId, publicKey, passphrase: { kdf: params, box }, recovery, inside }
}

const boundToPassphrase = (header: Pick<Header, 'vaultId' | 'keyId'>, kdf: KdfParams) =>
  associatedData('passphrase', header.vaultId, header.keyId, kdfBytes(kdf))

const boundToRecovery = (header: Pick<Header, 'vaultId' | 'keyId'>) => associatedData('recovery', header.vaultId, header.keyId)

const boundInside = (header: Pick<Header, 'vaultId' | 'keyId' | 'publicKey'>) =>
  associatedData('inside', header.vaultId, header.keyId, header.publicKey)

/** @param stretched what Argon2id gave; wiped here */
export async function wrapForPassphrase(
  header: Pick<Header, 'vaultId' | 'keyId'>,
  kdf: KdfParams,
  stretched: Uint8Array,
  dataKey: Bytes,
  nonce: Uint8Array,
): Promise<Header['passphrase']> {
  const key = await toAesKey(expand(stretched, header.vaultId, 'wrap by passphrase'))
  stretched.fill(0)
  return { kdf, box: await seal(key, dataKey, boundToPassphrase(header, kdf), nonce) }
}

/** The data key; undefined when the passphrase is another, or the header was changed. @param stretched wiped here */
export async function unwrapByPassphrase(header: Header, stretched: Uint8Array): Promise<Bytes | undefined> {
  const key = await toAesKey(expand(stretched, header.vaultId, 'wrap by passphrase'))
  stretched.fill(0)
  return checked(header, await unseal(key, header.passphrase.box, boundToPassphrase(header, header.passphrase.kdf)))
}

export async function wrapForRecovery(
  header: Pick<Header, 'vaultId' | 'keyId'>,
  secret: Uint8Array,
  dataKey: Bytes,
  nonce: Uint8Array,
): Promise<Bytes> {
  const key = await toAesKey(expand(secret, header.vaultId, 'wrap by recovery key'))
  return seal(key, dataKey, boundToRecovery(header), nonce)
}

export async function unwrapByRecovery(header: Header, secret: Uint8Array): Promise<Bytes | undefined> {
  const key = await toAesKey(expand(secret, header.vaultId, 'wrap by recovery key'))
  return checked(header, await unseal(key, header.recovery, boundToRecovery(header)))
}

const isKeyOf = (header: Header, dataKey: Uint8Array) => toBase64Url(keyIdOf(dataKey, header.vaultId)) === toBase64Url(header.keyId)

function checked(header: Header, dataKey: Bytes | undefined): Bytes | undefined {
  return dataKey?.length === 32 && isKeyOf(header, dataKey) ? dataKey : undefined
}

/** A session may hold the key of a vault that was changed or removed since. */
export const fitsHeader = (header: Header, dataKey: Uint8Array): boolean => dataKey.length === 32 && isKeyOf(header, dataKey)

export async function sealInside(
  header: Pick<Header, 'vaultId' | 'keyId' | 'publicKey'>,
  dataKey: Bytes,
  inside: Inside,
  nonce: Uint8Array,
): Promise<Bytes> {
  const text = JSON.stringify({ privateKey: toBase64Url(inside.privateKey), recoveryMadeAt: inside.recoveryMadeAt })
  return seal(await recordKeyOf(dataKey, header.vaultId), pad(toBytes(text)), boundInside(header), nonce)
}

/** undefined when the inside, or the public key that is bound to it, was changed. */
export async function openInside(header: Header, recordKey: CryptoKey): Promise<Inside | undefined> {
  const padded = await unseal(recordKey, header.inside, boundInside(header))
  const bytes = padded && unpad(padded)
  if (!bytes) return undefined
  const value: unknown = JSON.parse(toText(bytes))
  if (!isObject(value)) return undefined
  const { privateKey, recoveryMadeAt } = value
  const key = typeof privateKey === 'string' ? fromBase64Url(privateKey) : undefined
  if (!key) return undefined
  return { privateKey: key, recoveryMadeAt: typeof recoveryMadeAt === 'string' ? recoveryMadeAt : undefined }
}
