import { expect, it } from 'vitest'
import { fromBase64, toBase64 } from '@/lib/platform/base64'

it.each([0, 1, 2, 3, 8191, 8192, 8193, 3_000_000])('takes %s bytes there and back', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256)

  expect(Buffer.from(toBase64(bytes), 'base64').equals(bytes)).toBe(true)
  expect(Buffer.from(fromBase64(toBase64(bytes))).equals(bytes)).toBe(true)
})

it.each(['%', 'A', 'ж'])('throws on %o', (text) => {
  expect(() => fromBase64(text)).toThrow()
})
