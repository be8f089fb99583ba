import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { startHub } from '@/lib/hub/start'
import { makeHub, type TestHub } from '../support/hub'

const passport = 'https://passport.aliexpress.com'
const www = 'https://www.aliexpress.com'
const evil = 'https://evil.example'
const tabId = 7
const frameId = 3
const found = { code: '482913', from: 'account@notice.aliexpress.com', messageId: 'm1', warnings: [] }
const secrets = ['482913', 'helena', 'Harbour2019']

let world: TestHub

beforeEach(async () => {
  world = await makeHub()
  startHub(world.hub)
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
  await world.hub.vault.save({ account: 'helena@mail.test', site: 'aliexpress', password: 'Harbour2019' })
  await world.beginJourney(tabId, {
    account: 'helena@mail.test',
    waiting: { frameId, origin: passport, askedAt: Date.now(), length: 6, found, link: 'https://www.aliexpress.com/x' },
  })
})

/** A frame that is asked names the store alone around it: what is refused here is refused by the sender. */
async function say(message: unknown, sender: { origin?: unknown }): Promise<unknown[]> {
  const chain = [sender.origin, www]
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([{ documentId: 'd', frameId, result: chain }] as never)
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {})
  return answers.filter((answer) => answer !== undefined)
}

const frameOf = (origin: string, more: object = {}) => ({
  id: fakeBrowser.runtime.id,
  origin,
  url: `${origin}/`,
  frameId,
  tab: { id: tabId, url: `${www}/` },
  ...more,
})
const readMemory = async () =>
  JSON.stringify([await fakeBrowser.storage.session.get(null), await fakeBrowser.storage.local.get(null), await world.hub.vault.list()])

const frameTypes = ['page.seen', 'account.typed', 'accounts.offer', 'account.take', 'code.take', 'code.used', 'password.make']
const ownTypes = ['popup.model', 'popup.act', 'options.model', 'options.act', 'engine.derive', 'clipboard.overwrite', 'mail.reading']
const contents: Record<string, unknown> = {
  'page.seen': { kind: 'done', roles: [], captcha: 'absent', isNew: true },
  'account.typed': { account: 'mallory@mail.test' },
  'account.take': { id: 'typed-in-this-journey' },
  'password.make': {},
  'popup.model': { tabId },
  'popup.act': { tabId, act: { kind: 'lock' } },
  'options.act': { kind: 'repair-vault' },
}

describe('A12: what a message says of its sender', () => {
  const claims = { tabId, frameId, origin: passport, url: `${passport}/`, tab: { id: tabId }, sender: frameOf(passport) }

  it.each<[string, ReturnType<typeof frameOf>]>([
    ['another frame of the page', frameOf(passport, { frameId: 4 })],
    ['the frame’s next page', frameOf(www)],
    ['a frame in another tab', frameOf(passport, { tab: { id: 8, url: `${www}/` } })],
  ])('gives no code and opens no link when %s claims to be the one that waits', async (_, sender) => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create')
    const code = await say({ to: 'hub', type: 'code.take', content: claims, ...claims }, sender)
    await say({ to: 'hub', type: 'link.open', content: claims, ...claims }, sender)
    await say({ to: 'hub', type: 'code.used', content: claims, ...claims }, sender)

    expect(code).toEqual([{ ok: false, reason: 'gone' }])
    expect(opened).not.toHaveBeenCalled()
    expect(await say({ to: 'hub', type: 'code.take' }, frameOf(passport))).toEqual([{ ok: true, code: '482913' }])
  })

  it.each([...frameTypes, ...ownTypes])('gives %s no answer, and changes nothing, when a stranger claims it', async (type) => {
    const before = await readMemory()
    const strangers = [
      frameOf(evil),
      frameOf(evil, { url: `${passport}/` }),
      frameOf('null', { url: `${passport}/` }),
      frameOf(passport, { tab: { id: tabId, url: `${evil}/` } }),
      frameOf(passport, { id: 'other' }),
      frameOf(passport, { tab: undefined }),
      { id: fakeBrowser.runtime.id, origin: undefined },
    ]
    const answers = []
    for (const sender of strangers) answers.push(...(await say({ to: 'hub', type, content: contents[type], ...claims }, sender)))

    expect(answers).toEqual([])
    expect(await readMemory()).toBe(before)
  })
})

describe('A13: what comes from anywhere', () => {
  const anyType = fc.oneof(fc.constantFrom(...frameTypes, ...ownTypes, '__proto__', 'constructor'), fc.anything())
  const message = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true }),
    fc.record({ to: fc.constantFrom('hub', 'engine', '__proto__'), type: anyType, content: fc.anything({ withNullPrototype: true }) }),
  )
  const stranger = fc.oneof(
    fc.constantFrom(frameOf(evil), frameOf('null'), frameOf(passport, { id: 'other' }), frameOf(passport, { tab: { url: `${www}/` } })),
    fc.record({ id: fc.anything(), origin: fc.anything(), url: fc.anything(), frameId: fc.anything(), tab: fc.anything() }),
  )

  it('gets no answer, and changes nothing, from whoever is nobody', async () => {
    const before = await readMemory()

    await fc.assert(
      fc.asyncProperty(message, stranger, async (message, sender) => {
        expect(await say(message, sender)).toEqual([])
      }),
    )

    expect(await readMemory()).toBe(before)
  })

  it('gets no answer with a secret of another frame from a frame of the store', async () => {
    await fc.assert(
      fc.asyncProperty(message, async (message) => {
        const answers = JSON.stringify(await say(message, frameOf('https://login.aliexpress.ru', { frameId: 4 }))) ?? ''
        for (const secret of secrets) expect(answers).not.toContain(secret)
      }),
    )
  })
})
