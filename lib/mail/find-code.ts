import { findCandidates, type Candidate } from './candidates/find-candidates'
import { findTerms } from './candidates/find-terms'
import { toReadableText } from './readable-text'
import { scoreCandidate } from './candidates/score-candidate'
import { sumOf, type Signals } from './candidates/signals'
import { toCircumstances } from './candidates/surroundings'

export interface FindCodeOptions {
  /** How many characters the code may have; six where nothing is said. */
  lengths?: readonly number[]
  alphabet?: 'digits' | 'alphanumeric'
}

/** What was found and why, best first; for tests to print. */
export interface RatedCandidate extends Candidate {
  score: number
  signals: Signals
}

/** Least score of a code, and least lead over another number: found on our own messages, see test/mail/find-code.test.ts. */
const leastScore = 5
const leastLead = 1
/** From this score on a number would be the code by itself: two of them are two claims, and a small lead settles nothing. */
const sureScore = 7.5
const sureLead = 3

/** The candidates looked at closely, from the head and from the tail; real mails have fewer than fifty. */
const headLimit = 400
const tailLimit = 100

/**
 * The code in one message's rendered text: digits as ASCII, without spaces and dashes. Undefined when there is none, and when two numbers
 * claim to be it equally: a wrong code costs the shopper one of few tries.
 */
export function findCode(text: string, options: FindCodeOptions = {}): string | undefined {
  return decide(rateCandidates(text, options))
}

/** The best of some rated candidates, if it is good enough and clearly better than any other. */
export function decide(rated: readonly RatedCandidate[]): string | undefined {
  const [best, second] = [...rated].sort((one, other) => other.score - one.score)
  if (!best || best.score < leastScore) return undefined
  if (second && best.score - second.score < (second.score >= sureScore ? sureLead : leastLead)) return undefined
  return best.code
}

/** All different candidates of a text with their best score. */
export function rateCandidates(text: string, { lengths = [6], alphabet = 'digits' }: FindCodeOptions = {}): RatedCandidate[] {
  const readable = toReadableText(text)
  const candidates = headAndTail(findCandidates(readable.shown, { lengths, alphabet }))
  if (candidates.length === 0) return []
  const circumstances = toCircumstances(findTerms(readable.folded), readable.folded)
  const isOnly = new Set(candidates.map(({ code }) => code)).size === 1
  const byCode = new Map<string, RatedCandidate>()
  for (const candidate of candidates) {
    const signals = scoreCandidate(candidate, readable, circumstances, isOnly)
    const rated = { ...candidate, score: sumOf(signals), signals }
    const known = byCode.get(candidate.code)
    byCode.set(candidate.code, known ? better(known, rated) : rated)
  }
  return [...byCode.values()].sort((one, other) => other.score - one.score)
}

/** Of two places of one number the one that speaks for it more. What is a delivery's code in the first is none in the second. */
function better(one: RatedCandidate, other: RatedCandidate): RatedCandidate {
  const [first, second] = one.score >= other.score ? [one, other] : [other, one]
  if (!isNamedOtherwise(second) || isNamedOtherwise(first)) return first
  const signals: Signals = { ...first.signals, 'named-otherwise': -4 }
  return { ...first, score: sumOf(signals), signals }
}

const isNamedOtherwise = ({ signals }: RatedCandidate): boolean =>
  signals['named-otherwise'] !== undefined || (signals['called-other'] ?? 0) <= -8

function headAndTail(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= headLimit + tailLimit) return candidates
  return [...candidates.slice(0, headLimit), ...candidates.slice(-tailLimit)]
}
