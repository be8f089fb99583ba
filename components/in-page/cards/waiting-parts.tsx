import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { useNow } from '@/components/shared/use-now'
import { ActButton, CardFrame } from '../card-frame'
import type { CardModel } from '../card-model'

export type Waiting = Extract<CardModel, { kind: 'waiting' }>

/** How long it has been waited, by the second. */
export interface Wait {
  now: number
  isOver: boolean
  isLate: boolean
}

export function useWait({ endsAt, spamAt }: Waiting): Wait {
  const now = useNow(true)
  return { now, isOver: now >= endsAt, isLate: now >= spamAt }
}

interface WaitingSheetProps {
  model: Waiting
  wait: Wait
  title: string
  advice: string
  children: ComponentChildren
}

/** What is waited for, what to do about it, and where it was sent; below, what a code or a link needs. */
export function WaitingSheet({ model, wait: { isOver, isLate }, title, advice, children }: WaitingSheetProps) {
  return (
    <CardFrame kind="waiting" title={title}>
      <p class="soft">
        {advice}
        {!isOver && isLate && !model.bySms ? ` ${i18n.t('card.waiting.spam')}` : null}
      </p>
      {model.sentTo !== undefined && !isOver && (
        <p class="soft small">
          {i18n.t('card.waiting.sentTo')} <bdi>{model.sentTo}</bdi>
        </p>
      )}
      {children}
    </CardFrame>
  )
}

/** What the mail's state asks for. `own`: what is said of a code and a link in words of their own. */
export function mailAdvice(mail: Waiting['mail'], { isLate }: Wait, own: { notConnected: string; notOpen: string }): string {
  switch (mail) {
    case 'connected':
      return i18n.t(isLate ? 'card.waiting.late' : 'card.waiting.connected')
    case 'not-connected':
      return own.notConnected
    case 'not-open':
      return own.notOpen
    case 'asleep':
      return i18n.t('card.waiting.asleep')
    case 'signed-out':
      return i18n.t('card.waiting.signedOut')
    case 'other-mailbox':
      return i18n.t('card.waiting.otherMailbox')
  }
}

/** Green only when opening the mail is the one thing to do. One that is not connected can't be opened: nobody knows where it is. */
export function MailButtons({ model }: { model: Waiting }) {
  const isNeeded = model.seenMail === 'closed' || (model.mail !== 'connected' && model.mail !== 'not-connected')
  return (
    <div class="actions">
      {model.mail !== 'not-connected' && (
        <ActButton look={isNeeded ? 'do' : 'also'} act={{ kind: 'open-mail' }}>
          {i18n.t('card.waiting.openMail')}
        </ActButton>
      )}
      {model.mail === 'not-connected' && (
        <ActButton look="also" act={{ kind: 'connect-mail' }}>
          {i18n.t('card.waiting.connectMail')}
        </ActButton>
      )}
    </div>
  )
}
