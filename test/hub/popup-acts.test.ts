import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { makePopupModel } from '@/lib/hub/popup'
import { act } from '@/lib/hub/popup-acts'
import type { JourneyId } from '@/lib/diagnosis/journeys/journeys'
import { makeHub, passphrase, type TestHub } from '../support/hub'

let world: TestHub
const tabId = 7
const account = 'helena@mail.example'
const password = 'Winter58mag'

beforeEach(async () => {
  world = await makeHub()
})

describe('a password that was made in the popup', () => {
  it.each([
    ['unlocked', 'vault'],
    ['locked', 'locked-vault'],
  ] as const)('is in the history before it is shown, saved or not, while %s', async (state, keptBy) => {
    if (state === 'locked') await world.hub.vault.lock()

    expect(await act(world.hub, undefined, { kind: 'keep-made', password, site: 'other' })).toEqual({ keptBy })

    await act(world.hub, undefined, { kind: 'unlock', passphrase })
    const { generated, pending } = await makePopupModel(world.hub, undefined)
    expect(generated).toEqual([{ id: expect.any(String), site: 'other', madeAt: expect.any(String) }])
    expect(pending).toEqual([])
    expect(await act(world.hub, undefined, { kind: 'show-generated', id: generated[0]?.id ?? '' })).toEqual({ password })
  })

  it('is kept by nobody without a vault, and that is said', async () => {
    world = await makeHub({ hasVault: false })

    expect(await act(world.hub, undefined, { kind: 'keep-made', password, site: 'aliexpress' })).toEqual({ keptBy: 'nobody' })
  })

  it('leaves the history only when the shopper empties it', async () => {
    await act(world.hub, undefined, { kind: 'keep-made', password, site: 'aliexpress' })

    expect(await act(world.hub, undefined, { kind: 'clear-generated' })).toEqual({})

    expect((await makePopupModel(world.hub, undefined)).generated).toEqual([])
  })

  it('can’t be read while the vault is locked, nor once it is gone', async () => {
    expect(await act(world.hub, undefined, { kind: 'show-generated', id: 'none' })).toEqual({ problem: 'gone' })
    await world.hub.vault.lock()
    expect(await act(world.hub, undefined, { kind: 'show-generated', id: 'none' })).toEqual({ problem: 'locked' })
    expect((await makePopupModel(world.hub, undefined)).generated).toEqual([])
  })
})

it.each([
  [passphrase.toUpperCase(), 'caps-lock'],
  ['сщккусе рщкыу ифееукн', 'layout'],
  [` ${passphrase}`, 'spaces'],
])('unlocks by %j too, and says what the keyboard did', async (typed, slip) => {
  await world.hub.vault.lock()

  expect(await act(world.hub, undefined, { kind: 'unlock', passphrase: typed })).toEqual({ slip })
  expect(await world.hub.vault.state()).toBe('unlocked')
})

it('has an account filled in the one frame that asks, and in none where no page does', async () => {
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage')
  await world.beginJourney(tabId, { place: { kind: 'login', frameId: 3, hints: {} } })

  expect(await act(world.hub, tabId, { kind: 'fill-account', id: 'e1' })).toEqual({})
  expect(await act(world.hub, tabId + 1, { kind: 'fill-account', id: 'e1' })).toEqual({ problem: 'nothing-to-fill' })

  expect(told.mock.calls.map((call) => call as unknown[]).filter(([, message]) => JSON.stringify(message).includes('frame.fill'))).toEqual([
    [tabId, { tell: 'frame.fill', content: { what: 'account', id: 'e1' } }, { frameId: 3 }],
  ])
})

it('unlocks, and keeps what this hour made for nobody', async () => {
  await world.hub.vault.lock()
  await world.beginJourney(tabId, { account, unkept: { password, at: Date.now() } })

  expect(await act(world.hub, tabId, { kind: 'unlock', passphrase })).toEqual({})
  expect(await world.hub.vault.pending()).toMatchObject({ pending: [{ account, password, state: 'pending' }] })
})

it('tells a refusal, and when to try again', async () => {
  for (let slip = 0; slip < 5; slip++) await act(world.hub, tabId, { kind: 'unlock', passphrase: 'wrong' })

  expect(await act(world.hub, tabId, { kind: 'unlock', passphrase: 'wrong' })).toMatchObject({
    problem: 'too-soon',
    retryAt: expect.any(Number),
  })
})

describe('out of a trouble', () => {
  it.each([
    ['recovery', 'https://login.aliexpress.com/', 'https://www.aliexpress.com/p/account-center/find-password.html'],
    ['other-site', 'https://login.aliexpress.com/', 'https://login.aliexpress.ru/'],
    ['other-site', 'https://login.aliexpress.ru/', 'https://login.aliexpress.com/'],
  ] as const)('the tab goes to %s, from %s', async (to, from, address) => {
    const tab = await fakeBrowser.tabs.create({ url: from })
    const update = vi.spyOn(fakeBrowser.tabs, 'update')

    expect(await act(world.hub, tab.id, { kind: 'leave', to })).toEqual({})
    expect(update).toHaveBeenCalledWith(tab.id, { url: address })
  })

  it('no tab of anybody else’s goes anywhere', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://shop.example/' })
    const update = vi.spyOn(fakeBrowser.tabs, 'update')

    expect(await act(world.hub, tab.id, { kind: 'leave', to: 'recovery' })).toEqual({ problem: 'not-trusted' })
    expect(update).not.toHaveBeenCalled()
  })
})

