import type { Ask, Rating } from '@/lib/messaging/protocol'
import { ask, askEngine } from '@/lib/platform/ask'
import { quietly } from '../quietly'

const answerWithinMs = 1000
/** UTF-16 units, as the guards bound them. What follows changes no score and keeps no rule. */
const longestAsked = 4096

/** What the engine looks at beside the password: the shopper's account, the page's own rules. */
type About = Pick<Ask<'engine.rate'>, 'account' | 'rules'>

/**
 * Rates what is typed, away from this page: one request under way, then the newest value only. An engine that has gone to
 * sleep is woken and asked once more; without an answer in a second there is no score, and the rules stand alone until it comes.
 */
export function makeMeter(onRating: (rating: Rating | undefined, password: string) => void): {
  rate(password: string, about: About): void
} {
  let next: (About & { password: string }) | undefined
  let isBusy = false

  const work = async () => {
    isBusy = true
    while (next !== undefined) {
      const asked = next
      next = undefined
      const rated = rateOrWake(asked).catch(() => undefined)
      const rating = await within(answerWithinMs, rated)
      onRating(rating, asked.password)
      if (rating === undefined) quietly(rated.then((late) => late && onRating(late, asked.password)))
    }
    isBusy = false
  }

  return {
    rate(password, about) {
      next = { ...about, password }
      if (!isBusy) quietly(work())
    },
  }
}

/** undefined: not in that time */
async function within<T>(ms: number, answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined)
  })
  const first = await Promise.race([answer, late])
  clearTimeout(timer)
  return first
}

async function rateOrWake({ password, ...about }: Ask<'engine.rate'>): Promise<Rating | undefined> {
  const asked = { ...about, password: password.slice(0, longestAsked) }
  const first = await askEngine('engine.rate', asked).catch(() => undefined)
  if (first !== undefined) return first
  await ask('engine.ensure')
  return askEngine('engine.rate', asked)
}
