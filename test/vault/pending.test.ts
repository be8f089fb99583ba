import { describe, expect, it, vi } from 'vitest'
import { anEntry, makeOpenVault, passphrase, yes } from './fixtures'
import { dump, putRaw } from './raw'

const made = { account: 'anna@shopper.test', site: 'aliexpress', password: 'Made4you22' }

describe('a generated password', () => {
  it.each(['unlocked', 'locked'] as const)('is kept before it is filled, while %s', async (state) => {
    const { world, vault } = await makeOpenVault()
    if (state === 'locked') await vault.lock()

    const { id } = yes(await vault.keepPending(made))

    yes(await vault.unlock(passphrase))
    expect(yes(await world.open().pending()).pending).toEqual([{ id, ...made, madeAt: '2026-11-01T10:00:00.000Z', state: 'pending' }])
    expect(yes(await vault.list()).entries).toEqual([])
  })

  it.each(['unlocked', 'locked'] as const)('that was made for no page is history at once, while %s', async (state) => {
    const { world, vault } = await makeOpenVault()
    if (state === 'locked') await vault.lock()

    const { id } = yes(await vault.keepGenerated(made))

    yes(await vault.unlock(passphrase))
    expect(yes(await world.open().pending()).pending).toEqual([{ id, ...made, madeAt: '2026-11-01T10:00:00.000Z', state: 'generated' }])
    expect(yes(await vault.list()).entries).toEqual([])
  })

  it.each(['unlocked', 'locked'] as const)("becomes the account's password when the page says so, while %s", async (state) => {
    const { world, vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    if (state === 'locked') await vault.lock()
    const { id } = yes(await vault.keepPending(made))
    world.now = new Date('2026-11-01T10:05:00.000Z')

    yes(await world.open().confirmPending(id))

    yes(await vault.unlock(passphrase))
    expect(yes(await vault.list()).entries).toMatchObject([
      { ...made, previous: [{ password: 'Winter2026', until: '2026-11-01T10:05:00.000Z' }], changedAt: '2026-11-01T10:05:00.000Z' },
    ])
    expect(yes(await vault.pending()).pending).toMatchObject([{ id, state: 'generated' }])
  })

  it('makes a new entry where there was none', async () => {
    const { vault } = await makeOpenVault()
    const { id } = yes(await vault.keepPending(made))

    yes(await vault.confirmPending(id))

    expect(yes(await vault.list()).entries).toMatchObject([{ ...made, signInWith: 'password', previous: [] }])
  })

  it.each(['unlocked', 'locked'] as const)('waits for an account name when none is known, while %s', async (state) => {
    const { vault } = await makeOpenVault()
    if (state === 'locked') await vault.lock()
    const { id } = yes(await vault.keepPending({ ...made, account: undefined }))
    yes(await vault.confirmPending(id))
    yes(await vault.unlock(passphrase))
    expect(yes(await vault.pending()).pending).toMatchObject([{ id, state: 'confirmed' }])
    if (state === 'locked') await vault.lock()

    yes(await vault.confirmPending(id, 'ben@shopper.test'))

    yes(await vault.unlock(passphrase))
    expect(yes(await vault.list()).entries).toMatchObject([{ account: 'ben@shopper.test', password: made.password }])
  })

  it.each(['unlocked', 'locked'] as const)('that the store refused stays in the history, while %s', async (state) => {
    const { vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    if (state === 'locked') await vault.lock()
    const { id } = yes(await vault.keepPending(made))

    yes(await vault.dropPending(id))

    yes(await vault.unlock(passphrase))
    expect(yes(await vault.pending()).pending).toMatchObject([{ id, password: made.password, state: 'generated' }])
    expect(yes(await vault.list()).entries).toMatchObject([{ password: anEntry.password, previous: [] }])
  })

  it.each(['unlocked', 'locked'] as const)('that was only typed vanishes wholly when the store refused it, while %s', async (state) => {
    const { vault } = await makeOpenVault()
    if (state === 'locked') await vault.lock()
    const { id } = yes(await vault.keepPending(made))

    yes(await vault.forgetPending(id))

    yes(await vault.unlock(passphrase))
    expect(yes(await vault.pending()).pending).toEqual([])
    expect(yes(await vault.list()).damaged).toEqual([])
  })

  it('that became an entry is not undone by forgetting how it came', async () => {
    const { vault } = await makeOpenVault()
    const { id } = yes(await vault.keepPending(made))
    yes(await vault.confirmPending(id))

    yes(await vault.forgetPending(id))

    expect(yes(await vault.list()).entries).toMatchObject([made])
    expect(yes(await vault.pending()).pending).toMatchObject([{ id, state: 'generated' }])
  })

  it('is confirmed once: a second yes does not bring it back over a newer one', async () => {
    const { world, vault } = await makeOpenVault()
    const { id } = yes(await vault.keepPending(made))
    yes(await vault.confirmPending(id))
    yes(await vault.save({ ...made, password: 'Newer5678' }))
    world.now = new Date('2026-11-02T10:00:00.000Z')

    yes(await vault.confirmPending(id))

    expect(yes(await vault.list()).entries).toMatchObject([{ password: 'Newer5678' }])
  })

  it('is sealed anew when the key pair was changed in the middle', async () => {
    const { world, vault } = await makeOpenVault()
    const generateKey = crypto.subtle.generateKey.bind(crypto.subtle)
    // Between the look at the header and the write: the first key pair that is made is that of the note.
    vi.spyOn(crypto.subtle, 'generateKey').mockImplementationOnce((async (...about: Parameters<typeof generateKey>) => {
      yes(await world.open().changeDataKey(passphrase))
      return generateKey(...about)
    }) as typeof generateKey)

    const { id } = yes(await vault.keepPending(made))

    expect(yes(await vault.list()).damaged).toEqual([])
    expect(yes(await vault.pending()).pending).toMatchObject([{ id, ...made }])
  })

  it('is refused, not thrown away, when the public key was damaged', async () => {
    const { world, vault } = await makeOpenVault()
    const header = (await dump(world.databaseName)).meta.get('header')!
    await putRaw(world.databaseName, 'meta', 'header', { ...header, publicKey: new Uint8Array(65).fill(4) })

    expect(await world.open().keepPending(made)).toEqual({ ok: false, reason: 'damaged' })
    const { damaged } = yes(await world.open().list())
    expect(damaged).toEqual([{ id: 'header', reason: 'changed' }])
    yes(await vault.repair())
    yes(await vault.keepPending(made))
    expect(yes(await vault.pending()).pending).toMatchObject([made])
  })

  it('that nobody knows is not found, once the vault can be asked', async () => {
    const { vault } = await makeOpenVault()

    expect(await vault.confirmPending('nothing')).toEqual({ ok: false, reason: 'not-found' })
    expect(await vault.dropPending('nothing')).toEqual({ ok: false, reason: 'not-found' })
  })

  it('leaves the history when it is cleared; what waits stays', async () => {
    const { vault } = await makeOpenVault()
    const dropped = yes(await vault.keepPending(made))
    const waiting = yes(await vault.keepPending({ ...made, password: 'Waiting77' }))
    yes(await vault.dropPending(dropped.id))

    yes(await vault.clearGenerated())

    expect(yes(await vault.pending()).pending).toMatchObject([{ id: waiting.id, state: 'pending' }])
  })

  it('keeps the newest two hundred of the history', async () => {
    const { world, vault } = await makeOpenVault()
    await vault.lock()
    for (let count = 0; count < 205; count++) {
      world.now = new Date(Date.UTC(2026, 10, 1, 10, 0, count))
      yes(await vault.dropPending(yes(await vault.keepPending({ ...made, password: `Made${count}` })).id))
    }
    yes(await vault.unlock(passphrase))

    const passwords = yes(await vault.pending()).pending.map(({ password }) => password)

    expect(passwords).toHaveLength(200)
    expect(passwords).toContain('Made204')
    expect(passwords).not.toContain('Made4')
  })
})
