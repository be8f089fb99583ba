/** But for the first and the last, units that Intl.NumberFormat knows. */
export type TimeUnit = 'moment' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year' | 'ages'

/** How long somebody needs who has stolen the store's list of passwords, kept with a slow hash, and tries them at home. */
export interface GuessTime {
  attack: 'stolen-list'
  unit: TimeUnit
  /** whole units, rounded down; 0 for `moment` and `ages` */
  value: number
}

/** zxcvbn's middle attack: a slow hash, many cores. A sign-in page allows a thousandth of it, a fast hash a million times more. */
export const guessesPerSecond = 10_000

/** A logarithm and back is not quite the same number. */
const rounding = 1e-9
/** A thousand years: no number says more. */
const ages = 31_557_600_000

const units: readonly (readonly [TimeUnit, seconds: number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]

export function estimateTime(guessesLog10: number): GuessTime {
  const seconds = 10 ** guessesLog10 / guessesPerSecond
  if (seconds >= ages) return { attack: 'stolen-list', unit: 'ages', value: 0 }
  const found = units.find(([, length]) => seconds >= length)
  return found
    ? { attack: 'stolen-list', unit: found[0], value: Math.floor(seconds / found[1] + rounding) }
    : { attack: 'stolen-list', unit: 'moment', value: 0 }
}
