import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { accountWords } from './strength/account-words'
import { dateMatcher } from './strength/date-matcher'
import { emojiMatcher } from './strength/emoji-matcher'
import { estimateTime, type GuessTime } from './strength/guess-time'
import { graphsFor } from './strength/keyboard-graphs'
import { getKnownWords } from './strength/known-words'
import { phoneMatcher } from './strength/phone-matcher'
import { reasonsFor, type Idea, type Reason } from './strength/reasons'
import type { Score } from './strength/score'
import { wordMatcher } from './strength/word-matcher'

export type { Score }

export interface Strength {
  score: Score
  /** what it is made of, as far as that makes it weak; in the order of the password, the same never twice */
  reasons: Reason[]
  /** what to do instead; undefined: nothing, it is good */
  idea?: Idea
  /** log10 of the guesses until it is found */
  guessesLog10: number
  time: GuessTime
}

/** Code points that are looked at. What follows could only make it stronger, and a longer one is out of reach anyway, or a repetition. */
export const ratedLength = 64

/**
 * How well the password withstands somebody who knows what people choose. The engine (zxcvbn-ts, with our matchers and lists: 0.5 MB) takes 0.15 s at its first
 * call and about a millisecond after; it belongs in a Worker, never in a content script. Nothing of the password is kept, or told in the reasons.
 */
export async function rateStrength(password: string, about: { account?: string } = {}): Promise<Strength> {
  const rated = Array.from(password.slice(0, ratedLength * 2))
    .slice(0, ratedLength)
    .join('')
  const matchers = {
    word: wordMatcher(getKnownWords(), accountWords(about.account ?? '')),
    phone: phoneMatcher,
    'date-in-words': dateMatcher,
    emoji: emojiMatcher,
  }
  // Its own dictionaries stay empty: they are plain objects, in which "constructor" is found.
  const { score, sequence, guessesLog10 } = new ZxcvbnFactory(
    { graphs: graphsFor(rated), maxLength: ratedLength * 2, l33tMaxSubstitutions: 1 },
    matchers,
  ).check(rated)
  return { score, ...reasonsFor(rated, score, sequence), guessesLog10, time: estimateTime(guessesLog10) }
}
