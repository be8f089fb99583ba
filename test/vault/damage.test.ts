import { describe, expect, it } from 'vitest'
import { toBytes, type Bytes } from '@/lib/vault/bytes'
import { readHeader } from '@/lib/vault/format/header'
import { recordKeyOf } from '@/lib/vault/crypto/keys'
import { readPage, writePage, writeRoot } from '@/lib/vault/format/manifest'
import { pad, seal, unpad, unseal } from '@/lib/vault/crypto/seal'
import { boundRow } from '@/lib/vault/snapshot'
import { anEntry, cheap, makeOpenVault, passphrase, yes } from './fixtures'
import { bytesIn, dump, putRaw, removeRaw } from './raw'

const accounts = ['anna@shopper.test', 'ben@shopper.test', 'carla@shopper.test']

/** Three entries, and which record each one is in: the records that changed when it was saved. */
async function makeThree() {
  const { world, vault } = await makeOpenVault()
  const records: string[] = []
  for (const account of accounts) {
    const before = await dump(world.databaseName)
    yes(await vault.save({ ...anEntry, account }))
    const after = await dump(world.databaseName)
    for (const [id, row] of after.records) if (String(before.records.get(id)?.box) !== String(row.box)) records.push(id)
  }
  const list = async () => yes(await world.open().list())
  const names = async () => (await list()).entries.map(({ account }) => account).toSorted()
  return { world, vault, records, list, names }
}

