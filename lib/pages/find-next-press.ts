import type { StorePage } from './read-page'
import { fold } from '@/lib/pages/words/fold'
import { findButtons, type Button } from '@/lib/pages/form/scopes'
import { textOf } from '@/lib/pages/dom/text-of'
import { lookAt } from '@/lib/pages/dom/visible'
import { says } from '@/lib/pages/words/vocabulary'

export interface NextPress {
  /** as the page writes them, without a countdown; undefined where no button ends this page */
  words?: string
  /** of a page that waits for a code: whether it has been asked for, as far as the page shows */
  isCodeSent?: boolean
}

/** Longer words are no button's. */
const longest = 60
const countdown = /[\s(]*\d+\s*\p{L}{0,3}\s*\)?$/u
const asks = /(?:get|send|request|receive|click here|получ|выслать|отправ|нажмите|获取|获得|点击|免费)/

/** Which of the page's own buttons the shopper has to press next, by its words. The page is only looked at. */
export function findNextPress(document: Document, page: Pick<StorePage, 'kind' | 'submit'>): NextPress {
  switch (page.kind) {
    case 'other':
      return {}
    case 'code': {
      const asking = findAskingButton(document, page)
      const isCodeSent = !asking || isDisabled(asking)
      return { words: wordsOf(isCodeSent ? page.submit : asking), isCodeSent }
    }
    case 'recovery-method':
      return { words: wordsOf(findMailWay(document)?.element) }
    default:
      return { words: wordsOf(findGoOn(document, page)) }
  }
}

/** The button that ends this page. On one without fields: that leads on. */
export function findGoOn(document: Document, { submit }: Pick<StorePage, 'submit'>): HTMLElement | undefined {
  if (submit) return submit
  const leadsOn = buttonsOf(document).filter(({ text }) => [says.verify, says.go, says.signIn].some((words) => words.test(text)))
  return (leadsOn.find(({ isLink, element }) => !isLink && !element.closest('header,footer,nav')) ?? leadsOn[0])?.element
}

/** The button that has a code sent, or the next one. */
export function findAskingButton(document: Document, page: Pick<StorePage, 'submit'>): HTMLElement | undefined {
  return buttonsOf(document).find(
    ({ element, text }) => element !== page.submit && (says.resend.test(text) || (asks.test(text) && says.plainCode.test(text))),
  )?.element
}

/** The button of the line that speaks of the e-mail. */
function findMailWay(document: Document): Button | undefined {
  return buttonsOf(document).find(({ element }) => {
    const line = element.closest('li,tr,dd,label,[role=listitem],[role=radio]') ?? element
    return says.email.test(fold(textOf(line, 160)))
  })
}

function buttonsOf(document: Document): Button[] {
  return document.body ? findButtons(document.body, lookAt(document)) : []
}

function wordsOf(button: HTMLElement | undefined): string | undefined {
  if (!button) return undefined
  const own =
    'value' in button && typeof button.value === 'string' && button.localName === 'input' ? button.value : textOf(button, 2 * longest)
  const words = (own || button.getAttribute('aria-label') || '').replace(countdown, '').trim()
  return words === '' || words.length > longest ? undefined : words
}

const isDisabled = (button: HTMLElement): boolean => button.matches(':disabled,[aria-disabled=true]')
