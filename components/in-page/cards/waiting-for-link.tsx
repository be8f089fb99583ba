import { i18n } from '#i18n'
import { useNow } from '@/components/shared/use-now'
import { CardFrame } from '../card-frame'
import { MailButtons, type Waiting } from './waiting'

/** The page has sent a link and has no field: there is nothing to paste, and nobody asks for it on the phone. */
export function WaitingForLinkCard({ model }: { model: Waiting }) {
  const now = useNow(true)
  const isOver = now >= model.endsAt
  const isLate = now >= model.spamAt
  return (
    <CardFrame kind="waiting" title={titleOf(model, isOver)}>
      <p class="soft">
        {adviceOf(model, isOver, isLate)}
        {!isOver && isLate && !model.bySms ? ` ${i18n.t('card.waiting.spam')}` : null}
      </p>
      {model.sentTo !== undefined && !isOver && (
        <p class="soft small">
          {i18n.t('card.waiting.sentTo')} <bdi>{model.sentTo}</bdi>
        </p>
      )}
      {!model.bySms && <MailButtons model={model} />}
    </CardFrame>
  )
}

function titleOf(model: Waiting, isOver: boolean): string {
  if (isOver) return i18n.t('card.waitingForLink.overTitle')
  return i18n.t(model.openMessage ? 'card.waiting.openTitle' : 'card.waiting.title')
}

function adviceOf(model: Waiting, isOver: boolean, isLate: boolean): string {
  if (isOver) return i18n.t('card.waitingForLink.over')
  if (model.openMessage) return i18n.t('card.waitingForLink.open')
  if (model.bySms) return i18n.t('card.waitingForLink.sms')
  switch (model.mail) {
    case 'connected':
      return i18n.t(isLate ? 'card.waiting.late' : 'card.waiting.connected')
    case 'not-connected':
      return i18n.t('card.waitingForLink.notConnected')
    case 'not-open':
      return i18n.t('card.waitingForLink.notOpen')
    case 'asleep':
      return i18n.t('card.waiting.asleep')
    case 'signed-out':
      return i18n.t('card.waiting.signedOut')
    case 'other-mailbox':
      return i18n.t('card.waiting.otherMailbox')
  }
}
