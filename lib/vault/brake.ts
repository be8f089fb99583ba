import { Refused } from './refused'
import type { Attempts } from './format/rows'

/** Slips of the finger cost nothing. */
const freeAttempts = 4
const firstDelayMs = 2000
const longestDelayMs = 60_000

/** How long to wait after so many failures, ms: 2 s after the fourth, doubling up to a minute. */
export function delayAfter(failed: number): number {
  return failed < freeAttempts ? 0 : Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(failed - freeAttempts, 10))
}

/**
 * Counts an attempt before it is made, so that a worker killed in the middle has still used it up; refuses when it comes too soon.
 * A last attempt in the future means that the clock was set back: nobody is locked out for that.
 */
export function countAttempt({ failed, last }: Attempts, now: number): Attempts {
  const retryAt = last + delayAfter(failed)
  if (last <= now && now < retryAt) throw new Refused('too-soon', retryAt)
  return { failed: failed + 1, last: now }
}

/** When the next attempt may be made; undefined when at once. */
export function nextAttemptAt({ failed, last }: Attempts): number | undefined {
  const delay = delayAfter(failed)
  return delay === 0 ? undefined : last + delay
}
