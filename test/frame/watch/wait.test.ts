import { JSDOM } from 'jsdom'
import { beforeEach, expect, it, vi } from 'vitest'
import { offerHelp } from '@/lib/frame/help'
import { waitForNeed } from '@/lib/frame/watch/wait'
import { ask, hear } from '@/lib/platform/ask'

vi.mock('@/lib/platform/ask')

const shop = 'https://www.aliexpress.com'
const startHelp = vi.fn()

const bring = async (_: unknown, content: unknown) => {
  const { mayAsk } = content as { mayAsk: boolean }
  if (mayAsk) offerHelp(startHelp)
  return { isBrought: mayAsk }
}

beforeEach(() => {
  startHelp.mockReset()
  vi.mocked(hear).mockReset()
  vi.mocked(ask).mockReset().mockImplementation(bring)
})

function openFrame(html: string, { address = `${shop}/`, ancestors = [] as string[], prerendering = false } = {}) {
  const { window } = new JSDOM(html, { url: address })
  Object.assign(window.document, { prerendering })
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  vi.stubGlobal('AbortController', window.AbortController)
  const frame = { document: window.document, origin: new URL(address).origin, location: { ancestorOrigins: ancestors } }
  waitForNeed(frame as never, new AbortController().signal)
  return window.document
}

it('leaves a page that asks for nothing alone', async () => {
  const document = openFrame('<input type="search">')
  document.body.append('more things')

  await vi.waitFor(() => expect(ask).toHaveBeenCalledWith('help.bring', { mayAsk: false }))

  expect(startHelp).not.toHaveBeenCalled()
})

it('brings help to a page that asks for a password, once', async () => {
  const document = openFrame('<input type="password">')
  await vi.waitFor(() => expect(startHelp).toHaveBeenCalledTimes(1))

  document.body.append(document.createElement('input'))
  await new Promise((done) => setTimeout(done, 200))

  expect(startHelp).toHaveBeenCalledTimes(1)
  expect(ask).toHaveBeenCalledTimes(1)
})

it('brings help when a dialog for signing in opens later', async () => {
  const document = openFrame('<h1>Deals</h1>')
  await vi.waitFor(() => expect(ask).toHaveBeenCalled())

  document.body.innerHTML = '<div role="dialog"><input autocomplete="username"></div>'

  await vi.waitFor(() => expect(startHelp).toHaveBeenCalledTimes(1))
})

it('brings help to a page without fields in the middle of a journey', async () => {
  offerHelp(startHelp)
  vi.mocked(ask).mockResolvedValue({ isBrought: true })

  openFrame('<h1>Your password has been changed</h1>')

  await vi.waitFor(() => expect(startHelp).toHaveBeenCalledTimes(1))
})

it('brings help when a frame inside needs its card shown here', async () => {
  openFrame('<iframe></iframe>')
  const [, onHelp] = vi.mocked(hear).mock.calls.find(([telling]) => telling === 'frame.help') ?? []

  await onHelp?.(undefined)

  expect(startHelp).toHaveBeenCalledTimes(1)
})

it('says nothing of a page that is drawn ahead of the shopper, until they come to it', async () => {
  const document = openFrame('<input type="password">', { prerendering: true })
  document.body.append('more things')
  await new Promise((done) => setTimeout(done, 100))
  expect(ask).not.toHaveBeenCalled()

  document.dispatchEvent(new document.defaultView!.Event('prerenderingchange'))

  await vi.waitFor(() => expect(startHelp).toHaveBeenCalledTimes(1))
})

it('asks again after a background that was gone', async () => {
  vi.mocked(ask).mockRejectedValue(new Error('Extension context invalidated.'))
  const document = openFrame('<input type="password">')
  await vi.waitFor(() => expect(ask).toHaveBeenCalled())

  vi.mocked(ask).mockImplementation(bring)
  document.body.append(document.createElement('input'))

  await vi.waitFor(() => expect(startHelp).toHaveBeenCalledTimes(1))
})

it.each([
  ['itself elsewhere', 'https://evil.example/', []],
  ['inside a page of others', `${shop}/`, ['https://evil.example']],
  ['with others between it and the store', `${shop}/`, ['https://evil.example', shop]],
])('does nothing in a frame %s', async (_, address, ancestors) => {
  openFrame('<input type="password">', { address, ancestors })

  await new Promise((done) => setTimeout(done, 20))

  expect(ask).not.toHaveBeenCalled()
  expect(hear).not.toHaveBeenCalled()
})
