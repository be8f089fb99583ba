import { i18n } from '#i18n'
import { mailAdvice, MailButtons, useWait, WaitingSheet, type Wait, type Waiting } from './waiting-parts'

/** The page has sent a link and has no field: there is nothing to paste, and nobody asks for it on the phone. */
export function WaitingForLinkCard({ model }: { model: Waiting }) {
  const wait = useWait(model)
  return (
    <WaitingSheet model={model} wait={wait} title={titleOf(model, wait)} advice={adviceOf(model, wait)}>
      {!model.bySms && <MailButtons model={model} />}
    </WaitingSheet>
  )
}

function titleOf(model: Waiting, { isOver }: Wait): string {
  if (isOver) return i18n.t('card.waitingForLink.overTitle')
  return i18n.t(model.seenMail ? 'card.waiting.openTitle' : 'card.waiting.title')
}

function adviceOf(model: Waiting, wait: Wait): string {
  if (wait.isOver) return i18n.t('card.waitingForLink.over')
  if (model.seenMail) return i18n.t('card.waitingForLink.open')
  if (model.bySms) return i18n.t('card.waitingForLink.sms')
  return mailAdvice(model.mail, wait, {
    notConnected: i18n.t('card.waitingForLink.notConnected'),
    notOpen: i18n.t('card.waitingForLink.notOpen'),
  })
}
