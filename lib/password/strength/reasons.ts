import type { Match } from '@zxcvbn-ts/core'
import { countSigns } from '../count-signs'
import type { WordKind } from './known-words'
import { isPhrase, type Extra } from './phrase'
import type { Score } from './score'
import { isWordMatch } from './word-match'

/** What a password is made of, or what makes it easy. */
export type ReasonId =
  | WordKind
  | 'other-layout'
  | 'keyboard-run'
  | 'sequence'
  | 'repeat'
  | 'date'
  | 'phone-number'
  | Extra
  | 'look-alike-signs'
  | 'backwards'
  | 'digits-only'
  | 'short'
  | 'empty'

/** What to do instead. */
export type Idea = 'make-one' | 'nothing-of-yours' | 'no-known-words' | 'no-runs' | 'longer'

export interface Reason {
  id: ReasonId
  /** other-layout: `layout`, the id of the layout on which its keys give a word */
  values?: Record<string, string>
}

/** A shorter one is found by trying all. */
const shortLength = 9
/** Worth saying even beside another reason. */
const veryShortLength = 6

export function reasonsFor(password: string, score: Score, sequence: readonly Match[]): { reasons: Reason[]; idea?: Idea } {
  if (password === '') return { reasons: [{ id: 'empty' }], idea: 'make-one' }
  const parts = sequence.filter(({ pattern }) => !['bruteforce', 'separator', 'emoji'].includes(pattern))
  const covered = parts.reduce((sum, { i, j }) => sum + j - i + 1, 0)
  // By chance three letters of any random password are a word somewhere: that doesn't make it weak.
  const isTelling = score < 3 ? parts.length > 0 : score === 3 && covered * 2 >= password.length
  const reasons = isTelling ? distinct(parts.flatMap(reasonsOf)) : []
  const length = countSigns(password)
  if (score < 3 && length < (reasons.length > 0 ? veryShortLength : shortLength)) reasons.push({ id: 'short' })
  if (score < 4 && reasons.length === 0 && /^[0-9]+$/.test(password)) reasons.push({ id: 'digits-only' })
  return score === 4 ? { reasons: [] } : { reasons, idea: ideaFor(score, reasons) }
}

function reasonsOf(match: Match): Reason[] {
  if (/^[0-9]{1,2}$/.test(match.token)) return [{ id: 'few-digits' }]
  if (isPhrase(match)) return [...match.words.flatMap(reasonsOf), ...match.extras.map((id) => ({ id }))]
  if (!isWordMatch(match)) return [{ id: patterns[match.pattern] ?? 'sequence' }]
  const { known, typedOn, isLeet, isReversed } = match
  const layout = known.layout ?? typedOn
  return [
    ...(layout ? [{ id: 'other-layout' as const, values: { layout } }] : []),
    { id: known.kind },
    ...(isLeet ? [{ id: 'look-alike-signs' as const }] : []),
    ...(isReversed ? [{ id: 'backwards' as const }] : []),
  ]
}

const patterns: Record<string, ReasonId> = {
  spatial: 'keyboard-run',
  sequence: 'sequence',
  repeat: 'repeat',
  date: 'date',
  'date-in-words': 'date',
  regex: 'year',
  phone: 'phone-number',
}

function ideaFor(score: Score, reasons: readonly Reason[]): Idea {
  const has = (...ids: ReasonId[]) => reasons.some(({ id }) => ids.includes(id))
  if (has('account', 'name', 'family-name', 'city', 'date', 'phone-number')) return 'nothing-of-yours'
  if (has('keyboard-run', 'sequence', 'repeat')) return 'no-runs'
  if (has('common-password', 'word', 'store', 'other-layout')) return 'no-known-words'
  if (has('year')) return 'nothing-of-yours'
  return score < 2 ? 'make-one' : 'longer'
}

const distinct = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(
    ({ id, values }, index) => reasons.findIndex((other) => other.id === id && other.values?.layout === values?.layout) === index,
  )
