import type { CharacterClass, NamedClass, PasswordRules } from './password-rules'

export const lower = 'abcdefghijklmnopqrstuvwxyz'
export const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
export const digits = '0123456789'
/** Apple's `special` without the space, which the store refuses. */
export const signs = '-~!@#$%^&*_+=`|(){}[:;"\'<>,.?]/\\'
/** Hard to tell apart in one font or another, or when read out. */
export const lookAlikes = 'Il1|O0oQS5Z2B8'

const printable = lower + upper + digits + signs

const named: Record<NamedClass, string> = { lower, upper, digit: digits, special: signs, 'ascii-printable': printable, unicode: printable }

/** The characters of a class that a generator may use: ASCII without the space. Of `unicode` the part that every keyboard has. */
export function charactersOf(characterClass: CharacterClass): string {
  return characterClass.kind === 'custom' ? unique(characterClass.characters.replaceAll(' ', '')) : named[characterClass.name]
}

export const charactersOfAll = (classes: readonly CharacterClass[]): string => unique(classes.map(charactersOf).join(''))

/** All that the rules let a password be made of. */
export function allowedCharacters({ allowed, required }: PasswordRules): string {
  const classes = [...allowed, ...required.flat()]
  return classes.length > 0 ? charactersOfAll(classes) : printable
}

export const unique = (characters: string): string => [...new Set(characters)].join('')

/** What stands in both. */
export const common = (one: string, other: string): string =>
  Array.from(one)
    .filter((character) => other.includes(character))
    .join('')

export const without = (characters: string, unwanted: string): string =>
  Array.from(characters)
    .filter((character) => !unwanted.includes(character))
    .join('')
