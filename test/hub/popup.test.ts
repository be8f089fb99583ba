import { beforeEach, expect, it } from 'vitest'
import { makePopupModel } from '@/lib/hub/popup'
import { makeHub, type TestHub } from '../support/hub'

let world: TestHub

beforeEach(async () => {
  world = await makeHub()
})

async function keep(password: string): Promise<string> {
  const kept = await world.hub.vault.keepPending({ account: 'helena@mail.test', site: 'aliexpress', password })
  if (!kept.ok) throw new Error(kept.reason)
  return kept.id
}

it('asks about a password whose fate nobody knows, and about no other', async () => {
  const taken = await keep('Lantern5Harbour')
  const refused = await keep('Meadow77Copper')
  const open = await keep('Pebble31Violin')

  await world.hub.vault.confirmPending(taken)
  await world.hub.vault.dropPending(refused)

  expect((await makePopupModel(world.hub, undefined)).pending.map(({ id }) => id)).toEqual([open])
})
