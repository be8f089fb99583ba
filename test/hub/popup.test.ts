import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Journey, Waiting } from '@/lib/hub/journeys'
import { borrowTab } from '@/lib/hub/mail-tabs'
import { makePopupModel } from '@/lib/hub/popup'
import { changeSettings } from '@/lib/platform/settings'
import type { PageKind } from '@/lib/store/page-kinds'
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
  expect((await makePopupModel(world.hub, tab.id)).tab).toEqual({
    kind: 'web',
    origin,
    waits: true,
    isConnected: false,
    isLent: false,
    code: undefined,
  })

  await borrowTab(tab.id ?? 0, origin)
  const lent = await makePopupModel(world.hub, tab.id)
  expect(lent.tab).toMatchObject({ isConnected: false, isLent: true, code: { state: 'waiting' } })
  expect(lent.mail).toEqual({ status: 'lent', origin, lentUntil: Date.now() + 15 * 60_000 })

  await world.beginJourney(7, { waiting: { ...waiting, found } })
  expect((await makePopupModel(world.hub, tab.id)).tab).toMatchObject({ code: { state: 'found', code: '482913' } })
})

it('never calls another mail connected because a tab of its own was lent', async () => {
  await changeSettings({ webmailOrigin: 'https://post.example' })
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never)
  await borrowTab(8, 'https://mail.practice.example')

  expect((await makePopupModel(world.hub, undefined)).mail).toMatchObject({ status: 'lent', origin: 'https://mail.practice.example' })
  vi.setSystemTime(Date.now() + 16 * 60_000)
  expect((await makePopupModel(world.hub, undefined)).mail).toEqual({ status: 'not-open', origin: 'https://post.example' })
})

it.each<[PageKind[], Partial<Journey>, { step: number; steps: number } | undefined]>([
  [['recovery-account'], {}, { step: 1, steps: 5 }],
  [['recovery-account', 'recovery-method'], {}, { step: 2, steps: 5 }],
  [['recovery-account', 'code', 'new-password'], {}, { step: 4, steps: 5 }],
  [['recovery-account', 'code', 'new-password', 'done'], {}, { step: 5, steps: 5 }],
  [['login'], {}, { step: 2, steps: 4 }],
  [['login', 'code'], {}, { step: 3, steps: 4 }],
  [['new-password'], { site: 'alipay' }, { step: 2, steps: 2 }],
  [['new-password', 'other'], {}, undefined],
])('says how far the shopper has come after %j', async (kinds, more, step) => {
  const tab = await fakeBrowser.tabs.create({
    url: more.site === 'alipay' ? 'https://passport.alipay.com/' : 'https://www.aliexpress.com/',
  })
  await world.beginJourney(tab.id ?? 0, { kinds, account: 'helena@mail.test', ...more })

  const model = await makePopupModel(world.hub, tab.id)

  expect(model.tab).toMatchObject({ kind: 'store', journey: step && { ...step, account: 'helena@mail.test' } })
})
