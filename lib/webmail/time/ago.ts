import { toAgoKey, type TimeWords } from './time-words'

/** How long ago, and how exactly that is said, both in milliseconds. */
export interface Ago {
  ms: number
  unit: number
}

const minuteMs = 60_000
const units = [86_400_000, 3_600_000, minuteMs] as const

/** Reads "5 minutes ago", "an hour ago", "just now": a text that says how long ago and nothing else. */
export function readAgo(plain: string, words: TimeWords): Ago | undefined {
  const amounts = plain.match(/\d+/g)
  const ms = words.ago.get(toAgoKey(plain.replace(/\d+/, '#')))
  if (ms === undefined) return undefined
  const [amount] = amounts ?? []
  if (amount === undefined) return { ms, unit: unitOf(ms) }
  return amount.length > 4 ? undefined : { ms: Number(amount) * ms, unit: ms }
}

/** What was said at a rendering that may be a minute old itself, and was rounded one way or the other; never ahead of now. */
export function momentsAgo({ ms, unit }: Ago, now: Date): { from: Date; to: Date } {
  const from = now.getTime() - ms - Math.max(unit, minuteMs)
  const to = Math.min(now.getTime(), now.getTime() - ms + unit / 2)
  return { from: new Date(from), to: new Date(to) }
}

function unitOf(ms: number): number {
  return units.find((unit) => ms >= unit) ?? minuteMs
}
