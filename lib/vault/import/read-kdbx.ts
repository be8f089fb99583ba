import { argon2d, argon2id } from 'hash-wasm'
import {
  BinaryStream,
  Consts,
  Credentials,
  CryptoEngine,
  HashedBlockTransform,
  Int64,
  Kdbx,
  KdbxContext,
  KdbxError,
  KdbxFormat,
  KdbxHeader,
  ProtectedValue,
} from 'kdbxweb'
import { readEntries } from './keepass-entries'
import type { ReadLogins } from './read-csv'
import type { ImportRefusal } from './types'

/** KeePass itself calibrates for a second: far below. A file that asks for more was made to keep a browser busy. */
const ceiling = { memoryKiB: 1024 * 1024, writtenKiB: 64 * 1024 * 1024, lanes: 16, aesRounds: 200_000_000 }

/** Of what is in it once it is unpacked, bytes. Ten thousand entries with their histories are about 20 MB. */
const largestXml = 256 * 1024 * 1024

export interface KdbxSecret {
  passphrase?: string
  keyFile?: Uint8Array
}

/** A KeePass database, format 3 or 4, by its passphrase, its key file, or both. Hardware keys are not supported. */
export async function readKdbx(
  file: Uint8Array,
  { passphrase, keyFile }: KdbxSecret,
  most = largestXml,
): Promise<ReadLogins | ImportRefusal> {
  const data = new Uint8Array(file).buffer
  CryptoEngine.setArgon2Impl(stretch)
  try {
    if (!isCheapEnough(data)) return 'too-costly'
    const database = new Kdbx()
    // KeePass tells an empty passphrase from none; who has a key file and leaves the field empty means none.
    database.credentials = new Credentials(passphrase ? ProtectedValue.fromString(passphrase) : null, keyFile)
    await withLimits(new KdbxFormat(database), most).load(data)
    return readEntries(database)
  } catch (error) {
    if (error instanceof TooCostly) return 'too-costly'
    return error instanceof KdbxError && error.code === Consts.ErrorCodes.InvalidKey ? 'wrong-passphrase' : 'not-understood'
  }
}

/** A KeePass database as XML, in clear. Entities of its own, which could grow without end, KeePass never writes. */
export async function readKeePassXml(text: string): Promise<ReadLogins | ImportRefusal> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return 'not-understood'
  try {
    return readEntries(await Kdbx.loadXml(text, new Credentials(null)))
  } catch {
    return 'not-understood'
  }
}

class TooCostly extends Error {}

/** Steps of the library's reader, private to it; a test fails when a version of it no longer takes them. */
interface Steps {
  decryptData(data: ArrayBuffer, key: ArrayBuffer): Promise<ArrayBuffer>
  setProtectedValues(): Promise<void>
}

/**
 * The library unpacks whatever length a file claims. Between its steps: what was decrypted must not claim too much, and attachments,
 * each packed by itself, are left out unread.
 */
function withLimits(format: KdbxFormat, most: number): KdbxFormat {
  const { kdbx } = format
  const steps = format as unknown as Steps
  const [decrypt, unprotect] = [steps.decryptData.bind(format), steps.setProtectedValues.bind(format)]
  steps.decryptData = async (data, key) => {
    const plain = await decrypt(data, key)
    const { compression, versionMajor, streamStartBytes } = kdbx.header
    if (compression !== Consts.CompressionAlgorithm.GZip) return plain
    const blocks = versionMajor === 3 ? plain.slice(streamStartBytes?.byteLength ?? 0) : undefined
    // A wrong passphrase gives no blocks at all; the library's next step says so.
    const packed = blocks ? await HashedBlockTransform.decrypt(blocks).catch(() => undefined) : plain
    if (packed && claimedLength(packed) > most) throw new TooCostly()
    return plain
  }
  steps.setProtectedValues = async () => {
    // In order with the rest first: each takes its share of one stream of keys.
    await unprotect()
    const attachments = kdbx.xml?.getElementsByTagName('Binary')
    for (let last = attachments?.length ?? 0; last > 0; last--) {
      const each = attachments?.item(last - 1)
      each?.parentNode?.removeChild(each)
    }
  }
  return format
}

/** What a gzip stream says of its length, in its last four bytes (RFC 1952, 2.3.1). The library's unpacker makes room for that, and writes no further. */
function claimedLength(packed: ArrayBuffer): number {
  return packed.byteLength < 4 ? 0 : new DataView(packed).getUint32(packed.byteLength - 4, true)
}

const stretch: CryptoEngine.Argon2Fn = async (password, salt, memory, iterations, length, parallelism, type, version) => {
  // hash-wasm speaks version 1.3 only, which is all that KeePass has written since 2019.
  if (version !== 0x13) throw new Error('argon2: another version')
  const argon2 = type === CryptoEngine.Argon2TypeArgon2id ? argon2id : argon2d
  const key = await argon2({
    password: new Uint8Array(password),
    salt: new Uint8Array(salt),
    memorySize: memory,
    iterations,
    hashLength: length,
    parallelism,
    outputType: 'binary',
  })
  return new Uint8Array(key).buffer
}

/** Looks at the head alone, before any work. */
function isCheapEnough(data: ArrayBuffer): boolean {
  const header = KdbxHeader.read(new BinaryStream(data), new KdbxContext({ kdbx: new Kdbx() }))
  if ((header.keyEncryptionRounds ?? 0) > ceiling.aesRounds) return false
  const number = (name: string) => {
    const value = header.kdfParameters?.get(name)
    return value instanceof Int64 ? value.hi * 2 ** 32 + (value.lo >>> 0) : typeof value === 'number' ? value : 0
  }
  const memoryKiB = number('M') / 1024
  if (number('R') > ceiling.aesRounds || number('P') > ceiling.lanes || memoryKiB > ceiling.memoryKiB) return false
  return memoryKiB * number('I') <= ceiling.writtenKiB
}
