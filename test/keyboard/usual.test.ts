import { expect, it } from 'vitest'
import { mergeTraits } from '@/lib/keyboard/usual'
import type { LayoutTraits } from '@/lib/keyboard/typing'

it.each<[LayoutTraits, LayoutTraits, LayoutTraits]>([
  [{}, { letters: ['qwerty', 'qwertz'] }, { letters: ['qwerty', 'qwertz'] }],
  [{ letters: ['qwerty', 'qwertz'] }, { letters: ['qwerty', 'colemak'] }, { letters: ['qwerty'] }],
  [{ letters: ['qwerty'] }, { letters: ['azerty'] }, { letters: ['azerty'] }],
  [
    { letters: ['qwerty'], digits: 'plain', signs: 'american' },
    { signs: 'other' },
    { letters: ['qwerty'], digits: 'plain', signs: 'other' },
  ],
  // A shape that is none of ours: what was known is another keyboard's.
  [{ letters: ['qwerty'] }, { letters: [] }, {}],
  [{ digits: 'plain' }, {}, { digits: 'plain' }],
])('%o, and then %o, is %o', (known, seen, merged) => {
  expect(mergeTraits(known, seen)).toEqual(merged)
})
