import type { CaptchaState, SocialNetwork } from '@/lib/store/page-kinds'
import type { Site } from '@/lib/store/sites'

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
