import { i18n } from '#i18n'
import type { Cause } from '@/lib/diagnosis/diagnose'
import type { Exit } from '@/lib/diagnosis/ways-out'
import { findText } from './text'

/** What a cause is called and what to do about it; undefined when there are no words for it. */
export function causeTexts(cause: Cause): { title: string; todo: string } | undefined {
  const title = findText(`diagnosis.${cause}.title`)
  const todo = findText(`diagnosis.${cause}.todo`)
  return title === undefined || todo === undefined ? undefined : { title, todo }
}

/** What a cause is called where it is not quite certain. */
export function withCertainty(title: string, certainty: 'certain' | 'likely' | 'possible' | undefined): string {
  switch (certainty) {
    case 'likely':
      return i18n.t('card.refused.likely', { cause: title })
    case 'possible':
      return i18n.t('card.refused.possible', { cause: title })
    case 'certain':
    case undefined:
      return title
  }
}

/** On the button that leads out of it. */
export function exitText(exit: Exit): string {
  switch (exit) {
    case 'recovery':
      return i18n.t('diagnosis.exit.recovery')
    case 'other-site':
      return i18n.t('diagnosis.exit.otherSite')
    case 'again':
      return i18n.t('diagnosis.exit.again')
  }
}
