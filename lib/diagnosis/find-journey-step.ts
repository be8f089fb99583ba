import type { PageKind } from '@/lib/store/page-kinds'
import { journeys, type GuidedJourney, type JourneyId } from './journeys'

/** What else is known of the page. */
export interface PageHints {
  /** a slider or a picture is on it */
  hasCaptcha?: boolean
  /** the store says that it has sent a code, or a page waits for one */
  isCodeSent?: boolean
  /** it asks for the account alone */
  isAccountOnly?: boolean
  isPaymentService?: boolean
}

export interface FoundStep {
  journey: GuidedJourney
  /** 1-based */
  step: number
  steps: number
  textKey: string
  adviceKeys: readonly string[]
}

/**
 * Where the shopper is. `history`: the kinds of page this tab has been through, oldest first, this one last or not yet there.
 * undefined where no journey has such a page.
 */
export function findJourneyStep(kind: PageKind, history: readonly PageKind[], hints: PageHints = {}): FoundStep | undefined {
  const id = findJourneyId(kind, history, hints)
  const journey = id && journeys.find((journey) => journey.id === id)
  if (!journey) return undefined
  const fitting = journey.steps.flatMap((step, index) => (step.pages.includes(kind) ? [index] : []))
  // Two steps on one kind of page: asking for the code and waiting for it; the account and the password.
  const isLater = kind === 'code' ? hints.isCodeSent !== false : kind === 'login' ? hints.isAccountOnly !== true : false
  const at = isLater ? fitting.at(-1) : fitting[0]
  const step = at === undefined ? undefined : journey.steps[at]
  if (at === undefined || !step) return undefined
  return {
    journey,
    step: at + 1,
    steps: journey.steps.length,
    textKey: `journey.${journey.id}.${step.id}`,
    adviceKeys: step.advice.map((advice) => `journey.advice.${advice}`),
  }
}

function findJourneyId(kind: PageKind, history: readonly PageKind[], hints: PageHints): JourneyId | undefined {
  if (hints.isPaymentService === true && (kind === 'new-password' || kind === 'change-password')) return 'payment-service'
  switch (kind) {
    case 'recovery-account':
      return hints.hasCaptcha === true ? 'recovery-slider' : 'recovery'
    case 'recovery-method':
      return 'recovery-slider'
    case 'register':
      return 'register'
    case 'change-password':
    case 'security-question':
      return 'change-password'
    case 'login':
      return hints.isAccountOnly === true || history.filter((known) => known === 'login').length > 1 ? 'sign-in-two-steps' : 'sign-in'
    case 'code':
    case 'new-password':
    case 'done':
      return findBeginning(kind, history)
    case 'other':
      return undefined
  }
  return undefined
}

/** These pages belong to several journeys: the last page that begins one tells which. */
function findBeginning(kind: PageKind, history: readonly PageKind[]): JourneyId {
  const last = history.findLast((known) => beginnings[known] !== undefined)
  if (last === 'recovery-account' && history.includes('recovery-method')) return 'recovery-slider'
  const begun = last === undefined ? undefined : beginnings[last]
  // A code at sign-in is one more step of it; a new password there means that a mail's link was opened.
  if (begun === 'sign-in' && kind === 'new-password') return 'recovery-link'
  return begun ?? (kind === 'new-password' ? 'recovery-link' : 'recovery')
}

const beginnings: Partial<Record<PageKind, JourneyId>> = {
  login: 'sign-in',
  register: 'register',
  'recovery-account': 'recovery',
  'recovery-method': 'recovery-slider',
  'change-password': 'change-password',
  'security-question': 'change-password',
}
