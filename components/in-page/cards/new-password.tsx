import { i18n } from '#i18n'
import { Mark } from '@/components/shared/mark'
import { holdText, ideaText, levelText, reasonText } from '@/components/shared/rating'
import { RuleList } from '@/components/shared/rule-list'
import { StrengthMeter } from '@/components/shared/strength-meter'
import { ActButton, CardFrame } from '../card-frame'
import type { CardModel } from '../card-model'

type NewPassword = Extract<CardModel, { kind: 'new-password' }>

/** How good the password in the field is, why, and one button that makes a better one. */
export function NewPasswordCard({ model }: { model: NewPassword }) {
  const { rating } = model
  const why = [reasonText(rating), ideaText(rating)].filter((text) => text !== undefined).join(' ')
  const isUnsure = rating !== undefined && model.rules.some(({ level, ok }) => level === 'may-be-refused' && !ok)
  const notes = [...(isUnsure ? [i18n.t('password.unsure')] : []), ...(rating?.countsDiffer ? [i18n.t('password.counting')] : [])]
  const isStrong = rating !== undefined && rating.score >= 3 && model.rules.every((rule) => rule.ok || rule.level !== 'must')
  return (
    <CardFrame kind="new-password" title={levelText(rating)} aside={<Mark />}>
      <StrengthMeter score={rating?.score} />
      {why !== '' && <p class="small">{why}</p>}
      {rating?.time !== undefined && <p class="small soft aside">{holdText(rating)}</p>}
      <RuleList rules={model.rules} isEmpty={rating === undefined} />
      {notes.length > 0 && <p class="small soft">{notes.join(' ')}</p>}
      {!isStrong && <Offer model={model} />}
    </CardFrame>
  )
}

/** A strong password at a click: the one that was made for this page before, if there is one that can be given, or a new one. */
function Offer({ model }: { model: NewPassword }) {
  const making = model.busy ? i18n.t('card.newPassword.making') : undefined
  if (model.made === undefined || model.vault === 'locked') {
    return (
      <>
        <p class="small soft">{keptText(model.vault)}</p>
        <ActButton look="do wide" act={{ kind: 'make-password' }}>
          {making ?? i18n.t('card.newPassword.make')}
        </ActButton>
      </>
    )
  }
  return (
    <>
      <p class="small soft">{i18n.t('card.newPassword.madeBefore')}</p>
      <div class="actions">
        <ActButton look="do first" act={{ kind: 'fill-made' }}>
          {making ?? i18n.t('card.newPassword.useMade')}
        </ActButton>
        <ActButton look="also" act={{ kind: 'make-password' }}>
          {i18n.t('card.newPassword.makeAnother')}
        </ActButton>
      </div>
    </>
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
