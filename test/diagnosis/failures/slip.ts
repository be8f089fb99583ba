import type { Dice } from './passwords'

/**
 * What a hand does to a right password on its way into the field. The kinds are those of Chatterjee, Athalye, Akhawe, Juels and Ristenpart,
 * "pASSWORD tYPOS and How to Correct Them Securely" (IEEE S&P 2016), of Damerau (1964) for the four single-key errors,
 * and what support forums report of layouts, phones and pasting. Undefined: this slip can't happen to this password.
 */
export interface Slipped {
  typed: string
  capsLock?: boolean
  keyboardLayout?: string
}
export interface Slip {
  name: string
  /** What may be named first. More than one where shoppers would call it either. */
  causes: readonly string[]
  /** How often, against the others. */
  weight: number
  /** One slip that could be undone on the spot. */
  correctable: boolean
  make: (password: string, rolls: Dice) => Slipped | undefined
}

export const isLetter = (character: string): boolean => /[a-z]/iu.test(character)
export const swapCase = (character: string): string =>
  character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase()
export const swapAll = (text: string): string =>
  text
    .split('')
    .map((character) => (isLetter(character) ? swapCase(character) : character))
    .join('')
export const changed = (password: string, typed: string | undefined, rest: Omit<Slipped, 'typed'> = {}): Slipped | undefined =>
  typed === undefined || typed === password ? undefined : { typed, ...rest }
export const at = (text: string, index: number, put: string, remove = 1): string => text.slice(0, index) + put + text.slice(index + remove)
