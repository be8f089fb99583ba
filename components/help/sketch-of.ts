import type { JourneyPage } from '@/lib/diagnosis/journeys/journey-pages'
import type { GuidedJourney, JourneyStep } from '@/lib/diagnosis/journeys/journeys'

export type PhoneSketch = 'phone-menu' | 'phone-forgot' | 'phone-browser' | 'phone-signal' | 'phone-message'

export type StepSketch =
  | PhoneSketch
  | 'address'
  | 'sign-in'
  | 'account'
  | 'password'
  | 'forgot'
  | 'networks'
  | 'allow'
  | 'slider'
  | 'letters'
  | 'choice'
  | 'ask-code'
  | 'code'
  | 'four-digits'
  | 'two-fields'
  | 'three-fields'
  | 'question'
  | 'list'
  | 'mail'
  | 'chat'
  | 'chinese'
  | 'not-password'
  | 'later'
  | 'done'

/** What to draw for a step: by its page, unless this step differs. undefined: nothing to draw. */
export function sketchOf(journey: Pick<GuidedJourney, 'id'>, step: JourneyStep): StepSketch | undefined {
  const [page] = step.pages
  return ofStep[`${journey.id}.${step.id}`] ?? (page === undefined ? undefined : ofPage[page])
}

const ofPage: Partial<Record<JourneyPage, StepSketch>> = {
  login: 'sign-in',
  register: 'account',
  'recovery-account': 'account',
  'recovery-method': 'choice',
  code: 'code',
  'new-password': 'two-fields',
  'change-password': 'three-fields',
  'security-question': 'question',
  done: 'done',
}

/** Steps away from the store's pages, and pages of which only a part matters. */
const ofStep: Record<string, StepSketch> = {
  'sign-in.open': 'address',
  'sign-in-two-steps.account': 'account',
  'sign-in-two-steps.password': 'password',
  'sign-in-network.choose': 'networks',
  'sign-in-network.there': 'allow',
  'sign-in-network.forgotten': 'forgot',
  'recovery.ask': 'ask-code',
  'recovery-slider.account': 'slider',
  'recovery-slider.ask': 'ask-code',
  'recovery-link.account': 'letters',
  'recovery-link.mail': 'mail',
  'support.account': 'account',
  'support.reach': 'list',
  'support.language': 'list',
  'support.question': 'list',
  'support.answer': 'chat',
  'change-password.settings': 'list',
  'change-password.check': 'question',
  'change-password-older.profile': 'list',
  'change-password-older.sister': 'chinese',
  'change-password-older.fields': 'three-fields',
  'change-password-older.done': 'done',
  'phone.menu': 'phone-menu',
  'phone.forgot': 'phone-forgot',
  'phone.browser': 'phone-browser',
  'phone.done': 'done',
  'register.password': 'password',
  'register.check': 'four-digits',
  'payment-service.open': 'list',
  'payment-service.password': 'two-fields',
  'log-out-first.log-out': 'list',
  'log-out-first.forgot': 'forgot',
  'no-sms.not-password': 'not-password',
  'no-sms.operator': 'phone-signal',
  'no-sms.reply': 'phone-message',
  'no-sms.later': 'later',
}
