import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { findJourney } from '@/lib/hub/journeys/journeys'
import { keepUnkept } from '@/lib/hub/accounts/passwords'
import { startHub } from '@/lib/hub/start'
import type { CardModel } from '@/lib/messaging/card-model'
import type { PageReport } from '@/lib/messaging/protocol'
import { makeHub, passphrase, type TestHub } from '../../support/hub'

const origin = 'https://passport.aliexpress.com'
const tabId = 7
const page = (kind: PageReport['kind'], more: Partial<PageReport> = {}): PageReport => ({ kind, roles: [], captcha: 'absent', ...more })

let world: TestHub

beforeEach(async () => {
  world = await makeHub()
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([{ documentId: 'd', frameId: 0, result: [origin] }] as never)
  startHub(world.hub)
  await world.beginJourney(tabId, { kinds: ['recovery-account'], account: 'helena@mail.test' })
})

async function ask<T>(type: string, content?: unknown): Promise<T> {
  const sender = { id: fakeBrowser.runtime.id, origin, url: `${origin}/`, frameId: 0, tab: { id: tabId, url: `${origin}/` } }
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger({ to: 'hub', type, content }, sender as never, () => {})
  return answers.find((answer) => answer !== undefined) as T
}

const see = async (report: PageReport) => (await ask<{ card?: CardModel }>('page.seen', report)).card
const make = async () => (await ask<{ password: string }>('password.make', {})).password
const submit = (password: string) => ask('password.submitted', { password })

async function saved(): Promise<(string | undefined)[][]> {
  await world.hub.vault.unlock(passphrase)
  const listed = await world.hub.vault.list()
  return listed.ok ? listed.entries.map(({ account, password }) => [account, password]) : []
}

async function undecided(): Promise<string[]> {
  await world.hub.vault.unlock(passphrase)
  const answer = await world.hub.vault.pending()
  return answer.ok ? answer.pending.filter(({ state }) => state !== 'generated').map(({ password }) => password) : []
}

describe('the rules of the page', () => {
  it.each([
    ['minlength: 8; maxlength: 12; required: [-]; allowed: lower, upper, digit', /^(?=.*-)[-a-zA-Z0-9]{12}$/],
    ['maxlength: 16', /^[a-zA-Z0-9]{16}$/],
    ['maxlength: ten; allowed: lower, digit', /^[a-z0-9]{20}$/],
    ['', /^[a-zA-Z0-9]{20}$/],
  ])('%j are kept beside the store’s', async (rules, looks) => {
    expect((await ask<{ password: string }>('password.make', { rules })).password).toMatch(looks)
  })

  it('that no password of the store can keep make none', async () => {
    expect(await ask('password.make', { rules: 'allowed: digit' })).toEqual({ ok: false, reason: 'cannot-make' })
  })
})

it('tells the meter whose journey this is, in a trusted frame alone', async () => {
  Object.assign(fakeBrowser.runtime, { getContexts: async () => [{}] })
  expect(await ask('engine.ensure')).toEqual({ account: 'helena@mail.test' })

  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([
    { documentId: 'd', frameId: 0, result: [origin, 'https://evil.example'] },
  ] as never)
  expect(await ask('engine.ensure')).toEqual({})
})

describe.each(['unlocked', 'locked'])('a password that was made, the vault %s', (state) => {
  beforeEach(async () => {
    if (state === 'locked') await world.hub.vault.lock()
  })

  it('is saved by the word of the page that took it', async () => {
    const made = await make()
    await submit(made)

    expect(await see(page('done'))).toMatchObject({ kind: 'notice' })
    expect(await saved()).toEqual([['helena@mail.test', made]])
    expect(await undecided()).toEqual([])
  })

  it('is saved where the answer was lost and the store refuses it then as an earlier one, and the card says which it was', async () => {
    const made = await make()
    await submit(made)
    await see(page('new-password', { errorText: 'Network error. Please try again.' }))
    await submit(made)
    const card = await see(page('new-password', { errorText: 'The new password must be different from your previous passwords.' }))

    expect(card).toEqual({ kind: 'notice', notice: state === 'locked' ? 'kept-until-unlock' : 'saved-before' })
    expect(await saved()).toEqual([['helena@mail.test', made]])
    expect(await undecided()).toEqual([])
  })

  it('is not saved in the place of one that was typed over it', async () => {
    await make()
    await submit('Typed2019instead')

    expect(await see(page('done'))).toMatchObject({ kind: 'save', account: 'helena@mail.test' })
    await ask('save.accepted')
    expect(await saved()).toEqual([['helena@mail.test', 'Typed2019instead']])
    expect(await undecided()).toEqual([])
  })

  it('is only offered by a page that nothing was seen to be submitted to', async () => {
    await make()

    expect(await see(page('done'))).toMatchObject({ kind: 'save' })
    expect(await saved()).toEqual([])
  })
})

