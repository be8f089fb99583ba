import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { startHub } from '@/lib/hub/start'
import { isTrustedFrame } from '@/lib/hub/store-frames'
import { makeHub, type TestHub } from '../support/hub'

const passport = 'https://passport.aliexpress.com'
const www = 'https://www.aliexpress.com'
const evil = 'https://evil.example'
const frame = { tabId: 7, frameId: 3, origin: passport, site: 'aliexpress' } as const

let world: TestHub

beforeEach(async () => {
  world = await makeHub()
})

/** What the browser says when it is asked of that frame. */
function speakOfFrame(chain: unknown) {
  return vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([{ documentId: 'd', frameId: 3, result: chain }] as never)
}

describe('a frame to which something secret may go', () => {
  it.each<[string, unknown, boolean]>([
    ['the store in the store', [passport, www], true],
    ['the store alone', [passport], true],
    ['A09: a foreign frame in the store', [evil, www], false],
    ['A10: the store in a foreign page', [passport, evil], false],
    ['A31: a foreign frame between two of the store', [passport, evil, www], false],
    ['A31: a foreign page around them all', [passport, www, evil], false],
    ['A11: a sandboxed frame', ['null', www], false],
    ['A11: inside a sandboxed frame', [passport, 'null', www], false],
    ['A12: a frame that has gone to another page of the store since it asked', [www, www], false],
    ['A14: a twin', [passport, 'https://aliexpress.com.evil.example'], false],
    ['A15: a sub-domain with the content of others', [passport, 'https://shop123.aliexpress.com'], false],
    ['http', [passport, 'http://www.aliexpress.com'], false],
    ['nobody', [], false],
    ['no answer', undefined, false],
    ['an answer of another shape', [passport, { origin: www }], false],
  ])('%s: %s', async (_, chain, isTrusted) => {
    const asked = speakOfFrame(chain)

    expect(await isTrustedFrame(frame)).toBe(isTrusted)
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7, frameIds: [3] } }))
  })

  it('is none when the frame is gone', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('No frame with id 3'))

    expect(await isTrustedFrame(frame)).toBe(false)
  })
})

describe('every secret', () => {
  const ask = async (type: string, content?: unknown): Promise<unknown> => {
    const sender = { id: fakeBrowser.runtime.id, origin: passport, url: `${passport}/`, frameId: 3, tab: { id: 7, url: `${www}/` } }
    const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger({ to: 'hub', type, content }, sender as never, () => {})
    return answers.find((answer) => answer !== undefined)
  }

  beforeEach(async () => {
    startHub(world.hub)
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
    await world.hub.vault.save({ account: 'helena@mail.test', site: 'aliexpress', password: 'Harbour2019' })
    const found = { code: '482913', from: 'account@notice.aliexpress.com', messageId: 'm1', warnings: [] }
    await world.beginJourney(7, {
      account: 'helena@mail.test',
      waiting: { frameId: 3, origin: passport, askedAt: Date.now(), length: 6, found },
    })
  })

  const requests: [string, unknown][] = [
    ['accounts.offer', undefined],
    ['account.take', { id: undefined }],
    ['code.take', undefined],
    ['password.make', {}],
  ]

  it.each(requests)('goes to a frame of the store: %s', async (type, content) => {
    speakOfFrame([passport, www])
    const { entries } = (await world.hub.vault.list()) as unknown as { entries: { id: string }[] }

    const answer = await ask(type, type === 'account.take' ? { id: entries[0]?.id } : content)

    expect(answer).toMatchObject(type === 'accounts.offer' ? { accounts: [{ name: 'helena@mail.test' }] } : { ok: true })
  })

  it.each(requests)('stays when a foreign page is around it: %s', async (type, content) => {
    speakOfFrame([passport, evil, www])
    const { entries } = (await world.hub.vault.list()) as unknown as { entries: { id: string }[] }

    const answer = await ask(type, type === 'account.take' ? { id: entries[0]?.id } : content)

    expect(answer).toEqual(type === 'accounts.offer' ? { vault: 'unlocked', accounts: [] } : { ok: false, reason: 'not-trusted' })
  })
})
