import { expect, it } from 'vitest'
import { retypeMoved } from '@/lib/keyboard/moved'
import type { LayoutTraits, LetterShape } from '@/lib/keyboard/typing'

it.each<[string, LetterShape, LetterShape, string | undefined]>([
  ['azerty&é', 'azerty', 'qwerty', 'qwerty12'],
  ['zlata1', 'qwertz', 'qwerty', 'ylata1'],
  ['d.nnr', 'dvorak', 'qwerty', 'hello'],
  ['ylata', 'qwerty', 'qwertz', 'zlata'],
  ['abc', 'qwerty', 'qwerty', undefined],
  ['abc\ud800', 'azerty', 'qwerty', undefined],
])('%s typed on %s by a hand used to %s was meant as %s', (text, on, usual, meant) => {
  expect(retypeMoved(text, { on: { letters: [on] }, usual: { letters: [usual] } })).toBe(meant)
})

const american: LayoutTraits = { letters: ['qwerty'], digits: 'plain', signs: 'american' }
const british: LayoutTraits = { letters: ['qwerty'], digits: 'plain', signs: 'other' }
const german: LayoutTraits = { letters: ['qwertz'], digits: 'plain', signs: 'other' }
const french: LayoutTraits = { letters: ['azerty'], digits: 'shifted' }
const bcd: LayoutTraits = { letters: ['qwerty', 'qwertz', 'azerty'] }

it.each<[string, LayoutTraits, LayoutTraits, string | undefined]>([
  // Shift and 2 give this on all keyboards of that shape that don't have the American signs.
  ['kot"58', british, american, 'kot@58'],
  // Shift and 7 on a British keyboard, Shift and 6 on a Spanish one.
  ['kot&58', british, american, undefined],
  // The other way there are many that it may have been.
  ['kot#58', american, british, undefined],
  ['bcd&"\'', { ...bcd, digits: 'shifted' }, american, 'bcd134'],
  ['bcd!@#', { ...bcd, digits: 'plain', signs: 'american' }, french, 'bcd123'],
  // A German keyboard, or a Swiss one.
  ['bcd123', { ...bcd, digits: 'shifted' }, german, undefined],
  ['kot58', british, american, undefined],
  ['€', british, american, undefined],
  ['', british, american, undefined],
])('%s typed on %o where %o is usual was meant as %s', (text, on, usual, meant) => {
  expect(retypeMoved(text, { on, usual })).toBe(meant)
})

it('does not work on what no password is as long as', () => {
  expect(retypeMoved('"'.repeat(257), { on: british, usual: american })).toBeUndefined()
})
