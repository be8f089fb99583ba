import { traitsOf, type LayoutTraits } from './typing'

/**
 * What is known of a shopper's keyboard with what was seen now: letters that agree with both, or the newer ones where none do. Seen on
 * no shape that has a name, the letters are not known any more.
 */
export function mergeTraits(known: LayoutTraits, seen: LayoutTraits): LayoutTraits {
  const both = seen.letters?.filter((shape) => known.letters?.includes(shape) ?? true)
  const letters = seen.letters?.length === 0 ? undefined : [both, seen.letters, known.letters].find((shapes) => shapes && shapes.length > 0)
  return traitsOf({ ...known, ...traitsOf(seen), letters })
}
