import type { Waiting } from '../journeys/journeys'

const secondMs = 1000
const minuteMs = 60 * secondMs

/** A code's life, from when it was asked for or came (STORE.md, "Codes by mail"). */
const codeLivesMs = 15 * minuteMs
const resendAfterMs = minuteMs
/** After this long without a mail, Spam is worth a look: most codes come within a minute, some take ten. */
const spamHintAfterMs = minuteMs

type Times = Pick<Waiting, 'askedAt' | 'pressedAt'>

/** When the newest code was asked for, as far as the page has shown it. All times in ms since the epoch. */
const newestAskedAt = ({ askedAt, pressedAt }: Times): number => pressedAt ?? askedAt

/** From then on the store takes the newest code no more, and no mail is looked at for it. */
export const waitEndsAt = (waiting: Times): number => newestAskedAt(waiting) + codeLivesMs

/** When the next code may be asked for; undefined where the page itself shows that it may be, or alone knows. */
export function resendAt(waiting: Times & Pick<Waiting, 'ask' | 'isRefused'>): number | undefined {
  // When a refused one was asked for is long past.
  return waiting.ask || waiting.isRefused ? undefined : newestAskedAt(waiting) + resendAfterMs
}

/** From when on Spam is worth a look. */
export const spamAt = (waiting: Times, spamUnread = 0): number => newestAskedAt(waiting) + (spamUnread > 0 ? 0 : spamHintAfterMs)

/** A page may stay open for longer than the store takes the code that was found for it. */
export const isCodeAlive = (waiting: Times & Pick<Waiting, 'found'>, now: number): boolean =>
  now - Math.max(waiting.found?.arrivedAt ?? 0, newestAskedAt(waiting)) < codeLivesMs
