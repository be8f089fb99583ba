import { moreJoints } from './more-words'
import { wordsOf } from './time-text'
import type { TimeWords } from './time-words'

/** What is left of a text while its parts are taken out of it. */
export interface Rest {
  text: string
  words: TimeWords
  now: Date
  /** which of two numbers is the day, where the list itself shows it */
  order: DateOrder | undefined
}

export type DateOrder = 'day-first' | 'month-first'

export function isOnlyJoints({ text, words }: Rest): boolean {
  return wordsOf(text.replace(/[-–—|·•@:;.'/[\]]/g, ' ')).every((word) => words.joints.has(word) || moreJoints.has(word))
}
