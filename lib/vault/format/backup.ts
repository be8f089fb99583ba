import { concat, readUint32, toBytes, toText, uint32, type Bytes } from '../bytes'
import { readEntry, readPending } from './contents'
import { isObject } from '../guard'
import { checkKdf, type KdfCost, type KdfParams } from '../crypto/kdf'
import { expand, toAesKey } from '../crypto/keys'
import { Refused } from '../refused'
import { associatedData, formatVersion, pad, seal, unpad, unseal } from '../crypto/seal'
import type { Entry, Pending } from '../types'

/**
 * The file: a head of 50 bytes, then one box over everything. The head is bound to the box.
 * magic (16), format (2), algorithm (1), Argon2 version (1), memory in KiB (4), passes (4), lanes (2), salt (16), length of the box (4)
 */
const magic = toBytes('Latchkey backup\n')
const headLength = 50
/** Ten thousand entries are about 5 MB. */
const largestFile = 64 * 1024 * 1024
const argon2id = 1

export interface BackupContents {
  exportedAt: string
  entries: readonly Entry[]
  /** Generated passwords, those that wait and those that are history. */
  pending: readonly Pending[]
}

export interface SealedBackup {
  head: Bytes
  kdf: KdfParams
  box: Bytes
}

/** @param stretched what Argon2id gave; wiped here */
export async function writeBackup(
  { exportedAt, entries, pending }: BackupContents,
  kdf: KdfParams,
  stretched: Uint8Array,
  random: (length: number) => Uint8Array,
): Promise<Uint8Array> {
  const plain = pad(toBytes(JSON.stringify({ exportedAt, entries, pending })))
  const head = concat(
    magic,
    Uint8Array.of(0, formatVersion, argon2id, kdf.version),
    uint32(kdf.memoryKiB),
    uint32(kdf.passes),
    Uint8Array.of(0, kdf.lanes),
    kdf.salt,
    uint32(1 + 12 + plain.length + 16),
  )
  return concat(head, await seal(await keyOf(stretched, kdf), plain, associatedData('backup', head), random(12)))
}

/** Everything that can be refused without a passphrase is refused here, at no cost. */
export function readBackup(file: Uint8Array, floor: KdfCost): SealedBackup {
  if (file.length > largestFile || file.length < magic.length) throw new Refused('not-a-backup')
  if (!magic.every((byte, at) => byte === file[at])) throw new Refused('not-a-backup')
  if (file.length < headLength) throw new Refused('damaged')
  const head = file.slice(0, headLength)
  const view = new DataView(head.buffer, head.byteOffset, head.length)
  if (view.getUint16(16) !== formatVersion || view.getUint8(18) !== argon2id) throw new Refused('unknown-version')
  const kdf = checkKdf(
    {
      algorithm: 'argon2id',
      version: view.getUint8(19),
      memoryKiB: view.getUint32(20),
      passes: view.getUint32(24),
      lanes: view.getUint16(28),
      salt: head.slice(30, 46),
    },
    floor,
  )
  if (typeof kdf === 'string') throw new Refused(kdf)
  if (readUint32(head, 46) !== file.length - headLength) throw new Refused('damaged')
  return { head: new Uint8Array(head), kdf, box: new Uint8Array(file.subarray(headLength)) }
}

/** Refuses as a whole: nothing of a file is taken when a part of it is not as it was. @param stretched wiped here */
export async function openBackup({ head, kdf, box }: SealedBackup, stretched: Uint8Array): Promise<BackupContents> {
  const padded = await unseal(await keyOf(stretched, kdf), box, associatedData('backup', head))
  // A wrong passphrase and a changed file look the same; the first is likelier by far.
  if (!padded) throw new Refused('wrong-passphrase')
  const plain = unpad(padded)
  const value = plain && parse(plain)
  if (!isObject(value)) throw new Refused('damaged')
  const { exportedAt, entries, pending } = value
  if (typeof exportedAt !== 'string' || !Array.isArray(entries) || !Array.isArray(pending)) throw new Refused('damaged')
  return {
    exportedAt,
    entries: entries.map((each: unknown) => readEntry(each) ?? refuse()),
    pending: pending.map((each: unknown) => readPending(each) ?? refuse()),
  }
}

function refuse(): never {
  throw new Refused('damaged')
}

/** Whoever knows the passphrase can seal anything: what is inside is checked like a stranger's. */
function parse(plain: Bytes): unknown {
  try {
    return JSON.parse(toText(plain))
  } catch {
    return undefined
  }
}

function keyOf(stretched: Uint8Array, { salt }: KdfParams): Promise<CryptoKey> {
  const raw = expand(stretched, salt, 'backup')
  stretched.fill(0)
  return toAesKey(raw)
}
