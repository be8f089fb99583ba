import { i18n } from '#i18n'
import { ActButton, CardFrame } from '../card-frame'
import type { CardModel } from '../card-model'

/** Offered after the store took the password. */
export function SaveCard({ model }: { model: Extract<CardModel, { kind: 'save' }> }) {
  return (
    <CardFrame kind="save" title={model.update ? i18n.t('card.save.updateTitle') : i18n.t('card.save.title')}>
      <p>
        <bdi>{model.account}</bdi>
      </p>
      <p class="soft small">{keeping(model)}</p>
      <div class="actions">
        <ActButton look="do first" act={{ kind: 'save' }}>
          {model.update ? i18n.t('card.save.update') : i18n.t('card.save.save')}
        </ActButton>
        <ActButton look="also" act={{ kind: 'dismiss' }}>
          {i18n.t('card.save.not')}
        </ActButton>
      </div>
    </CardFrame>
  )
}

function keeping({ vault, update }: { vault: 'none' | 'locked' | 'unlocked'; update: boolean }): string {
  if (vault === 'locked') return i18n.t('card.save.locked')
  if (vault === 'none') return i18n.t('card.save.none')
  return update ? i18n.t('card.save.history') : i18n.t('card.save.encrypted')
}
