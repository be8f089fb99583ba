import { afterEach, expect, it, vi } from 'vitest'
import { says } from '@/lib/pages/words/vocabulary'
import { warmUp } from '@/lib/pages/words/warm-up'

afterEach(() => void vi.restoreAllMocks())

it.each([
  ['a slow machine gets a pause after each concept', 2, Object.keys(says).length],
  ['a fast one goes on', 0, 0],
])('%s', async (_what, tookMs, pauses) => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += tookMs))
  let paused = 0

  await warmUp(Object.values(says), 'Sign in', async () => void (paused += 1))

  expect(paused).toBe(pauses)
})
