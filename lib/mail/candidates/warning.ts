import { unaskedWords } from '../words/entry-words'
import { deceitWords, exceptWords, giveWords, notWords, tellWords } from '../words/tell-words'
import { personWords } from '../words/trade-words'

/**
 * "Never give it to anyone", but not "to nobody but the driver". Who asks for a code is a swindler, and "tell us if
 * you did not ask for it" warns of one.
 */
export function isWarning(sentence: string): boolean {
  if (deceitWords.test(sentence) || unaskedWords.test(sentence)) return true
  return notWords.test(sentence) && !(personWords.test(sentence) && exceptWords.test(sentence))
}

/** By lines, too. A stop within a word or a number ends nothing. */
export const splitSentences = (text: string): string[] => text.split(/\n|[!?。！？]|\.(?!\S)/u)

/** Somewhere it is forbidden to pass something on. */
export const isForbidden = (text: string): boolean =>
  splitSentences(text).some((sentence) => isWarning(sentence) && (giveWords.test(sentence) || tellWords.test(sentence)))
