import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { findJourney } from '@/lib/hub/journeys/journeys'
import { startHub } from '@/lib/hub/start'
import type { PageReport } from '@/lib/messaging/protocol'
import { makeHub, type TestHub } from '../../support/hub'

const origins = {
  aliexpress: 'https://www.aliexpress.com',
  'the sister site': 'https://passport.alibaba.com',
  'the Russian site': 'https://login.aliexpress.ru',
  'the payment service': 'https://passport.alipay.com',
}
const others = [origins['the Russian site'], origins['the payment service']]
const tabId = 7
const found = { code: '482913', from: 'account@notice.aliexpress.com', messageId: 'm1', warnings: [] }
const recovery: PageReport = { kind: 'recovery-account', roles: ['account'], captcha: 'absent' }

let world: TestHub

beforeEach(async () => {
  world = await makeHub()
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
  startHub(world.hub)
  await world.hub.vault.save({ account: 'helena@mail.test', site: 'aliexpress', password: 'Harbour2019' })
})

/** A frame of that origin asks, and the browser says the same of it. */
async function askFrom(origin: string, type: string, content?: unknown, frameId = 0): Promise<unknown> {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([{ documentId: 'd', frameId, result: [origin] }] as never)
  const sender = { id: fakeBrowser.runtime.id, origin, url: `${origin}/`, frameId, tab: { id: tabId, url: `${origin}/` } }
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger({ to: 'hub', type, content }, sender as never, () => {})
  return answers.find((answer) => answer !== undefined)
}

async function savedId(): Promise<string> {
  const listed = await world.hub.vault.list()
  return (listed.ok && listed.entries[0]?.id) || ''
}

describe('A30: a saved account', () => {
  it.each([
    ['aliexpress', true],
    ['the sister site', true],
    ['the Russian site', false],
    ['the payment service', false],
  ] as const)('is offered and given on %s: %s', async (name, isGiven) => {
    const offer = await askFrom(origins[name], 'accounts.offer')
    const taken = await askFrom(origins[name], 'account.take', { id: await savedId() })

    expect(offer).toMatchObject({ accounts: isGiven ? [{ name: 'helena@mail.test' }] : [] })
    expect(taken).toEqual(isGiven ? { ok: true, account: 'helena@mail.test', password: 'Harbour2019' } : { ok: false, reason: 'gone' })
  })
})

describe('A30: what a journey in the same tab knows', () => {
  beforeEach(() =>
    world.beginJourney(tabId, {
      kinds: ['recovery-account'],
      account: 'typed-by-hand@mail.test',
      waiting: { frameId: 0, origin: origins.aliexpress, askedAt: Date.now(), length: 6, found, link: 'https://www.aliexpress.com/x' },
      attempt: { at: Date.now(), comparison: { causes: [{ cause: 'typo', certainty: 'certain' }], ifRefused: [] }, online: true },
    }),
  )

  it.each(others)('is not told to %s before it has shown a page', async (origin) => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create')
    const answers = [
      await askFrom(origin, 'accounts.offer'),
      await askFrom(origin, 'account.take', { id: 'typed-in-this-journey' }),
      await askFrom(origin, 'code.take'),
      await askFrom(origin, 'code.read', { text: 'Your code: 482913' }),
      await askFrom(origin, 'link.open'),
    ]

    for (const secret of ['typed-by-hand', '482913']) expect(JSON.stringify(answers)).not.toContain(secret)
    expect(opened).not.toHaveBeenCalled()
  })

  it.each(others)('is not told to the meter of %s', async (origin) => {
    // where the engine lives already
    Object.assign(fakeBrowser.runtime, { getContexts: async () => [{}] })

    expect(await askFrom(origin, 'engine.ensure')).toEqual({})
    expect(await askFrom(origins.aliexpress, 'engine.ensure')).toEqual({ account: 'typed-by-hand@mail.test' })
  })

  it.each(others)('is not ended by a frame of %s that asks for nothing', async (origin) => {
    const before = await findJourney(tabId, new Date())
    await askFrom(origin, 'page.seen', { kind: 'other', roles: [], captcha: 'absent', isNew: true }, 9)

    expect(await findJourney(tabId, new Date())).toEqual(before)
    expect(await askFrom(origins.aliexpress, 'code.take')).toEqual({ ok: true, code: '482913' })
  })

  it.each(others)('is not used up or moved on by what %s says in its place', async (origin) => {
    const before = await findJourney(tabId, new Date())
    await askFrom(origin, 'code.used')
    await askFrom(origin, 'guest.act', { frameId: 0, guest: 'g1', act: { kind: 'fill-code' } })
    await askFrom(origin, 'save.accepted')

    expect(await findJourney(tabId, new Date())).toEqual(before)
  })

  it.each(others)('ends when %s shows one', async (origin) => {
    const state = await askFrom(origin, 'page.seen', { ...recovery, kind: 'login', errorText: 'Wrong password' })

    expect(state).not.toHaveProperty('card.cause')
    expect(await findJourney(tabId, new Date())).toEqual({
      site: expect.any(String),
      startedAt: expect.any(Number),
      kinds: ['login'],
      place: expect.objectContaining({ kind: 'login' }),
    })
  })

  it.each(others)('names nobody for a password that is made on %s', async (origin) => {
    await askFrom(origin, 'password.make', {})
    await askFrom(origin, 'password.submitted', { password: 'Typed2019there' })

    const pending = await world.hub.vault.pending()
    expect(pending.ok && pending.pending.map(({ account }) => account)).toEqual([undefined, undefined])
  })

  it.each(others)('names nobody for an attempt on %s', async (origin) => {
    await askFrom(origin, 'attempt.submitted', { typed: 'Typed2019there', online: true })

    expect((await findJourney(tabId, new Date()))?.account).toBeUndefined()
  })
})

describe('A30: a code', () => {
  const passport = 'https://passport.aliexpress.com'

  beforeEach(() => world.beginJourney(tabId, { waiting: { frameId: 3, origin: passport, askedAt: Date.now(), length: 6, found } }))

  it.each<[string, string, number, unknown]>([
    ['the frame that waits', passport, 3, { ok: true, code: '482913' }],
    ['another frame of the same origin', passport, 4, { ok: false, reason: 'gone' }],
    ['another page of the store in that frame', 'https://login.aliexpress.com', 3, { ok: false, reason: 'gone' }],
    ['the sister site in that frame', origins['the sister site'], 3, { ok: false, reason: 'gone' }],
    ['the Russian site in that frame', origins['the Russian site'], 3, { ok: false, reason: 'gone' }],
  ])('goes to the frame and origin that wait, and nowhere else: %s', async (_, origin, frameId, answer) => {
    expect(await askFrom(origin, 'code.take', undefined, frameId)).toEqual(answer)
  })
})

describe('A30: a password that waits for the store', () => {
  it.each(others)('is neither kept nor dropped by %s', async (origin) => {
    const kept = await world.hub.vault.keepPending({ site: 'aliexpress', account: 'helena@mail.test', password: 'Lighthouse7' })
    await world.beginJourney(tabId, { pending: { id: kept.ok ? kept.id : '', by: 'sign-in', at: Date.now(), submittedAt: Date.now() } })

    await askFrom(origin, 'save.accepted')
    await askFrom(origin, 'save.declined')

    const pending = await world.hub.vault.pending()
    expect(pending.ok && pending.pending).toMatchObject([{ password: 'Lighthouse7', state: 'pending' }])
  })
})
