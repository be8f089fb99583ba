import type { Arrival } from './message'

/** `maybe`: nothing speaks against it, nothing proves it. */
export type Freshness = 'fresh' | 'maybe' | 'old' | 'from-the-future'

const minuteMs = 60_000
/** The page may have sent the code while it was still loading. */
const headStartMs = 2 * minuteMs
/** A code's life. */
const lifeMs = 15 * minuteMs
/** How far the mail server's clock, as the webmail shows it, may be from ours. */
const clockDifferenceMs = minuteMs
/** Wider than this ("yesterday", "2 h ago") a shown time only fails to contradict. */
const exactMs = 2 * minuteMs

/** Whether a mail that came then can hold the code that was asked for. An interval counts if any moment of it does. */
export function freshnessOf(arrival: Arrival, { askedAt, now, pressedAt }: { askedAt: Date; now: Date; pressedAt?: Date }): Freshness {
  if (arrival.kind === 'unknown') return 'maybe'
  const from = arrival.kind === 'observed' ? arrival.at.getTime() : arrival.from.getTime()
  const to = arrival.kind === 'observed' ? from : arrival.to.getTime()
  // a broken date answers false to every comparison, so that it must prove itself here
  if (!(from <= to)) return 'old'
  const earliest = Math.max(askedAt.getTime() - headStartMs, now.getTime() - lifeMs) - clockDifferenceMs
  if (!(to >= earliest)) return 'old'
  // what was seen to appear has our own clock's time
  const tolerated = arrival.kind === 'observed' ? 0 : clockDifferenceMs
  if (pressedAt && to < pressedAt.getTime() - tolerated) return 'old'
  if (!(from <= now.getTime() + clockDifferenceMs)) return 'from-the-future'
  return to - from <= exactMs ? 'fresh' : 'maybe'
}

/**
 * Which of two came later: positive for the first, negative for the second, 0 where nobody can know. What was seen to appear is newer than
 * what was there with a time on it, unless that time is later by more than clocks may differ.
 */
export function compareArrivals(one: Arrival, other: Arrival): number {
  if (one.kind === 'unknown' || other.kind === 'unknown') return one.kind === other.kind ? 0 : one.kind === 'unknown' ? -1 : 1
  if (one.kind === 'observed' && other.kind === 'observed') return one.at.getTime() - other.at.getTime()
  if (one.kind === 'observed' && other.kind === 'shown') return other.from.getTime() > one.at.getTime() + clockDifferenceMs ? -1 : 1
  if (one.kind === 'shown' && other.kind === 'observed') return -compareArrivals(other, one)
  if (one.kind === 'shown' && other.kind === 'shown') {
    if (one.from.getTime() > other.to.getTime()) return 1
    if (other.from.getTime() > one.to.getTime()) return -1
  }
  return 0
}

/** Whether two times are shown of two mails: further apart than one mail's times can differ. */
export function areApart(one: Arrival, other: Arrival): boolean {
  if (one.kind !== 'shown' || other.kind !== 'shown') return false
  return one.from.getTime() > other.to.getTime() + clockDifferenceMs || other.from.getTime() > one.to.getTime() + clockDifferenceMs
}
