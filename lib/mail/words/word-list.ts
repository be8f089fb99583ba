import type { TermKind } from './term-kind'

/**
 * Words of one language, between commas. A star after a word lets it go on ("код*" is also "кода"), a star before it lets it end a
 * compound ("*code" is also "Sicherheitscode"). Capitals, accents and hyphens don't matter.
 * A word stands once, in the first list that has it: several languages write "kod".
 */
export interface WordList {
  language: string
  kind: TermKind
  words: string
}
