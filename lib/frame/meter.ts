import type { Rating } from '@/lib/messaging/protocol'
import { ask, askEngine } from '@/lib/platform/ask'
import { quietly } from './quietly'

const answerWithinMs = 1000

/**
 * Rates what is typed, away from this page: one request under way, then the newest value only. An engine that has gone to
 * sleep is woken and asked once more; without an answer in a second there is no score, and the rules stand alone.
 */
export function makeMeter(onRating: (rating: Rating | undefined, password: string) => void): { rate(password: string): void } {
  let next: string | undefined
  let isBusy = false

  const work = async () => {
    isBusy = true
    while (next !== undefined) {
      const password = next
      next = undefined
      onRating(await rateWithin(password), password)
    }
    isBusy = false
  }

  return {
    rate(password) {
      next = password
      if (!isBusy) quietly(work())
    },
  }
}

async function rateWithin(password: string): Promise<Rating | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, answerWithinMs, undefined)
  })
  const rated = rateOrWake(password).catch(() => undefined)
  const rating = await Promise.race([rated, late])
  clearTimeout(timer)
  return rating
}

async function rateOrWake(password: string): Promise<Rating | undefined> {
  const first = await askEngine('engine.rate', { password }).catch(() => undefined)
  if (first !== undefined) return first
  await ask('engine.ensure')
  return askEngine('engine.rate', { password })
}
