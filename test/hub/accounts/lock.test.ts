import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { lockVault, postponeLock, watchLock } from '@/lib/hub/accounts/lock'
import { sessionKeeper, stayAwake } from '@/lib/platform/session-keeper'
import { changeSettings } from '@/lib/platform/settings'
import { makeHub, type TestHub } from '../../support/hub'

let world: TestHub
let tellIdle: (state: 'active' | 'idle' | 'locked') => void

beforeEach(async () => {
  world = await makeHub()
  tellIdle = world.tellIdle
  watchLock(world.hub)
})

/** Minutes in which the machine is awake: the alarm that says so comes each time. */
async function stayUp(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    vi.setSystemTime(Date.now() + 60_000)
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'awake', scheduledTime: 0, persistAcrossSessions: false })
    await stayAwake()
  }
}

const settle = () => vi.waitFor(async () => expect(await world.hub.vault.state()).toBe('locked'))

it('locks when the time since the last use is over, even where the alarm comes late', async () => {
  await postponeLock()
  await stayUp(14)
  expect(await world.hub.vault.state()).toBe('unlocked')
  vi.setSystemTime(Date.now() + 2 * 60_000)

  expect(await world.hub.vault.state()).toBe('locked')
  expect(await sessionKeeper.get()).toBeUndefined()
})

it('begins its time again at each use', async () => {
  await stayUp(14)
  await postponeLock()
  await stayUp(14)

  expect(await world.hub.vault.state()).toBe('unlocked')
})

it('never brings back a session that is over', async () => {
  await stayUp(14)
  vi.setSystemTime(Date.now() + 2 * 60_000)
  await postponeLock()

  expect(await world.hub.vault.state()).toBe('locked')
})

it('is open from the first moment for no longer than was chosen, before any act', async () => {
  await stayUp(14)
  vi.setSystemTime(Date.now() + 2 * 60_000)

  expect(await world.hub.vault.state()).toBe('locked')
})

it('lasts as long as the browser where that was chosen', async () => {
  await changeSettings({ lockAfterMinutes: 0 })
  await postponeLock()
  await stayUp(600)

  expect(await world.hub.vault.state()).toBe('unlocked')
})

describe('a machine that slept', () => {
  // Nobody says awake while it does; the time that is left, and whether it has an end at all, make no difference.
  it.each([15, 60, 0] as const)('finds the vault locked at the first use, with %s minutes chosen', async (lockAfterMinutes) => {
    await changeSettings({ lockAfterMinutes })
    await postponeLock()
    vi.setSystemTime(Date.now() + 6 * 60_000)
    await postponeLock()

    expect(await world.hub.vault.state()).toBe('locked')
    expect(await fakeBrowser.storage.session.get(null)).not.toHaveProperty('session-key')
  })

  it('has its pages told as soon as it wakes, by the alarm that was held up', async () => {
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
    await world.beginJourney(7)
    await postponeLock()
    vi.setSystemTime(Date.now() + 6 * 60_000)
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'awake', scheduledTime: 0, persistAcrossSessions: false })

    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(7, { tell: 'frame.vault', content: { vault: 'locked' } }))
  })

  it('is not one that was busy: an alarm some minutes late locks nothing', async () => {
    await postponeLock()
    vi.setSystemTime(Date.now() + 4 * 60_000)
    await stayUp(4)

    expect(await world.hub.vault.state()).toBe('unlocked')
  })
})

it('says that it is awake only while it is unlocked', async () => {
  await postponeLock()
  expect(await fakeBrowser.alarms.get('awake')).toMatchObject({ periodInMinutes: 1 })

  await lockVault(world.hub)
  expect(await fakeBrowser.alarms.get('awake')).toBeFalsy()
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

  expect(told).toHaveBeenCalledWith(7, { tell: 'frame.vault', content: { vault: 'locked' } })
})
