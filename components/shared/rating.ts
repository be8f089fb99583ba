import { i18n } from '#i18n'
import type { GuessTime } from '@/lib/password/strength/guess-time'
import type { Score } from './strength-meter'
import { amountText, findText, listText } from './text'

export interface Rating {
  score: Score
  reasons: readonly { id: string; values?: Record<string, string> }[]
  idea?: string
  time?: GuessTime
  countsDiffer?: boolean
}

/** The verdict in words. The field may also be empty, or the meter silent. */
export function levelText(rating: Rating | undefined): string {
  if (!rating) return i18n.t('card.newPassword.title')
  return findText(`password.level.score${rating.score}`) ?? fallbackLevel(rating.score)
}

/** What makes it easy, or is known of a good one, in one sentence of at most three parts: more is not read. Ids that nobody has words for are left out. */
export function reasonText(rating: Rating | undefined): string | undefined {
  const parts = (rating?.reasons ?? []).flatMap(({ id, values }) => findText(`password.reason.${id}`, values) ?? []).slice(0, 3)
  if (parts.length === 0) return undefined
  return findText((rating?.score ?? 0) >= 3 ? 'password.easyParts' : 'password.madeOf', { parts: listText(parts) })
}

/** How long it holds, and against whom. A moment and ages are words, all between a number with its unit. */
export function guessText({ unit, value }: GuessTime): string | undefined {
  const time = unit === 'moment' || unit === 'ages' ? findText(`password.time.${unit}`) : amountText(value, unit)
  return time === undefined ? undefined : findText('password.attack.stolen_list', { time })
}

/**
 * The same beside the verdict. A password that is good holds where tries are few, and may fall in a day where they are not: one without the
 * other contradicts the verdict.
 */
export function holdText({ score, time }: Rating): string | undefined {
  if (time === undefined) return undefined
  const isBrief = time.unit !== 'year' && time.unit !== 'ages'
  return [...(score >= 3 && isBrief ? [i18n.t('password.safeAtSignIn')] : []), guessText(time)].join(' ')
}

/** What to do instead; undefined where nothing better is known, or needed. */
export function ideaText(rating: Rating | undefined): string | undefined {
  return rating?.idea === undefined ? undefined : findText(`password.idea.${rating.idea}`)
}

function fallbackLevel(score: Score): string {
  if (score <= 1) return i18n.t('card.newPassword.weak')
  return score === 2 ? i18n.t('card.newPassword.fair') : i18n.t('card.newPassword.strong')
}
