/**
 * Reads vaults and backups from docs/vault-format.md alone: it shares no line with lib/vault, and no library.
 * Where the two disagree, one of them or the page is wrong.
 */
import { argon2Sync, createDecipheriv, createECDH, createHash, createPrivateKey, hkdfSync } from 'node:crypto'

export interface RawVault {
  header: {
    vaultId: Uint8Array
    revision: Uint8Array
    keyId: Uint8Array
    publicKey: Uint8Array
    passphrase: { kdf: { memoryKiB: number; passes: number; salt: Uint8Array }; box: Uint8Array }
    recovery: Uint8Array
    inside: Uint8Array
  }
  root: Row
  pages: Row[]
  records: Row[]
  inbox: { id: string; sealed: Uint8Array }[]
}

interface Row {
  id: string
  revision: Uint8Array
  box: Uint8Array
}

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const bound = (purpose: string, ...parts: Uint8Array[]) =>
  Buffer.concat([Buffer.from(`latchkey/1/${purpose}`), ...parts].flatMap((part) => [u32(part.length), part]))

const expand = (secret: Uint8Array, salt: Uint8Array, use: string, ...about: Uint8Array[]) =>
  Buffer.from(hkdfSync('sha256', secret, salt, Buffer.concat([Buffer.from(`latchkey/1/${use}`), ...about]), 32))

function open(key: Uint8Array, box: Uint8Array, aad: Uint8Array): Buffer {
  if (box[0] !== 1) throw new Error('another version')
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(1, 13))
  decipher.setAAD(aad)
  decipher.setAuthTag(box.subarray(box.length - 16))
  return Buffer.concat([decipher.update(box.subarray(13, box.length - 16)), decipher.final()])
}

const unpad = (padded: Buffer) => padded.subarray(4, 4 + padded.readUInt32BE(0))
const json = (padded: Buffer) => JSON.parse(unpad(padded).toString('utf8'))

function stretch(passphrase: string, memory: number, passes: number, salt: Uint8Array): Buffer {
  return argon2Sync('argon2id', {
    message: passphrase.normalize('NFKC'),
    nonce: salt,
    memory,
    passes,
    parallelism: 1,
    tagLength: 32,
  })
}

export function readBackup(file: Uint8Array, passphrase: string) {
  const head = Buffer.from(file.subarray(0, 50))
  if (head.toString('utf8', 0, 16) !== 'Latchkey backup\n' || head.readUInt16BE(16) !== 1) throw new Error('not a backup')
  if (head[18] !== 1 || head[19] !== 0x13 || head.readUInt16BE(28) !== 1) throw new Error('another algorithm')
  if (head.readUInt32BE(46) !== file.length - 50) throw new Error('cut short')
  const salt = head.subarray(30, 46)
  const key = expand(stretch(passphrase, head.readUInt32BE(20), head.readUInt32BE(24), salt), salt, 'backup')
  return json(open(key, file.subarray(50), bound('backup', head)))
}

export function dataKeyByPassphrase({ header }: RawVault, passphrase: string): Buffer {
  const { kdf, box } = header.passphrase
  const key = expand(stretch(passphrase, kdf.memoryKiB, kdf.passes, kdf.salt), header.vaultId, 'wrap by passphrase')
  const parameters = Buffer.concat([Buffer.from('argon2id'), u32(kdf.memoryKiB), u32(kdf.passes), u32(1), u32(19), kdf.salt])
  return open(key, box, bound('passphrase', header.vaultId, header.keyId, parameters))
}

export function dataKeyByRecoveryKey({ header }: RawVault, written: string): Buffer {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  let bits = ''
  for (const sign of written.replaceAll('-', '')) bits += alphabet.indexOf(sign).toString(2).padStart(5, '0')
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const secret = bytes.subarray(0, 20)
  if (!createHash('sha256').update(secret).digest().subarray(0, 5).equals(bytes.subarray(20))) throw new Error('misspelt')
  return open(expand(secret, header.vaultId, 'wrap by recovery key'), header.recovery, bound('recovery', header.vaultId, header.keyId))
}

export function readVault(vault: RawVault, dataKey: Buffer) {
  const { header } = vault
  const key = expand(dataKey, header.vaultId, 'records')
  const openRow = (purpose: string, row: Row) => open(key, row.box, bound(purpose, header.vaultId, Buffer.from(row.id), row.revision))

  const root = unpad(openRow('root', vault.root))
  if (!root.subarray(0, 16).equals(header.revision)) throw new Error('the header was put back')
  const contents: { kind: string; entry?: unknown; pending?: unknown; removedAt?: string }[] = []
  for (let page = 0; page < root.readUInt32BE(16); page++) {
    const named = root.subarray(20 + page * 32, 52 + page * 32)
    const pageRow = find(vault.pages, named)
    const lines = unpad(openRow('page', pageRow))
    for (let line = 0; line < lines.readUInt32BE(0); line++) {
      const at = 4 + line * 33
      const row = find(vault.records, lines.subarray(at, at + 32))
      if (lines[at + 32] === 1) contents.push(json(openRow('record', row)))
      else if (unpad(openRow('record', row)).length > 0) throw new Error('a free record holds something')
    }
  }

  const inside = json(open(key, header.inside, bound('inside', header.vaultId, header.keyId, header.publicKey)))
  const notes = vault.inbox.map((note) => openNote(header, note, Buffer.from(inside.privateKey, 'base64url')))
  return {
    entries: contents.flatMap(({ entry, removedAt }) => (entry && removedAt === undefined ? [entry] : [])),
    removed: contents.flatMap(({ entry, removedAt }) => (entry && removedAt !== undefined ? [entry] : [])),
    pending: contents.flatMap(({ pending }) => (pending ? [pending] : [])),
    notes,
    recoveryMadeAt: inside.recoveryMadeAt,
  }
}

function find(rows: Row[], named: Buffer): Row {
  const row = rows.find(({ id }) => id === named.subarray(0, 16).toString('base64url'))
  if (!row) throw new Error('a row was taken away')
  if (!named.subarray(16, 32).equals(row.revision)) throw new Error('a row was put back')
  return row
}

function openNote(header: RawVault['header'], { id, sealed }: RawVault['inbox'][number], pkcs8: Buffer) {
  const once = sealed.subarray(0, 65)
  const { d } = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' })
  const mine = createECDH('prime256v1')
  mine.setPrivateKey(Buffer.from(d ?? '', 'base64url'))
  const key = expand(mine.computeSecret(once), header.vaultId, 'note', once, header.publicKey)
  return json(open(key, sealed.subarray(65), bound('note', header.vaultId, Buffer.from(id), once, header.publicKey)))
}
