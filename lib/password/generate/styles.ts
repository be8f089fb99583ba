export type GeneratorStyle = 'random' | 'memorable' | 'words' | 'letters' | 'digits' | 'phone'
export type ClassName = 'lower' | 'upper' | 'digits' | 'signs'
/** The characters of each kind that may be drawn; empty: none. */
export type Classes = Readonly<Record<ClassName, string>>

interface StyleDefaults {
  /** characters; of words the most */
  length: number
  classes: readonly ClassName[]
  /** kinds that would make it another style, whatever the rules demand */
  never: readonly ClassName[]
  lookAlikes: boolean
}

export const styleDefaults: Record<GeneratorStyle, StyleDefaults> = {
  random: { length: 20, classes: ['lower', 'upper', 'digits'], never: [], lookAlikes: true },
  memorable: { length: 15, classes: ['lower', 'digits'], never: [], lookAlikes: true },
  words: { length: 20, classes: ['lower', 'digits'], never: [], lookAlikes: true },
  letters: { length: 20, classes: ['lower', 'upper'], never: ['digits', 'signs'], lookAlikes: true },
  digits: { length: 20, classes: ['digits'], never: ['lower', 'upper', 'signs'], lookAlikes: true },
  phone: { length: 16, classes: ['lower', 'digits'], never: [], lookAlikes: false },
}

/** For each place of a password in this style, what may stand there. */
export function placesOf(style: Exclude<GeneratorStyle, 'words'>, length: number, classes: Classes): string[] {
  if (style === 'memorable') return memorablePlaces(length, classes)
  if (style === 'phone') return phonePlaces(length, classes)
  return Array.from({ length }, () => Object.values(classes).join(''))
}

const vowels = 'aeiou'
/** Said the same way in most languages; no q, w, x, y. */
const consonants = 'bdfghjklmnprstvz'

/** Two digits and a syllable, again and again, as in the guides' 58mag25zil. A capital may begin a syllable, a sign stands in for a digit. */
function memorablePlaces(length: number, { lower, upper, digits, signs }: Classes): string[] {
  const from = (letters: string, set: string) =>
    Array.from(letters)
      .filter((letter) => set.includes(letter))
      .join('')
  const first = from(consonants, lower) + from(consonants.toUpperCase(), upper)
  const group = [
    digits + signs,
    digits + signs,
    first,
    from(vowels, lower) || from(vowels.toUpperCase(), upper),
    from(consonants, lower) || first,
  ]
  return Array.from({ length }, (_, index) => group[index % group.length] ?? '')
}

/**
 * Letters, then the digits in one go: a phone's keyboard is switched once. A capital, where a rule wants one, comes first, where phones offer it; a sign comes last.
 */
function phonePlaces(length: number, { lower, upper, digits, signs }: Classes): string[] {
  const digitCount = digits === '' ? 0 : Math.max(1, Math.floor(length / 4))
  const letters = lower || upper
  return Array.from({ length }, (_, index) => {
    if (index === length - 1 && signs !== '') return digits + signs
    if (index >= length - digitCount || letters === '') return digits
    return index === 0 ? lower + upper : letters
  })
}
