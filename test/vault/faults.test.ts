import { afterEach, describe, expect, it, vi } from 'vitest'
import { anEntry, makeOpenVault, makeWorld, passphrase, yes } from './fixtures'
import { dump, putRaw } from './raw'

afterEach(() => vi.restoreAllMocks())

// oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
const put = IDBObjectStore.prototype.put
// oxlint-disable-next-line typescript/unbound-method -- the same
const begin = IDBDatabase.prototype.transaction

/** From now on the `from`-th write fails, and each one after it. */
function failWrites(from: number, fail: (store: IDBObjectStore) => void) {
  let count = 0
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...value) {
    if (++count >= from) fail(this)
    return put.apply(this, value)
  })
}

const quota = () => {
  throw new DOMException('full', 'QuotaExceededError')
}
const abort = (store: IDBObjectStore) => {
  store.transaction.abort()
}

describe('a write that fails', () => {
  it.each([
    ['the disk is full', quota, 'quota'],
    ['the transaction is cut off', abort, 'unavailable'],
  ] as const)('because %s leaves all as it was, at whichever row', async (_, fail, reason) => {
    const { world, vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    const before = await dump(world.databaseName)

    for (const from of [1, 2, 3]) {
      failWrites(from, fail)
      expect(await vault.save({ ...anEntry, password: 'Newer5678' })).toEqual({ ok: false, reason })
      vi.restoreAllMocks()
      expect(await dump(world.databaseName)).toEqual(before)
      expect(yes(await vault.list()).entries).toMatchObject([anEntry])
    }
    yes(await vault.save({ ...anEntry, password: 'Newer5678' }))
    expect(yes(await world.open().list())).toMatchObject({ entries: [{ password: 'Newer5678' }], damaged: [] })
  })

  it('keeps nobody out of a vault on a full disk, and shows what waits in the inbox', async () => {
    const { world, vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    await vault.lock()
    const { id } = yes(await vault.keepPending({ ...anEntry, password: 'Waiting77' }))
    yes(await vault.confirmPending(id))

    failWrites(1, quota)
    yes(await vault.unlock(passphrase))
    expect(yes(await vault.list()).entries).toMatchObject([{ password: 'Waiting77' }])
    expect(await vault.keepPending(anEntry)).toEqual({ ok: false, reason: 'quota' })
    vi.restoreAllMocks()

    expect((await dump(world.databaseName)).inbox.size).toBe(2)
    expect(yes(await vault.list()).entries).toMatchObject([{ password: 'Waiting77', previous: [{ password: 'Winter2026' }] }])
    expect((await dump(world.databaseName)).inbox.size).toBe(0)
  })

  it('never leaves half a vault behind', async () => {
    const world = makeWorld()
    failWrites(5, quota)
    expect(await world.open().create(passphrase)).toEqual({ ok: false, reason: 'quota' })
    vi.restoreAllMocks()

    expect(await world.open().state()).toBe('none')
    yes(await world.open().create(passphrase))
  })

  it('imports nothing in part', async () => {
    const { vault } = await makeOpenVault()
    const incoming = Array.from({ length: 40 }, (_, at) => ({
      ...anEntry,
      account: `shopper${at}@mail.test`,
      signInWith: 'password' as const,
      previous: [],
      createdAt: '2026-01-01T00:00:00.000Z',
      changedAt: '2026-01-01T00:00:00.000Z',
    }))
    failWrites(20, quota)
    expect(await vault.addAll(incoming)).toEqual({ ok: false, reason: 'quota' })
    vi.restoreAllMocks()

    expect(yes(await vault.list()).entries).toEqual([])
    expect(await vault.addAll([...incoming, { ...incoming[0]!, account: ' ' }])).toEqual({ ok: false, reason: 'empty-account' })
    expect(yes(await vault.list()).entries).toEqual([])
  })
})

describe('every change', () => {
  it('is one transaction, and a strict one', async () => {
    const { vault } = await makeOpenVault()
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const writes = () => transactions.mock.calls.filter(([, mode]) => mode === 'readwrite')

    for (const change of [() => vault.save(anEntry), () => vault.makeRecoveryKey(), () => vault.revokeRecoveryKey()]) {
      transactions.mockClear()
      yes(await change())
      expect(writes()).toHaveLength(1)
      expect(writes()[0]?.[2]).toEqual({ durability: 'strict' })
    }
    await vault.lock()
    transactions.mockClear()
    yes(await vault.keepPending(anEntry))
    expect(writes()).toHaveLength(1)
  })

  it('answers only when its transaction is complete', async () => {
    const { vault } = await makeOpenVault()
    const order: string[] = []
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...about) {
      const transaction = begin.apply(this, about)
      if (about[1] === 'readwrite') transaction.addEventListener('complete', () => order.push('complete'))
      return transaction
    })

    for (const change of [() => vault.save(anEntry), () => vault.makeRecoveryKey()]) {
      order.length = 0
      yes(await change())
      expect(order).toEqual(['complete'])
    }
    await vault.lock()
    order.length = 0
    yes(await vault.keepPending(anEntry))
    expect(order).toEqual(['complete'])
  })

  it('is there for a worker that wakes up after each single answer (A19)', async () => {
    const { world } = await makeOpenVault()
    const id = yes(await world.open().keepPending({ site: 'aliexpress', password: 'Made4you22' })).id
    expect(yes(await world.open().pending()).pending).toMatchObject([{ id, state: 'pending' }])

    yes(await world.open().confirmPending(id))
    yes(await world.open().confirmPending(id, 'anna@shopper.test'))

    expect(yes(await world.open().list()).entries).toMatchObject([{ account: 'anna@shopper.test', password: 'Made4you22' }])
  })

  it('that was cut off before its end is as if it had never been asked (A19)', async () => {
    const { world, vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    let seen = 0
    // The worker dies between two rows: the browser aborts what was not complete.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...value) {
      const request = put.apply(this, value)
      if (++seen === 2) this.transaction.abort()
      return request
    })
    expect(await vault.save({ ...anEntry, password: 'Newer5678' })).toEqual({ ok: false, reason: 'unavailable' })
    vi.restoreAllMocks()

    expect(yes(await world.open().list())).toMatchObject({ entries: [anEntry], damaged: [] })
  })
})

