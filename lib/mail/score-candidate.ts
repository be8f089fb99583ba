import type { Candidate } from './find-candidates'
import { entrySignals } from './entry-signals'
import { nameAfter, nameBefore } from './naming-signals'
import { lineSignals, neighbourSignals } from './place-signals'
import type { ReadableText } from './readable-text'
import { shapeSignals } from './shape-signals'
import { sumOf, type Signals } from './signals'
import { namelessSignals } from './trade-signals'
import { lookAround, type Circumstances } from './surroundings'

/** Rates one candidate by what stands around it. */
export function scoreCandidate(candidate: Candidate, text: ReadableText, all: Circumstances, isOnly: boolean): Signals {
  const near = lookAround(candidate, text, all)
  const naming = { ...nameBefore(near), ...nameAfter(near) }
  const isNamed = 'named-before' in naming || 'named-after' in naming
  const signals: Signals = {
    ...naming,
    ...(isNamed ? {} : namelessSignals(near)),
    ...entrySignals(near),
    ...lineSignals(near, naming),
    ...shapeSignals(near),
    ...neighbourSignals(near),
  }
  if (isOnly && isSureToHold(all) && signals['alone-on-line'] && !signals['called-other']) signals['only-number'] = 2
  if (sumOf(signals) > 0) {
    if (all.hasSecret) signals.secret = 1
    if (all.hasExpiry) signals.expiry = 1
    if (all.hasTopic) signals.topic = 1
  }
  return signals
}

/** So much speaks of a sign-in that there will be a code, whatever it is called. */
const isSureToHold = ({ entry }: Circumstances): boolean => entry.support >= 4
