import { i18n } from '#i18n'
import { timeOfDay } from '@/components/shared/text'
import { useConnectMail } from './connect-mail'
import { usePopup } from '../popup-context'
import type { MailView } from '../popup-model'

/** Whether a mail is connected, and in one sentence what is read there and when. */
export function MailSection() {
  const { model } = usePopup()
  const { mail } = model
  const name = mail.mailbox ?? hostOf(mail.origin)
  return (
    <section>
      <div class="row">
        <span class="grow">
          <h2>
            {i18n.t('popup.mail.title')}
            {name === undefined ? null : (
              <>
                : <bdi>{name}</bdi>
              </>
            )}
          </h2>
          <p class="soft small two-lines">{statusText(mail)}</p>
        </span>
        {mail.status !== 'not-connected' && <span class="chip">{chipText(mail.status)}</span>}
      </div>
      <MailButtons mail={mail} />
    </section>
  )
}

function MailButtons({ mail }: { mail: MailView }) {
  const { model, run, go } = usePopup()
  const { tab } = model
  const connect = useConnectMail()
  const canConnectHere = tab.kind === 'web' && !tab.isConnected
  // Beside the code that is awaited there is a button for it already.
  const isOfferedAbove = (tab.kind === 'store' || tab.kind === 'web') && tab.code !== undefined
  return (
    <div class="row wrap">
      {canConnectHere && (
        <button type="button" class="also" onClick={() => void connect(tab.origin)}>
          {i18n.t('popup.mail.connect', { host: hostOf(tab.origin) ?? '' })}
        </button>
      )}
      {mail.status === 'not-connected' && !canConnectHere && (
        <button type="button" class="also" onClick={() => go({ kind: 'connect-mail' })}>
          {i18n.t('popup.connect.title')}
        </button>
      )}
      {!isOfferedAbove && (mail.status === 'not-open' || mail.status === 'asleep' || mail.status === 'signed-out') && (
        <button type="button" class="also" onClick={() => void run({ kind: 'open-mail' })}>
          {i18n.t('popup.mail.open')}
        </button>
      )}
      {mail.status !== 'not-connected' && (
        <button type="button" class="plain last" onClick={() => void run({ kind: 'disconnect-mail' })}>
          {mail.lentUntil === undefined ? i18n.t('popup.mail.disconnect') : i18n.t('popup.mail.giveBack')}
        </button>
      )}
    </div>
  )
}

function statusText({ status, lentUntil = 0 }: MailView): string {
  switch (status) {
    case 'connected':
      return i18n.t('popup.mail.connected')
    case 'lent':
      return i18n.t('popup.mail.lent', { time: timeOfDay(lentUntil) })
    case 'not-connected':
      return i18n.t('popup.mail.notConnected')
    case 'not-open':
      return i18n.t('popup.mail.notOpen')
    case 'asleep':
      return i18n.t('popup.mail.asleep')
    case 'signed-out':
      return i18n.t('popup.mail.signedOut')
  }
}

function chipText(status: Exclude<MailView['status'], 'not-connected'>): string {
  switch (status) {
    case 'connected':
      return i18n.t('popup.mail.chip.connected')
    case 'lent':
      return i18n.t('popup.mail.chip.lent')
    case 'not-open':
      return i18n.t('popup.mail.chip.notOpen')
    case 'asleep':
      return i18n.t('popup.mail.chip.asleep')
    case 'signed-out':
      return i18n.t('popup.mail.chip.signedOut')
  }
}

function hostOf(origin: string | undefined): string | undefined {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : undefined
}
