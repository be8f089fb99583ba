import type { CaptchaState, SocialNetwork } from '@/lib/store/page-kinds'
import type { Site } from '@/lib/store/sites'
import { compareTyped, type Comparison } from './compare-typed'
import { readErrorText, type Refusal } from './error-texts'

export type SavedAccount =
  | { account: string; site: Site; signInWith: 'password'; password: string; previous: readonly string[] }
  | { account: string; site: Site; signInWith: SocialNetwork }

export interface Attempt {
  site: Site
  typed: string
  account?: string
  capsLock?: boolean
  keyboardLayout?: string
  online: boolean
  page?: { errorText?: string; captcha?: CaptchaState; httpStatus?: number; scriptsBlocked?: boolean; tooManyTries?: boolean }
  /** undefined: the vault is locked or there is none */
  saved?: readonly SavedAccount[]
}

/**
 * | cause | needs | is told when |
 * | --- | --- | --- |
 * | offline | online | the browser is offline; a text that blames the network: likely |
 * | store-down | page.httpStatus, errorText | 500 and above; a text about maintenance |
 * | blocked | page.scriptsBlocked | the page's scripts or its slider were refused |
 * | locked-out | page.tooManyTries, errorText, httpStatus | the page says so; 429 |
 * | captcha | page.captcha, errorText | a slider or picture waits or failed, and the store did not get as far as the password; a code refused beside one |
 * | layout, caps-lock, spaces, typo | saved, or typed alone | the saved password typed so; without a vault what no password can contain |
 * | old-password | saved.previous | an earlier password of this account |
 * | other-account | saved | the password of another account of this realm |
 * | other-site | saved, errorText | the account, or the password, of another realm |
 * | unknown-account | saved, account, errorText | nobody saved has this name; likelier when it is nearly one that is saved |
 * | social-account | saved.signInWith, errorText | the account signs in through a network |
 * | no-longer-valid | saved, a refusal (errorText, 401) | the saved password itself was refused; the page says that it has expired or was changed |
 * | rules | typed, errorText | the store could never have taken it as a password |
 */
export type Cause =
  | 'layout'
  | 'caps-lock'
  | 'spaces'
  | 'typo'
  | 'old-password'
  | 'no-longer-valid'
  | 'other-account'
  | 'other-site'
  | 'unknown-account'
  | 'social-account'
  | 'offline'
  | 'store-down'
  | 'captcha'
  | 'blocked'
  | 'locked-out'
  | 'rules'

export interface Diagnosis {
  cause: Cause
  certainty: 'certain' | 'likely' | 'possible'
  /** the password that was meant; whatever is certain is one that is saved. Never for a page */
  intended?: string
  /** the saved account that the password, or the mistyped name, belongs to. Never for a page */
  account?: string
}

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
