import { argon2d, argon2id } from 'hash-wasm'
import { Consts, Credentials, CryptoEngine, Int64, Kdbx, ProtectedValue, VarDictionary, type KdbxEntry, type KdbxGroup } from 'kdbxweb'

/** The library brings no Argon2 of its own. */
export function giveArgon2(): void {
  CryptoEngine.setArgon2Impl(async (password, salt, memorySize, iterations, hashLength, parallelism, type) => {
    const argon2 = type === CryptoEngine.Argon2TypeArgon2id ? argon2id : argon2d
    const input = { password: new Uint8Array(password), salt: new Uint8Array(salt), memorySize, iterations, hashLength, parallelism }
    return new Uint8Array(await argon2({ ...input, outputType: 'binary' })).buffer
  })
}

/** Format 3 with AES-KDF, or 4 with Argon2 at a cost that a test can pay. */
export function newDatabase(
  credentials: Credentials,
  version: 3 | 4,
  kdf: 'Argon2d' | 'Argon2id' | 'Aes' = version === 3 ? 'Aes' : 'Argon2d',
): Kdbx {
  const database = Kdbx.create(credentials, 'Mine')
  database.setVersion(version)
  if (version === 4) database.setKdf(Consts.KdfId[kdf])
  if (version === 4 && kdf !== 'Aes') {
    database.header.kdfParameters?.set('M', VarDictionary.ValueType.UInt64, Int64.from(1024 * 1024))
    database.header.kdfParameters?.set('I', VarDictionary.ValueType.UInt64, Int64.from(2))
  }
  return database
}

/** An entry with these fields; the password is protected, as KeePass does. */
export function addEntry(database: Kdbx, group: KdbxGroup, fields: Record<string, string>): KdbxEntry {
  const entry = database.createEntry(group)
  for (const [name, value] of Object.entries(fields)) {
    entry.fields.set(name, name === 'Password' ? ProtectedValue.fromString(value) : value)
  }
  return entry
}
