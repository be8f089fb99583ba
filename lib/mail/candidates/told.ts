import { sentencesAround, type Surroundings } from './surroundings'
import { isWarning } from './warning'
import { onlineWords } from '../words/entry-words'
import { codeHead, picturedCode } from '../words/name-words'
import { giveWords, tellWords } from '../words/tell-words'
import { personWords, tillWords } from '../words/trade-words'

/** "Give verification code 482913 to the driver", or "Show this code at the till" a line below: a page can't be told. */
export function isTold(near: Surroundings): boolean {
  const { own, next, others } = sentencesAround(near)
  return (
    isToldIn(own, near.all.hasSecret) ||
    (next !== undefined && isAsked(next)) ||
    [next ?? '', ...others].some(
      (sentence) => (namesCode(sentence) && (isAsked(sentence) || isForPerson(sentence, near.all.hasSecret))) || isHandedTo(sentence),
    )
  )
}

const namesCode = (sentence: string): boolean => codeHead.test(sentence) && !picturedCode.test(sentence)

function isToldIn(sentence: string, hasSecret: boolean): boolean {
  return (isAsked(sentence) || isHandedTo(sentence) || isForPerson(sentence, hasSecret)) && !isWarning(sentence)
}

/** "When the driver comes, this is your code": somebody stands there, and no page. */
const isForPerson = (sentence: string, hasSecret: boolean): boolean =>
  (personWords.test(sentence) || tillWords.test(sentence)) && !hasSecret && !onlineWords.test(sentence) && !isWarning(sentence)

const isAsked = (sentence: string): boolean => tellWords.test(sentence) && !isWarning(sentence)

/** "Share it with the driver": by somebody who comes for it, "share" and "give" are said of nothing else. */
const isHandedTo = (sentence: string): boolean =>
  personWords.test(sentence) && (giveWords.test(sentence) || tellWords.test(sentence)) && !isWarning(sentence)
