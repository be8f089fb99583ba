import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { borrowTab, isMailTab, keepReading, lookAtMail, noteMail, openMail, viewMail } from '@/lib/hub/codes/mail-tabs'
import { changeSettings } from '@/lib/platform/settings'
import { registerWebmail, requestPermission } from '@/lib/platform/webmail'
import { makeHub } from '../../support/hub'

const origin = 'https://mail.example'
let tabs: { id: number; discarded?: boolean; windowId?: number }[]
let told: [number, string][]

beforeEach(async () => {
  await makeHub()
  tabs = []
  told = []
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => tabs as never)
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (id: number, { tell }: { tell: string }) => {
    told.push([id, tell])
    return tell === 'mail.note' ? [`of ${id}`, 7] : undefined
  }) as never)
  await changeSettings({ webmailOrigin: origin })
})

describe('the connected mail', () => {
  it.each<[string, typeof tabs, object]>([
    ['not open', [], { status: 'not-open', origin }],
    ['asleep', [{ id: 7, discarded: true }], { status: 'asleep', origin }],
    ['connected', [{ id: 7 }], { status: 'connected', origin }],
    ['connected, where one of its tabs is awake', [{ id: 7, discarded: true }, { id: 9 }], { status: 'connected', origin }],
  ])('is %s', async (_, open, view) => {
    tabs = open
    expect(await viewMail()).toEqual(view)
  })

  it('is signed out when its tab said so last, and no longer when it has been read since', async () => {
    tabs = [{ id: 7 }]
    await keepReading({ tabId: 7, state: 'signed-out' }, origin)
    expect((await viewMail()).status).toBe('signed-out')

    await keepReading({ tabId: 7, state: 'ready', mailbox: 'helena@mail.example', spamUnread: 2 }, origin)
    expect(await viewMail()).toEqual({ status: 'connected', origin, mailbox: 'helena@mail.example', spamUnread: 2 })
  })

  it('is none when the browser took its leave away', async () => {
    tabs = [{ id: 7 }]
    Object.assign(fakeBrowser.permissions, { contains: async () => false })

    expect(await viewMail()).toEqual({ status: 'not-connected' })
  })
})

describe('“Open my mail”', () => {
  const focused = vi.fn()
  const shown = () =>
    vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation((async (id: number) => tabs.find((tab) => tab.id === id)) as never)

  beforeEach(() => {
    focused.mockClear()
    Object.assign(fakeBrowser.windows, { update: focused })
  })

  it.each([
    ['in another window, with that window', { id: 7, windowId: 3 }],
    ['that is asleep', { id: 7, windowId: 3, discarded: true }],
  ])('brings a tab %s to the front', async (_, tab) => {
    tabs = [tab]
    const update = shown()

    expect(await openMail()).toBe(true)
    expect(update).toHaveBeenCalledWith(7, { active: true })
    expect(focused).toHaveBeenCalledWith(3, { focused: true })
  })

  it('opens the mail where it is not open', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never)

    expect(await openMail()).toBe(true)
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${origin}/` })
  })

  it('says no where no mail is known', async () => {
    await changeSettings({ webmailOrigin: undefined })

    expect(await openMail()).toBe(false)
  })
})

describe('tabs that are asleep', () => {
  beforeEach(() => {
    tabs = [{ id: 7, discarded: true }, { id: 9 }]
  })

  it('are not woken to note what is there; of the others the ids alone come', async () => {
    expect(await noteMail()).toEqual(['of 9'])
    expect(told).toEqual([[9, 'mail.note']])
  })

  it.each([
    [Date.now() + 1000, 'mail.look'],
    [undefined, 'mail.rest'],
  ])('are not woken to look, nor to rest: until %s', async (until, tell) => {
    await borrowTab(11, 'https://post.example')
    await lookAtMail(until)

    expect(told).toEqual([
      [9, tell],
      [11, tell],
    ])
  })
})

describe('a webmail whose mails are in a frame of another origin', () => {
  const [webmail, frame] = ['https://navigator.gmx.net', 'https://webmailer.gmx.net']

  beforeEach(async () => {
    await changeSettings({ webmailOrigin: webmail })
    tabs = [{ id: 7 }]
  })

  it.each([
    [7, frame, true],
    [7, webmail, true],
    [9, frame, false],
    [7, 'https://webmailer.web.de', false],
    [7, 'https://webmailer.gmx.net.evil.example', false],
  ])('is read in tab %i, by the word of %s: %s', async (tabId, origin, isRead) => {
    expect(await isMailTab(tabId, origin)).toBe(isRead)
  })

  it('is allowed, and registered, for both origins and for no more', async () => {
    const origins = [`${webmail}/*`, `${frame}/*`]
    const asked = vi.fn(async () => true)
    const register = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts')
    Object.assign(fakeBrowser.permissions, { request: asked, contains: async (about: { origins: string[] }) => about.origins.length === 2 })
    await requestPermission(webmail)
    await registerWebmail(webmail)

    expect(asked).toHaveBeenCalledExactlyOnceWith({ origins })
    expect(register).toHaveBeenCalledWith([expect.objectContaining({ matches: origins, allFrames: true })])
  })

  it('is not told to be unknown by the page around the frame', async () => {
    await keepReading({ tabId: 7, state: 'ready', mailbox: 'helena@mail.example' }, frame)
    await keepReading({ tabId: 7, state: 'unknown' }, webmail)
    expect((await viewMail()).mailbox).toBe('helena@mail.example')

    await keepReading({ tabId: 7, state: 'signed-out' }, webmail)
    expect((await viewMail()).status).toBe('signed-out')
  })
})
