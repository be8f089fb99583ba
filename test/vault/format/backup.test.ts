import { describe, expect, it, vi } from 'vitest'
import { writeBackup, type BackupContents } from '@/lib/vault/format/backup'
import { deriveWithWasm } from '@/lib/vault/crypto/kdf'
import { anEntry, cheap, makeOpenVault, makeWorld, passphrase, yes } from '../fixtures'

const filePassphrase = 'another for the file'

async function makeBackup() {
  const { world, vault } = await makeOpenVault()
  yes(await vault.save({ ...anEntry, notes: 'größer 中文', question: 'First pet?', answer: 'Ёжик' }))
  world.now = new Date('2026-11-02T10:00:00.000Z')
  yes(await vault.save({ ...anEntry, password: 'Spring2027' }))
  yes(await vault.save({ account: 'ben', site: 'alibaba', signInWith: 'google', tiedTo: 'ben@shopper.test' }))
  yes(await vault.keepPending({ site: 'aliexpress', password: 'Waiting77' }))
  const { file } = yes(await vault.exportBackup(filePassphrase))
  return { world, vault, file, entries: yes(await vault.list()).entries }
}

const time = '2026-11-01T10:00:00.000Z'

/** A file that holds whatever somebody who knows its passphrase may put there. */
async function sealed(contents: BackupContents): Promise<Uint8Array> {
  const kdf = { algorithm: 'argon2id', version: 19, lanes: 1, salt: new Uint8Array(16), ...cheap } as const
  const stretched = await deriveWithWasm(new TextEncoder().encode(filePassphrase), kdf)
  return writeBackup(contents, kdf, stretched, (length) => crypto.getRandomValues(new Uint8Array(length)))
}

async function makeEmpty(derive = vi.fn(deriveWithWasm)) {
  const world = makeWorld()
  const vault = world.open({ deriveKey: derive })
  yes(await vault.create(passphrase))
  derive.mockClear()
  return { vault, derive }
}

const withoutId = (entries: readonly object[]) => entries.map((entry) => ({ ...entry, id: undefined }))
const byAccount = (a: { account: string }, b: { account: string }) => (a.account < b.account ? -1 : 1)

