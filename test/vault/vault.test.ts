import { describe, expect, it } from 'vitest'
import { anEntry, makeOpenVault, makeWorld, passphrase, yes } from './fixtures'

describe('a vault', () => {
  it('is none, then unlocked, then locked, then unlocked again', async () => {
    const world = makeWorld()
    const vault = world.open()
    expect(await vault.state()).toBe('none')

    yes(await vault.create(passphrase))
    expect(await vault.state()).toBe('unlocked')
    await vault.lock()
    expect(await vault.state()).toBe('locked')
    expect(world.session.held).toBeUndefined()

    expect(await vault.unlock('wrong')).toMatchObject({ ok: false, reason: 'wrong-passphrase' })
    yes(await vault.unlock(passphrase))
    expect(await vault.state()).toBe('unlocked')
  })

  it('is not made twice, nor with an empty passphrase', async () => {
    const { vault } = await makeOpenVault()

    expect(await vault.create('another one')).toEqual({ ok: false, reason: 'already-there' })
    expect(await makeWorld().open().create('')).toEqual({ ok: false, reason: 'empty-passphrase' })
  })

  it('refuses everything by name while there is none, or while it is locked', async () => {
    const none = makeWorld().open()
    const { vault } = await makeOpenVault()
    await vault.lock()

    for (const [refusing, reason] of [
      [none, 'no-vault'],
      [vault, 'locked'],
    ] as const) {
      const answers = [
        refusing.list(),
        refusing.save(anEntry),
        refusing.remove('x'),
        refusing.restore('x'),
        refusing.pending(),
        refusing.makeRecoveryKey(),
        refusing.exportBackup('p'),
        refusing.addAll([]),
        refusing.repair(),
      ]
      for (const answer of answers) expect(await answer).toEqual({ ok: false, reason })
    }
    expect(await none.unlock('p')).toEqual({ ok: false, reason: 'no-vault' })
    expect(await none.keepPending(anEntry)).toEqual({ ok: false, reason: 'no-vault' })
  })

  it('opens with the same passphrase composed otherwise', async () => {
    const world = makeWorld()
    const vault = world.open()
    yes(await vault.create('cafe\u0301 ﬁn'))

    yes(await vault.unlock('caf\u00e9 fin'))
  })

  it('is still open for a worker that has just woken up', async () => {
    const { world, vault } = await makeOpenVault()
    yes(await vault.save(anEntry))

    const woken = world.open()

    expect(await woken.state()).toBe('unlocked')
    expect(yes(await woken.list()).entries).toMatchObject([anEntry])
  })

  it('drops a session whose storage was cleared', async () => {
    const { world } = await makeOpenVault()
    world.databaseName = `${world.databaseName}-cleared`
    const vault = world.open()

    expect(await vault.state()).toBe('none')
    expect(await vault.list()).toEqual({ ok: false, reason: 'no-vault' })
    expect(world.session.held).toBeUndefined()
  })
})