it('gives an earlier password to a copy alone, and only the one that was meant', async () => {
  await act(world.hub, undefined, { kind: 'save-account', account, site: 'aliexpress', password: 'Older1234' })
  vi.setSystemTime(Date.now() + 1000)
  await act(world.hub, undefined, { kind: 'save-account', account, site: 'aliexpress', password })
  const model = await makePopupModel(world.hub, undefined)
  expect(JSON.stringify(model)).not.toContain('Older1234')
  const { id = '', previous = [] } = model.accounts[0] ?? {}
  const until = previous[0]?.until ?? ''

  expect(await act(world.hub, undefined, { kind: 'copy-earlier', id, nth: 0, until })).toEqual({ password: 'Older1234' })

  expect(await act(world.hub, undefined, { kind: 'copy-earlier', id, nth: 1, until })).toEqual({ problem: 'gone' })
  expect(await act(world.hub, undefined, { kind: 'copy-earlier', id, nth: 0, until: '2020-01-01T00:00:00.000Z' })).toEqual({
    problem: 'gone',
  })
  await act(world.hub, undefined, { kind: 'lock' })
  expect(await act(world.hub, undefined, { kind: 'copy-earlier', id, nth: 0, until })).toEqual({ problem: 'locked' })
})

it.each([
  ['a private window that has no storage', 'SecurityError', 'unavailable'],
  ['a newer version that was there before', 'VersionError', 'unknown-version'],
])('says what is wrong, not that something is gone: %s', async (_, name, problem) => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no', name)
  })
  world = await makeHub({ hasVault: false })

  expect(await act(world.hub, undefined, { kind: 'create-vault', passphrase })).toMatchObject({ problem })
  open.mockRestore()
})

it('says that a note is too long', async () => {
  const notes = 'x'.repeat(20_001)

  expect(await act(world.hub, undefined, { kind: 'save-account', account, site: 'aliexpress', notes })).toMatchObject({
    problem: 'too-long',
  })
})

describe('an account with a security question', () => {
  it('tells the popup that there is an answer, and gives it to a copy alone', async () => {
    const draft = { account, site: 'aliexpress', signInWith: 'google', tiedTo: 'helena@post.example', question: 'First pet?' } as const
    expect(await act(world.hub, undefined, { kind: 'save-account', ...draft, answer: 'Rex the dog' })).toEqual({})

    const model = await makePopupModel(world.hub, undefined)
    expect(model.accounts).toEqual([expect.objectContaining({ ...draft, hasAnswer: true, hasPassword: false })])
    expect(JSON.stringify(model)).not.toContain('Rex the dog')
    const id = model.accounts[0]?.id ?? ''
    expect(await act(world.hub, undefined, { kind: 'copy-answer', id })).toEqual({ answer: 'Rex the dog' })
    expect(await act(world.hub, undefined, { kind: 'copy-answer', id: 'nobody' })).toEqual({ problem: 'gone' })

    await act(world.hub, undefined, { kind: 'lock' })
    expect(await act(world.hub, undefined, { kind: 'copy-answer', id })).toEqual({ problem: 'locked' })
  })
})

describe('a way that the shopper chose', () => {
  const follow = (journey: JourneyId) => act(world.hub, tabId, { kind: 'follow', journey })
  const step = (from: number, to: number) => act(world.hub, tabId, { kind: 'step', from, to })
  const guide = async () => {
    const { tab } = await makePopupModel(world.hub, tabId)
    return tab.kind === 'other' || tab.kind === 'store' ? tab.journey : undefined
  }

  it('leads from its first step, in a tab that has not met the store', async () => {
    await follow('phone')

    expect(await guide()).toEqual({ id: 'phone', step: 1, steps: 4, isChosen: true })
  })

  it('goes where the shopper says, and no further than its end', async () => {
    await follow('phone')
    await step(1, 3)
    expect((await guide())?.step).toBe(3)
    await step(3, 20)
    expect((await guide())?.step).toBe(4)
  })

  it('stays where a page has taken it, when the shopper’s press comes a moment later', async () => {
    await follow('phone')
    await step(1, 2)
    await step(1, 3)

    expect((await guide())?.step).toBe(2)
  })

  it('goes on from the step that is shown away from the store', async () => {
    await world.beginJourney(tabId, { kinds: ['login'], chosen: { id: 'sign-in-network', step: 1 } })
    expect((await guide())?.step).toBe(2)
    await step(2, 3)

    expect((await guide())?.step).toBe(3)
  })

  it('ends when the shopper says so', async () => {
    await follow('support')
    await act(world.hub, tabId, { kind: 'stop-following' })

    expect(await guide()).toBeUndefined()
  })

  it('is nobody else’s: each tab has its own', async () => {
    await follow('support')

    const { tab } = await makePopupModel(world.hub, tabId + 1)
    expect(tab).toEqual({ kind: 'other' })
  })
})
