/** So many bytes that nobody can foretell. */
export type RandomBytes = (count: number) => Uint8Array

/** Web Crypto's; present in pages, workers and Node alike. */
export const cryptoBytes: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count))

/**
 * A whole number from 0 to limit − 1, each equally likely: bits are drawn until they name a number below the limit (rejection), since a remainder would favour the
 * small ones. At least every second draw fits.
 */
export function randomBelow(limit: bigint, randomBytes: RandomBytes = cryptoBytes): bigint {
  if (limit < 1n) throw new RangeError('randomBelow: the limit must be at least 1')
  const bits = (limit - 1n).toString(2).length
  const size = Math.ceil(bits / 8)
  const mask = (1n << BigInt(bits)) - 1n
  for (;;) {
    let value = 0n
    for (const byte of randomBytes(size)) value = (value << 8n) | BigInt(byte)
    value &= mask
    if (value < limit) return value
  }
}

/** log2 of a whole number of any size, to about 15 places; 0 for 1. */
export function log2(value: bigint): number {
  const digits = value.toString(2)
  const head = digits.slice(0, 52)
  return Math.log2(Number.parseInt(head, 2)) + (digits.length - head.length)
}
