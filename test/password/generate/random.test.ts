import { describe, expect, it, vi } from 'vitest'
import { log2, randomBelow } from '@/lib/password/generate/random'
import { chiSquareDeviation, seededBytes } from '../support'

describe('randomBelow', () => {
  it.each([2n, 3n, 10n, 62n, 200n, 257n])('gives each number below %s equally often', (limit) => {
    const randomBytes = seededBytes(58)
    const draws = Array.from({ length: 40_000 }, () => String(randomBelow(limit, randomBytes)))

    expect(draws.every((draw) => BigInt(draw) < limit)).toBe(true)
    expect(chiSquareDeviation(draws, Number(limit))).toBeLessThan(5)
  })

  it('throws a number away that is too large, instead of folding it back', () => {
    const bytes = [0xff, 0xfe, 0x05]
    expect(randomBelow(6n, () => Uint8Array.of(bytes.shift() ?? 0))).toBe(5n)
    expect(bytes).toEqual([])
  })

  it('asks Web Crypto unless told otherwise, and nobody else', () => {
    const getRandomValues = vi.spyOn(crypto, 'getRandomValues')
    const random = vi.spyOn(Math, 'random')

    randomBelow(1n << 100n)

    expect(getRandomValues).toHaveBeenCalled()
    expect(random).not.toHaveBeenCalled()
  })

  it('needs something to choose from', () => {
    expect(() => randomBelow(0n)).toThrow(RangeError)
  })
})

it.each([
  [1n, 0],
  [62n, Math.log2(62)],
  [62n ** 20n, 20 * Math.log2(62)],
  [2n ** 1000n, 1000],
])('log2 of %s', (value, bits) => {
  expect(log2(value)).toBeCloseTo(bits, 9)
})
