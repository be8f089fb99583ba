import fc from 'fast-check'
import { expect, it } from 'vitest'
import { passphrase, makeOpenVault, yes, type World } from './fixtures'
import type { Vault } from '@/lib/vault'

/** What a vault should hold, in the plainest words: each account with its password and all earlier ones. */
interface Model {
  accounts: Map<string, { now: string | undefined; earlier: string[] }>
  bin: Map<string, { now: string | undefined; earlier: string[] }>
  pending: Map<string, { account: string; password: string; isOpen: boolean }>
  isLocked: boolean
}

type Step =
  | { do: 'save' | 'keep'; account: string; password: string }
  | { do: 'confirm' | 'drop'; nth: number }
  | { do: 'remove' | 'restore'; account: string }
  | { do: 'lock' | 'unlock' | 'die' | 'rekey' }

const account = fc.constantFrom('anna', 'ben', 'carla')
const password = fc.constantFrom('Winter2026', 'Spring2027', 'Summer2027')
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('save' as const, 'keep' as const), account, password }),
  fc.record({ do: fc.constantFrom('confirm' as const, 'drop' as const), nth: fc.nat(3) }),
  fc.record({ do: fc.constantFrom('remove' as const, 'restore' as const), account }),
  fc.record({ do: fc.constantFrom('lock' as const, 'unlock' as const, 'die' as const, 'rekey' as const) }),
)

function setPassword({ accounts }: Model, name: string, next: string) {
  const before = accounts.get(name)
  if (!before) accounts.set(name, { now: next, earlier: [] })
  else if (before.now !== next)
    accounts.set(name, { now: next, earlier: [...(before.now === undefined ? [] : [before.now]), ...before.earlier] })
}

async function run(world: World, vaults: Vault[], model: Model, each: Step, vault: Vault): Promise<void> {
  const idOf = async (name: string, from: 'list' | 'removed') => {
    const { entries } = yes(await (from === 'list' ? vault.list() : vault.removed()))
    return entries.find((entry) => entry.account === name)?.id
  }
  switch (each.do) {
    case 'save': {
      const answer = await vault.save({ account: each.account, site: 'aliexpress', password: each.password })
      expect(answer.ok).toBe(!model.isLocked)
      if (answer.ok) setPassword(model, each.account, each.password)
      break
    }
    case 'keep': {
      const { id } = yes(await vault.keepPending({ account: each.account, site: 'aliexpress', password: each.password }))
      model.pending.set(id, { account: each.account, password: each.password, isOpen: true })
      break
    }
    case 'confirm':
    case 'drop': {
      const [id, pending] = [...model.pending].filter(([, { isOpen }]) => isOpen)[each.nth] ?? []
      if (id === undefined || !pending) break
      yes(await (each.do === 'confirm' ? vault.confirmPending(id) : vault.dropPending(id)))
      pending.isOpen = false
      if (each.do === 'confirm') setPassword(model, pending.account, pending.password)
      break
    }
    case 'remove': {
      if (model.isLocked) break
      const id = await idOf(each.account, 'list')
      const held = model.accounts.get(each.account)
      expect(id === undefined).toBe(held === undefined)
      if (id === undefined || !held || model.bin.has(each.account)) break
      yes(await vault.remove(id))
      model.accounts.delete(each.account)
      model.bin.set(each.account, held)
      break
    }
    case 'restore': {
      const held = model.bin.get(each.account)
      if (model.isLocked || !held) break
      const answer = await vault.restore((await idOf(each.account, 'removed')) ?? '')
      expect(answer.ok).toBe(!model.accounts.has(each.account))
      if (!answer.ok) break
      model.bin.delete(each.account)
      model.accounts.set(each.account, held)
      break
    }
    case 'lock':
      await vault.lock()
      model.isLocked = true
      break
    case 'unlock':
      yes(await vault.unlock(passphrase))
      model.isLocked = false
      break
    case 'die':
      vaults.splice(vaults.indexOf(vault), 1, world.open())
      break
    case 'rekey':
      yes(await vault.changeDataKey(passphrase))
      model.isLocked = false
      break
  }
}

it('holds what a plain list would hold, whatever two windows do in turn', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, fc.nat(1)), { maxLength: 25 }), async (steps) => {
      const { world, vault } = await makeOpenVault()
      const vaults = [vault, world.open()]
      const model: Model = { accounts: new Map(), bin: new Map(), pending: new Map(), isLocked: false }
      for (const [each, which] of steps) {
        world.now = new Date(world.now.getTime() + 1000)
        await run(world, vaults, model, each, vaults[which]!)
      }
      yes(await vault.unlock(passphrase))

      for (const each of [...vaults, world.open()]) {
        const { entries, damaged } = yes(await each.list())
        expect(damaged).toEqual([])
        const held = entries.map(
          (entry) => [entry.account, { now: entry.password, earlier: entry.previous.map((one) => one.password) }] as const,
        )
        expect(new Map(held)).toEqual(model.accounts)
        expect(entries).toHaveLength(model.accounts.size)
        const { pending } = yes(await each.pending())
        expect(new Map(pending.map(({ id, state }) => [id, state === 'pending']))).toEqual(
          new Map([...model.pending].map(([id, { isOpen }]) => [id, isOpen])),
        )
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)
