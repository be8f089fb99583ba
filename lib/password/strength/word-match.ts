import type { Match } from '@zxcvbn-ts/core'
import type { LayoutId } from '@/lib/keyboard/layouts'
import type { KnownWord } from './known-words'

/** A known word in a password, however it is dressed up. */
export interface WordMatch extends Match {
  pattern: 'word'
  known: KnownWord
  /** the layout that its letters belong to, where they stand for the keys of a Latin word: зфыыцщкв is password on ru */
  typedOn?: LayoutId
  /** letters replaced by digits and signs that look like them */
  isLeet: boolean
  isReversed: boolean
  guesses: number
}

export const isWordMatch = (match: Match): match is WordMatch => match.pattern === 'word'
