import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kdfFloor } from '@/lib/vault/crypto/kdf'
import { makeWorld, yes } from './fixtures'
import { dump, putRaw, storeNames } from './raw'
import { dataKeyByPassphrase, dataKeyByRecoveryKey, readBackup, readVault, type RawVault } from './second-reader'

/**
 * Vaults and backups as earlier versions wrote them. The folder only ever grows: NEW_VECTOR=name adds one made by today's code, and
 * a file that is there is never rewritten.
 */
const folder = new URL('../vectors/', import.meta.url)

interface Vector {
  passphrase: string
  recoveryKey: string
  backupPassphrase: string
  vault: Record<string, [key: string, value: unknown][]>
  backup: Uint8Array
  entries: { account: string }[]
  removed: { account: string }[]
  pending: { id: string }[]
  /** What the vault shows once the inbox is taken in. */
  entriesAfter: { account: string }[]
  pendingAfter: { id: string }[]
}

const write = (value: unknown) =>
  JSON.stringify(value, (_, each: unknown) => (each instanceof Uint8Array ? { base64: Buffer.from(each).toString('base64') } : each), 1)

const read = (text: string): Vector =>
  JSON.parse(text, (_, each) => (typeof each?.base64 === 'string' ? Uint8Array.from(Buffer.from(each.base64, 'base64')) : each))

async function makeVector(): Promise<Vector> {
  const passphrase = 'Ключ под ковриком ﬁ 2026'
  const backupPassphrase = 'Another one, for the file'
  const world = makeWorld()
  const vault = world.open({ floor: kdfFloor })
  yes(await vault.create(passphrase, kdfFloor))
  const site = 'aliexpress'
  yes(
    await vault.save({
      account: 'anna@shopper.test',
      site,
      password: 'Winter2026',
      notes: 'größer, 中文, 🔑',
      question: 'Pet?',
      answer: 'Ёжик',
    }),
  )
  world.now = new Date('2026-11-02T08:00:00.123Z')
  yes(await vault.save({ account: 'anna@shopper.test', site, password: 'Spring2027' }))
  yes(await vault.save({ account: 'ben', site: 'alibaba', signInWith: 'google', tiedTo: 'ben@shopper.test' }))
  const gone = yes(await vault.save({ account: '+79001234567', site: 'aliexpress-ru', password: 'Gone1234' }))
  yes(await vault.remove(gone.id))
  for (let count = 0; count < 20; count++)
    yes(await vault.save({ account: `shopper${count}@mail.test`, site, password: `Many${count}many` }))
  yes(await vault.dropPending(yes(await vault.keepPending({ site, password: 'Refused22' })).id))
  yes(await vault.list())
  const { key: recoveryKey } = yes(await vault.makeRecoveryKey())
  const { entries } = yes(await vault.list())
  const { entries: removed } = yes(await vault.removed())
  const { pending } = yes(await vault.pending())
  const { file: backup } = yes(await vault.exportBackup(backupPassphrase, kdfFloor))
  await vault.lock()
  const made = yes(await vault.keepPending({ account: 'ANNA@shopper.test', site, password: 'Locked4you' }))
  yes(await vault.confirmPending(made.id))
  yes(await vault.keepPending({ site: 'alipay', password: 'Waiting77' }))
  const rows = await dump(world.databaseName)
  yes(await vault.unlock(passphrase))
  return {
    passphrase,
    recoveryKey,
    backupPassphrase,
    vault: Object.fromEntries(Object.entries(rows).map(([name, map]) => [name, [...map]])),
    backup,
    entries: [...entries],
    removed: [...removed],
    pending: [...pending],
    entriesAfter: [...yes(await vault.list()).entries],
    pendingAfter: [...yes(await vault.pending()).pending],
  }
}

const name = process.env.NEW_VECTOR
if (name) {
  it('adds a vector', async () => {
    const file = new URL(`${name}.json`, folder)
    expect(existsSync(file)).toBe(false)
    writeFileSync(file, write(await makeVector()))
  }, 60_000)
}

