import { expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { makeOptionsModel } from '@/lib/hub/options'
import { takeReading } from '@/lib/hub/codes/codes'
import { changeSettings } from '@/lib/platform/settings'
import { makeHub } from '../support/hub'

const origin = 'https://mail.example'

it('shows the settings, the connected mail and the vault', async () => {
  const { hub } = await makeHub()
  await changeSettings({ webmailOrigin: origin, lockAfterMinutes: 5 })

  expect(await makeOptionsModel(hub)).toEqual({
    vault: 'unlocked',
    settings: { fillCodeAtOnce: false, lockAfterMinutes: 5 },
    mails: [{ origin, mailbox: undefined }],
    mayUseStore: true,
    removed: [],
    damaged: 0,
    version: '1.2.3',
  })
})

it('names the mailbox that the connected mail last showed', async () => {
  const { hub } = await makeHub()
  await changeSettings({ webmailOrigin: origin })
  // The fake one gives every tab, whatever was asked for.
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 8 }] })
  await takeReading(hub, { state: 'ready', mailbox: 'helena@mail.example', messages: [] }, 8, origin)

  expect((await makeOptionsModel(hub)).mails).toEqual([{ origin, mailbox: 'helena@mail.example' }])
})

it('shows the usual time for one that the page does not offer', async () => {
  const { hub } = await makeHub()
  await changeSettings({ lockAfterMinutes: 7 })

  expect((await makeOptionsModel(hub)).settings.lockAfterMinutes).toBe(15)
})

it('says when the browser took the store away', async () => {
  const { hub } = await makeHub()
  Object.assign(fakeBrowser.permissions, { contains: async () => false })

  expect((await makeOptionsModel(hub)).mayUseStore).toBe(false)
})
