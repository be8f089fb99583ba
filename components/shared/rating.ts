import { i18n } from '#i18n'
import type { Score } from './strength-meter'
import { findText } from './text'

export interface Rating {
  score: Score
  reasons: readonly { id: string; values?: Record<string, string> }[]
}

/** The verdict in words. The field may also be empty, or the meter silent. */
export function levelText(rating: Rating | undefined): string {
  if (!rating) return i18n.t('card.newPassword.title')
  return findText(`password.level.score${rating.score}`) ?? fallbackLevel(rating.score)
}

/** Sentences, at most three: more is not read. Ids that nobody has words for are left out. */
export function reasonTexts(rating: Rating | undefined): string[] {
  return (rating?.reasons ?? []).flatMap(({ id, values }) => findText(`password.reason.${id}`, values) ?? []).slice(0, 3)
}

function fallbackLevel(score: Score): string {
  if (score <= 1) return i18n.t('card.newPassword.weak')
  return score === 2 ? i18n.t('card.newPassword.fair') : i18n.t('card.newPassword.strong')
}
