import type { RandomBytes } from './random'

/** All passwords of one shape: which characters may stand at each place, and what the whole must contain. */
export interface Shape {
  /** for each place the characters that may stand there, ASCII, none twice */
  places: readonly string[]
  /** of these characters at least so many in all */
  minimums: readonly { characters: string; atLeast: number }[]
  /** how often the same character may stand in a row; Infinity: no limit */
  maxConsecutive: number
}

export interface Drawing {
  /** how many passwords have this shape; each is equally likely */
  count: bigint
  /** throws when there are none */
  draw: (randomBytes?: RandomBytes) => string
}
