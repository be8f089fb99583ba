import { concat, readUint32, toBytes, uint32, type Bytes } from '../bytes'

/** Of every sealed thing: the first byte of a box, and part of what is bound. */
export const formatVersion = 1

const nonceLength = 12
const tagLength = 16

/** What a box is, and where it belongs: bound as associated data, so that a box opens in its own place only. */
export type Purpose = 'record' | 'page' | 'root' | 'tags' | 'inside' | 'passphrase' | 'recovery' | 'note' | 'backup'

const named = (purpose: string): Bytes => toBytes(`latchkey/${formatVersion}/${purpose}`)

/** Encoded once: a vault of ten thousand records asks ten thousand times. */
const names: Record<Purpose, Bytes> = {
  record: named('record'),
  page: named('page'),
  root: named('root'),
  tags: named('tags'),
  inside: named('inside'),
  passphrase: named('passphrase'),
  recovery: named('recovery'),
  note: named('note'),
  backup: named('backup'),
}

/** Purpose, then each part behind its length: no two lists of parts give the same bytes. */
export function associatedData(purpose: Purpose, ...parts: readonly Uint8Array[]): Bytes {
  const all = [names[purpose], ...parts]
  let length = 0
  for (const part of all) length += 4 + part.length
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of all) {
    bytes[at] = part.length >>> 24
    bytes[at + 1] = (part.length >> 16) & 255
    bytes[at + 2] = (part.length >> 8) & 255
    bytes[at + 3] = part.length & 255
    bytes.set(part, at + 4)
    at += 4 + part.length
  }
  return bytes
}

/** version (1 byte), nonce (12), ciphertext with its tag (16). AES-256-GCM; nonces are random, never counted. */
export async function seal(key: CryptoKey, plain: Bytes, bound: Bytes, nonce: Uint8Array): Promise<Bytes> {
  const iv = new Uint8Array(nonce)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, plain)
  return concat(Uint8Array.of(formatVersion), iv, new Uint8Array(sealed))
}

/** undefined when a single bit of box, key or bound data is not what it was. */
export async function unseal(key: CryptoKey, box: Bytes, bound: Bytes): Promise<Bytes | undefined> {
  if (box[0] !== formatVersion || box.length < 1 + nonceLength + tagLength) return undefined
  const iv = box.subarray(1, 1 + nonceLength)
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, box.subarray(1 + nonceLength)))
  } catch {
    return undefined
  }
}

const smallestRoom = 512
const largestStep = 64 * 1024

/** Its length, the bytes, zeros: up to 512 bytes, then doubling, then in steps of 64 KiB, so that a size says little. */
export function pad(bytes: Uint8Array): Bytes {
  const length = bytes.length + 4
  let room = smallestRoom
  while (room < length && room < largestStep) room *= 2
  if (room < length) room = Math.ceil(length / largestStep) * largestStep
  const padded = new Uint8Array(room)
  padded.set(uint32(bytes.length))
  padded.set(bytes, 4)
  return padded
}

export function unpad(padded: Bytes): Bytes | undefined {
  if (padded.length < 4) return undefined
  const length = readUint32(padded, 0)
  return length <= padded.length - 4 ? padded.subarray(4, 4 + length) : undefined
}
