import type { StorePage } from '@/lib/pages/detect'
import type { PageReport } from '@/lib/messaging/protocol'

/** What the background is told of a page: kinds and signs, and the value of no field. */
export function reportOf(page: StorePage): PageReport {
  return {
    kind: page.kind,
    roles: page.fields.map(({ role }) => role).slice(0, 60),
    captcha: page.captcha,
    errorText: page.errorText?.slice(0, 500),
    shownAccount: page.shownAccount?.slice(0, 320),
    sentTo: page.sentTo?.slice(0, 320),
    codeLength: codeLength(page),
    httpStatus: httpStatus(),
  }
}

/** Split boxes say how many characters the code has; a single field says so by its limit, if it has a sensible one. */
function codeLength(page: StorePage): number | undefined {
  const boxes = fieldsOf(page, 'code')
  if (boxes.length > 1) return boxes.length <= 12 ? boxes.length : undefined
  const limit = boxes[0]?.maxLength ?? -1
  return limit >= 4 && limit <= 8 ? limit : undefined
}

function httpStatus(): number | undefined {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.responseStatus || undefined
}

export function fieldsOf(page: StorePage, role: StorePage['fields'][number]['role']): HTMLInputElement[] {
  return page.fields.flatMap(({ role: its, element }) => (its === role && element instanceof HTMLInputElement ? [element] : []))
}
