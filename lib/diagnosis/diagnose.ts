import type { CaptchaState } from '@/lib/store/page-kinds'
import type { Attempt, Cause, Diagnosis } from './attempt'
import { compareTyped, type Comparison } from './compare-typed'
import { readErrorText, type Refusal } from './error-texts'

export type { Attempt, Cause, Diagnosis, SavedAccount } from './attempt'

/** Most likely first; empty when nothing is known against the attempt. Never throws, and keeps nothing. */
export function diagnose(attempt: Attempt): Diagnosis[] {
  return conclude(compareTyped(attempt), attempt)
}

/**
 * The second half, for who compares at the submit and hears the page's answer later: what the page says, then what was
 * compared. A comparison can be kept without `intended` and `account`.
 */
export function conclude(comparison: Comparison, { online, page = {} }: Pick<Attempt, 'online' | 'page'>): Diagnosis[] {
  const refusal = readErrorText(page.errorText)
  // A text in words that are not known is a refusal too: whatever else it could be has been looked for.
  const isRefused =
    refusal === 'wrong-password' || (refusal === undefined && ((page.errorText ?? '').trim() !== '' || page.httpStatus === 401))
  const around = findAround(online, page, refusal, isRefused)
  const told = comparison.causes
  const own = isRefused ? withRefusal(told, comparison.ifRefused) : told
  switch (refusal) {
    case 'social-account':
      return unique([{ cause: 'social-account', certainty: 'certain' }, ...around, ...own])
    case 'other-site':
      return unique([...around, pick(told, 'other-site') ?? { cause: 'other-site', certainty: 'likely' }, ...told])
    case 'unknown-account':
      return unique([...around, ...withUnknown(told, comparison.ifRefused)])
    case 'password-expired': {
      const old = pick(told, 'old-password')
      return unique([...around, ...(old ? [old] : []), { cause: 'no-longer-valid', certainty: 'certain' }, ...told])
    }
    case 'rules':
      return unique([...around, { cause: 'rules', certainty: 'certain' }, ...told])
    default: {
      const waiting: Diagnosis[] = isRefused && isCaptchaOpen(page.captcha) ? [{ cause: 'captcha', certainty: 'possible' }] : []
      return unique([...around, ...own.map((diagnosis) => (isRefused ? weigh(diagnosis, refusal) : diagnosis)), ...waiting])
    }
  }
}

/** What would stop any attempt, from the farthest to the nearest. */
function findAround(online: boolean, page: NonNullable<Attempt['page']>, refusal: Refusal | undefined, isRefused: boolean): Diagnosis[] {
  const status = page.httpStatus ?? 0
  const checks: [Diagnosis, boolean][] = [
    [{ cause: 'offline', certainty: 'certain' }, !online],
    // Pages blame the network for what their own servers could not answer.
    [{ cause: 'offline', certainty: 'likely' }, refusal === 'network' && status < 500],
    [{ cause: 'store-down', certainty: 'certain' }, status >= 500],
    [{ cause: 'store-down', certainty: 'likely' }, refusal === 'store-down'],
    [{ cause: 'blocked', certainty: 'certain' }, page.scriptsBlocked === true],
    [{ cause: 'locked-out', certainty: 'certain' }, page.tooManyTries === true],
    [{ cause: 'locked-out', certainty: 'likely' }, refusal === 'too-many-tries' || status === 429],
    [{ cause: 'captcha', certainty: 'certain' }, (refusal === 'captcha' || refusal === 'code') && isCaptchaOpen(page.captcha)],
    [{ cause: 'captcha', certainty: 'likely' }, refusal === 'captcha' || (!isRefused && isCaptchaOpen(page.captcha))],
  ]
  return checks.filter(([, is]) => is).map(([diagnosis]) => diagnosis)
}

function isCaptchaOpen(captcha: CaptchaState | undefined): boolean {
  return captcha === 'unsolved' || captcha === 'failed' || captcha === 'picture'
}

/** The store has no such account: unless the vault knows better where it is. */
function withUnknown(told: readonly Diagnosis[], ifRefused: readonly Diagnosis[]): Diagnosis[] {
  const account = pick([...told, ...ifRefused], 'unknown-account')
  const isElsewhere = told[0]?.cause === 'other-site' || told[0]?.cause === 'social-account'
  const unknown: Diagnosis = account?.certainty === 'certain' ? account : { ...account, cause: 'unknown-account', certainty: 'likely' }
  return isElsewhere ? [...told, unknown] : [unknown, ...told]
}

/**
 * That the store refused an account without a password of its own leaves no doubt; that it said something in words nobody knows
 * leaves much.
 */
function weigh(diagnosis: Diagnosis, refusal: Refusal | undefined): Diagnosis {
  if (diagnosis.cause === 'social-account') return { ...diagnosis, certainty: 'certain' }
  return diagnosis.cause === 'no-longer-valid' && refusal === undefined ? { ...diagnosis, certainty: 'possible' } : diagnosis
}

function pick(told: readonly Diagnosis[], cause: Cause): Diagnosis | undefined {
  return told.find((known) => known.cause === cause)
}

/** A refusal may make surer what was known before. */
function withRefusal(told: readonly Diagnosis[], ifRefused: readonly Diagnosis[]): Diagnosis[] {
  return [...told.map((known) => ifRefused.find(({ cause }) => cause === known.cause) ?? known), ...ifRefused]
}

function unique(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  return diagnoses.filter(({ cause }, index) => diagnoses.findIndex((other) => other.cause === cause) === index)
}
