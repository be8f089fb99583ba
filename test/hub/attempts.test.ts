import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { submitAttempt } from '@/lib/hub/attempts'
import type { StoreFrame } from '@/lib/hub/hub'
import { findJourney } from '@/lib/hub/journeys'
import { declinePending, seeFrame } from '@/lib/hub/store-frames'
import type { PageReport } from '@/lib/messaging/protocol'
import { makeHub, passphrase, type TestHub } from '../support/hub'

const frame: StoreFrame = { tabId: 7, frameId: 0, origin: 'https://www.aliexpress.com', site: 'aliexpress' }
const login: PageReport = { kind: 'login', roles: ['account', 'password'], captcha: 'absent', httpStatus: 200 }
const refusedLogin: PageReport = { ...login, errorText: 'Your account name or password is incorrect.' }
const home: PageReport = { kind: 'other', roles: [], captcha: 'absent', httpStatus: 200, isNew: true }

let world: TestHub

beforeEach(async () => {
  world = await makeHub()
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
  await seeFrame(world.hub, frame, { ...login, isNew: true })
})

const submit = (typed: string, account = 'helena@mail.test') =>
  submitAttempt(world.hub, frame, { typed, account, online: true, captcha: 'absent' })

async function pendingPasswords(): Promise<{ password: string; state: string }[]> {
  const answer = await world.hub.vault.pending()
  if (!answer.ok) throw new Error(answer.reason)
  return answer.pending.map(({ password, state }) => ({ password, state }))
}

describe('a password typed at a sign-in', () => {
  it('waits sealed until the store has said yes, and is offered then', async () => {
    await submit('Harbour2019')
    expect(await pendingPasswords()).toEqual([{ password: 'Harbour2019', state: 'pending' }])

    const { card } = await seeFrame(world.hub, frame, home)

    expect(card).toMatchObject({ kind: 'save', account: 'helena@mail.test' })
  })

  it('vanishes wholly when the sign-in is refused, and the cause is told', async () => {
    await submit('Harbour2091')

    const { card } = await seeFrame(world.hub, frame, refusedLogin)

    expect(card?.kind).toBe('refused')
    expect(await pendingPasswords()).toEqual([])
    expect((await findJourney(frame.tabId, new Date()))?.pending).toBeUndefined()
  })

  it('vanishes when the sign-in page only comes back', async () => {
    await submit('Harbour2091')

    await seeFrame(world.hub, frame, { ...login, isNew: true })

    expect(await pendingPasswords()).toEqual([])
  })

  it('vanishes while the vault is locked, too', async () => {
    await world.hub.vault.lock()
    await submit('Harbour2091')
    await seeFrame(world.hub, frame, refusedLogin)

    await world.hub.vault.unlock(passphrase)

    expect(await pendingPasswords()).toEqual([])
  })

  it('makes way for the next one, whatever became of it', async () => {
    await submit('Harbour2091')
    await submit('Harbour2019')

    expect(await pendingPasswords()).toEqual([{ password: 'Harbour2019', state: 'pending' }])
  })

  it('vanishes when the shopper does not want it kept', async () => {
    await submit('Harbour2019')
    await declinePending(world.hub, frame)

    expect(await pendingPasswords()).toEqual([])
  })

  it('is refused by a page that answers before the vault has', async () => {
    const submitting = submit('Harbour2091')
    const { card } = await seeFrame(world.hub, frame, refusedLogin)
    await submitting

    expect(card?.kind).toBe('refused')
    expect(await pendingPasswords()).toEqual([])
  })
})
