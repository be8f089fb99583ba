import type { PageKind } from '@/lib/store/page-kinds'
import { journeyPagesOf, stepsOn } from './journey-pages'
import { journeys, type GuidedJourney, type JourneyId } from './journeys'

/** What else is known of the page. */
export interface PageHints {
  /** a slider is on it */
  hasSlider?: boolean
  /** the letters of a picture are asked for, and no slider was there before */
  hasPicture?: boolean
  /** the store says that it has sent a code, or a page waits for one */
  isCodeSent?: boolean
  /** it has sent a link instead */
  isLinkSent?: boolean
  /** it asks for the account alone */
  isAccountOnly?: boolean
  /** it asks for the password of an account that was asked for before */
  isSecondStep?: boolean
  /** it asks for the current password and the new one at once */
  asksBothPasswords?: boolean
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
  const fitting = stepsOn(journey.steps, journeyPagesOf(kind, hints))
  // Two steps on one kind of page: asking for the code and waiting for it; the account and the password.
  const at = (isLater(kind, hints) ? fitting.at(-1) : fitting[0]) ?? 0
  const step = journey.steps[at - 1]
  if (!step) return undefined
  return {
    journey,
    step: at,
    steps: journey.steps.length,
    textKey: `journey.${journey.id}.${step.id}`,
    adviceKeys: step.advice.map((advice) => `journey.advice.${advice}`),
  }
}

function isLater(kind: PageKind, { isCodeSent, isAccountOnly, isSecondStep }: PageHints): boolean {
  if (kind === 'code') return isCodeSent !== false
  return kind === 'login' ? isAccountOnly !== true : kind === 'register' && isSecondStep === true
}

function findJourneyId(kind: PageKind, history: readonly PageKind[], hints: PageHints): JourneyId | undefined {
  if (hints.isPaymentService === true && (kind === 'new-password' || kind === 'change-password')) return 'payment-service'
  // A code that no sign-in and no recovery asked for, where one pays: the bank's or the service's own.
  if (hints.isPaymentService === true && kind === 'code' && findBeginning(history) === undefined) return 'no-sms'
  switch (kind) {
    case 'recovery-account':
      return findDesign(hints)
    case 'recovery-method':
      return 'recovery-slider'
    case 'register':
      return 'register'
    case 'change-password':
      return findChange(hints)
    case 'security-question':
      return 'change-password'
    case 'login':
      return isInTwoSteps(history, hints) ? 'sign-in-two-steps' : 'sign-in'
    case 'code':
    case 'new-password':
    case 'done':
      return findBegun(kind, history, hints)
    case 'other':
      return undefined
  }
  return undefined
}

function findDesign({ hasSlider, hasPicture }: PageHints): JourneyId {
  if (hasSlider === true) return 'recovery-slider'
  return hasPicture === true ? 'recovery-link' : 'recovery'
}

/** Older pages ask for the old password and the new one together. */
function findChange({ asksBothPasswords }: PageHints): JourneyId {
  return asksBothPasswords === true ? 'change-password-older' : 'change-password'
}

function isInTwoSteps(history: readonly PageKind[], { isAccountOnly, isSecondStep }: PageHints): boolean {
  return isAccountOnly === true || isSecondStep === true || history.filter((known) => known === 'login').length > 1
}

/** These pages belong to several journeys: the last page that begins one tells which. */
function findBegun(kind: PageKind, history: readonly PageKind[], hints: PageHints): JourneyId {
  if (hints.isLinkSent === true) return 'recovery-link'
  const beginning = findBeginning(history)
  const begun = beginning && beginnings[beginning]
  const since = history.slice(history.findLastIndex((known) => known === beginning) + 1)
  switch (begun) {
    case undefined:
      return kind === 'new-password' ? 'recovery-link' : 'recovery'
    case 'sign-in':
      // A code at sign-in is one more step of it; a new password there means that a mail's link was opened.
      if (kind === 'new-password' || since.includes('new-password')) return 'recovery-link'
      return isInTwoSteps(history, hints) ? 'sign-in-two-steps' : 'sign-in'
    case 'recovery':
      if (kind !== 'code' && !since.includes('code')) return 'recovery-link'
      return hints.hasSlider === true ? 'recovery-slider' : 'recovery'
    case 'change-password':
      return findChange(hints)
    default:
      return begun
  }
}

function findBeginning(history: readonly PageKind[]): PageKind | undefined {
  return history.findLast((known) => beginnings[known] !== undefined)
}

const beginnings: Partial<Record<PageKind, JourneyId>> = {
  login: 'sign-in',
  register: 'register',
  'recovery-account': 'recovery',
  'recovery-method': 'recovery-slider',
  'change-password': 'change-password',
  'security-question': 'change-password',
}
