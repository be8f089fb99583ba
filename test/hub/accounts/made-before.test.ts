import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { act } from '@/lib/hub/popup-acts'
import { startHub } from '@/lib/hub/start'
import type { FrameState, PageReport } from '@/lib/messaging/protocol'
import { makeHub, passphrase, type TestHub } from '../../support/hub'

const origin = 'https://passport.aliexpress.com'
const tabId = 7
const account = 'helena@mail.test'
const newPassword: PageReport = { kind: 'new-password', roles: ['new-password', 'repeat-password'], captcha: 'absent', isNew: true }
const done: PageReport = { kind: 'done', roles: [], captcha: 'absent', isNew: true }

let world: TestHub

async function begin(hasVault: boolean): Promise<void> {
  world = await makeHub({ hasVault })
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
  trust([origin])
  startHub(world.hub)
  await world.beginJourney(tabId, { kinds: ['recovery-account'], account })
}

function trust(chain: readonly string[]): void {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([{ documentId: 'd', frameId: 0, result: chain }] as never)
}

async function ask<T>(type: string, content?: unknown, from = origin): Promise<T> {
  const sender = { id: fakeBrowser.runtime.id, origin: from, url: `${from}/`, frameId: 0, tab: { id: tabId, url: `${from}/` } }
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger({ to: 'hub', type, content }, sender as never, () => {})
  return answers.find((answer) => answer !== undefined) as T
}

const see = (report: PageReport) => ask<FrameState>('page.seen', report)
const make = (again?: boolean, from?: string) => ask<{ password?: string; keptBy?: string }>('password.make', { again }, from)

describe.each([
  [true, 'kept', 'vault'],
  [false, 'unkept', 'nobody'],
])('a password made before its page was loaded anew, a vault: %s', (hasVault, made, keptBy) => {
  beforeEach(() => begin(hasVault))

  it('is offered there, and given again to who asks for it', async () => {
    const { password } = await make()

    expect(await see(newPassword)).toMatchObject({ made })
    expect(await make(true)).toEqual({ ok: true, password, keptBy })
  })

  it('is neither offered nor given to another account', async () => {
    const { password } = await make()
    await ask('account.typed', { account: 'marius@mail.test' })

    expect((await see(newPassword)).made).toBeUndefined()
    expect((await make(true)).password).not.toBe(password)
  })

  it.each([
    ['A10: where a foreign page is around the store', origin, [origin, 'https://evil.example']],
    ['A30: to a page of another realm', 'https://login.aliexpress.ru', ['https://login.aliexpress.ru']],
  ])('is not given %s', async (_where, from, chain) => {
    const { password } = await make()
    trust(chain)

    expect((await make(true, from)).password).not.toBe(password)
  })
})

it('is offered no more once it was sent, for the store may have it', async () => {
  await begin(true)
  const { password } = await make()
  await ask('password.submitted', { password })

  expect((await see(newPassword)).made).toBeUndefined()
})

describe('a password that nobody keeps', () => {
  beforeEach(() => begin(false))

  it('is offered for keeping once the store took it, and is the account’s as soon as there is a vault', async () => {
    const { password } = await make()
    await ask('password.submitted', { password })
    const tellings = vi.spyOn(fakeBrowser.tabs, 'sendMessage')

    expect((await see(done)).card).toEqual({ kind: 'save', account, update: true, vault: 'none' })
    await act(world.hub, tabId, { kind: 'create-vault', passphrase })

    expect(await world.hub.vault.list()).toMatchObject({ entries: [{ account, password }] })
    const saved = { vault: 'unlocked', card: { kind: 'notice', notice: 'saved' } }
    expect(tellings).toHaveBeenCalledWith(tabId, { tell: 'frame.state', content: saved }, { frameId: 0 })
  })

  it.each<[string, (password: string) => Promise<unknown>]>([
    ['another was sent in its place', () => ask('password.submitted', { password: 'Typed2019instead' })],
    [
      'the shopper has copied it',
      async (password) => {
        await ask('clipboard.copied')
        await ask('password.submitted', { password })
      },
    ],
  ])('is not offered for keeping where %s', async (_where, act) => {
    const { password } = await make()
    await act(password ?? '')

    expect((await see(done)).card).toBeUndefined()
  })

  it('tells its page that it is kept when a vault was made meanwhile', async () => {
    await make()
    await see(newPassword)
    const tellings = vi.spyOn(fakeBrowser.tabs, 'sendMessage')

    await act(world.hub, tabId, { kind: 'create-vault', passphrase })

    expect(tellings).toHaveBeenCalledWith(tabId, { tell: 'frame.vault', content: { vault: 'unlocked', made: 'kept' } })
  })
})
