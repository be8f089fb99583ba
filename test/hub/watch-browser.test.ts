import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { disconnectMail, reconcileWebmail } from '@/lib/hub/watch-browser'
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

it('gives the permission back when the shopper disconnects', async () => {
  const remove = vi.spyOn(fakeBrowser.permissions, 'remove')
  await disconnectMail(world.hub)

  expect(remove).toHaveBeenCalledWith({ origins: ['https://mail.example/*'] })
  expect((await readSettings()).webmailOrigin).toBeUndefined()
})

it('has nothing to give back where another mail is named', async () => {
  const remove = vi.spyOn(fakeBrowser.permissions, 'remove')
  await disconnectMail(world.hub, 'https://post.example')

  expect(remove).not.toHaveBeenCalled()
})
