import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeBuckets, type FakeBuckets } from './buckets'
import { anEntry, makeOpenVault, makeWorld, passphrase, yes, type World } from '../fixtures'
import { dump, lose, putRaw } from '../raw'
import type { Vault } from '@/lib/vault'

let buckets: FakeBuckets
let world: World
let vault: Vault

beforeEach(async () => {
  buckets = makeBuckets()
  ;({ world, vault } = await makeOpenVault(buckets))
  yes(await vault.save(anEntry))
})

afterEach(() => vi.restoreAllMocks())

const accounts = async (of = world.open()) => yes(await of.list()).entries.map(({ account }) => account)
/** Without the tags: a cache, which the copy does without. */
async function first() {
  const rows = await dump(world.databaseName)
  rows.meta.delete('tags')
  return rows
}
async function copy() {
  const [place, ...more] = buckets.all.values()
  expect(more).toEqual([])
  return dump(world.databaseName, place)
}
/** As a version without copies, or a browser killed between the two, leaves it. */
const fallBehind = async () => yes(await world.open({ buckets: undefined }).save({ ...anEntry, account: 'behind@shopper.test' }))

describe('the second copy', () => {
  it('is the same as the first after every change, however that is made', async () => {
    const { file } = yes(await vault.exportBackup(passphrase, { memoryKiB: 64, passes: 1 }))
    let id = ''
    for (const change of [
      async () => ({ id } = yes(await vault.save({ ...anEntry, account: 'ben@shopper.test' }))),
      async () => yes(await vault.remove(id)),
      async () => yes(await vault.forget(id)),
      async () => yes(await vault.keepPending({ site: 'aliexpress', password: 'Made4you22' })),
      async () => yes(await vault.list()),
      async () => yes(await vault.makeRecoveryKey()),
      async () => yes(await vault.changePassphrase(passphrase, 'another one')),
      async () => yes(await vault.changeDataKey('another one')),
      async () => yes(await vault.importBackup(file, passphrase)),
      async () => yes(await vault.repair()),
      async () => await vault.lock(),
      async () => yes(await vault.keepPending({ site: 'aliexpress', password: 'Locked4you' })),
    ]) {
      await change()

      const [a, b] = [await first(), await copy()]
      for (const each of [a, b]) each.meta.delete('attempts')
      expect(b).toEqual(a)
    }
  })

  it('is written after the first, and before anybody is promised anything', async () => {
    const order = watchWrites()

    yes(await vault.save({ ...anEntry, password: 'Newer5678' }))

    expect(order).toEqual(['strict begins', 'strict ends', 'relaxed begins', 'relaxed ends'])
  })

  it('goes without the tags, whether it is written along or made anew: they are most of what a save writes, and a cache', async () => {
    expect((await dump(world.databaseName)).meta.has('tags')).toBe(true)
    expect((await copy()).meta.has('tags')).toBe(false)

    await fallBehind()
    yes(await vault.save({ ...anEntry, account: 'ben@shopper.test' }))

    expect((await copy()).meta.has('tags')).toBe(false)
  })

  it('brings a lost first back before anybody is told that there is none', async () => {
    const before = await first()
    await lose(world.databaseName)

    expect(await world.open().state()).toBe('unlocked')
    expect(await first()).toEqual(before)
    expect(await accounts()).toEqual([anEntry.account])
    await vault.lock()
    yes(await world.open().unlock(passphrase))
  })

  it('holds what was saved while locked', async () => {
    await vault.lock()
    yes(await vault.keepPending({ ...anEntry, password: 'Locked4you' }))
    await lose(world.databaseName)

    yes(await world.open().unlock(passphrase))

    expect(yes(await world.open().pending()).pending).toMatchObject([{ password: 'Locked4you' }])
  })

  it('is made anew in another place once it has brought the first back: it may be torn itself', async () => {
    const [from] = buckets.all.keys()
    const place = buckets.all.get(from ?? '')
    await lose(world.databaseName)
    const other = world.open()
    await other.state()
    const before = await dump(world.databaseName, place)

    yes(await other.save({ ...anEntry, account: 'ben@shopper.test' }))

    expect(buckets.all.has(from ?? '')).toBe(false)
    expect(await dump(world.databaseName, place)).toEqual(before)
    expect(await copy()).toEqual(await first())
  })

  it('that is behind never wins, and is made anew in another place by the next change', async () => {
    const [from] = buckets.all.keys()
    await fallBehind()

    expect(await accounts()).toHaveLength(2)
    yes(await vault.save({ ...anEntry, account: 'ben@shopper.test' }))

    expect(buckets.all.has(from ?? '')).toBe(false)
    expect(await copy()).toEqual(await first())
  })

  it('that is behind is made anew before the first is written to again, be it by an attempt to unlock', async () => {
    await fallBehind()
    await vault.unlock('not this one')

    const [a, b] = [await first(), await copy()]
    expect(a.meta.get('attempts')).not.toEqual(b.meta.get('attempts'))
    expect(b.records).toEqual(a.records)
  })

  it('that was lost is made anew', async () => {
    buckets.all.clear()
    yes(await vault.save({ ...anEntry, account: 'ben@shopper.test' }))

    expect(await copy()).toEqual(await first())
  })

  it('is given to a vault of an earlier version, which has none', async () => {
    const bare = await makeOpenVault()
    yes(await bare.vault.save(anEntry))
    const kept = makeBuckets()

    yes(await bare.world.open({ buckets: kept }).save({ ...anEntry, account: 'ben@shopper.test' }))
    await lose(bare.world.databaseName)

    expect(await accounts(bare.world.open({ buckets: kept }))).toHaveLength(2)
  })

  it('that could not be finished leaves the one before it in force', async () => {
    await fallBehind()
    failWrites('relaxed')
    yes(await vault.save({ ...anEntry, account: 'unsheltered@shopper.test' }))
    vi.restoreAllMocks()
    expect(buckets.all.size).toBe(2)
    await lose(world.databaseName)

    expect(await accounts()).toEqual([anEntry.account])
    yes(await world.open().save({ ...anEntry, account: 'ben@shopper.test' }))
    expect(await copy()).toEqual(await first())
  })

  it('refuses nobody anything when it alone finds no room, and follows as soon as there is some', async () => {
    failWrites('relaxed')
    yes(await vault.save({ ...anEntry, account: 'ben@shopper.test' }))
    vi.restoreAllMocks()
    expect(await copy()).not.toEqual(await first())

    yes(await vault.save({ ...anEntry, account: 'carla@shopper.test' }))

    expect(await copy()).toEqual(await first())
  })

  it('is not what a first that refuses has to offer', async () => {
    const before = await copy()
    failWrites('strict')

    expect(await vault.save({ ...anEntry, account: 'ben@shopper.test' })).toEqual({ ok: false, reason: 'quota' })
    expect(await copy()).toEqual(before)
  })

  it('survives a bringing back that is cut off', async () => {
    await lose(world.databaseName)
    failWrites('strict')
    expect(await world.open().state()).toBe('locked')
    expect(await world.open().list()).toEqual({ ok: false, reason: 'quota' })
    vi.restoreAllMocks()

    expect(await accounts()).toEqual([anEntry.account])
  })

  it('that is there and can’t be read keeps a new vault from being made over it', async () => {
    await lose(world.databaseName)
    const open = vi.spyOn(buckets, 'open').mockRejectedValue(new DOMException('busy', 'UnknownError'))

    expect(await world.open().state()).toBe('locked')
    expect(await world.open().create('another')).toEqual({ ok: false, reason: 'unavailable' })
    open.mockRestore()
    expect(await accounts()).toEqual([anEntry.account])
  })

  it('is done without where the browser shows no buckets', async () => {
    const none = makeBuckets()
    vi.spyOn(none, 'names').mockRejectedValue(new DOMException('no', 'SecurityError'))
    const bare = makeWorld(none).open()

    expect(await bare.state()).toBe('none')
    yes(await bare.create(passphrase))
    yes(await bare.save(anEntry))
  })

  it('of a later version is not passed over', async () => {
    await lose(world.databaseName)
    const [place] = buckets.all.values()
    await new Promise((done) => place?.open(world.databaseName, 99).addEventListener('success', done))

    expect(await world.open().list()).toEqual({ ok: false, reason: 'unknown-version' })
  })

  it('that was changed on disk is told like a changed first', async () => {
    const [place] = buckets.all.values()
    for (const row of (await copy()).records.values())
      await putRaw(world.databaseName, 'records', row.id, { ...row, box: row.box.with(40, row.box[40]! ^ 1) }, place)
    await lose(world.databaseName)

    expect(yes(await world.open().list())).toMatchObject({ entries: [], damaged: [{ reason: 'changed' }] })
  })

  it('and the first are never written at the same time, by however many windows: a kill tears one', async () => {
    const windows = [vault, world.open(), world.open()]
    const order = watchWrites()

    await Promise.all(
      windows.flatMap((each, at) =>
        Array.from({ length: 4 }, (_, nth) => each.save({ ...anEntry, account: `shopper${at}-${nth}@mail.test` }).then(yes)),
      ),
    )

    for (let at = 0; at < order.length; at += 2) expect(order[at + 1]).toBe(order[at]?.replace('begins', 'ends'))
    expect(await copy()).toEqual(await first())
    await lose(world.databaseName)
    expect(await accounts()).toHaveLength(13)
  })
})

