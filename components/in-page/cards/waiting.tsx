import { i18n } from '#i18n'
import { countdown } from '@/components/shared/text'
import { PasteBox } from './paste-box'
import { mailAdvice, MailButtons, useWait, WaitingSheet, type Wait, type Waiting } from './waiting-parts'

/** The page waits for a code: where it comes from, how long it lives, and a box for who has it already. */
export function WaitingCard({ model }: { model: Waiting }) {
  const wait = useWait(model)
  const { now, isOver, isLate } = wait
  const resendIn = model.resendAt === undefined ? 0 : model.resendAt - now
  return (
    <WaitingSheet model={model} wait={wait} title={titleOf(model, wait)} advice={adviceOf(model, wait)}>
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
    </WaitingSheet>
  )
}

function titleOf(model: Waiting, { isOver }: Wait): string {
  if (isOver) return i18n.t('card.waiting.overTitle')
  if (model.seenMail) return i18n.t('card.waiting.openTitle')
  if (model.isRefused) return i18n.t('card.waiting.refusedTitle')
  return model.bySms ? i18n.t('card.waiting.smsTitle') : i18n.t('card.waiting.title')
}

function adviceOf(model: Waiting, wait: Wait): string {
  if (wait.isOver) return i18n.t('card.waiting.over')
  if (model.seenMail) return i18n.t(model.seenMail === 'closed' ? 'card.waiting.open' : 'card.waiting.noSender')
  if (model.isRefused) return i18n.t('card.waiting.refused')
  if (model.bySms) return i18n.t('card.waiting.sms')
  return mailAdvice(model.mail, wait, {
    notConnected: i18n.t('card.waiting.notConnected'),
    notOpen: i18n.t('card.waiting.notOpen'),
  })
}
