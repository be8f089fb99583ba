import { i18n } from '#i18n'
import type { CodeWarning } from '@/lib/messaging/card-model'

/** What speaks against a code that was found. */
export function codeWarningText(warning: CodeWarning): string {
  switch (warning) {
    case 'spam':
      return i18n.t('card.code.spam')
    case 'unknown-time':
      return i18n.t('card.code.unknownTime')
    case 'unknown-sender':
      return i18n.t('card.code.unknownSender')
    case 'other-mailbox':
      return i18n.t('card.code.otherMailbox')
    case 'other-account':
      return i18n.t('card.code.otherAccount')
  }
}