const byId = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
const sorted = (values: readonly object[]) => structuredClone(values).toSorted(byId)
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))

it('has vectors', () => expect(files.length).toBeGreaterThan(0))

describe.each(files)('%s', (file) => {
  const vector = read(readFileSync(new URL(file, folder), 'utf8'))

  async function restore() {
    const world = makeWorld()
    // Opening makes the stores.
    await world.open().state()
    for (const store of storeNames)
      for (const [key, value] of vector.vault[store] ?? []) await putRaw(world.databaseName, store, key, value)
    return world.open({ floor: kdfFloor })
  }

  it('opens by passphrase, with nothing damaged', async () => {
    const vault = await restore()

    yes(await vault.unlock(vector.passphrase))

    const { entries, damaged } = yes(await vault.list())
    expect(damaged).toEqual([])
    expect(sorted(entries)).toEqual(sorted(vector.entriesAfter))
    expect(sorted(yes(await vault.pending()).pending)).toEqual(sorted(vector.pendingAfter))
    expect(sorted(yes(await vault.removed()).entries)).toEqual(sorted(vector.removed))
  })

  it('opens by recovery key', async () => {
    const vault = await restore()

    yes(await vault.unlockWithRecoveryKey(vector.recoveryKey))

    expect(sorted(yes(await vault.list()).entries)).toEqual(sorted(vector.entriesAfter))
  })

  it('gives its backup to a new vault', async () => {
    const world = makeWorld()
    const vault = world.open()
    yes(await vault.create('p'))

    expect(await vault.importBackup(vector.backup, vector.backupPassphrase)).toMatchObject({ added: vector.entries.length })
    expect(sorted(yes(await vault.pending()).pending)).toEqual(sorted(vector.pending))
  })

  const get = (store: string, key: string) => (vector.vault[store] ?? []).find(([each]) => each === key)?.[1]
  const all = (store: string) => (vector.vault[store] ?? []).map(([, value]) => value)
  const raw = () =>
    ({
      header: get('meta', 'header'),
      root: get('meta', 'root'),
      pages: all('pages'),
      records: all('records'),
      inbox: all('inbox'),
    }) as RawVault

  it('opens in the second reader, by both ways in', () => {
    const dataKey = dataKeyByPassphrase(raw(), vector.passphrase)
    expect(dataKeyByRecoveryKey(raw(), vector.recoveryKey)).toEqual(dataKey)

    const { entries, removed, pending, notes, recoveryMadeAt } = readVault(raw(), dataKey)

    expect(sorted(entries as object[])).toEqual(sorted(vector.entries))
    expect(sorted(removed as object[])).toEqual(sorted(vector.removed))
    expect(sorted(pending as object[])).toEqual(sorted(vector.pending))
    expect(notes.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(['confirm', 'pending', 'pending'])
    expect(recoveryMadeAt).toBe('2026-11-02T08:00:00.123Z')
  })

  it('gives its backup to the second reader', () => {
    const { entries, pending } = readBackup(vector.backup, vector.backupPassphrase)

    expect(sorted(entries)).toEqual(sorted(vector.entries))
    expect(sorted(pending)).toEqual(sorted(vector.pending))
  })
})

it('what is written today opens in the second reader', async () => {
  const world = makeWorld()
  const vault = world.open()
  yes(await vault.create('today'))
  for (let count = 0; count < 70; count++) yes(await vault.save({ account: `shopper${count}@mail.test`, site: 'aliexpress' }))
  yes(await vault.changePassphrase('today', 'this evening'))
  yes(await vault.changeDataKey('this evening'))
  const { meta, pages, records, inbox } = await dump(world.databaseName)
  const raw = {
    header: meta.get('header'),
    root: meta.get('root'),
    pages: [...pages.values()],
    records: [...records.values()],
    inbox: [...inbox.values()],
  } as unknown as RawVault

  const { entries } = readVault(raw, dataKeyByPassphrase(raw, 'this evening'))

  expect(entries).toHaveLength(70)
  expect(raw.pages).toHaveLength(2)
  expect(raw.records).toHaveLength(96)
})
