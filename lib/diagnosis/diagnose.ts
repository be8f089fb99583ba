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
