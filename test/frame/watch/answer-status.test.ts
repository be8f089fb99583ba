import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchAnswers } from '@/lib/frame/watch/answer-status'

let tell: (entries: Partial<PerformanceResourceTiming>[]) => void
const disconnect = vi.fn<() => void>()

beforeEach(() => {
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(callback: (list: object) => void) {
        tell = (entries) => callback({ getEntriesByType: () => entries })
      }
      observe() {}
      disconnect = disconnect
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

const answer = (responseStatus: number, more: Partial<PerformanceResourceTiming> = {}) => ({
  initiatorType: 'fetch',
  responseStatus,
  startTime: performance.now() + 1,
  ...more,
})

it('knows the worst that the page’s script was answered since the last submit', () => {
  const end = new AbortController()
  const answers = watchAnswers(end.signal)
  tell([answer(503)])
  expect(answers.worst()).toBe(503)

  answers.begin()
  expect(answers.worst()).toBeUndefined()
  tell([answer(200), answer(429), answer(401, { initiatorType: 'xmlhttprequest' })])
  expect(answers.worst()).toBe(429)

  end.abort()
  expect(disconnect).toHaveBeenCalledOnce()
})

it.each([
  ['a picture that is not there', { initiatorType: 'img' }],
  ['what was asked before the submit', { startTime: 0 }],
])('takes no notice of %s', (_what, more) => {
  const answers = watchAnswers(new AbortController().signal)
  answers.begin()
  tell([answer(500, more)])

  expect(answers.worst()).toBeUndefined()
})
