import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countAndDraw } from '@/lib/password/generate/draw'
import type { Shape } from '@/lib/password/generate/shape'
import { chiSquareDeviation, seededBytes } from '../support'

/** All passwords of the shape, by trying all. */
function listAll({ places, minimums, maxConsecutive }: Shape): string[] {
  const all = places.reduce<string[]>((heads, place) => heads.flatMap((head) => Array.from(place, (character) => head + character)), [''])
  return all.filter(
    (password) =>
      minimums.every(
        ({ characters, atLeast }) => Array.from(password).filter((character) => characters.includes(character)).length >= atLeast,
      ) &&
      (maxConsecutive === Infinity || !new RegExp(`(.)\\1{${maxConsecutive}}`).test(password)) &&
      maxConsecutive > 0,
  )
}

const shape = fc.record({
  places: fc.oneof(
    fc.array(fc.constantFrom('ab', 'abc', 'abc12', '12', 'a1-'), { minLength: 1, maxLength: 5 }),
    fc
      .tuple(fc.constantFrom('ab', 'abc12', 'a1-'), fc.integer({ min: 1, max: 5 }))
      .map(([place, length]) => Array.from({ length }, () => place)),
  ),
  minimums: fc.array(fc.record({ characters: fc.constantFrom('ab', 'a', '12', 'b1', '-'), atLeast: fc.nat(3) }), { maxLength: 3 }),
  maxConsecutive: fc.constantFrom(Infinity, 1, 2, 3),
})

it('counts as many as there are', () => {
  fc.assert(
    fc.property(shape, (each) => {
      expect(countAndDraw(each)?.count).toBe(BigInt(listAll(each).length))
    }),
  )
})

it('draws only what has the shape', () => {
  fc.assert(
    fc.property(shape, fc.integer(), (each, seed) => {
      const drawing = countAndDraw(each)
      if (drawing && drawing.count > 0n) expect(listAll(each)).toContain(drawing.draw(seededBytes(seed)))
    }),
  )
})

describe('each password is equally likely', () => {
  it.each<[string, Shape]>([
    ['without rules', { places: ['abc1', 'abc1', 'abc1'], minimums: [], maxConsecutive: Infinity }],
    [
      'one digit at least',
      { places: ['abc1', 'abc1', 'abc1', 'abc1'], minimums: [{ characters: '1', atLeast: 1 }], maxConsecutive: Infinity },
    ],
    [
      'two minimums that overlap',
      {
        places: ['abc12', 'abc12', 'abc12'],
        minimums: [
          { characters: 'ab', atLeast: 2 },
          { characters: 'b1', atLeast: 1 },
        ],
        maxConsecutive: Infinity,
      },
    ],
    [
      'nothing twice in a row',
      { places: ['ab1', 'ab1', 'ab1', 'ab1', 'ab1'], minimums: [{ characters: '1', atLeast: 1 }], maxConsecutive: 1 },
    ],
    ['places of their own', { places: ['12', 'abc', 'ab', 'a1b'], minimums: [{ characters: '1', atLeast: 1 }], maxConsecutive: 2 }],
  ])('%s', (_, each) => {
    const all = listAll(each)
    const drawing = countAndDraw(each)
    const randomBytes = seededBytes(25)
    const draws = Array.from({ length: all.length * 100 }, () => drawing?.draw(randomBytes) ?? '')

    expect(new Set(draws)).toEqual(new Set(all))
    expect(Math.abs(chiSquareDeviation(draws, all.length))).toBeLessThan(5)
  })

  it('would notice a draw that fills the required places first', () => {
    const each: Shape = { places: ['abc1', 'abc1', 'abc1', 'abc1'], minimums: [{ characters: '1', atLeast: 1 }], maxConsecutive: Infinity }
    const all = listAll(each)
    const randomBytes = seededBytes(25)
    const pick = (characters: string) => characters[(randomBytes(1)[0] ?? 0) % 4] ?? ''
    const draws = Array.from({ length: all.length * 100 }, () => {
      const characters = Array.from({ length: 4 }, () => pick('abc1'))
      characters[(randomBytes(1)[0] ?? 0) % 4] = '1'
      return characters.join('')
    })

    expect(chiSquareDeviation(draws, all.length)).toBeGreaterThan(50)
  })
})

it('counts large minimums as quickly as small ones', () => {
  const places = Array.from({ length: 64 }, () => 'abcdef')
  const minimums = Array.from('abcdef', (characters) => ({ characters, atLeast: 10 }))
  expect(countAndDraw({ places, minimums, maxConsecutive: Infinity })?.count).toBeGreaterThan(10n ** 40n)
})

it('gives up where runs and minimums make too many cases', () => {
  const places = Array.from({ length: 200 }, () => 'abcdefghijklmnopqrst')
  const minimums = Array.from('abcdefghijk', (characters) => ({ characters, atLeast: 15 }))

  expect(countAndDraw({ places, minimums, maxConsecutive: 2 })).toBeUndefined()
})