it('asks about one made password where another was made in its place', async () => {
  await make()
  const made = await make()

  expect(await undecided()).toEqual([made])
})

it('keeps one typed password where Enter counts as a click too', async () => {
  await Promise.all([submit('Typed2019there'), submit('Typed2019there')])

  expect(await undecided()).toEqual(['Typed2019there'])
})

it('keeps one of a sign-in where Enter counts as a click too', async () => {
  const attempt = { typed: 'Typed2019there', account: 'helena@mail.test', online: true }
  await Promise.all([ask('attempt.submitted', attempt), ask('attempt.submitted', attempt)])

  expect(await undecided()).toEqual(['Typed2019there'])
})

it('knows of a submitted password when the next page is seen at once', async () => {
  const [, card] = await Promise.all([submit('Typed2019there'), see(page('done'))])

  expect(card).toMatchObject({ kind: 'save' })
})

it.each<[string, () => Promise<unknown>, PageReport]>([
  ['a sign-in', () => ask('attempt.submitted', { typed: 'Typed2019there', account: 'helena@mail.test', online: true }), page('other')],
  ['a new password', () => submit('Typed2019there'), page('done')],
])('saves the password of %s for the account it was submitted for, whatever is typed later', async (_, act, success) => {
  await act()
  await ask('account.typed', { account: 'newsletter@mail.test' })

  expect(await see(success)).toMatchObject({ kind: 'save', account: 'helena@mail.test' })
  await ask('save.accepted')
  expect(await saved()).toEqual([['helena@mail.test', 'Typed2019there']])
})

describe('a password made without a vault', () => {
  beforeEach(async () => {
    world.hub.vault.keepPending = async () => ({ ok: false, reason: 'no-vault' })
  })

  it.each([
    ['it was submitted', true],
    ['another was typed over it', false],
  ])('is known as submitted once a vault is made: %s', async (_, isSubmitted) => {
    const made = await make()
    await submit(isSubmitted ? made : 'Typed2019instead')
    world.hub.vault.keepPending = async () => ({ ok: true, id: 'p1' })
    await keepUnkept(world.hub, tabId)

    expect((await findJourney(tabId, new Date()))?.pending?.submittedAt !== undefined).toBe(isSubmitted)
  })
})

it('saves a password for the account that was typed, not for the mask that the second step shows', async () => {
  await ask('attempt.submitted', { typed: 'Typed2019there', account: 'he•••a@mail.test', online: true })

  expect(await see(page('other'))).toMatchObject({ kind: 'save', account: 'helena@mail.test' })
})

it('saves nothing for the mask of somebody else', async () => {
  await ask('attempt.submitted', { typed: 'Typed2019there', account: 'ma•••s@mail.test', online: true })

  expect(await undecided()).toEqual([])
})

it.each([
  ['a sign-in', () => ask('attempt.submitted', { typed: 'Typed2019there', account: 'helena@mail.test', online: true }), page('other')],
  ['a made password', async () => submit(await make()), page('done')],
] as const)('A10: after %s, a foreign page around the store learns no name and settles nothing', async (_, act, success) => {
  await act()
  const before = await undecided()
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([
    { documentId: 'd', frameId: 0, result: [origin, 'https://evil.example'] },
  ] as never)

  expect(JSON.stringify((await see(success)) ?? '')).not.toContain('helena')
  expect(await saved()).toEqual([])
  expect(await undecided()).toEqual(before)
})

describe('the rules of a page', () => {
  it.each([
    ['its fields take so many signs only', 'maxlength: 9', /^.{6,9}$/],
    ['it wants what its attribute says', 'minlength: 18; required: lower; required: digit; maxlength: 20', /^[a-z\d]{18,20}$/],
    ['nobody can read them', 'at least one capital letter, please', /^[A-Za-z\d]{16,20}$/],
  ])('are kept where %s', async (_what, rules, wanted) => {
    const { password } = await ask<{ password: string }>('password.make', { rules })

    expect(password).toMatch(wanted)
  })

  it('that contradict one another get no password', async () => {
    expect(await ask('password.make', { rules: 'minlength: 12; maxlength: 8' })).toEqual({ ok: false, reason: 'cannot-make' })
  })
})
