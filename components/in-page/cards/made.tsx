import { i18n } from '#i18n'
import { PasswordText } from '@/components/shared/password-text'
import { ActButton, CardFrame } from '../card-frame'
import type { CardModel } from '../card-model'

/** A strong password is in the fields: who keeps it, in plain words. */
export function MadeCard({ model }: { model: Extract<CardModel, { kind: 'made' }> }) {
  switch (model.keptBy) {
    case 'vault':
      return (
        <CardFrame kind="made" title={i18n.t('card.made.title')}>
          <p class="soft">{i18n.t('card.made.vault')}</p>
        </CardFrame>
      )
    case 'locked-vault':
      return (
        <CardFrame kind="made" title={i18n.t('card.made.title')}>
          <p class="soft">{i18n.t('card.made.lockedVault')}</p>
          <div class="actions">
            <ActButton look="also" act={{ kind: 'unlock' }}>
              {i18n.t('card.unlock')}
            </ActButton>
          </div>
        </CardFrame>
      )
    case 'nobody':
      return (
        <CardFrame kind="made" title={i18n.t('card.made.title')}>
          {model.password === undefined ? null : <PasswordText password={model.password} />}
          <p class="note warn">{i18n.t('card.made.nobody')}</p>
          <div class="actions">
            <ActButton look="do first" act={{ kind: 'keep' }}>
              {i18n.t('card.made.keep')}
            </ActButton>
            <ActButton look="also" act={{ kind: 'copy-password' }}>
              {i18n.t('card.made.copy')}
            </ActButton>
          </div>
        </CardFrame>
      )
  }
}