describe('an entry', () => {
  it('is updated, not doubled, when account and site are the same but for capitals', async () => {
    const { world, vault } = await makeOpenVault()
    const { id } = yes(await vault.save({ ...anEntry, notes: 'mine' }))
    world.now = new Date('2026-11-02T10:00:00.000Z')

    const again = yes(await vault.save({ ...anEntry, account: ' ANNA@shopper.test ', password: 'Spring2027' }))

    expect(again.id).toBe(id)
    expect(yes(await vault.list()).entries).toEqual([
      {
        id,
        account: 'ANNA@shopper.test',
        site: 'aliexpress',
        signInWith: 'password',
        password: 'Spring2027',
        previous: [{ password: 'Winter2026', until: '2026-11-02T10:00:00.000Z' }],
        notes: 'mine',
        createdAt: '2026-11-01T10:00:00.000Z',
        changedAt: '2026-11-02T10:00:00.000Z',
      },
    ])
  })

  it('stands apart on another site', async () => {
    const { vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    yes(await vault.save({ ...anEntry, site: 'alipay' }))

    expect(yes(await vault.list()).entries).toHaveLength(2)
  })

  it('can be renamed by its id, but not into another one', async () => {
    const { vault } = await makeOpenVault()
    const { id } = yes(await vault.save(anEntry))
    yes(await vault.save({ ...anEntry, account: 'ben@shopper.test' }))

    yes(await vault.save({ id, account: '+79001234567', site: 'aliexpress' }))
    expect(await vault.save({ id, account: 'ben@shopper.test', site: 'aliexpress' })).toEqual({ ok: false, reason: 'already-there' })

    const accounts = yes(await vault.list()).entries.map(({ account, password }) => [account, password] as const)
    expect(new Map(accounts)).toEqual(
      new Map([
        ['+79001234567', 'Winter2026'],
        ['ben@shopper.test', 'Winter2026'],
      ]),
    )
  })

  it('is refused without an account, or with a field that is too long', async () => {
    const { vault } = await makeOpenVault()

    expect(await vault.save({ ...anEntry, account: '  ' })).toEqual({ ok: false, reason: 'empty-account' })
    expect(await vault.save({ ...anEntry, notes: 'x'.repeat(20_001) })).toEqual({ ok: false, reason: 'too-long' })
    expect(yes(await vault.list()).entries).toEqual([])
  })

  it('comes back after a removal, for thirty days', async () => {
    const { world, vault } = await makeOpenVault()
    const { id } = yes(await vault.save(anEntry))

    yes(await vault.remove(id))
    expect(yes(await vault.list()).entries).toEqual([])
    expect(yes(await vault.removed()).entries).toHaveLength(1)
    expect(await vault.save({ ...anEntry, id })).toEqual({ ok: false, reason: 'not-found' })
    yes(await vault.restore(id))
    expect(yes(await vault.list()).entries).toMatchObject([anEntry])

    yes(await vault.remove(id))
    world.now = new Date('2026-12-02T10:00:00.000Z')
    expect(await vault.restore(id)).toEqual({ ok: false, reason: 'not-found' })
    expect(yes(await vault.removed()).entries).toEqual([])
  })

  it('is gone at once when it is to be forgotten', async () => {
    const { vault } = await makeOpenVault()
    const { id } = yes(await vault.save(anEntry))

    yes(await vault.forget(id))

    expect(await vault.restore(id)).toEqual({ ok: false, reason: 'not-found' })
  })
})

describe('attempts', () => {
  it('are slowed down after four slips, across instances, until the wait is over', async () => {
    const { world, vault } = await makeOpenVault()
    await vault.lock()
    for (let slip = 0; slip < 4; slip++) expect(await world.open().unlock('wrong')).toMatchObject({ reason: 'wrong-passphrase' })

    const retryAt = world.now.getTime() + 2000
    expect(await world.open().unlock(passphrase)).toEqual({ ok: false, reason: 'too-soon', retryAt })
    world.now = new Date(retryAt)
    yes(await world.open().unlock(passphrase))

    for (let slip = 0; slip < 4; slip++) expect(await world.open().unlock('wrong')).toMatchObject({ reason: 'wrong-passphrase' })
  })

  it('with other spellings count as one, and say which of them fits', async () => {
    const { world, vault } = await makeOpenVault()
    await vault.lock()
    for (let slip = 0; slip < 3; slip++) expect(await vault.unlock('wrong', ['a', 'b', 'c'])).toMatchObject({ reason: 'wrong-passphrase' })

    expect(await world.open().unlock('WRONG', ['wrong', passphrase])).toEqual({ ok: true, meant: passphrase })
    await vault.lock()
    expect(await vault.unlock(passphrase, ['wrong'])).toEqual({ ok: true })
  })

  it('count even when the worker dies while the key is derived', async () => {
    const { world, vault } = await makeOpenVault()
    await vault.lock()
    const dying = world.open({ deriveKey: () => Promise.reject(new Error('died')) })

    for (let death = 0; death < 4; death++) await expect(dying.unlock('wrong')).rejects.toThrow('died')

    expect(await vault.unlock(passphrase)).toMatchObject({ reason: 'too-soon' })
  })

  it('are not held up by a clock that was set back', async () => {
    const { world, vault } = await makeOpenVault()
    await vault.lock()
    for (let slip = 0; slip < 6; slip++) await vault.unlock('wrong')
    world.now = new Date('2026-10-01T10:00:00.000Z')

    yes(await vault.unlock(passphrase))
  })
})
