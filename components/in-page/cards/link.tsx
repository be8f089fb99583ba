import { i18n } from '#i18n'
import { ActButton, CardFrame } from '../card-frame'
import type { CardModel } from '../card-model'

/** A recovery by link: the mail holds an address instead of a code. */
export function LinkCard({ model }: { model: Extract<CardModel, { kind: 'link' }> }) {
  return (
    <CardFrame kind="link" title={i18n.t(model.isAwaited ? 'card.link.awaitedTitle' : 'card.link.title')}>
      <p class="soft">
        {i18n.t('card.link.leadsTo')} <bdi dir="ltr">{model.host}</bdi>
      </p>
      <ActButton look="do wide" act={{ kind: 'open-link' }}>
        {i18n.t('card.link.open')}
      </ActButton>
    </CardFrame>
  )
}
