import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { borrowTab, isMailTab } from '@/lib/hub/codes/mail-tabs'
import { connectMail, disconnectMail, followPermissions, reconcileWebmail, watchBrowser } from '@/lib/hub/watch-browser'
import { askForMail, takeRefusal } from '@/lib/platform/mail-wish'
import { recall } from '@/lib/platform/memory'
import { changeSettings, readSettings } from '@/lib/platform/settings'
import { makeHub, type TestHub } from '../support/hub'

const origin = 'https://mail.example'
let world: TestHub

beforeEach(async () => {
  world = await makeHub()
  await changeSettings({ webmailOrigin: origin })
})

it('registers the script of the webmail that may be read', async () => {
  const register = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts')
  await reconcileWebmail(world.hub)

  expect(register).toHaveBeenCalledWith([expect.objectContaining({ matches: ['https://mail.example/*'] })])
})

it('forgets a webmail whose permission the browser took away', async () => {
  Object.assign(fakeBrowser.permissions, { contains: async () => false })
  const register = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts')
  await reconcileWebmail(world.hub)

  expect((await readSettings()).webmailOrigin).toBeUndefined()
  expect(register).not.toHaveBeenCalled()
})

describe('at each start', () => {
  const unregister = () => vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts')
  const matches = ['https://mail.example/*']

  it('takes away what the browser allows no more', async () => {
    Object.assign(fakeBrowser.permissions, { contains: async () => false })
    Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [{ id: 'webmail', matches }] })
    const unregistered = unregister()
    watchBrowser(world.hub)

    await vi.waitFor(() => expect(unregistered).toHaveBeenCalledWith({ ids: ['webmail'] }))
    expect((await readSettings()).webmailOrigin).toBeUndefined()
  })

  it('leaves a script alone that is registered already', async () => {
    Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [{ id: 'webmail', matches }] })
    const [registered, unregistered] = [vi.spyOn(fakeBrowser.scripting, 'registerContentScripts'), unregister()]
    await reconcileWebmail(world.hub)

    expect(registered).not.toHaveBeenCalled()
    expect(unregistered).not.toHaveBeenCalled()
  })

  it('brings the script to tabs that are open, and wakes none', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, discarded: true }, { id: 9 }] as never)
    const injected = vi.spyOn(fakeBrowser.scripting, 'executeScript')
    watchBrowser(world.hub)

    await vi.waitFor(() => expect(injected).toHaveBeenCalledOnce())
    expect(injected).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 9, allFrames: false } }))
  })
})

it('tells the waiting page when the shopper takes the leave away in the browser’s own settings', async () => {
  const listeners: (() => void)[] = []
  Object.assign(fakeBrowser.permissions, { onRemoved: { addListener: (listener: () => void) => void listeners.push(listener) } })
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 8 }] as never)
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
  await world.beginJourney(7, { kinds: ['code'], waiting: { frameId: 3, origin: 'https://passport.aliexpress.com', askedAt: Date.now() } })
  watchBrowser(world.hub)
  Object.assign(fakeBrowser.permissions, { contains: async () => false })
  for (const listener of listeners) listener()

  const card = expect.objectContaining({ kind: 'waiting', mail: 'not-connected' })
  await vi.waitFor(() =>
    expect(told).toHaveBeenCalledWith(7, { tell: 'frame.state', content: { vault: 'unlocked', card } }, { frameId: 3 }),
  )
  expect(await isMailTab(8, origin)).toBe(false)
})

it('gives the permission back when the shopper disconnects', async () => {
  const remove = vi.spyOn(fakeBrowser.permissions, 'remove')
  await disconnectMail(world.hub)

  expect(remove).toHaveBeenCalledWith({ origins: ['https://mail.example/*'] })
  expect((await readSettings()).webmailOrigin).toBeUndefined()
})

it('gives back the permission of the webmail that was connected before', async () => {
  const remove = vi.spyOn(fakeBrowser.permissions, 'remove')
  await connectMail(world.hub, 'https://post.example')

  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://mail.example/*'] })
})

it('reads a lent tab no more once the shopper disconnects', async () => {
  await changeSettings({ webmailOrigin: undefined })
  await borrowTab(7, 'https://post.example')
  await disconnectMail(world.hub)

  expect(await isMailTab(7, 'https://post.example')).toBe(false)
})

it('has nothing to give back where another mail is named', async () => {
  const remove = vi.spyOn(fakeBrowser.permissions, 'remove')
  await disconnectMail(world.hub, 'https://post.example')

  expect(remove).not.toHaveBeenCalled()
})

it('connects the mail that the browser allows when the popup that asked is gone', async () => {
  Object.assign(fakeBrowser.permissions, { request: () => new Promise(() => {}) })
  void askForMail('https://post.example')
  await vi.waitUntil(() => recall('mail:wish'))
  await followPermissions(world.hub)

  expect((await readSettings()).webmailOrigin).toBe('https://post.example')
})

it('leaves the connected mail alone while another one is not allowed', async () => {
  const isAllowed = ({ origins = [] }: { origins?: string[] }) => origins[0] !== 'https://post.example/*'
  Object.assign(fakeBrowser.permissions, { request: () => new Promise(() => {}), contains: async (about: object) => isAllowed(about) })
  void askForMail('https://post.example')
  await vi.waitUntil(() => recall('mail:wish'))
  await followPermissions(world.hub)

  expect((await readSettings()).webmailOrigin).toBe(origin)
  expect([await takeRefusal(), await takeRefusal()], 'told once').toEqual([true, false])
})

it('registers one script where the popup and the browser tell of the same yes at once', async () => {
  const ids: string[] = []
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => ids.map((id) => ({ id, matches: ['https://mail.example/*'] })),
    registerContentScripts: async (scripts: { id: string }[]) => {
      const id = scripts[0]?.id ?? ''
      if (ids.includes(id)) throw new Error(`Duplicate script ID '${id}'`)
      ids.push(id)
    },
  })

  await Promise.all([connectMail(world.hub, origin), connectMail(world.hub, origin)])
  expect(ids).toEqual(['webmail'])
})
