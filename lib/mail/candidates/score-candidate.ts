import type { Candidate } from './find-candidates'
import { entrySignals } from './entry-signals'
import type { EntrySigns } from './entry-signs'
import { nameAfter, nameBefore } from './naming-signals'
import { lineSignals, neighbourSignals } from './place-signals'
import type { ReadableText } from '../readable-text'
import { shapeSignals } from './shape-signals'
import { sumOf, type Signals } from './signals'
import { namelessSignals } from './trade-signals'
import { lookAround, type Circumstances } from './surroundings'
import { isTold } from './told'

/** Rates one candidate by what stands around it. */
export function scoreCandidate(candidate: Candidate, text: ReadableText, all: Circumstances, isOnly: boolean): Signals {
  const near = lookAround(candidate, text, all)
  const naming = { ...nameBefore(near), ...nameAfter(near) }
  const isNamed = (naming['named-before'] ?? 0) + (naming['named-after'] ?? 0) > 0
  const signals: Signals = {
    ...naming,
    ...(isNamed ? {} : namelessSignals(near)),
    ...entrySignals(near),
    ...lineSignals(near, naming),
    ...shapeSignals(near),
    ...neighbourSignals(near),
    ...(isTold(near) ? { told: -12 } : {}),
  }
  if (isOnly && !signals['called-other'] && !isNamed) {
    const worth = worthOfOnly(all.entry, signals)
    if (worth > 0) signals['only-number'] = worth
  }
  if (sumOf(signals) > 0) {
    if (all.hasSecret) signals.secret = 1
    if (all.hasExpiry) signals.expiry = 1
    if (all.hasTopic) signals.topic = 1
  }
  return signals
}

/** Where much speaks of a sign-in, and little of another matter, there will be a code, whatever it is called. */
function worthOfOnly({ support, hasTopic, otherWords }: EntrySigns, signals: Signals): number {
  if (support >= (hasTopic ? 3 : 4) && signals['alone-on-line']) return 2
  if (otherWords > 6) return 0
  if (support >= 2 && signals['to-be-entered']) return 3.5
  if (support >= 3 && signals['topic-label']) return 2
  return support >= 4 && hasTopic ? 3 : 0
}
