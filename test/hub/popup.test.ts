import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Journey, PendingPassword, Place, Waiting } from '@/lib/hub/journeys/journeys'
import { borrowTab } from '@/lib/hub/codes/mail-tabs'
import { makePopupModel } from '@/lib/hub/popup'
import { changeSettings } from '@/lib/platform/settings'
import { makeHub, type TestHub } from '../support/hub'

let world: TestHub
const made: PendingPassword = { id: '', by: 'generator', at: Date.now() }
const placeOf = (kind: Place['kind']): Place => ({ kind, frameId: 0, hints: {} })

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

it.each<[string, Partial<Journey>, string]>([
  ['its page has not sent it', { place: placeOf('new-password') }, 'unsent'],
  ['its page was loaded anew', { place: placeOf('recovery-account') }, 'pending'],
  ['its page has sent it', { place: placeOf('new-password'), pending: { ...made, submittedAt: Date.now() } }, 'pending'],
  [
    'the shopper typed and sent it',
    { place: placeOf('new-password'), pending: { ...made, by: 'shopper', submittedAt: Date.now() } },
    'pending',
  ],
])('asks whether the store took a made password only where it can have: %s', async (_when, journey, state) => {
  const id = await keep('Lantern5Harbour')

  await world.beginJourney(7, { ...journey, pending: { ...made, ...journey.pending, id } })

  expect((await makePopupModel(world.hub, undefined)).pending).toMatchObject([{ id, state }])
})

it('offers to look for the code in a mail tab that nobody has looked at, and shows what was found', async () => {
  const origin = 'https://mail.practice.example'
  const tab = await fakeBrowser.tabs.create({ url: `${origin}/inbox` })
  const waiting: Waiting = { frameId: 0, origin: 'https://passport.aliexpress.com', askedAt: Date.now(), length: 6 }
  const found = { code: '482913', from: 'transaction@notice.aliexpress.com', messageId: '1', warnings: [] }

  await world.beginJourney(7, { waiting })
  expect((await makePopupModel(world.hub, tab.id)).tab).toEqual({
    kind: 'web',
    origin,
    waitsFor: 'code',
    isConnected: false,
    isLent: false,
    code: undefined,
  })

  await world.beginJourney(7, { waiting: { ...waiting, awaitsLink: true } })
  expect((await makePopupModel(world.hub, tab.id)).tab).toMatchObject({ waitsFor: 'link' })

  await world.beginJourney(7, { waiting })
  await borrowTab(tab.id ?? 0, origin)
  const lent = await makePopupModel(world.hub, tab.id)
  expect(lent.tab).toMatchObject({ isConnected: false, isLent: true, code: { state: 'waiting' } })
  expect(lent.mail).toEqual({ status: 'lent', origin, lentUntil: Date.now() + 15 * 60_000 })

  await world.beginJourney(7, { waiting: { ...waiting, found } })
  expect((await makePopupModel(world.hub, tab.id)).tab).toMatchObject({ code: { state: 'found', code: '482913' } })
})

it('says at once that a code goes to a phone', async () => {
  const waiting: Waiting = { frameId: 0, origin: 'https://passport.aliexpress.com', askedAt: Date.now(), sentTo: '+7 ••• 12' }
  const tab = await fakeBrowser.tabs.create({ url: 'https://passport.aliexpress.com/iv' })
  await world.beginJourney(tab.id ?? 0, { waiting })

  expect((await makePopupModel(world.hub, tab.id)).tab).toMatchObject({ code: { state: 'by-sms', sentTo: '+7 ••• 12' } })
})

it('never calls another mail connected because a tab of its own was lent', async () => {
  await changeSettings({ webmailOrigin: 'https://post.example' })
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never)
  await borrowTab(8, 'https://mail.practice.example')

  expect((await makePopupModel(world.hub, undefined)).mail).toMatchObject({ status: 'lent', origin: 'https://mail.practice.example' })
  vi.setSystemTime(Date.now() + 16 * 60_000)
  expect((await makePopupModel(world.hub, undefined)).mail).toEqual({ status: 'not-open', origin: 'https://post.example' })
})

it('says how far the shopper has come, for which account, and what the page calls its button', async () => {
  const tab = await fakeBrowser.tabs.create({ url: 'https://www.aliexpress.com/' })
  await world.beginJourney(tab.id ?? 0, {
    kinds: ['recovery-account', 'code', 'new-password'],
    place: { kind: 'new-password', frameId: 0, press: 'Update password', hints: {} },
    account: 'helena@mail.test',
  })

  const model = await makePopupModel(world.hub, tab.id)

  expect(model.tab).toMatchObject({
    kind: 'store',
    page: 'new-password',
    journey: { id: 'recovery', step: 4, steps: 5, account: 'helena@mail.test', press: 'Update password' },
  })
})
