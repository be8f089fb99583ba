import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { takeReading } from '@/lib/hub/codes/codes'
import type { Waiting } from '@/lib/hub/journeys/journeys'
import type { MailReading } from '@/lib/messaging/protocol'
import { changeSettings } from '@/lib/platform/settings'
import { makeHub, type TestHub } from '../../support/hub'

const mail = 'https://mail.example'
const [storeTab, mailTab, frameId] = [7, 8, 3]
let world: TestHub

beforeEach(async () => {
  world = await makeHub()
  await changeSettings({ webmailOrigin: mail, fillCodeAtOnce: true })
})

async function wait(more: Partial<Waiting> = {}): Promise<void> {
  const askedAt = Date.now()
  const waiting = { frameId, origin: 'https://passport.aliexpress.com', askedAt, length: 6, sentTo: 'he•••a@mail.example', ...more }
  await world.beginJourney(storeTab, { kinds: ['code'], waiting })
}

/** What the store's frame was told to fill after the webmail showed this mail. */
async function filledAfter(...readings: (Partial<MailReading['messages'][number]> & { mailbox?: string })[]): Promise<unknown[]> {
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
  for (const { mailbox = 'helena@mail.example', ...more } of readings) {
    const message = {
      id: 'm1',
      senderAddress: 'account@notice.aliexpress.com',
      senderName: 'AliExpress',
      subject: 'Your AliExpress verification code',
      text: 'Your verification code is 482913. It is valid for 15 minutes.',
      arrival: { kind: 'observed', at: new Date() },
      folder: 'inbox',
      links: [],
      opened: true,
      ...more,
    } satisfies MailReading['messages'][number]
    await takeReading(world.hub, { state: 'ready', mailbox, messages: [message] }, mailTab, mail)
  }
  return told.mock.calls.map((call) => call as unknown[]).filter(([, message]) => JSON.stringify(message).includes('frame.fill'))
}

it('fills a code that has nothing against it, in the frame that waits, without the digits in the message', async () => {
  await wait()

  expect(await filledAfter({})).toEqual([[storeTab, { tell: 'frame.fill', content: { what: 'code' } }, { frameId }]])
})

it('fills it once, however often the mail is read', async () => {
  await wait()

  expect(await filledAfter({}, {}, {})).toHaveLength(1)
})

it('waits for a click unless the shopper chose otherwise', async () => {
  await changeSettings({ fillCodeAtOnce: false })
  await wait()

  expect(await filledAfter({})).toEqual([])
})

it.each([
  ['from the Spam folder', { folder: 'spam' as const }],
  ['whose time nobody knows', { arrival: { kind: 'unknown' as const } }],
  ['in the mailbox of another address', { mailbox: 'ivan@post.example' }],
])('waits for a click with a code %s', async (_, message) => {
  await wait()

  expect(await filledAfter(message)).toEqual([])
})
