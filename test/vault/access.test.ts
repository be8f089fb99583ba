import { describe, expect, it } from 'vitest'
import { deriveWithWasm, kdfFloor, type KdfCost } from '@/lib/vault/crypto/kdf'
import { anEntry, cheap, makeOpenVault, makeWorld, passphrase, yes } from './fixtures'
import { dump } from './raw'

describe('the passphrase', () => {
  it('is changed by who knows it, and no record is rewritten for it', async () => {
    const { world, vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    const before = await dump(world.databaseName)

    expect(await vault.changePassphrase('wrong', 'next')).toMatchObject({ ok: false, reason: 'wrong-passphrase' })
    expect(await vault.changePassphrase(passphrase, '')).toEqual({ ok: false, reason: 'empty-passphrase' })
    yes(await vault.changePassphrase(passphrase, 'next'))

    expect((await dump(world.databaseName)).records).toEqual(before.records)
    await vault.lock()
    expect(await vault.unlock(passphrase)).toMatchObject({ ok: false, reason: 'wrong-passphrase' })
    yes(await vault.unlock('next'))
    expect(yes(await vault.list())).toMatchObject({ entries: [anEntry], damaged: [] })
  })

  it('can be changed while locked, at a higher cost', async () => {
    const { vault } = await makeOpenVault()
    await vault.lock()

    yes(await vault.changePassphrase(passphrase, 'next', { memoryKiB: 128, passes: 2 }))

    expect(await vault.state()).toBe('locked')
    yes(await vault.unlock('next'))
  })

  it('is protected by what suits this machine, and by no less later, whatever the moment', async () => {
    const world = makeWorld()
    let passes = 6
    const vault = world.open({ chooseCost: async () => ({ ...cheap, passes }) })
    const costs = async () => {
      const { passphrase } = (await dump(world.databaseName)).meta.get('header') as unknown as { passphrase: { kdf: KdfCost } }
      return passphrase.kdf.passes
    }
    yes(await vault.create(passphrase))
    expect(await costs()).toBe(6)

    passes = 3
    yes(await vault.changePassphrase(passphrase, 'next'))
    expect(await costs()).toBe(6)
    yes(await vault.changeDataKey('next'))
    expect(await costs()).toBe(6)
    expect(yes(await vault.exportBackup('next')).file.slice(24, 28)).toEqual(new Uint8Array([0, 0, 0, 6]))

    passes = 9
    yes(await vault.resetPassphrase(yes(await vault.makeRecoveryKey()).key, passphrase))
    expect(await costs()).toBe(9)
  })

  it('is never protected by less than the floor', async () => {
    const world = makeWorld()
    const vault = world.open({ floor: undefined })

    expect(await vault.create(passphrase, { ...kdfFloor, passes: 2 })).toEqual({ ok: false, reason: 'weak-parameters' })
    expect(await vault.create(passphrase, { ...kdfFloor, memoryKiB: 1 << 30 })).toEqual({ ok: false, reason: 'too-costly' })
    yes(await world.open().create(passphrase, cheap))
    expect(await vault.unlock(passphrase)).toEqual({ ok: false, reason: 'weak-parameters' })
  })
})

describe('the recovery key', () => {
  it('opens the vault, however it is written down', async () => {
    const { vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    const { key } = yes(await vault.makeRecoveryKey())
    await vault.lock()

    expect(key).toMatch(/^([0-9A-Z]{4}-){9}[0-9A-Z]{4}$/)
    for (const spelling of [key, key.toLowerCase(), key.replaceAll('-', ' '), key.replaceAll('0', 'o').replaceAll('1', 'l')]) {
      yes(await vault.unlockWithRecoveryKey(spelling))
      expect(yes(await vault.list()).entries).toMatchObject([anEntry])
      await vault.lock()
    }
  })

  it('is refused when it is misspelt, replaced or revoked', async () => {
    const { vault } = await makeOpenVault()
    const refusal = { ok: false, reason: 'wrong-recovery-key' }
    const first = yes(await vault.makeRecoveryKey()).key
    const second = yes(await vault.makeRecoveryKey()).key

    expect(await vault.unlockWithRecoveryKey('')).toEqual(refusal)
    expect(await vault.unlockWithRecoveryKey(second.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')))).toEqual(refusal)
    expect(await vault.unlockWithRecoveryKey(first)).toEqual(refusal)
    yes(await vault.unlockWithRecoveryKey(second))
    yes(await vault.revokeRecoveryKey())
    expect(await vault.unlockWithRecoveryKey(second)).toEqual(refusal)
  })

  it('says when it was made, to who is inside; from outside nothing shows whether there is one', async () => {
    const { world, vault } = await makeOpenVault()
    const sizes = async () => {
      const header = (await dump(world.databaseName)).meta.get('header')!
      return Object.fromEntries(Object.entries(header).map(([name, value]) => [name, value.length]))
    }
    const without = await sizes()
    expect(yes(await vault.recoveryKeyMadeAt()).madeAt).toBeUndefined()

    yes(await vault.makeRecoveryKey())

    expect(await sizes()).toEqual(without)
    expect(yes(await vault.recoveryKeyMadeAt()).madeAt).toBe('2026-11-01T10:00:00.000Z')
  })

  it('gives a new passphrase when the old one is forgotten', async () => {
    const { vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    const { key } = yes(await vault.makeRecoveryKey())
    await vault.lock()

    yes(await vault.resetPassphrase(key, 'one I can remember'))

    expect(yes(await vault.list()).entries).toMatchObject([anEntry])
    expect(await vault.unlock(passphrase)).toMatchObject({ reason: 'wrong-passphrase' })
    yes(await vault.unlock('one I can remember'))
    yes(await vault.unlockWithRecoveryKey(key))
  })
})

describe('the data key', () => {
  it('is changed with all that hangs on it, and what waits in the inbox is taken along', async () => {
    const { world, vault } = await makeOpenVault()
    yes(await vault.save(anEntry))
    const { key } = yes(await vault.makeRecoveryKey())
    const oldKey = world.session.held
    await vault.lock()
    yes(await vault.keepPending({ site: 'aliexpress', password: 'Waiting77' }))
    const before = await dump(world.databaseName)

    expect(yes(await vault.changeDataKey(passphrase)).recoveryKeyRevoked).toBe(true)

    const after = await dump(world.databaseName)
    for (const id of before.records.keys()) expect(after.records.has(id)).toBe(false)
    expect(after.meta.get('header')).not.toMatchObject({ publicKey: Reflect.get(before.meta.get('header')!, 'publicKey') })
    expect(await vault.unlockWithRecoveryKey(key)).toEqual({ ok: false, reason: 'wrong-recovery-key' })
    await vault.lock()
    yes(await vault.unlock(passphrase))
    expect(yes(await vault.list())).toMatchObject({ entries: [anEntry], damaged: [] })
    expect(yes(await vault.pending()).pending).toMatchObject([{ password: 'Waiting77' }])
    expect(world.session.held).not.toEqual(oldKey)
  })

  it.each(['an entry', 'a generated password'])('takes along %s that another window saves in the very middle', async (what) => {
    const { world, vault } = await makeOpenVault()
    const other = world.open()
    let calls = 0
    const slow = world.open({
      deriveKey: async (bytes, params) => {
        // First the old passphrase is tried, then the new key is wrapped: everything has been read by then.
        if (++calls === 2) yes(await (what === 'an entry' ? other.save(anEntry) : other.keepPending(anEntry)))
        return deriveWithWasm(bytes, params)
      },
    })

    yes(await slow.changeDataKey(passphrase))

    const { entries, damaged } = yes(await vault.list())
    expect(damaged).toEqual([])
    expect(what === 'an entry' ? entries : yes(await vault.pending()).pending).toMatchObject([{ password: anEntry.password }])
  })

  it('that a session kept from before opens nothing', async () => {
    const { world, vault } = await makeOpenVault()
    const oldKey = world.session.held
    yes(await vault.changeDataKey(passphrase))
    world.session.held = oldKey

    expect(await world.open().list()).toEqual({ ok: false, reason: 'locked' })
    expect(world.session.held).toBeUndefined()
  })

  it('is not changed for a wrong passphrase', async () => {
    const { vault } = await makeOpenVault()
    await vault.lock()

    expect(await vault.changeDataKey('wrong')).toMatchObject({ reason: 'wrong-passphrase' })
    expect(await vault.state()).toBe('locked')
  })
})
