import { i18n } from '#i18n'
import { causeTexts, exitText, withCertainty } from '@/components/shared/causes'
import { ActButton, CardFrame } from '../card-frame'
import type { CardModel } from '../card-model'

type Refused = Extract<CardModel, { kind: 'refused' }>

/** Why the store said no. The cause alone: which account and which password stand in the popup. */
export function RefusedCard({ model }: { model: Refused }) {
  const texts = model.cause === undefined ? undefined : causeTexts(model.cause)
  const isLocked = model.vault === 'locked'
  const canUnlock = isLocked && model.exit === undefined
  const hasWayOut = model.canFillSaved || model.exit !== undefined || canUnlock
  return (
    <CardFrame kind="refused" title={texts ? withCertainty(texts.title, model.certainty) : i18n.t('card.refused.unknown')}>
      <p>{texts?.todo ?? i18n.t('card.refused.unknownTodo')}</p>
      <p class="soft small">{canUnlock ? i18n.t('card.refused.checkedLocked') : i18n.t('card.refused.checked')}</p>
      <div class="actions">
        {model.canFillSaved && (
          <ActButton look="do first" act={{ kind: 'fill-saved' }}>
            {i18n.t('card.refused.fillSaved')}
          </ActButton>
        )}
        {model.exit !== undefined && (
          <ActButton look="do first" act={{ kind: 'leave', to: model.exit }}>
            {exitText(model.exit)}
          </ActButton>
        )}
        {canUnlock && (
          <ActButton look="do first" act={{ kind: 'unlock' }}>
            {i18n.t('card.refused.unlock')}
          </ActButton>
        )}
        <ActButton look={hasWayOut ? 'also' : 'do first'} act={{ kind: 'all-checks' }}>
          {i18n.t('card.refused.allChecks')}
        </ActButton>
      </div>
    </CardFrame>
  )
}
