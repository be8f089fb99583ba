/** One line of what is printed: what it costs, and what it may. */
export interface Row {
  what: string
  measured: string
  limit?: string
  /** how many times it was measured, or what else the figure needs to be read with */
  note?: string
}

export interface Spread {
  median: number
  p95: number
  most: number
  count: number
}

/** Middle, 95th percentile and worst of some times, all in the unit they came in. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? Number.NaN, count: sorted.length }
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`

export const medianAndP95 = ({ median, p95 }: Spread): string => `${ms(median)}, p95 ${ms(p95)}`