describe('an erased vault', () => {
  it('stays erased', async () => {
    yes(await vault.erase())

    expect(buckets.all.size).toBe(0)
    for (const each of [vault, world.open()]) expect(await each.state()).toBe('none')
    expect(world.session.held).toBeUndefined()
    yes(await vault.create('another one'))
    expect(await accounts()).toEqual([])
  })

  it('is whole when its erasure was cut off', async () => {
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('cut off', 'AbortError')
    })
    expect(await vault.erase()).toEqual({ ok: false, reason: 'unavailable' })
    vi.restoreAllMocks()

    // The other way round the copy would undo an erasure that was cut off a moment later.
    expect(buckets.all.size).toBe(0)
    yes(await world.open().unlock(passphrase))
    expect(await accounts()).toEqual([anEntry.account])
  })

  it('stays as it is when a copy can’t be removed', async () => {
    vi.spyOn(buckets, 'remove').mockRejectedValue(new DOMException('busy', 'UnknownError'))

    expect(await vault.erase()).toEqual({ ok: false, reason: 'unavailable' })

    yes(await world.open().unlock(passphrase))
    expect(await accounts()).toEqual([anEntry.account])
  })
})

/** When the writes of the first (strict) and of its copy (relaxed) begin and end from now on. */
function watchWrites(): string[] {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const begin = IDBDatabase.prototype.transaction
  const order: string[] = []
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...about) {
    const transaction = begin.apply(this, about)
    const durability = about[2]?.durability
    if (durability) order.push(`${durability} begins`)
    if (durability) transaction.addEventListener('complete', () => order.push(`${durability} ends`))
    return transaction
  })
  return order
}

/** From now on no transaction of this kind finds room: strict is the first, relaxed its copy. */
function failWrites(durability: 'strict' | 'relaxed') {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...value) {
    if (this.transaction.durability === durability) throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, value)
  })
}
