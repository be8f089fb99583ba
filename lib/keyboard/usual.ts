import { traitsOf, type LayoutTraits } from './typing'

/** What is known of a shopper's keyboard with what was seen now: letters that agree with both, or the newer ones where none do. */
export function mergeTraits(known: LayoutTraits, seen: LayoutTraits): LayoutTraits {
  const both = seen.letters?.filter((shape) => known.letters?.includes(shape) ?? true)
  return traitsOf({
    ...known,
    ...traitsOf(seen),
    letters: [both, seen.letters, known.letters].find((letters) => letters && letters.length > 0),
  })
}
