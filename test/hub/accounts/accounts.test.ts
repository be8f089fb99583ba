import { beforeEach, describe, expect, it, vi } from 'vitest'
import { takeAccount, typeAccount } from '@/lib/hub/accounts/accounts'
import type { StoreFrame } from '@/lib/hub/hub'
import { submitAttempt } from '@/lib/hub/refusals/attempts'
import { seeFrame } from '@/lib/hub/store-frames'
import type { PageReport } from '@/lib/messaging/protocol'
import { makeHub, type TestHub } from '../../support/hub'

const frame: StoreFrame = { tabId: 7, frameId: 3, origin: 'https://passport.aliexpress.com', site: 'aliexpress' }
const second: PageReport = { kind: 'login', roles: ['password'], captcha: 'absent' }

let world: TestHub

beforeEach(async () => {
  world = await makeHub()
  await world.hub.vault.save({ account: 'helena@mail.test', site: 'aliexpress', password: 'Harbour2019' })
})

describe('the second step of a sign-in, after an account was chosen at the first', () => {
  beforeEach(async () => {
    const listed = await world.hub.vault.list()
    await takeAccount(world.hub, frame, listed.ok ? listed.entries[0]?.id : undefined)
    // what our own filling tells of the field
    await typeAccount(world.hub, frame, 'helena@mail.test')
  })

  const isCarried = async (report: PageReport, asking = frame) => (await seeFrame(world.hub, asking, report)).carriedAccount

  it.each<[string, PageReport, boolean]>([
    ['asks for the password alone', second, true],
    ['shows the same account', { ...second, shownAccount: 'he•••a@mail.test' }, true],
    ['shows another account', { ...second, shownAccount: 'ma•••s@mail.test' }, false],
    ['asks for the account too', { ...second, roles: ['account', 'password'] }, false],
    ['is no sign-in', { ...second, kind: 'change-password' }, false],
  ])('%s', async (_, report, expected) => {
    expect(await isCarried(report)).toBe(expected)
  })

  it('gets nothing when another account was typed since', async () => {
    await typeAccount(world.hub, frame, 'marius@mail.test')

    expect(await isCarried(second)).toBe(false)
    expect(await takeAccount(world.hub, frame, undefined)).toEqual({ ok: false, reason: 'gone' })
  })

  it('gets nothing once a password was submitted', async () => {
    await submitAttempt(world.hub, frame, { typed: 'Harbour2019', account: 'helena@mail.test', online: true })

    expect(await isCarried(second)).toBe(false)
  })

  it('gets nothing in another frame, or two minutes later', async () => {
    expect(await isCarried(second, { ...frame, frameId: 4 })).toBe(false)
    vi.setSystemTime(Date.now() + 2 * 60_000)
    expect(await isCarried(second)).toBe(false)
  })
})
