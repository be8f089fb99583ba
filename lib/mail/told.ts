import { reach, sentenceOf, type Surroundings } from './surroundings'
import { notWords, tellWords } from './words/tell-words'
import { personWords } from './words/trade-words'

/** "Give verification code 482913 to the driver": a page can't be told. */
export function isTold(near: Surroundings): boolean {
  // "The code is 482913. Tell the driver"
  const sentence =
    sentenceOf(near) +
    (/^\P{L}{0,3}[.。]\s[^\n.!?。！？]*/u.exec(near.folded.slice(near.candidate.end, near.candidate.end + reach))?.[0] ?? '')
  return (tellWords.test(sentence) || (personWords.test(sentence) && !near.all.hasSecret)) && !notWords.test(sentence)
}
