import { Credentials, ProtectedValue, type Kdbx } from 'kdbxweb'
import { beforeAll, describe, expect, it } from 'vitest'
import { readImport } from '@/lib/vault/import'
import { readKdbx } from '@/lib/vault/import/read-kdbx'
import { addEntry, giveArgon2, newDatabase } from './keepass-database'

const now = new Date('2026-11-01T10:00:00.000Z')
const siteOf = (address: string) => (address.includes('aliexpress.com') ? 'aliexpress' : undefined)
const passphrase = 'пароль базы'

beforeAll(giveArgon2)

async function makeDatabase(
  kdf: 'Argon2d' | 'Argon2id' | 'Aes',
  version: 3 | 4,
  change: (database: Kdbx) => unknown = () => undefined,
  credentials = new Credentials(ProtectedValue.fromString(passphrase)),
) {
  const database = newDatabase(credentials, version, kdf)
  const group = database.createGroup(database.getDefaultGroup(), 'Shopping')
  const add = (title: string, url: string, user: string, password: string) =>
    addEntry(database, group, { Title: title, URL: url, UserName: user, Password: password })
  const anna = add('Ali', 'https://login.aliexpress.com/', 'anna@shopper.test', 'Before12')
  anna.times.lastModTime = new Date('2024-01-01T00:00:00Z')
  anna.pushHistory()
  anna.fields.set('Password', ProtectedValue.fromString('Now12345'))
  anna.times.lastModTime = new Date('2025-01-01T00:00:00Z')
  add('Elsewhere', 'https://shop.example/', 'anna', 'x')
  database.remove(add('Thrown away', 'https://aliexpress.com', 'old', 'x'))
  await change(database)
  return new Uint8Array(await database.save())
}

describe('a KeePass database', () => {
  it.each([
    ['Argon2d', 4],
    ['Argon2id', 4],
    ['Aes', 4],
    ['Aes', 3],
  ] as const)('with %s, format %i, is read with its history', async (kdf, version) => {
    const answer = await readImport(await makeDatabase(kdf, version), { siteOf, now, passphrase })

    expect(answer).toMatchObject({
      ok: true,
      preview: {
        source: 'keepass',
        rows: 3,
        found: [
          {
            account: 'anna@shopper.test',
            password: 'Now12345',
            changedAt: '2025-01-01T00:00:00.000Z',
            previous: [{ password: 'Before12', until: '2024-01-01T00:00:00.000Z' }],
          },
        ],
      },
    })
    expect(answer.ok && answer.preview.left.map(({ reason }) => reason).toSorted()).toEqual(['not-a-login', 'other-site'])
  })

  it('asks for its passphrase, and says when it is wrong or the file damaged', async () => {
    const file = await makeDatabase('Argon2id', 4)
    const reason = async (changed: Uint8Array, secret?: string) => {
      const answer = await readImport(changed, { siteOf, now, passphrase: secret })
      return answer.ok ? 'read' : answer.reason
    }

    expect(await reason(file)).toBe('needs-passphrase')
    expect(await reason(file, 'wrong')).toBe('wrong-passphrase')
    for (const at of [9, 14, 40, file.length >> 1, file.length - 1]) {
      const changed = file.slice()
      changed[at]! ^= 1
      expect(await reason(changed, passphrase)).not.toBe('read')
      expect(await reason(file.subarray(0, at), passphrase)).not.toBe('read')
    }
  })

  it.each([
    ['M', 2 ** 41],
    ['I', 2 ** 40],
    ['P', 255],
  ])('that asks for %s = %d is refused before any work (A22)', async (name, value) => {
    const file = await makeDatabase('Argon2id', 4)
    const text = Buffer.from(file)
    // Type 5 is a 64-bit number, type 4 a 32-bit one; then the name behind its length, then the value behind its own.
    const at = text.indexOf(Buffer.from([name === 'P' ? 4 : 5, 1, 0, 0, 0, name.charCodeAt(0)]))
    expect(at).toBeGreaterThan(0)
    if (name === 'P') text.writeUInt32LE(value, at + 10)
    else text.writeBigUInt64LE(BigInt(value), at + 10)

    expect(await readImport(new Uint8Array(text), { siteOf, now, passphrase })).toEqual({ ok: false, reason: 'too-costly' })
  })

  it.each([
    ['with a passphrase', passphrase],
    ['alone', undefined],
  ])('is opened by its key file, %s', async (_, secret) => {
    const keyFile = await Credentials.createRandomKeyFile(2)
    const credentials = new Credentials(secret === undefined ? null : ProtectedValue.fromString(secret), keyFile)
    const file = await makeDatabase('Argon2id', 4, undefined, credentials)

    expect(await readImport(file, { siteOf, now, passphrase: secret, keyFile })).toMatchObject({ ok: true, preview: { rows: 3 } })
    expect(await readImport(file, { siteOf, now, passphrase: 'another', keyFile })).toEqual({ ok: false, reason: 'wrong-passphrase' })
    expect(await readImport(file, { siteOf, now, passphrase })).toEqual({ ok: false, reason: 'wrong-passphrase' })
  })

  it.each([3, 4] as const)('in format %i that unpacks to more than it may is refused before it does (A22)', async (version) => {
    const file = await makeDatabase('Aes', version, ({ meta }) => void (meta.desc = 'x'.repeat(2_000_000)))
    expect(file.length).toBeLessThan(20_000)

    expect(await readKdbx(file, { passphrase }, 1_900_000)).toBe('too-costly')
    expect(await readKdbx(file, { passphrase }, 2_100_000)).toMatchObject({ source: 'keepass' })
  })

  it('leaves attachments out, and reads what is protected behind them', async () => {
    const attach = async (database: Kdbx) => {
      const [entry] = database.getDefaultGroup().groups.flatMap(({ entries }) => entries)
      const file = await database.createBinary(ProtectedValue.fromBinary(new Uint8Array(5000).buffer))
      entry?.binaries.set('scan.pdf', file)
    }

    for (const version of [3, 4] as const) {
      const answer = await readImport(await makeDatabase('Aes', version, attach), { siteOf, now, passphrase })
      expect(answer).toMatchObject({ ok: true, preview: { rows: 3, found: [{ password: 'Now12345' }] } })
    }
  })

  it.each([
    [
      'entities of its own',
      '<?xml version="1.0"?><!DOCTYPE k [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><KeePassFile>&b;</KeePassFile>',
    ],
    ['nothing of KeePass', '<?xml version="1.0"?><html></html>'],
    ['no end', '<?xml version="1.0"?><KeePassFile><Root><Group>'],
  ])('as XML with %s is refused', async (_, text) => {
    expect(await readImport(new TextEncoder().encode(text), { siteOf, now })).toEqual({ ok: false, reason: 'not-understood' })
  })
})
