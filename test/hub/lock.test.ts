import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { lockVault, postponeLock, watchLock } from '@/lib/hub/lock'
import { sessionKeeper } from '@/lib/platform/session-keeper'
import { changeSettings } from '@/lib/platform/settings'
import { makeHub, type TestHub } from '../support/hub'

let world: TestHub
let tellIdle: (state: 'active' | 'idle' | 'locked') => void

beforeEach(async () => {
  world = await makeHub()
  tellIdle = world.tellIdle
  watchLock(world.hub)
})

const settle = () => vi.waitFor(async () => expect(await world.hub.vault.state()).toBe('locked'))

it('locks when the time since the last use is over, even where the alarm comes late', async () => {
  await postponeLock()
  vi.setSystemTime(Date.now() + 16 * 60_000)

  expect(await world.hub.vault.state()).toBe('locked')
  expect(await sessionKeeper.get()).toBeUndefined()
})

it('begins its time again at each use', async () => {
  vi.setSystemTime(Date.now() + 14 * 60_000)
  await postponeLock()
  vi.setSystemTime(Date.now() + 14 * 60_000)

  expect(await world.hub.vault.state()).toBe('unlocked')
})

it('never brings back a session that is over', async () => {
  vi.setSystemTime(Date.now() + 16 * 60_000)
  await postponeLock()

  expect(await world.hub.vault.state()).toBe('locked')
})

it('is open from the first moment for no longer than was chosen, before any act', async () => {
  vi.setSystemTime(Date.now() + 16 * 60_000)

  expect(await world.hub.vault.state()).toBe('locked')
})

it('lasts as long as the browser where that was chosen', async () => {
  await changeSettings({ lockAfterMinutes: 0 })
  await postponeLock()
  vi.setSystemTime(Date.now() + 600 * 60_000)

  expect(await world.hub.vault.state()).toBe('unlocked')
})

it('locks by the alarm, and forgets the key', async () => {
  await postponeLock()
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'lock', scheduledTime: 0, persistAcrossSessions: false })

  await settle()
  expect(await fakeBrowser.storage.session.get(null)).not.toHaveProperty('session-key')
})

it.each<['idle' | 'locked', number]>([
  ['locked', 15],
  ['locked', 0],
  ['idle', 15],
])('locks when the browser says %s, with %s minutes chosen', async (state, lockAfterMinutes) => {
  await changeSettings({ lockAfterMinutes })
  tellIdle(state)

  await settle()
})

it.each<['idle' | 'active', number]>([
  ['idle', 0],
  ['active', 15],
])('stays open when the browser says %s, with %s minutes chosen', async (state, lockAfterMinutes) => {
  await changeSettings({ lockAfterMinutes })
  tellIdle(state)
  // Longer than a lock would take.
  await world.beginJourney(7)

  expect(await world.hub.vault.state()).toBe('unlocked')
})

it('tells the pages of every journey', async () => {
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
  await world.beginJourney(7)
  await lockVault(world.hub)

  expect(told).toHaveBeenCalledWith(7, { tell: 'frame.vault', content: 'locked' })
})
