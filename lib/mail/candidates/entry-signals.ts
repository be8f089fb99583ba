import { labelsNextLine, ownNames } from './naming-signals'
import { saidAfter, saidBefore } from './said'
import type { Signals } from './signals'
import { gapOf, type Gap, type Surroundings } from './surroundings'
import { ifYouWords } from '../words/entry-words'

/** What the mail asks the reader to do with the number, and what for. */
export function entrySignals(near: Surroundings): Signals {
  const signals: Signals = {}
  const worth = worthOfEntry(near)
  if (worth > 0) signals['to-be-entered'] = worth
  if (isForTopic(near)) signals['topic-label'] = 3
  if (isWhatFor(near)) signals['topic-label'] = 4.5
  if (isAtStart(near)) signals['at-start'] = 1.5
  return signals
}

/** "Enter 482913", "482913 eingeben", "use 482913 to sign in". */
function worthOfEntry(near: Surroundings): number {
  const { candidate, before, after, folded } = near
  const last = before[0]
  const gapBefore = last && gapOf(near, last.end, candidate.start)
  const isAfterEntry = last?.kind === 'entry'
  if (isAfterEntry && candidate.start - last.end <= 3) return 5
  // in "customer 118273, type 482913" the verb has its own number
  const verb = after.find((term) => term.kind === 'entry' && !/^\P{L}{1,3}[0-9]/u.test(folded.slice(term.end, term.end + 4)))
  const gapAfter = verb && gapOf(near, candidate.end, verb.start)
  if (gapAfter && isWithin(gapAfter, 8)) return 5
  // "Type on the page: 482913": what lies between says where
  if (isAfterEntry && gapBefore && isWithin(gapBefore, 30)) return saidBefore.test(folded.slice(last.end, candidate.start)) ? 5 : 4
  const first = after[0]
  if (first?.kind === 'action' && /^[^\n.!?]{0,4}$/.test(folded.slice(candidate.end, first.start))) return 2.5
  if (last?.kind === 'action' && gapBefore?.breaks === 0 && gapBefore.length <= 12) return hasTopicAfter(near) ? 5 : 1.5
  if (gapAfter && isWithin(gapAfter, 45)) return 2
  if (isMeans(near)) return 4
  if (isAnswer(near)) return 4
  return isToldBelow(near) ? 2 : 0
}

const isWithin = ({ length, breaks, numbers }: Gap, most: number): boolean => length <= most && breaks === 0 && numbers === 0

/** "Somebody signs in. If that is you: 482913" */
const isAnswer = ({ candidate, folded }: Surroundings): boolean =>
  ifYouWords.test(/[^\n.!?。]*[^\p{L}\p{N}]{0,6}$/u.exec(folded.slice(Math.max(0, candidate.start - 60), candidate.start))?.[0] ?? '')

/** "Approve the sign-in from Oslo with 482913", "482913 ile doğrulayın". */
function isMeans({ candidate, before, after, folded }: Surroundings): boolean {
  const first = before.find(({ kind }) => kind === 'topic')
  const second = after.find(({ kind }) => kind === 'topic')
  return (
    (first !== undefined && meansBefore.test(folded.slice(first.end, candidate.start))) ||
    (second !== undefined && meansAfter.test(folded.slice(candidate.end, second.start)))
  )
}

const meansBefore = /^[^\n.!?0-9]{0,60}(?<!\p{L})(?:with|by|using|mit|avec|con|com|met|med|z|s|so|cu|с|із|з|με|dengan|bang)\s$/u
const meansAfter = /^\s?(?:ile|で|로|으로|से)\s?$/u

/** "Use 482913 to sign in": in the same sentence. */
function hasTopicAfter(near: Surroundings): boolean {
  const topic = near.after.find((term) => term.kind === 'topic')
  return topic !== undefined && topic.start - near.candidate.end < 60 && gapOf(near, near.candidate.end, topic.start).breaks === 0
}

/** "Enter it on the page", below a number that has its line for itself and no other name above it. */
function isToldBelow(near: Surroundings): boolean {
  const { candidate, before, after, folded } = near
  const verb = after.find((term) => term.kind === 'entry' || term.kind === 'action')
  const last = before[0]
  const isLabelled = last !== undefined && ownNames.includes(last.kind) && labelsNextLine(near, last)
  return verb !== undefined && !isLabelled && isLineStart(near) && /^\P{L}?\n\P{L}{0,3}$/u.test(folded.slice(candidate.end, verb.start))
}

/** "Log in to Shopline: 482913", "482913 - verification". */
function isForTopic(near: Surroundings): boolean {
  const { candidate, before, after, folded } = near
  const label = before.find((term) => term.kind === 'topic')
  if (label && label.end - label.start > 4 && /^[^\n.!?0-9]{0,40}[:：]\s?$/u.test(folded.slice(label.end, candidate.start))) return true
  const topic = after.find((term) => term.kind === 'topic')
  if (!topic || !isLineStart(near) || !/^ ?[-:=] $/.test(folded.slice(candidate.end, topic.start))) return false
  return /^(?:\n|$)/.test(folded.slice(topic.end, topic.end + 1))
}

/** "482913 to log in to Shopline", "[Shopline] 482913 (sign-in)", as the first words of all. */
function isWhatFor({ candidate, after, shown, folded }: Surroundings): boolean {
  const topic = after.find(({ kind }) => kind === 'topic')
  if (
    topic === undefined ||
    topic.start - candidate.end > 24 ||
    !/^(?:[[【「][^\]】」]{1,30}[\]】」])?\P{L}{0,4}$/u.test(shown.slice(0, candidate.start))
  )
    return false
  return purpose.test(folded.slice(candidate.end, topic.start))
}

const purpose =
  /^\s?(?:[(（]|(?:to|for|um|zum|zur|fur|pour|para|per|om|voor|att|for|til|do|na|pro|pre|a|pentru|za|для|за|για|icin|ל|براي|untuk|de|dung de)(?!\p{L})|(?=[\u0E00-\u0EFF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF])|$)[^0-9]{0,20}$/u

/** "482913 is …" as the first words of all. */
const isAtStart = ({ candidate, shown, folded }: Surroundings): boolean =>
  /^\P{L}{0,6}$/u.test(shown.slice(0, candidate.start)) && saidAfter.test(folded.slice(candidate.end, candidate.end + 24))

const isLineStart = ({ candidate, shown, lineStart }: Surroundings): boolean =>
  !/[\p{L}\p{N}]/u.test(shown.slice(lineStart, candidate.start))
