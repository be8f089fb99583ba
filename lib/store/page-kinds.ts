/** What a store page is for. Says nothing about trust. */
export type PageKind =
  | 'login'
  | 'register'
  | 'recovery-account'
  | 'recovery-method'
  | 'code'
  | 'new-password'
  | 'change-password'
  | 'security-question'
  | 'done'
  | 'other'

/** What a field on a store page asks for. */
export type FieldRole =
  'account' | 'password' | 'current-password' | 'new-password' | 'repeat-password' | 'code' | 'captcha-text' | 'security-answer'

export type CaptchaState = 'absent' | 'loading' | 'unsolved' | 'solved' | 'failed' | 'picture'

/** Networks the store lets a shopper sign in with. */
export type SocialNetwork = 'google' | 'facebook' | 'vk' | 'apple' | 'x'