describe('two windows at once (A28)', () => {
  it('lose nothing when both write', async () => {
    const { world } = await makeOpenVault()
    const windows = [world.open(), world.open(), world.open()]

    const answers = await Promise.all(
      windows.flatMap((vault, at) =>
        Array.from({ length: 8 }, (_, nth) => vault.save({ ...anEntry, account: `shopper${at}-${nth}@mail.test` })),
      ),
    )

    for (const answer of answers) yes(answer)
    const { entries, damaged } = yes(await world.open().list())
    expect(damaged).toEqual([])
    expect(new Set(entries.map(({ account }) => account)).size).toBe(24)
    expect(entries).toHaveLength(24)
  })

  it('write the same account without doubling it, and keep every password', async () => {
    const { world } = await makeOpenVault()
    const windows = [world.open(), world.open()]

    await Promise.all(windows.map((vault, at) => vault.save({ ...anEntry, password: `Window${at}xx` })))

    const { entries } = yes(await world.open().list())
    expect(entries).toHaveLength(1)
    const known = [entries[0]?.password, ...(entries[0]?.previous ?? []).map(({ password }) => password)]
    expect(known.toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))).toEqual(['Window0xx', 'Window1xx'])
  })

  it('see what the other one wrote', async () => {
    const { world, vault } = await makeOpenVault()
    const other = world.open()
    yes(await other.list())
    yes(await vault.save(anEntry))

    expect(yes(await other.list()).entries).toMatchObject([anEntry])
    await other.lock()
    expect(await vault.list()).toEqual({ ok: false, reason: 'locked' })
  })

  it('take in the inbox once', async () => {
    const { world, vault } = await makeOpenVault()
    await vault.lock()
    const { id } = yes(await vault.keepPending(anEntry))
    yes(await vault.confirmPending(id))

    await Promise.all([world.open().unlock(passphrase), world.open().unlock(passphrase)])

    expect(yes(await vault.list()).entries).toHaveLength(1)
    expect(yes(await vault.pending()).pending).toHaveLength(1)
  })

  it('change the data key in one while the other saves and keeps pending', async () => {
    const { world, vault } = await makeOpenVault()
    const other = world.open()
    yes(await other.list())

    const [changed, saved, kept] = await Promise.all([vault.changeDataKey(passphrase), other.save(anEntry), other.keepPending(anEntry)])

    yes(changed)
    yes(kept)
    // The save either came through or was refused by name; it is never lost after a yes.
    const { entries, damaged } = yes(await world.open().list())
    expect(damaged).toEqual([])
    expect(entries).toHaveLength(saved.ok ? 1 : 0)
    expect(yes(await vault.pending()).pending).toHaveLength(1)
  })

  it('make one vault, not two', async () => {
    const world = makeWorld()

    const answers = await Promise.all([world.open().create('first one'), world.open().create('second one')])

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'already-there')).toHaveLength(1)
    expect(await world.open().state()).toBe('unlocked')
  })
})

describe('the database', () => {
  it('gives way to an upgrade by a newer version, and says so afterwards', async () => {
    const { world, vault } = await makeOpenVault()
    yes(await vault.save(anEntry))

    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(world.databaseName, 99)
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(opening.error ?? new Error('open')))
      opening.addEventListener('blocked', () => reject(new Error('blocked')))
    })
    newer.close()

    expect(await vault.list()).toEqual({ ok: false, reason: 'unknown-version' })
  })

  it('whose first upgrade is cut off is made anew', async () => {
    const world = makeWorld()
    const create = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementationOnce(() => {
      throw new Error('died')
    })
    expect(await world.open().unlock(passphrase)).toEqual({ ok: false, reason: 'unavailable' })
    create.mockRestore()

    yes(await world.open().create(passphrase))
  })

  it('that a private window does not open is named, and nothing throws', async () => {
    const vault = makeWorld().open()
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError')
    })

    expect(await vault.create(passphrase)).toEqual({ ok: false, reason: 'unavailable' })
    expect(await vault.unlock(passphrase)).toEqual({ ok: false, reason: 'unavailable' })
    expect(await vault.keepPending(anEntry)).toEqual({ ok: false, reason: 'unavailable' })
    expect(await vault.state()).toBe('locked')
  })

  it('of another profile knows nothing of this one', async () => {
    const { vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    const other = await makeOpenVault()

    expect(yes(await other.vault.list()).entries).toEqual([])
  })

  it('of a later format is refused by name', async () => {
    const { world, vault } = await makeOpenVault()
    await putRaw(world.databaseName, 'meta', 'header', { ...(await dump(world.databaseName)).meta.get('header'), format: 2 })

    expect(await vault.unlock(passphrase)).toEqual({ ok: false, reason: 'unknown-version' })
    expect(await vault.state()).toBe('locked')
  })
})
