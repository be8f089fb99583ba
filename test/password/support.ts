import type { RandomBytes } from '@/lib/password/generate/random'

/** The same bytes for the same seed (xorshift32): a test of chance that fails fails again. */
export function seededBytes(seed: number): RandomBytes {
  let state = seed | 1
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      return (state >>> 8) & 0xff
    })
}

/**
 * Pearson's statistic of draws over equally likely values, as the number of its standard deviations from what chance gives. Above 5 chance hardly ever gets (fewer than
 * one of a million).
 */
export function chiSquareDeviation(draws: readonly string[], values: number): number {
  const expected = draws.length / values
  const counts = Map.groupBy(draws, (draw) => draw)
  const missing = (values - counts.size) * expected
  const statistic = [...counts.values()].reduce((sum, { length }) => sum + (length - expected) ** 2 / expected, missing)
  const freedom = values - 1
  return (statistic - freedom) / Math.sqrt(2 * freedom)
}
