export type TimeUnit = 'moment' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year' | 'century' | 'ages'

/** How long somebody needs who has stolen the store's list of passwords, kept with a slow hash, and tries them at home. */
export interface GuessTime {
  attack: 'stolen-list'
  unit: TimeUnit
  /** whole units, rounded down; 0 for `moment` and `ages` */
  value: number
}

/** zxcvbn's middle attack: a slow hash, many cores. A sign-in page allows a thousandth of it, a fast hash a million times more. */
export const guessesPerSecond = 10_000

const units: readonly (readonly [TimeUnit, seconds: number])[] = [
  ['century', 3_155_760_000],
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]

export function estimateTime(guessesLog10: number): GuessTime {
  const seconds = 10 ** guessesLog10 / guessesPerSecond
  if (seconds >= 3_155_760_000 * 1000) return { attack: 'stolen-list', unit: 'ages', value: 0 }
  const found = units.find(([, length]) => seconds >= length)
  return found
    ? { attack: 'stolen-list', unit: found[0], value: Math.floor(seconds / found[1]) }
    : { attack: 'stolen-list', unit: 'moment', value: 0 }
}
