import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { submitAttempt } from '@/lib/hub/refusals/attempts'
import type { StoreFrame } from '@/lib/hub/hub'
import { findJourney } from '@/lib/hub/journeys/journeys'
import { declinePending, seeFrame } from '@/lib/hub/store-frames'
import type { PageReport } from '@/lib/messaging/protocol'
import { makeHub, passphrase, type TestHub } from '../../support/hub'

const frame: StoreFrame = { tabId: 7, frameId: 0, origin: 'https://www.aliexpress.com', site: 'aliexpress' }
const login: PageReport = { kind: 'login', roles: ['account', 'password'], captcha: 'absent', httpStatus: 200 }
const refusedLogin: PageReport = { ...login, errorText: 'Your account name or password is incorrect.' }
const home: PageReport = { kind: 'other', roles: [], captcha: 'absent', httpStatus: 200, isNew: true }

let world: TestHub

beforeEach(async () => {
  world = await makeHub()
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([{ documentId: 'd', frameId: 0, result: [frame.origin] }] as never)
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

describe('A29: what a page may learn by submitting guesses', () => {
  const saved = { account: 'helena@mail.test', site: 'aliexpress', password: 'Harbour2019' }
  const hourMs = 60 * 60 * 1000

  beforeEach(async () => {
    await world.hub.vault.save({ ...saved, password: 'Lighthouse7' })
    await world.hub.vault.save(saved)
    await world.hub.vault.save({ account: 'boris@mail.test', site: 'aliexpress', password: 'Meadow44green' })
  })

  const guess = async (typed: string) => {
    await submit(typed)
    return (await seeFrame(world.hub, frame, refusedLogin)).card
  }
  const guesses = ['hARBOUR2019', 'Harbour2091', 'Lighthouse7', 'Meadow44green', 'Harbour2019 ', 'Рфкищгк2019']

  it('is a cause, and neither the account nor the password that was meant', async () => {
    const cards = []
    for (const typed of guesses) cards.push(await guess(typed))

    expect(cards).toMatchObject([
      { cause: 'caps-lock' },
      { cause: 'typo' },
      { cause: 'old-password' },
      { cause: 'other-account' },
      { cause: 'spaces' },
      { cause: 'layout' },
    ])
    for (const card of cards)
      expect(Object.keys(card ?? {}).sort()).toEqual(['canFillSaved', 'cause', 'certainty', 'exit', 'kind', 'vault'])
  })

  it('leaves neither passwords nor the account that was meant in the memory of the browser', async () => {
    const readMemory = async () =>
      JSON.stringify({ ...(await fakeBrowser.storage.session.get(null)), ...(await fakeBrowser.storage.local.get(null)) })

    for (const typed of guesses) {
      await submit(typed)
      const compared = await readMemory()
      await seeFrame(world.hub, frame, refusedLogin)

      for (const memory of [compared, await readMemory()])
        for (const secret of [typed, 'Harbour2019', 'Lighthouse7', 'Meadow44green', 'boris@']) expect(memory).not.toContain(secret)
    }
  })

  it('is told six times an hour, however often a page says again that it refused', async () => {
    for (const typed of guesses) expect(await guess(typed)).toHaveProperty('cause')

    for (const card of [await guess('Harbour2018'), (await seeFrame(world.hub, frame, refusedLogin)).card])
      expect(card).not.toHaveProperty('cause')

    vi.setSystemTime(Date.now() + hourMs)
    await world.hub.vault.unlock(passphrase)
    expect(await guess('Harbour2018')).toHaveProperty('cause')
  })

  it('counts once, however often a page says again that it refused', async () => {
    await submit('Harbour2018')
    for (let times = 0; times < 8; times++) expect((await seeFrame(world.hub, frame, refusedLogin)).card).toHaveProperty('cause')

    expect(await guess('Harbour2091')).toHaveProperty('cause')
  })

  it('is not told more often when many tabs ask at once', async () => {
    const tabs = Array.from({ length: 9 }, (_, tabId) => ({ ...frame, tabId }))
    for (const tab of tabs) await submitAttempt(world.hub, tab, { typed: 'Harbour2018', account: saved.account, online: true })

    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session)
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
      await new Promise((resolve) => setTimeout(resolve))
      return set(items)
    })

    const states = await Promise.all(tabs.map((tab) => seeFrame(world.hub, tab, refusedLogin)))

    expect(states.filter(({ card }) => card && 'cause' in card)).toHaveLength(6)
  })

  it('comes at the same moment whatever there was to do', async () => {
    const answeredAt: number[] = []
    world.hub.pause = async (ms) => void answeredAt.push(Date.now() + ms)
    const keepPending = world.hub.vault.keepPending.bind(world.hub.vault)
    world.hub.vault.keepPending = (password) => {
      vi.setSystemTime(Date.now() + 40)
      return keepPending(password)
    }

    for (const typed of [saved.password, 'Entirely0ther']) {
      const asked = Date.now()
      const submitting = submit(typed)
      await seeFrame(world.hub, frame, refusedLogin)
      await submitting
      answeredAt.push((answeredAt.pop() ?? 0) - asked)
    }

    expect(answeredAt).toEqual([150, 150])
  })

  it('does not tell the saved password from a wrong one when the limit is reached', async () => {
    for (const typed of guesses) await guess(typed)

    expect(await guess(saved.password)).toEqual(await guess('Entirely0ther'))
  })

  it('does not tell it by an offer to save, either, where a page plays success after each guess', async () => {
    const offer = async (typed: string) => {
      await seeFrame(world.hub, frame, { ...login, isNew: true })
      await submit(typed)
      const { card } = await seeFrame(world.hub, frame, home)
      await declinePending(world.hub, frame)
      return card?.kind
    }
    const seen = []
    for (let tries = 0; tries < 8; tries++) seen.push(await offer(`Entirely0ther${tries}`))

    expect(seen).toEqual([...Array.from({ length: 6 }, () => 'save'), undefined, undefined])
    expect(await offer(saved.password)).toBeUndefined()
  })

  it('is not told of a try that is submitted while the one before is counted', async () => {
    for (const typed of guesses.slice(1)) await guess(typed)
    await submit('Harbour2018')
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session)
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
      await set(items)
      if (!('causes-told' in items)) return
      vi.setSystemTime(Date.now() + 1)
      await submit('Harbour2017')
    })

    expect((await seeFrame(world.hub, frame, refusedLogin)).card).toHaveProperty('cause')
    expect((await seeFrame(world.hub, frame, refusedLogin)).card).not.toHaveProperty('cause')
  })

  it('is not told which accounts are saved, either, beyond the limit', async () => {
    for (const typed of guesses) await guess(typed)
    const play = async (account: string) => {
      await seeFrame(world.hub, frame, { ...login, isNew: true })
      await submit('Entirely0ther', account)
      return (await seeFrame(world.hub, frame, home)).card
    }

    expect(await play('nobody@mail.test')).toEqual(await play('boris@mail.test'))
  })

  it('is not told more by a page that loads itself anew, nor by other frames and sites of the store', async () => {
    const russian: StoreFrame = { tabId: 8, frameId: 0, origin: 'https://login.aliexpress.ru', site: 'aliexpress-ru' }
    const told = []
    for (const [index, typed] of [...guesses, ...guesses.slice(0, 3)].entries()) {
      const from = [frame, { ...frame, frameId: 3 + index }, russian][index % 3] ?? frame
      await seeFrame(world.hub, from, { ...login, isNew: true })
      await submitAttempt(world.hub, from, { typed, account: saved.account, online: true })
      const { card } = await seeFrame(world.hub, from, { ...refusedLogin, isNew: true })
      told.push(card && 'cause' in card)
    }

    expect(told).toEqual([...Array.from({ length: 6 }, () => true), false, false, false])
  })

  it('counts no offer for an account of which nothing is saved', async () => {
    for (let tries = 0; tries < 8; tries++) {
      await seeFrame(world.hub, frame, { ...login, isNew: true })
      await submit('Entirely0ther', 'new@mail.test')
      expect((await seeFrame(world.hub, frame, home)).card?.kind).toBe('save')
      await declinePending(world.hub, frame)
    }
  })
})
