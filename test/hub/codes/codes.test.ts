import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { takeReading } from '@/lib/hub/codes/codes'
import { findJourney, type Waiting } from '@/lib/hub/journeys/journeys'
import { act } from '@/lib/hub/popup-acts'
import { startHub } from '@/lib/hub/start'
import { watchBrowser } from '@/lib/hub/watch-browser'
import type { MailMessage } from '@/lib/mail/bind'
import type { PageReport } from '@/lib/messaging/protocol'
import { changeSettings } from '@/lib/platform/settings'
import { makeHub, type TestHub } from '../../support/hub'

const mail = 'https://mail.example'
const origin = 'https://passport.aliexpress.com'
const [storeTab, mailTab, frameId] = [7, 8, 3]
const minuteMs = 60_000
const code = (more: Partial<PageReport> = {}): PageReport => ({ kind: 'code', roles: ['code'], captcha: 'absent', ...more })

let world: TestHub
let told: { tabId: number; tell: string; content: unknown; frameId?: number }[]
/** What the mail tab answers when it is asked for its ids. */
let noteMail: () => Promise<string[]>

beforeEach(async () => {
  world = await makeHub()
  told = []
  noteMail = async () => []
  const answerTo = async (tabId: number, message: { tell: string; content: unknown }, options?: { frameId?: number }) => {
    told.push({ tabId, ...message, frameId: options?.frameId })
    return message.tell === 'mail.note' ? noteMail() : undefined
  }
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answerTo as never)
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: mailTab }] as never)
  await changeSettings({ webmailOrigin: mail })
  startHub(world.hub)
})

async function askFrom(asking: number, type: string, content?: unknown, chain = [origin]): Promise<unknown> {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([{ documentId: 'd', frameId: asking, result: chain }] as never)
  const sender = { id: fakeBrowser.runtime.id, origin, url: `${origin}/`, frameId: asking, tab: { id: storeTab, url: `${origin}/` } }
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger({ to: 'hub', type, content }, sender as never, () => {})
  return answers.find((answer) => answer !== undefined)
}

async function read(...messages: Partial<MailMessage>[]): Promise<void> {
  const whole = messages.map((more): MailMessage => ({
    id: 'm1',
    senderAddress: 'account@notice.aliexpress.com',
    subject: 'Your verification code',
    text: 'Your verification code is 482913',
    arrival: { kind: 'observed', at: new Date() },
    folder: 'inbox',
    links: [],
    opened: true,
    ...more,
  }))
  await takeReading(world.hub, { state: 'ready', messages: whole }, mailTab, mail)
}

const waitingNow = async () => (await findJourney(storeTab, new Date()))?.waiting
const later = (ms: number) => vi.setSystemTime(Date.now() + ms)

it('answers a page that begins to wait before its mail is found: the card with the code must be the later one', async () => {
  const state = await world.hub.vault.state()
  const slowly = () => new Promise<typeof state>((done) => setTimeout(() => done(state), 50))
  vi.spyOn(world.hub.vault, 'state').mockImplementationOnce(slowly)
  const order: string[] = []
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (_: number, { tell }: { tell: string }) => {
    order.push(tell)
    if (tell === 'mail.look') await read({})
  }) as never)

  await askFrom(frameId, 'page.seen', code()).then(() => order.push('answer'))

  await vi.waitFor(() => expect(order).toEqual(['mail.look', 'answer', 'frame.state']), { timeout: 10_000 })
})

it('answers a page that says more of itself with the code that was found meanwhile', async () => {
  await askFrom(frameId, 'page.seen', code())
  const state = await world.hub.vault.state()
  const afterReading = () => read({}).then(() => state)
  vi.spyOn(world.hub.vault, 'state').mockImplementationOnce(afterReading)

  const answer = await askFrom(frameId, 'page.seen', code({ isCodeSent: true }))

  expect(told.at(-1)).toMatchObject({ tell: 'frame.state', content: { card: { kind: 'code' } } })
  expect(answer).toMatchObject({ card: { kind: 'code' } })
})

