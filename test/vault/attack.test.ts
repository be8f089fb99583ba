import { describe, expect, it } from 'vitest'
import { searchEntries, sortEntries, writeCsv } from '@/lib/vault'
import { readImport } from '@/lib/vault/import'
import { makeKeyPair } from '@/lib/vault/crypto/keys'
import { anEntry, cheap, makeOpenVault, makeWorld, passphrase, yes } from './fixtures'
import { dump, putRaw } from './raw'

/** Names that every object has, or that would change what an object is. */
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

describe('whoever writes the files between two unlocks', () => {
  it('and puts in their own public key is told of, with what was sealed to it', async () => {
    const { world, vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    await vault.lock()
    const header = (await dump(world.databaseName)).meta.get('header')
    const { publicKey } = await makeKeyPair()
    await putRaw(world.databaseName, 'meta', 'header', { ...header, publicKey })
    yes(await world.open().keepPending({ site: anEntry.site, password: 'Sealed4them' }))

    const woken = world.open()
    yes(await woken.unlock(passphrase))

    const { entries, damaged } = yes(await woken.list())
    expect(entries).toMatchObject([anEntry])
    expect(damaged.map(({ reason }) => reason)).toEqual(['changed', 'changed'])
    expect(await woken.save({ ...anEntry, password: 'Next1234' })).toEqual({ ok: false, reason: 'damaged' })
  })

  it.each([
    ['raises what the key costs', { memoryKiB: cheap.memoryKiB * 2, passes: 1 }, 'wrong-passphrase'],
    ['lowers it under the floor', { memoryKiB: cheap.memoryKiB / 2, passes: 1 }, 'weak-parameters'],
    ['takes the salt away', { salt: new Uint8Array() }, 'damaged'],
    ['asks for another algorithm', { algorithm: 'pbkdf2' }, 'unknown-version'],
  ])('and %s gets nothing opened', async (_, change, reason) => {
    const { world, vault } = await makeOpenVault()
    await vault.lock()
    const header = (await dump(world.databaseName)).meta.get('header') as unknown as { passphrase: { kdf: object; box: Uint8Array } }
    const { kdf, box } = header.passphrase
    await putRaw(world.databaseName, 'meta', 'header', { ...header, passphrase: { kdf: { ...kdf, ...change }, box } })

    expect(await world.open().unlock(passphrase)).toMatchObject({ ok: false, reason })
  })

  it('and brings records of another vault with the same passphrase is told of', async () => {
    const [mine, theirs] = [await makeOpenVault(), await makeOpenVault()]
    yes(await mine.vault.save(anEntry))
    yes(await theirs.vault.save({ ...anEntry, password: 'Theirs12' }))
    const [row] = (await dump(theirs.world.databaseName)).records.values()
    const { records } = await dump(mine.world.databaseName)
    for (const [key, { id, revision }] of records) await putRaw(mine.world.databaseName, 'records', key, { id, revision, box: row?.box })

    const { entries, damaged } = yes(await mine.world.open().list())

    expect(entries).toEqual([])
    expect(damaged).toEqual([expect.objectContaining({ reason: 'changed' })])
  })

  it('and leaves a copy of a note, or no note at all, leaves nothing behind after a repair', async () => {
    const { world, vault } = await makeOpenVault()
    await vault.lock()
    yes(await world.open().keepPending({ site: anEntry.site, password: 'Made1234' }))
    const [note] = (await dump(world.databaseName)).inbox.values()
    await putRaw(world.databaseName, 'inbox', 'copy', note)
    await putRaw(world.databaseName, 'inbox', 'junk', { id: 7 })

    const woken = world.open()
    yes(await woken.unlock(passphrase))
    expect(yes(await woken.list()).damaged.map(({ id }) => id)).toEqual(['copy', 'junk'])
    expect(yes(await woken.pending()).pending).toHaveLength(1)
    expect(yes(await woken.repair()).dropped).toBe(2)

    expect(yes(await world.open().list()).damaged).toEqual([])
    expect((await dump(world.databaseName)).inbox.size).toBe(0)
  })
})

describe('names that every object has', () => {
  it.each(names)('%s is an account like any other: kept, found, sorted, backed up, exported, imported', async (name) => {
    const { vault } = await makeOpenVault()
    yes(await vault.save({ account: name, site: name, password: name, notes: name }))
    yes(await vault.save({ account: name, site: name, notes: 'changed' }))

    const { entries } = yes(await vault.list())
    expect(entries).toMatchObject([{ account: name, site: name, password: name, notes: 'changed' }])
    expect(searchEntries(entries, name)).toHaveLength(1)
    expect(sortEntries(entries, 'site')).toHaveLength(1)
    const { file } = yes(await vault.exportBackup(passphrase, cheap))
    const other = makeWorld().open()
    yes(await other.create('another'))
    expect(yes(await other.importBackup(file, passphrase))).toMatchObject({ added: 1 })
    const csv = new TextEncoder().encode(writeCsv(entries, (site) => `https://${site}.example/`))
    const read = await readImport(csv, { siteOf: () => name, now: new Date() })
    expect(read.ok && read.preview.found).toMatchObject([{ account: name, site: name }])
  })

  it.each(names)('a list with a column %s is read as without it', async (name) => {
    const file = new TextEncoder().encode(`${name},url,username,password\nx,https://a.example/,anna,Winter2026\n`)

    expect(await readImport(file, { siteOf: () => 'aliexpress', now: new Date() })).toMatchObject({
      ok: true,
      preview: { found: [{ account: 'anna' }], left: [] },
    })
  })
})
