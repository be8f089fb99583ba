import type { StorePage } from '@/lib/pages/read-page'
import { findNextPress } from '@/lib/pages/find-next-press'
import type { PageReport } from '@/lib/messaging/protocol'
import { codeFormOf } from '../forms/code-form'

/** The page on which a change of the password begins may have no field at all. */
const changes = /(?:change|modify|update|edit)[-_]?pass(?:word|wd)?/i

/** What the background is told of a page: kinds and signs, and the value of no field. */
export function reportOf(page: StorePage, answerStatus?: number): PageReport {
  const kind = page.kind === 'other' && window.top === window && changes.test(location.pathname) ? 'change-password' : page.kind
  const { words, isCodeSent } = findNextPress(document, { ...page, kind })
  return {
    kind,
    roles: page.fields.map(({ role }) => role).slice(0, 60),
    captcha: page.captcha,
    errorText: page.errorText?.slice(0, 500),
    shownAccount: page.shownAccount?.slice(0, 320),
    sentTo: page.sentTo?.slice(0, 320),
    awaitsLink: page.awaitsLink,
    ...codeFormOf(fieldsOf(page, 'code')),
    press: words,
    isCodeSent,
    httpStatus: httpStatus(),
    answerStatus,
  }
}

function httpStatus(): number | undefined {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.responseStatus || undefined
}

export function fieldsOf(page: StorePage, role: StorePage['fields'][number]['role']): HTMLInputElement[] {
  return page.fields.flatMap(({ role: its, element }) => (its === role && element instanceof HTMLInputElement ? [element] : []))
}
