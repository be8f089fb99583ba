import { latin } from './latin'
import { lettersOf, writings, type Writing } from './writings'

/** What a form may speak of, each in many words. */
export type Concept = keyof typeof latin

/** The words of one writing: alternatives of a regular expression, in which `~` is the edge of a word in Latin letters. */
export type Words = Partial<Record<Concept, string>>

/** Whether a text, as `fold` leaves it, speaks of something. */
export interface Saying {
  test(text: string): boolean
  /** where it does, as indexes into the text */
  findAll(text: string): number[]
  /** the text without the first word that does */
  cutFrom(text: string): string
}

/** Words of other writings that are at hand. */
const learned = new Map<Writing, ReadonlyMap<Concept, RegExp>>()
/** Writings that a text was in whose words would have been needed. */
const missing = new Set<Writing>()
/** Latin letters, their marks, and punctuation, end before or lie between. */
const otherLetters = /[\u0370-\u1dff\u2e80-\uffff]/

/**
 * The vocabulary. Latin words are always at hand; those of another writing can only matter to a text that has its letters. Where such a
 * text is met, the writing is missing until it is learned: who has read a page with nothing missing has read it as with all words,
 * and who has not reads it once more.
 */
export const says = Object.fromEntries(
  Object.entries(latin).map(([concept, words]) => [concept, sayingOf(concept as Concept, any(words.join('|')))]),
) as Record<Concept, Saying>

/** Whether a button helps with a field and doesn't send the form. */
export const isHelper = (text: string): boolean => says.helper.test(text) || says.resend.test(text)

/** Writings whose words were needed since they are not at hand. */
export const findMissing = (): readonly Writing[] => Array.from(missing)

export const isLearned = (writing: Writing): boolean => learned.has(writing)

/** Has the words of a writing at hand from now on, and gives back their patterns. None at all, where they can't be had, ends the search too. */
export function learn(writing: Writing, words: Words): readonly RegExp[] {
  const patterns = new Map(Object.entries(words).map(([concept, alternatives]) => [concept as Concept, any(alternatives)]))
  learned.set(writing, patterns)
  missing.delete(writing)
  return Array.from(patterns.values())
}

function sayingOf(concept: Concept, inLatin: RegExp): Saying {
  const inOthers = () => Array.from(learned.values()).flatMap((patterns) => patterns.get(concept) ?? [])
  return {
    test(text) {
      if (inLatin.test(text)) return true
      if (!otherLetters.test(text)) return false
      noteMissing(text)
      return inOthers().some((pattern) => pattern.test(text))
    },
    findAll(text) {
      noteMissing(text)
      return [inLatin, ...inOthers()].flatMap((pattern) => Array.from(text.matchAll(new RegExp(pattern, 'g')), ({ index }) => index))
    },
    cutFrom(text) {
      noteMissing(text)
      return [inLatin, ...inOthers()].reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    },
  }
}

function noteMissing(text: string): void {
  for (const writing of writings) if (!isLearned(writing) && lettersOf[writing].test(text)) missing.add(writing)
}

function any(alternatives: string): RegExp {
  return new RegExp(alternatives.replaceAll('~', '\\b'))
}
