import { i18n } from '#i18n'
import { CardFrame } from '../card-frame'
import type { CardModel, Notice } from '../card-model'

/** One thing that happened, and what to do now. */
export function NoticeCard({ model }: { model: Extract<CardModel, { kind: 'notice' }> }) {
  const { title, todo } = textsOf(model.notice)
  return (
    <CardFrame kind="notice" title={title}>
      <p class="soft">{todo}</p>
    </CardFrame>
  )
}

function textsOf(notice: Notice): { title: string; todo: string } {
  switch (notice) {
    case 'page-took-it-back':
      return { title: i18n.t('card.notice.pageTookItBack.title'), todo: i18n.t('card.notice.pageTookItBack.todo') }
    case 'too-long':
      return { title: i18n.t('card.notice.tooLong.title'), todo: i18n.t('card.notice.tooLong.todo') }
    case 'cannot-fill':
      return { title: i18n.t('card.notice.cannotFill.title'), todo: i18n.t('card.notice.cannotFill.todo') }
    case 'field-changed':
      return { title: i18n.t('card.notice.fieldChanged.title'), todo: i18n.t('card.notice.fieldChanged.todo') }
    case 'form-abroad':
      return { title: i18n.t('card.notice.formAbroad.title'), todo: i18n.t('card.notice.formAbroad.todo') }
    case 'form-changed':
      return { title: i18n.t('card.notice.formChanged.title'), todo: i18n.t('card.notice.formChanged.todo') }
    case 'code-filled':
      return { title: i18n.t('card.notice.codeFilled.title'), todo: i18n.t('card.notice.codeFilled.todo') }
    case 'code-too-late':
      return { title: i18n.t('card.notice.codeTooLate.title'), todo: i18n.t('card.notice.codeTooLate.todo') }
    case 'saved':
      return { title: i18n.t('card.notice.saved.title'), todo: i18n.t('card.notice.saved.todo') }
    case 'saved-before':
      return { title: i18n.t('card.notice.savedBefore.title'), todo: i18n.t('card.notice.savedBefore.todo') }
    case 'kept-until-unlock':
      return { title: i18n.t('card.notice.keptUntilUnlock.title'), todo: i18n.t('card.notice.keptUntilUnlock.todo') }
    case 'not-kept-refused':
      return { title: i18n.t('card.notice.notKeptRefused.title'), todo: i18n.t('card.notice.notKeptRefused.todo') }
    case 'cannot-make':
      return { title: i18n.t('card.notice.cannotMake.title'), todo: i18n.t('card.notice.cannotMake.todo') }
    case 'try-again':
      return { title: i18n.t('card.notice.tryAgain.title'), todo: i18n.t('card.notice.tryAgain.todo') }
    case 'captcha-waits':
      return { title: i18n.t('card.notice.captchaWaits.title'), todo: i18n.t('card.notice.captchaWaits.todo') }
    case 'captcha-failed':
      return { title: i18n.t('card.notice.captchaFailed.title'), todo: i18n.t('card.notice.captchaFailed.todo') }
    case 'captcha-solved':
      return { title: i18n.t('card.notice.captchaSolved.title'), todo: i18n.t('card.notice.captchaSolved.todo') }
  }
}
