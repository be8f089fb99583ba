import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { findLookUntil, takeReading } from '@/lib/hub/codes/codes'
import { findJourney, type Journey, type Waiting } from '@/lib/hub/journeys/journeys'
import { act } from '@/lib/hub/popup-acts'
import { makePopupModel } from '@/lib/hub/popup'
import type { MailMessage } from '@/lib/mail/bind'
import { changeSettings } from '@/lib/platform/settings'
import { makeHub, type TestHub } from '../../support/hub'

const mail = 'https://mail.example'
const [helena, ivan, mailTab, frameId] = [7, 9, 8, 3]
let world: TestHub
let filled: number[]

beforeEach(async () => {
  world = await makeHub()
  filled = []
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (tabId: number, { tell }: { tell: string }) => {
    if (tell === 'frame.fill') filled.push(tabId)
  }) as never)
  await changeSettings({ webmailOrigin: mail, fillCodeAtOnce: true })
})

async function wait(tabId: number, waiting: Partial<Waiting> = {}, journey: Partial<Journey> = {}): Promise<void> {
  const origin = 'https://passport.aliexpress.com'
  await world.beginJourney(tabId, { kinds: ['code'], ...journey, waiting: { frameId, origin, askedAt: Date.now(), length: 6, ...waiting } })
}

async function read(mailbox: string | undefined, ...messages: Partial<MailMessage>[]): Promise<void> {
  const whole = messages.map((more, index): MailMessage => ({
    id: `m${index}`,
    senderAddress: 'account@notice.aliexpress.com',
    subject: 'Your verification code',
    text: 'Your verification code is 482913',
    arrival: { kind: 'observed', at: new Date(Date.now() + index) },
    folder: 'inbox',
    links: [],
    opened: true,
    ...more,
  }))
  await takeReading(world.hub, { state: 'ready', mailbox, messages: whole }, mailTab, mail)
}

/** What is offered to a tab: "482913", with the warnings behind it. */
async function offered(tabId: number): Promise<string | undefined> {
  const found = (await findJourney(tabId, new Date()))?.waiting?.found
  return found && [found.code, ...found.warnings].join(' ')
}

const toHelena = { sentTo: 'he•••a@mail.example' }
const toIvan = { sentTo: 'iv•••n@post.example' }

describe('one page that waits', () => {
  it.each<[string, Partial<Waiting>, string | undefined, string | undefined]>([
    ['the mailbox that it wrote to', toHelena, 'helena@mail.example', '482913'],
    ['a mailbox that does not say whose it is', toHelena, undefined, '482913'],
    ['the only mailbox, and does not say to whom it wrote', {}, 'helena@mail.example', '482913'],
    ['another mailbox', toHelena, 'ivan@post.example', '482913 other-mailbox'],
    ['any mailbox, for an SMS', { sentTo: '+7 *** *** 12 34' }, 'helena@mail.example', undefined],
  ])('is offered the code of %s', async (_, waiting, mailbox, found) => {
    await wait(helena, waiting)
    await read(mailbox, {})

    expect(await offered(helena)).toBe(found)
    expect(filled).toEqual(found === '482913' ? [helena] : [])
  })

  it.each<[boolean | undefined, string | undefined]>([
    [true, 'R4K2DX'],
    [undefined, undefined],
  ])('is offered letters and digits only if its field says so: %s', async (hasLetters, found) => {
    await wait(helena, { ...toHelena, hasLetters })
    await read('helena@mail.example', { text: 'Your verification code is R4K2DX' })

    expect(await offered(helena)).toBe(found)
  })

  it('is offered a code that was sent on to another mailbox, when the mail names who it is for', async () => {
    await wait(helena, toHelena)
    await read('ivan@post.example', { text: 'Dear he***a@mail.example, your verification code is 482913' })

    expect(await offered(helena)).toBe('482913')
  })

  it('is not offered silently what names somebody else', async () => {
    await wait(helena, toHelena)
    await read('helena@mail.example', { text: 'Dear iv***n@post.example, your verification code is 482913' })

    expect(await offered(helena)).toBe('482913 other-account')
    expect(filled).toEqual([])
  })

  it.each([
    ['a row without an address', { opened: false, text: '' }, 'closed'],
    ['an open mail without one', { text: 'Your verification code is 482913' }, 'no-sender'],
    ['an open mail without one, whose text nobody can read', { text: '' }, 'no-sender'],
  ] as const)('is told what to do about %s', async (_, message, seenMail) => {
    await wait(helena, toHelena)
    await read('helena@mail.example', { senderAddress: undefined, senderName: 'AliExpress', ...message })

    expect((await findJourney(helena, new Date()))?.waiting?.seenMail).toBe(seenMail)
    expect(await offered(helena)).toBeUndefined()
  })

  it('keeps the code that it has when a mail without a sender is open', async () => {
    await wait(helena, toHelena)
    await read('helena@mail.example', {})
    await read('helena@mail.example', { id: 'm7', senderAddress: undefined, senderName: 'AliExpress' })

    expect((await offered(helena)) ?? '').toBe('482913')
  })

  it('is offered no link by a mail that it can’t be sure of', async () => {
    await wait(helena, toHelena)
    const link = { text: 'Set a new password here', links: ['https://passport.aliexpress.com/ac/password_reset.htm?token=1'] }
    await read('ivan@post.example', link)
    expect((await findJourney(helena, new Date()))?.waiting?.link).toBeUndefined()

    await read('helena@mail.example', link)
    expect((await findJourney(helena, new Date()))?.waiting?.link).toBe(link.links[0])
  })

  it('is offered the link that it waits for, whatever number stands beside it', async () => {
    const href = 'https://passport.aliexpress.com/ac/password_link.htm?token=1'
    await wait(helena, { ...toHelena, length: undefined, awaitsLink: true })
    await read('helena@mail.example', { text: 'Reset your password. Your request is 482913.', links: [href] })

    expect((await findJourney(helena, new Date()))?.waiting?.link).toBe(href)
    expect(await offered(helena)).toBeUndefined()
  })

  it('is no reason to look at any mail when its code comes by SMS', async () => {
    await wait(helena, { sentTo: '+7 *** *** 12 34' })
    expect(await findLookUntil(world.hub)).toBeUndefined()

    await wait(helena, toHelena)
    expect(await findLookUntil(world.hub)).toBeGreaterThan(Date.now())
  })
})

