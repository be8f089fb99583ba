import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askSurely } from '@/lib/platform/ask'

/** How many messages the background still loses. */
let losses: number
let sent: unknown[]

beforeEach(() => {
  vi.useFakeTimers()
  sent = []
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
    sent.push(message)
    const isLost = losses-- > 0
    return isLost ? Promise.reject(new Error('The message port closed before a response was received.')) : Promise.resolve({ lookUntil: 7 })
  })
})

it.each([
  [0, 1],
  [1, 2],
  [2, 3],
])('asks again what %i backgrounds lost by ending', async (lost, times) => {
  losses = lost
  const answer = askSurely('mail.hello', undefined)
  await vi.runAllTimersAsync()

  expect(await answer).toEqual({ lookUntil: 7 })
  expect(sent).toEqual(Array.from({ length: times }, () => ({ to: 'hub', type: 'mail.hello', content: undefined })))
})

it('gives up where nobody ever answers', async () => {
  losses = 100
  const answer = expect(askSurely('mail.hello', undefined)).rejects.toThrow('closed')
  await vi.runAllTimersAsync()

  await answer
  expect(sent).toHaveLength(3)
})

it('asks no more for what nobody wants', async () => {
  losses = 1
  const answer = expect(askSurely('mail.hello', undefined, () => false)).rejects.toThrow('closed')
  await vi.runAllTimersAsync()

  await answer
  expect(sent).toHaveLength(1)
})
