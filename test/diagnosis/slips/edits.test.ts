import { assert, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { countEdits } from '@/lib/diagnosis/slips/edits'

it.each([
  ['kitten', 'kitten', 0],
  ['kitten', 'kittens', 1],
  ['kitten', 'kiten', 1],
  ['kitten', 'kittne', 1],
  ['kitten', 'mitten', 1],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
  ['', 'abcd', 4],
])('%s to %s takes %i', (a, b, edits) => {
  expect(countEdits(a, b, 3)).toBe(Math.min(edits, 4))
})

it('is the same both ways, and never more than the limit and one', () => {
  assert(
    property(string({ maxLength: 8 }), string({ maxLength: 8 }), (a, b) => {
      expect(countEdits(a, b, 2)).toBe(countEdits(b, a, 2))
      expect(countEdits(a, b, 2)).toBeLessThanOrEqual(3)
      expect(countEdits(a, b, 8) === 0).toBe(a === b)
    }),
  )
})
