import { i18n } from '#i18n'
import { countdown } from '@/components/shared/text'
import { useNow } from '@/components/shared/use-now'
import { ActButton, CardFrame } from '../card-frame'
import type { CardModel } from '../card-model'
import { PasteBox } from './paste-box'

export type Waiting = Extract<CardModel, { kind: 'waiting' }>

/** The page waits for a code: where it comes from, how long it lives, and a box for who has it already. */
export function WaitingCard({ model }: { model: Waiting }) {
  const now = useNow(true)
  const isOver = now >= model.endsAt
  const resendIn = model.resendAt === undefined ? 0 : model.resendAt - now
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
      {!isOver && model.ask !== undefined && <p class="soft small">{i18n.t('card.waiting.ask', { press: model.ask })}</p>}
      {!isOver && (isLate || model.bySms) && <p class="soft small">{i18n.t('card.waiting.otherWays')}</p>}
      {!isOver && <PasteBox isBad={model.badPaste} />}
      {!isOver && !model.bySms && <MailButtons model={model} />}
      {!isOver && (
        <p class="soft small counted">
          {i18n.t('card.waiting.livesFor', { time: countdown(model.endsAt - now) })}
          {resendIn > 0 && ` ${i18n.t('card.waiting.resendIn', { time: countdown(resendIn) })}`}
        </p>
      )}
      <p class="soft small">{i18n.t('card.neverTell')}</p>
    </CardFrame>
  )
}

function titleOf(model: Waiting, isOver: boolean): string {
  if (isOver) return i18n.t('card.waiting.overTitle')
  if (model.openMessage) return i18n.t('card.waiting.openTitle')
  if (model.isRefused) return i18n.t('card.waiting.refusedTitle')
  return model.bySms ? i18n.t('card.waiting.smsTitle') : i18n.t('card.waiting.title')
}

function adviceOf(model: Waiting, isOver: boolean, isLate: boolean): string {
  if (isOver) return i18n.t('card.waiting.over')
  if (model.openMessage) return i18n.t('card.waiting.open')
  if (model.isRefused) return i18n.t('card.waiting.refused')
  if (model.bySms) return i18n.t('card.waiting.sms')
  switch (model.mail) {
    case 'connected':
      return i18n.t(isLate ? 'card.waiting.late' : 'card.waiting.connected')
    case 'not-connected':
      return i18n.t('card.waiting.notConnected')
    case 'not-open':
      return i18n.t('card.waiting.notOpen')
    case 'asleep':
      return i18n.t('card.waiting.asleep')
    case 'signed-out':
      return i18n.t('card.waiting.signedOut')
    case 'other-mailbox':
      return i18n.t('card.waiting.otherMailbox')
  }
}

/** Green only when opening the mail is the one thing to do. */
export function MailButtons({ model }: { model: Waiting }) {
  const isNeeded = model.openMessage || (model.mail !== 'connected' && model.mail !== 'not-connected')
  return (
    <div class="actions">
      <ActButton look={isNeeded ? 'do' : 'also'} act={{ kind: 'open-mail' }}>
        {i18n.t('card.waiting.openMail')}
      </ActButton>
      {model.mail === 'not-connected' && (
        <ActButton look="also" act={{ kind: 'connect-mail' }}>
          {i18n.t('card.waiting.connectMail')}
        </ActButton>
      )}
    </div>
  )
}