describe('a backup', () => {
  it('carries everything into another vault, and once only', async () => {
    const { file, entries } = await makeBackup()
    const { vault } = await makeEmpty()

    expect(await vault.importBackup(file, filePassphrase)).toEqual({ ok: true, added: 2, merged: 0, same: 0 })
    expect(await vault.importBackup(file, filePassphrase)).toEqual({ ok: true, added: 0, merged: 0, same: 2 })

    const imported = yes(await vault.list()).entries
    expect(withoutId(imported.toSorted(byAccount))).toEqual(withoutId(entries.toSorted(byAccount)))
    expect(yes(await vault.pending()).pending).toMatchObject([{ site: 'aliexpress', password: 'Waiting77', state: 'pending' }])
  })

  it('never takes a newer password away', async () => {
    const { world, vault, file } = await makeBackup()
    world.now = new Date('2026-11-03T10:00:00.000Z')
    yes(await vault.save({ ...anEntry, password: 'Summer2027' }))

    expect(yes(await vault.importBackup(file, filePassphrase))).toMatchObject({ added: 0 })

    const anna = yes(await vault.list()).entries.find(({ account }) => account === anEntry.account)
    expect(anna?.password).toBe('Summer2027')
    expect(anna?.previous.map(({ password }) => password)).toEqual(['Spring2027', 'Winter2026'])
  })

  it('shows neither names nor how many', async () => {
    const { file } = await makeBackup()
    const { vault: empty } = await makeEmpty()
    const seen = Buffer.from(file).toString('latin1')

    for (const secret of ['anna', 'Winter2026', 'aliexpress', 'google', '2026-11']) expect(seen).not.toContain(secret)
    const { vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    const one = yes(await vault.exportBackup('p')).file.length
    yes(await vault.save({ ...anEntry, site: 'alipay', account: 'b' }))
    expect(yes(await vault.exportBackup('p')).file.length - one).toBeOneOf([0, 512])
    expect(yes(await empty.exportBackup('p')).file.length).toBe(50 + 1 + 12 + 512 + 16)
  })

  it('in which ids or accounts stand twice loses neither', async () => {
    const { vault } = await makeEmpty()
    const entry = { id: 'same', site: 'aliexpress', signInWith: 'password', previous: [], createdAt: time, changedAt: time } as const
    const waiting = { id: 'same', site: 'aliexpress', madeAt: time, state: 'pending' } as const
    const file = await sealed({
      exportedAt: time,
      entries: [
        { ...entry, account: 'anna', password: 'First123' },
        { ...entry, account: 'ben', password: 'Ben12345' },
        { ...entry, id: 'other', account: ' ANNA ', password: 'Second12', changedAt: '2026-11-02T10:00:00.000Z' },
      ],
      pending: [
        { ...waiting, password: 'Made1111' },
        { ...waiting, password: 'Made2222' },
        { ...waiting, password: 'Made1111' },
      ],
    })

    expect(await vault.importBackup(file, filePassphrase)).toEqual({ ok: true, added: 2, merged: 1, same: 0 })

    const { entries } = yes(await vault.list())
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2)
    expect(entries.find(({ account }) => account === 'anna')).toMatchObject({ password: 'Second12', previous: [{ password: 'First123' }] })
    const { pending } = yes(await vault.pending())
    expect(pending.map(({ password }) => password).toSorted()).toEqual(['Made1111', 'Made2222'])
    expect(new Set(pending.map(({ id }) => id)).size).toBe(2)
  })

  it.each([
    ['an entry without an account', { entries: [{ id: 'x', site: 'aliexpress' }], pending: [] }],
    ['no list of entries', { entries: {}, pending: [] }],
    ['a password of no kind', { entries: [], pending: [{ id: 'x', state: 'lost' }] }],
    ['nothing', {}],
  ])('of the right passphrase that holds %s is refused, whole', async (_, contents) => {
    const { vault } = await makeEmpty()
    const file = await sealed({ exportedAt: time, ...contents } as unknown as BackupContents)

    expect(await vault.importBackup(file, filePassphrase)).toEqual({ ok: false, reason: 'damaged' })
    expect(yes(await vault.list()).entries).toEqual([])
  })

  it('is refused with a wrong or empty passphrase', async () => {
    const { file } = await makeBackup()
    const { vault } = await makeEmpty()

    expect(await vault.importBackup(file, 'wrong')).toEqual({ ok: false, reason: 'wrong-passphrase' })
    expect(await vault.importBackup(file, '')).toEqual({ ok: false, reason: 'empty-passphrase' })
    expect(await vault.exportBackup('')).toEqual({ ok: false, reason: 'empty-passphrase' })
  })

  it('is refused, whole, with any byte flipped or cut off (A23)', async () => {
    const { file } = await makeBackup()
    const { vault } = await makeEmpty()
    for (let at = 0; at < file.length; at += at < 80 || at > file.length - 20 ? 1 : 37) {
      const changed = file.slice()
      changed[at]! ^= 1 << (at % 8)
      expect((await vault.importBackup(changed, filePassphrase)).ok).toBe(false)
      expect((await vault.importBackup(file.subarray(0, at), filePassphrase)).ok).toBe(false)
    }
    expect((await vault.importBackup(new Uint8Array([...file, 0]), filePassphrase)).ok).toBe(false)
    expect(yes(await vault.list()).entries).toEqual([])
  })

  // Places in the head: docs/vault-format.md
  it.each([
    ['one pass', [24, 0, 0, 0, 1], 'weak-parameters'],
    ['no memory', [20, 0, 0, 0, 0], 'weak-parameters'],
    ['2^31 KiB of memory', [20, 128, 0, 0, 0], 'too-costly'],
    ['2^32 - 1 passes', [24, 255, 255, 255, 255], 'too-costly'],
    ['255 lanes', [28, 0, 255], 'unknown-version'],
    ['another algorithm', [18, 2], 'unknown-version'],
    ['an earlier Argon2', [19, 16], 'unknown-version'],
    ['a later format', [16, 0, 2], 'unknown-version'],
    ['another length', [46, 0, 0, 0, 9], 'damaged'],
    ['another kind of file', [0, 80, 75], 'not-a-backup'],
  ] as const)('that asks for %s is refused before any work (A22)', async (_, [at, ...bytes], reason) => {
    const { vault, derive } = await makeEmpty()
    const world = makeWorld()
    const real = world.open({ floor: undefined, deriveKey: derive })
    yes(await real.create('p'))
    derive.mockClear()
    const { file } = await makeBackup()
    const changed = file.slice()
    // At the real floor first, so that only the named change is to blame.
    changed.set([0, 1, 0, 0, 0, 0, 0, 3], 20)
    changed.set(bytes, at)

    expect(await real.importBackup(changed, filePassphrase)).toEqual({ ok: false, reason })
    expect(derive).not.toHaveBeenCalled()
    expect(await vault.importBackup(new Uint8Array(), filePassphrase)).toEqual({ ok: false, reason: 'not-a-backup' })
  })
})
