import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Waiting } from '@/lib/hub/journeys'
import { borrowTab } from '@/lib/hub/mail-tabs'
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

it('offers to look for the code in a mail tab that nobody has looked at, and shows what was found', async () => {
  const origin = 'https://mail.practice.example'
  const tab = await fakeBrowser.tabs.create({ url: `${origin}/inbox` })
  const waiting: Waiting = { frameId: 0, origin: 'https://passport.aliexpress.com', askedAt: Date.now(), length: 6 }
  const found = { code: '482913', from: 'transaction@notice.aliexpress.com', messageId: '1', warnings: [] }

  await world.beginJourney(7, { waiting })
  expect((await makePopupModel(world.hub, tab.id)).tab).toEqual({ kind: 'web', origin, waits: true, isConnected: false, code: undefined })

  await borrowTab(tab.id ?? 0, origin)
  expect((await makePopupModel(world.hub, tab.id)).tab).toMatchObject({ isConnected: true, code: { state: 'waiting' } })

  await world.beginJourney(7, { waiting: { ...waiting, found } })
  expect((await makePopupModel(world.hub, tab.id)).tab).toMatchObject({ code: { state: 'found', code: '482913' } })
})