describe('two pages that wait for two accounts', () => {
  it('are told apart by the mailbox that each wrote to', async () => {
    await wait(helena, toHelena)
    await wait(ivan, toIvan)
    await read('ivan@post.example', {})

    expect([await offered(helena), await offered(ivan)]).toEqual(['482913 other-mailbox', '482913'])
    expect(filled).toEqual([ivan])
  })

  it('are both warned when the mail of one was sent on to the mailbox of the other', async () => {
    await wait(helena, toHelena)
    await wait(ivan, toIvan)
    await read('helena@mail.example', { text: 'Your verification code is 118273' }, {})

    expect([await offered(helena), await offered(ivan)]).toEqual(['482913 other-account', '482913 other-mailbox'])
    expect(filled).toEqual([])
  })

  it('get each its own code where the mails name who they are for', async () => {
    await wait(helena, toHelena)
    await wait(ivan, toIvan)
    await read(
      undefined,
      { text: 'Dear he***a@mail.example, your verification code is 118273' },
      { text: 'Dear iv***n@post.example, your verification code is 482913' },
    )

    expect([await offered(helena), await offered(ivan)]).toEqual(['118273', '482913'])
  })

  it.each<[string, Partial<Waiting>, Partial<Waiting>, string | undefined]>([
    ['the mailbox does not say whose it is', toHelena, toIvan, undefined],
    ['neither page says to whom it wrote', {}, {}, 'helena@mail.example'],
  ])('are both warned when %s', async (_, one, other, mailbox) => {
    await wait(helena, one)
    await wait(ivan, other)
    await read(mailbox, {})

    expect([await offered(helena), await offered(ivan)]).toEqual(['482913 other-account', '482913 other-account'])
    expect(filled).toEqual([])
  })

  it('are both warned where the code is read, also after one of them has used it', async () => {
    await wait(helena)
    await wait(ivan, { filledAt: Date.now() })
    await read('helena@mail.example', {})

    expect(await offered(helena)).toBe('482913 other-account')
  })

  it.each<[string, Partial<Waiting>, Partial<Journey>]>([
    ['waits for the same account', {}, { account: 'helena@mail.example' }],
    ['waits for an SMS', { sentTo: '+7 *** *** 12 34' }, {}],
    ['has waited for longer than a code lives', { askedAt: -1 }, {}],
    ['is of another realm', {}, { site: 'alipay' }],
  ])('are no reason to warn when the other one %s', async (_, { askedAt, ...waiting }, journey) => {
    await wait(helena, {}, { account: 'helena@mail.example' })
    await wait(ivan, { ...waiting, askedAt: askedAt === undefined ? Date.now() : Date.now() - 16 * 60_000 }, journey)
    await read(undefined, {})

    expect(await offered(helena)).toBe('482913')
  })
})

describe('the popup over one of two pages that wait', () => {
  const found = { code: '482913', from: 'account@notice.aliexpress.com', messageId: 'm1', warnings: [] }

  it('shows and fills that page’s own code, though the other one is newer', async () => {
    const tab = (await fakeBrowser.tabs.create({ url: 'https://www.aliexpress.com/' })).id ?? 0
    await wait(tab, { askedAt: Date.now() - 1000, found: { ...found, code: '118273' } })
    await wait(ivan, { found })

    expect((await makePopupModel(world.hub, tab)).tab).toMatchObject({ code: { code: '118273' } })
    await act(world.hub, tab, { kind: 'fill-code' })
    expect(filled).toEqual([tab])
  })

  it('shows on the mail’s tab what it fills: the newest code that is there', async () => {
    const tab = (await fakeBrowser.tabs.create({ url: `${mail}/inbox` })).id ?? 0
    await wait(helena, { askedAt: Date.now() - 1000, found })
    await wait(ivan)

    expect((await makePopupModel(world.hub, tab)).tab).toMatchObject({ code: { code: '482913' } })
    await act(world.hub, tab, { kind: 'fill-code' })
    expect(filled).toEqual([helena])
  })
})