describe('damage (A23)', () => {
  it('of one record is told, and the rest stays readable and writable', async () => {
    const { world, records, list, names } = await makeThree()
    const row = (await dump(world.databaseName)).records.get(records[1]!)!
    row.box[40]! ^= 1
    await putRaw(world.databaseName, 'records', records[1]!, row)

    expect((await list()).damaged).toEqual([{ id: records[1], reason: 'changed' }])
    expect(await names()).toEqual([accounts[0], accounts[2]])
    yes(await world.open().save({ ...anEntry, account: 'dan@shopper.test' }))
    expect(await names()).toEqual([accounts[0], accounts[2], 'dan@shopper.test'])
  })

  it('that came while it was locked is seen by an instance that had read it before', async () => {
    const { world, vault, records } = await makeThree()
    yes(await vault.list())
    await vault.lock()
    const row = (await dump(world.databaseName)).records.get(records[1]!)!
    row.box[40]! ^= 1
    await putRaw(world.databaseName, 'records', records[1]!, row)
    yes(await vault.unlock(passphrase))

    expect(yes(await vault.list()).damaged).toEqual([{ id: records[1], reason: 'changed' }])
  })

  it("of two records' boxes swapped is told for both", async () => {
    const { world, records, list } = await makeThree()
    const [one, two] = [records[0]!, records[1]!].map(async (id) => (await dump(world.databaseName)).records.get(id))
    await putRaw(world.databaseName, 'records', records[0]!, { ...(await two), id: records[0] })
    await putRaw(world.databaseName, 'records', records[1]!, { ...(await one), id: records[1] })

    const { damaged, entries } = await list()

    expect(damaged.map(({ id }) => id).toSorted()).toEqual(records.slice(0, 2).toSorted())
    expect(entries).toMatchObject([{ account: accounts[2] }])
  })

  it('of two boxes swapped below their own revisions is told for both', async () => {
    const { world, records, list } = await makeThree()
    const { records: rows } = await dump(world.databaseName)
    const [one, two] = [rows.get(records[0]!)!, rows.get(records[1]!)!]
    await putRaw(world.databaseName, 'records', one.id, { ...one, box: two.box })
    await putRaw(world.databaseName, 'records', two.id, { ...two, box: one.box })

    expect((await list()).damaged.map(({ id }) => id).toSorted()).toEqual(records.slice(0, 2).toSorted())
  })

  it('by an older record put back is told, and the older password is not offered', async () => {
    const { world, vault, records, list } = await makeThree()
    const old = (await dump(world.databaseName)).records.get(records[0]!)
    yes(await vault.save({ ...anEntry, account: accounts[0]!, password: 'Newer5678' }))
    await putRaw(world.databaseName, 'records', records[0]!, old)

    const { damaged, entries } = await list()

    expect(damaged).toEqual([{ id: records[0], reason: 'replaced' }])
    expect(entries.map(({ account }) => account)).not.toContain(accounts[0])
  })

  it.each(['records', 'pages', 'meta'] as const)('by an older box put back below the newest revision is told: %s', async (store) => {
    const { world, vault, records, list } = await makeThree()
    const before = await dump(world.databaseName)
    yes(await vault.save({ ...anEntry, account: accounts[0]!, password: 'Newer5678' }))
    const after = await dump(world.databaseName)
    const key = store === 'records' ? records[0]! : store === 'meta' ? 'root' : [...before.pages.keys()][0]!
    await putRaw(world.databaseName, store, key, { ...after[store].get(key), box: before[store].get(key)?.box })

    const { damaged, entries } = await list()

    expect(damaged).toContainEqual({ id: key, reason: 'changed' })
    if (store === 'records') expect(entries.map(({ account }) => account)).not.toContain(accounts[0])
  })

  it('by a forgotten record put back is told', async () => {
    const { world, vault, records, list } = await makeThree()
    const old = (await dump(world.databaseName)).records.get(records[0]!)
    const { entries } = await list()
    yes(await vault.forget(entries.find(({ account }) => account === accounts[0])!.id))
    await putRaw(world.databaseName, 'records', records[0]!, old)

    expect((await list()).damaged).toEqual([{ id: records[0], reason: 'replaced' }])
  })

  it('by an older record put back together with its page is told', async () => {
    const { world, vault, records, list } = await makeThree()
    const before = await dump(world.databaseName)
    yes(await vault.save({ ...anEntry, account: accounts[0]!, password: 'Newer5678' }))
    const [page] = before.pages.keys()
    await putRaw(world.databaseName, 'records', records[0]!, before.records.get(records[0]!))
    await putRaw(world.databaseName, 'pages', page!, before.pages.get(page!))

    expect((await list()).damaged).toContainEqual({ id: page, reason: 'replaced' })
    expect(await world.open().save(anEntry)).toEqual({ ok: false, reason: 'damaged' })
  })

  it('by an older header put back, with the old passphrase, is told', async () => {
    const { world, vault, list, names } = await makeThree()
    const old = (await dump(world.databaseName)).meta.get('header')
    yes(await vault.changePassphrase(passphrase, 'another passphrase'))
    await putRaw(world.databaseName, 'meta', 'header', old)

    yes(await vault.unlock(passphrase))

    expect((await list()).damaged).toEqual([{ id: 'header', reason: 'replaced' }])
    expect(await names()).toEqual(accounts)
  })

  it('by a record taken away or put there is told', async () => {
    const { world, records, list } = await makeThree()
    const row = (await dump(world.databaseName)).records.get(records[0]!)
    await removeRaw(world.databaseName, 'records', records[0]!)
    await putRaw(world.databaseName, 'records', 'AAAAAAAAAAAAAAAAAAAAAA', { ...row, id: 'AAAAAAAAAAAAAAAAAAAAAA' })

    expect((await list()).damaged.map(({ reason }) => reason).toSorted()).toEqual(['changed', 'missing'])
  })

  it('by a record put back that a repair has dropped is told', async () => {
    const { world, vault, records, list } = await makeThree()
    const old = (await dump(world.databaseName)).records.get(records[0]!)
    yes(await vault.repair())
    await putRaw(world.databaseName, 'records', records[0]!, old)

    const { entries, damaged } = await list()

    expect(damaged).toEqual([{ id: records[0], reason: 'stray' }])
    expect(entries).toHaveLength(3)
  })

  it.each(['root', 'page'])('of the %s is told, everything stays readable, and a repair makes it whole', async (which) => {
    const { world, vault, list, names } = await makeThree()
    const before = await dump(world.databaseName)
    const [page] = before.pages.keys()
    const [store, key] = which === 'root' ? (['meta', 'root'] as const) : (['pages', page!] as const)
    const row = before[store].get(key)!
    row.box[20]! ^= 4
    await putRaw(world.databaseName, store, key, row)

    expect((await list()).damaged).toEqual([{ id: key, reason: 'changed' }])
    expect(await names()).toEqual(accounts)
    const woken = world.open()
    expect(await woken.save(anEntry)).toEqual({ ok: false, reason: 'damaged' })
    const { id } = yes(await woken.keepPending({ ...anEntry, password: 'StillKept1' }))
    expect(yes(await woken.pending()).pending).toMatchObject([{ id, password: 'StillKept1' }])

    yes(await woken.repair())

    expect((await list()).damaged).toEqual([])
    expect(await names()).toEqual(accounts)
    expect(yes(await vault.pending()).pending).toMatchObject([{ id, password: 'StillKept1' }])
    yes(await vault.save({ ...anEntry, account: 'dan@shopper.test' }))
  })

  it('is not what a later version wrote: that is named, kept, and not repaired away', async () => {
    const { world, records, list, names } = await makeThree()
    const { meta, pages } = await dump(world.databaseName)
    const header = readHeader(meta.get('header'), cheap)
    if (typeof header === 'string') throw new Error(header)
    const [id, revision] = [records[0]!, crypto.getRandomValues(new Uint8Array(16))]
    const key = await recordKeyOf(world.session.held!, header.vaultId)
    const write = async (purpose: 'record' | 'page' | 'root', row: { id: string; revision: Bytes }, plain: Bytes) => ({
      ...row,
      box: await seal(key, pad(plain), boundRow(purpose, header.vaultId, row.id, row.revision), crypto.getRandomValues(new Uint8Array(12))),
    })
    const page = [...pages.values()][0]!
    const opened = await unseal(key, new Uint8Array(page.box), boundRow('page', header.vaultId, page.id, new Uint8Array(page.revision)))
    const rows = readPage(unpad(opened!)!)!.map((row) => (row.id === id ? { ...row, revision } : row))
    const nextPage = { id: page.id, revision: crypto.getRandomValues(new Uint8Array(16)) }
    const nextRoot = { id: 'root', revision: crypto.getRandomValues(new Uint8Array(16)) }
    await putRaw(world.databaseName, 'records', id, await write('record', { id, revision }, toBytes('{"kind":"passkey"}')))
    await putRaw(world.databaseName, 'pages', page.id, await write('page', nextPage, writePage(rows)))
    await putRaw(
      world.databaseName,
      'meta',
      'root',
      await write('root', nextRoot, writeRoot({ headerRevision: header.revision, pages: [nextPage] })),
    )

    expect((await list()).damaged).toEqual([{ id, reason: 'unknown-version' }])
    expect(await names()).toEqual(accounts.slice(1))
    yes(await world.open().save({ ...anEntry, account: accounts[0]! }))
    expect(await world.open().repair()).toEqual({ ok: false, reason: 'unknown-version' })
    expect((await list()).damaged).toEqual([{ id, reason: 'unknown-version' }])
  })

  it('is found wherever a byte is flipped, and never throws', async () => {
    const { world, vault } = await makeThree()
    yes(await vault.makeRecoveryKey())
    const whole = await dump(world.databaseName)
    const silent: string[] = []
    // Seven bytes apart, so that every field of every row is met and a test stays short.
    for (const store of ['meta', 'pages', 'records'] as const) {
      for (const [key, value] of whole[store]) {
        const total = bytesIn(value).reduce((sum, { length }) => sum + length, 0)
        for (let target = store === 'records' ? total - 1 : 0; target < total; target += store === 'meta' ? 7 : 61) {
          const changed = structuredClone(value)
          let at = target
          for (const bytes of bytesIn(changed)) {
            if (at < bytes.length) {
              bytes[at]! ^= 1
              break
            }
            at -= bytes.length
          }
          await putRaw(world.databaseName, store, key, changed)
          const fresh = world.open()
          const answer = await fresh.list()
          const unlocked = key === 'header' ? await fresh.unlock(passphrase) : { ok: true }
          if (answer.ok && answer.damaged.length === 0 && unlocked.ok) silent.push(`${store} ${key} ${target}`)
          world.now = new Date(world.now.getTime() + 120_000)
          await putRaw(world.databaseName, store, key, value)
          yes(await world.open().unlock(passphrase))
        }
      }
    }
    // What is free holds nothing, and the seal of the recovery key is asked only by who has one.
    const free = whole.records.size - 3
    expect(silent.filter((each) => each.startsWith('records')).length).toBeLessThanOrEqual(free)
    const recovery = silent.filter((each) => each.startsWith('meta header'))
    expect(silent.filter((each) => each.startsWith('meta root') || each.startsWith('pages'))).toEqual([])
    expect(recovery.length * 7).toBeLessThanOrEqual(61 + 7)
  }, 60_000)
})
