import { i18n } from '#i18n'
import { codeWarningText } from '@/components/shared/code-warning'
import { countdown, timeOfDay } from '@/components/shared/text'
import { useNow } from '@/components/shared/use-now'
import { usePopup } from '../popup-context'
import type { CodeView, MailView } from '../popup-model'

/**
 * The code in large digits with its one button, or what it waits for. Both take the same place, so that a code that comes moves nothing below it.
 */
export function CodeSection({ code }: { code: CodeView }) {
  const { model } = usePopup()
  const now = useNow(code.state !== 'found')
  if (code.state === 'link') return <FoundLink code={code} />
  if (now >= code.endsAt) return <p class="soft small">{i18n.t(code.awaitsLink ? 'popup.code.linkOver' : 'popup.code.over')}</p>
  if (code.state === 'by-sms')
    return (
      <p class="soft small">
        <SentTo code={code} />
        {i18n.t('popup.code.bySms')}
      </p>
    )
  const isFound = code.state === 'found' && code.code !== undefined
  return (
    <>
      <p class="soft small two-lines">
        <SentTo code={code} />
        {isFound ? i18n.t('popup.code.until', { time: timeOfDay(code.endsAt) }) : waitingText(code, model.mail.status, now)}
      </p>
      {isFound ? <FoundCode digits={code.code} /> : <PlaceOfCode code={code} />}
      {code.warnings.map((warning) => (
        <p key={warning} class="note warn">
          {codeWarningText(warning)}
        </p>
      ))}
      {!code.awaitsLink && (
        <p class="soft small two-lines">
          {code.from !== undefined && (
            <>
              {i18n.t('popup.code.from')} <bdi>{code.from}</bdi>.{' '}
            </>
          )}
          {i18n.t('popup.code.neverTell')}
        </p>
      )}
    </>
  )
}

function FoundCode({ digits = '' }: { digits?: string }) {
  const { run } = usePopup()
  return (
    <div class="row place-of-code">
      <span class="code grow selectable" dir="ltr">
        {grouped(digits)}
      </span>
      <button type="button" class="do" onClick={() => void run({ kind: 'fill-code' })}>
        {i18n.t('popup.code.fill')}
      </button>
    </div>
  )
}

/** The way to the mail lies where the digits come, not where their button comes: who is about to press it must not press that one. */
function PlaceOfCode({ code }: { code: CodeView }) {
  const { model, run } = usePopup()
  const { tab, mail } = model
  const isInMail = tab.kind === 'web' && (tab.isConnected || tab.isLent)
  const isToBeOpened = mail.status !== 'not-connected' && !isInMail
  return (
    <div class="row place-of-code">
      {!isToBeOpened && !code.awaitsLink && (
        <span class="code soft" aria-hidden="true">
          ··· ···
        </span>
      )}
      {isToBeOpened && (
        <button type="button" class={code.state === 'closed' ? 'do' : 'also'} onClick={() => void run({ kind: 'open-mail' })}>
          {i18n.t('popup.mail.open')}
        </button>
      )}
    </div>
  )
}

function waitingText({ state, awaitsLink, endsAt }: CodeView, mail: MailView['status'], now: number): string {
  if (awaitsLink && (state === 'closed' || state === 'no-sender')) return i18n.t('popup.code.openLinkMessage')
  if (state === 'closed') return i18n.t('popup.code.openMessage')
  if (state === 'no-sender') return i18n.t('popup.code.noSender')
  if (mail === 'not-connected') return i18n.t('popup.code.notConnected')
  if (awaitsLink) return i18n.t('popup.code.waitingForLink')
  const time = countdown(endsAt - now)
  // The section below says what the mail wants first.
  return mail === 'connected' || mail === 'lent' ? i18n.t('popup.code.waiting', { time }) : i18n.t('card.waiting.livesFor', { time })
}

/** The mail holds a link: where it leads, and the one button that opens it. */
function FoundLink({ code }: { code: CodeView }) {
  const { run } = usePopup()
  return (
    <>
      <p class="soft small">
        <SentTo code={code} />
        {i18n.t('card.link.leadsTo')} <bdi dir="ltr">{code.host}</bdi>
      </p>
      <button type="button" class="do wide" onClick={() => void run({ kind: 'open-link' })}>
        {i18n.t('card.link.open')}
      </button>
    </>
  )
}

function SentTo({ code }: { code: CodeView }) {
  if (code.sentTo === undefined) return null
  return (
    <>
      {i18n.t('popup.code.sentTo')} <bdi>{code.sentTo}</bdi>
      {code.arrivedAt === undefined ? '. ' : `, ${timeOfDay(code.arrivedAt)}. `}
    </>
  )
}

/** "482 913": two halves are read and compared more easily than six digits. */
function grouped(code: string): string {
  const half = Math.ceil(code.length / 2)
  return code.length >= 6 ? `${code.slice(0, half)} ${code.slice(half)}` : code
}
