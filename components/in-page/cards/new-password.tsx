import { i18n } from '#i18n'
import { Mark } from '@/components/shared/mark'
import { guessText, ideaText, levelText, reasonText } from '@/components/shared/rating'
import { RuleList } from '@/components/shared/rule-list'
import { StrengthMeter } from '@/components/shared/strength-meter'
import { ActButton, CardFrame } from '../card-frame'
import type { CardModel } from '../card-model'

/** How good the password in the field is, why, and one button that makes a better one. */
export function NewPasswordCard({ model }: { model: Extract<CardModel, { kind: 'new-password' }> }) {
  const { rating } = model
  const why = [reasonText(rating), ideaText(rating)].filter((text) => text !== undefined).join(' ')
  const isUnsure = rating !== undefined && model.rules.some(({ level, ok }) => level === 'may-be-refused' && !ok)
  const notes = [...(isUnsure ? [i18n.t('password.unsure')] : []), ...(rating?.countsDiffer ? [i18n.t('password.counting')] : [])]
  const isStrong = rating !== undefined && rating.score >= 3 && model.rules.every((rule) => rule.ok || rule.level !== 'must')
  return (
    <CardFrame kind="new-password" title={levelText(rating)} aside={<Mark />}>
      <StrengthMeter score={rating?.score} />
      {why !== '' && <p class="small">{why}</p>}
      {rating?.time !== undefined && <p class="small soft aside">{guessText(rating.time)}</p>}
      <RuleList rules={model.rules} isEmpty={rating === undefined} />
      {notes.length > 0 && <p class="small soft">{notes.join(' ')}</p>}
      {!isStrong && <p class="small soft">{keptText(model.vault)}</p>}
      {!isStrong && (
        <ActButton look="do wide" act={{ kind: 'make-password' }}>
          {model.busy ? i18n.t('card.newPassword.making') : i18n.t('card.newPassword.make')}
        </ActButton>
      )}
    </CardFrame>
  )
}

function keptText(vault: 'none' | 'locked' | 'unlocked'): string {
  switch (vault) {
    case 'unlocked':
      return i18n.t('card.newPassword.keptFirst')
    case 'locked':
      return i18n.t('card.newPassword.keptLocked')
    case 'none':
      return i18n.t('card.newPassword.shownOnce')
  }
}