it('answers a page with the code that was found while somebody was told to look for it', async () => {
  const { session } = fakeBrowser.storage
  const get = session.get.bind(session)
  let isFound = false
  vi.spyOn(session, 'get').mockImplementation((async (keys: string | null) => {
    // All journeys are asked for to know how long to look.
    if (keys === null && !isFound) {
      isFound = true
      await read({})
    }
    return get(keys)
  }) as never)

  expect(await askFrom(frameId, 'page.seen', code())).toMatchObject({ card: { kind: 'code' } })
  expect(isFound).toBe(true)
})

describe('a code that was found', () => {
  beforeEach(async () => {
    await askFrom(frameId, 'page.seen', code())
    await read({})
  })

  it('is given to the frame that waits', async () => {
    expect(await askFrom(frameId, 'code.take')).toEqual({ ok: true, code: '482913' })
  })

  it('is not found anew by a reading that comes while it is used', async () => {
    await Promise.all([askFrom(frameId, 'code.used'), read({})])

    expect((await waitingNow())?.found?.code).toBe('')
    expect(await askFrom(frameId, 'code.take')).toEqual({ ok: false, reason: 'gone' })
  })

  it('is given no more when its time is over, though the page was left open', async () => {
    later(16 * minuteMs)

    expect(await askFrom(frameId, 'code.take')).toEqual({ ok: false, reason: 'gone' })
  })

  it('is not counted as used by the word of another frame', async () => {
    await askFrom(5, 'code.used')

    expect(await askFrom(frameId, 'code.take')).toEqual({ ok: true, code: '482913' })
  })

  it('is filled upon a click in the top page, and upon the word of no other frame', async () => {
    await askFrom(5, 'guest.act', { frameId, guest: 'g1', act: { kind: 'fill-code' } })
    expect(told.filter(({ tell }) => tell === 'frame.act')).toEqual([])

    await askFrom(0, 'guest.act', { frameId, guest: 'g1', act: { kind: 'fill-code' } })
    expect(told).toContainEqual(
      expect.objectContaining({ tell: 'frame.act', tabId: storeTab, frameId, content: { guest: 'g1', act: { kind: 'fill-code' } } }),
    )
  })

  it.each([
    ['the store alone', [origin, 'https://www.aliexpress.com'], 1],
    ['A31: a foreign page between', [origin, 'https://evil.example', 'https://www.aliexpress.com'], 0],
  ])('has its card shown by the top page where around its frame is %s', async (_, chain, times) => {
    await askFrom(frameId, 'guest.show', { guest: 'g1', card: { kind: 'link', host: 'login.aliexpress.com' } }, chain)

    expect(told.filter(({ tell }) => tell === 'frame.guest')).toHaveLength(times)
  })

  it('is looked for anew when the frame comes back with another number', async () => {
    told = []
    await askFrom(12, 'page.seen', code({ isNew: true }))

    await vi.waitFor(() => expect(told).toContainEqual(expect.objectContaining({ tell: 'mail.look', tabId: mailTab })))
    expect(await askFrom(12, 'code.take')).toEqual({ ok: true, code: '482913' })
    expect(await askFrom(frameId, 'code.take')).toEqual({ ok: false, reason: 'gone' })
  })
})

it('takes no code from a mail that comes when the wait is over', async () => {
  await askFrom(frameId, 'page.seen', code())
  later(15 * minuteMs)
  await read({})

  expect((await waitingNow())?.found).toBeUndefined()
})

it('offers no code any more once the next one was asked for, and has that one', async () => {
  await askFrom(frameId, 'page.seen', code())
  await read({})
  later(70_000)
  await askFrom(frameId, 'page.seen', code({ isCodeAsked: true }))
  expect(await askFrom(frameId, 'code.take')).toEqual({ ok: false, reason: 'gone' })

  later(1_000)
  await read({}, { id: 'm2', text: 'Your verification code is 118273' })
  expect(await askFrom(frameId, 'code.take')).toEqual({ ok: true, code: '118273' })
})

it('opens a link for the frame that waits, and for no other', async () => {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never)
  const waiting: Waiting = { frameId, origin, askedAt: Date.now(), link: 'https://login.aliexpress.com/reset' }
  await world.beginJourney(storeTab, { kinds: ['code'], waiting })

  await askFrom(5, 'link.open')
  expect(opened).not.toHaveBeenCalled()
  await askFrom(frameId, 'link.open')
  expect(opened).toHaveBeenCalledOnce()
})

