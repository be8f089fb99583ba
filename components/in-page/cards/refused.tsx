import { i18n } from '#i18n'
import { causeTexts, exitText, withCertainty } from '@/components/shared/causes'
import { ActButton, CardFrame } from '../card-frame'
import type { CardModel } from '../card-model'

type Refused = Extract<CardModel, { kind: 'refused' }>

/** Why the store said no. The cause alone: which account and which password stand in the popup. */
export function RefusedCard({ model }: { model: Refused }) {
  const texts = model.cause === undefined ? undefined : causeTexts(model.cause)
  const isLocked = model.vault === 'locked'
  return (
    <CardFrame kind="refused" title={texts ? withCertainty(texts.title, model.certainty) : i18n.t('card.refused.unknown')}>
      <p>{texts?.todo ?? i18n.t('card.refused.unknownTodo')}</p>
      <p class="soft small">
        {isLocked && model.exit === undefined ? i18n.t('card.refused.checkedLocked') : i18n.t('card.refused.checked')}
      </p>
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
        {isLocked && model.exit === undefined && (
          <ActButton look="do first" act={{ kind: 'unlock' }}>
            {i18n.t('card.refused.unlock')}
          </ActButton>
        )}
        <ActButton look="also" act={{ kind: 'all-checks' }}>
          {i18n.t('card.refused.allChecks')}
        </ActButton>
      </div>
    </CardFrame>
  )
}