it('goes on in the tab of the link that was opened, for the same account', async () => {
  const linkTab = 21
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({ id: linkTab } as never)
  const waiting: Waiting = { frameId, origin, askedAt: Date.now(), awaitsLink: true, link: 'https://login.aliexpress.com/reset' }
  await world.beginJourney(storeTab, { kinds: ['recovery-account', 'code'], account: 'helena@mail.example', waiting })
  expect(await act(world.hub, storeTab, { kind: 'open-link' })).toEqual({})

  const journey = await findJourney(linkTab, new Date())
  expect(journey).toMatchObject({ account: 'helena@mail.example', kinds: ['recovery-account', 'code'] })
  expect(journey?.waiting).toBeUndefined()
})

it('has no link to open where none has come', async () => {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create')
  await world.beginJourney(storeTab, { kinds: ['code'], waiting: { frameId, origin, askedAt: Date.now(), awaitsLink: true } })

  expect(await act(world.hub, storeTab, { kind: 'open-link' })).toEqual({ problem: 'gone' })
  expect(opened).not.toHaveBeenCalled()
})

it.each<[PageReport['kind'], string | undefined]>([
  ['register', '4829'],
  ['recovery-account', undefined],
])('takes four digits for a code after a page of kind %s: %s', async (kind, taken) => {
  await askFrom(frameId, 'page.seen', { kind, roles: [], captcha: 'absent' })
  await askFrom(frameId, 'page.seen', code())
  await read({ text: 'Your verification code is 4829' })

  expect((await waitingNow())?.found?.code).toBe(taken)
})

it('takes no notice of what a sleeping mail tab held when it wakes after the code was sent', async () => {
  const woken = Promise.withResolvers<string[]>()
  noteMail = () => woken.promise
  await askFrom(frameId, 'page.seen', { kind: 'recovery-account', roles: ['account'], captcha: 'absent' })
  await vi.waitFor(() => expect(told).toContainEqual(expect.objectContaining({ tell: 'mail.note' })))
  await askFrom(frameId, 'page.seen', code())
  woken.resolve(['m1'])
  await new Promise((resolve) => setTimeout(resolve))
  await read({})

  expect(await askFrom(frameId, 'code.take')).toEqual({ ok: true, code: '482913' })
})

describe('a mail tab that was lent for one code', () => {
  const lookedAt = () => told.filter(({ tell }) => tell === 'mail.look').map(({ tabId }) => tabId)

  beforeEach(async () => {
    await changeSettings({ webmailOrigin: undefined })
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: mailTab, url: `${mail}/inbox` } as never)
    const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }
    const content = { tabId: mailTab, act: { kind: 'use-this-mail' } }
    await askFrom(frameId, 'page.seen', code())
    const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger({ to: 'hub', type: 'popup.act', content }, popup, () => {})
    expect(answers).toContainEqual({})
  })

  it('is looked at for the page that waits', async () => {
    expect(lookedAt()).toEqual([mailTab])
    await read({})

    expect((await waitingNow())?.found?.code).toBe('482913')
  })

  it('is not looked at, and not believed, for a code of an hour later', async () => {
    told = []
    later(60 * minuteMs)
    await askFrom(frameId, 'page.seen', code({ isNew: true }))
    await read({})

    expect(lookedAt()).toEqual([])
    expect((await waitingNow())?.found).toBeUndefined()
  })

  it.each([
    ['another page of the same mail', `${mail}/m/1`, 1],
    ['a page of another host', 'https://post.example/', 0],
  ])('is given its script again when it has loaded %s', async (_, url, times) => {
    watchBrowser(world.hub)
    const injected = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockClear()
    told = []
    await fakeBrowser.tabs.onUpdated.trigger(mailTab, { status: 'complete' }, { id: mailTab, url } as never)

    await vi.waitFor(() => expect(told.map(({ tell }) => tell)).toContain('frame.state'))
    expect(injected).toHaveBeenCalledTimes(times)
  })

  it('is forgotten when it is closed', async () => {
    watchBrowser(world.hub)
    await fakeBrowser.tabs.onRemoved.trigger(mailTab, {} as never)

    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(['mail:borrowed', 'mail:last'])).toEqual({}))
  })
})
