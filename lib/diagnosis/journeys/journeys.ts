import type { JourneyPage } from './journey-pages'

/** What shoppers set out to do (STORE.md, J1 to J14). */
export type JourneyId =
  | 'sign-in'
  | 'sign-in-two-steps'
  | 'sign-in-network'
  | 'recovery'
  | 'recovery-slider'
  | 'recovery-link'
  | 'support'
  | 'change-password'
  | 'change-password-older'
  | 'phone'
  | 'register'
  | 'payment-service'
  | 'log-out-first'
  | 'no-sms'

export type Advice =
  | 'address'
  | 'spam'
  | 'fifteen-minutes'
  | 'never-share'
  | 'never-pass-on'
  | 'slider'
  | 'picture'
  | 'prefer-mail'
  | 'network-mail'
  | 'write-question'
  | 'two-fields'
  | 'not-an-earlier-one'
  | 'chinese'
  | 'last-resort'
  | 'no-access'
  | 'current-unknown'

/** What shoppers try, and what leads nowhere. */
export type DeadEnd = 'by-phone' | 'change-name' | 'new-account' | 'search-engine' | 'register-instead' | 'code-again'

export interface JourneyStep {
  /** its text is `journey.<journey>.<step>` */
  id: string
  /** the pages on which the shopper is at this step; none: it happens elsewhere */
  pages: readonly JourneyPage[]
  /** each has a text `journey.advice.<id>` */
  advice: readonly Advice[]
  /** of a journey to choose: it ends with the page's own next button, and not with another one on the page */
  isPagesOwn?: true
}

export interface GuidedJourney {
  id: JourneyId
  /** the pages do not tell this one from others: it is the shopper's to choose */
  isToChoose?: true
  steps: readonly JourneyStep[]
  /** each has a text `journey.dead-end.<id>` */
  deadEnds: readonly DeadEnd[]
}

function step(id: string, pages: readonly JourneyPage[] = [], advice: readonly Advice[] = []): JourneyStep {
  return { id, pages, advice }
}

const codeAdvice = ['spam', 'fifteen-minutes', 'never-share'] as const
const newPassword = step('new-password', ['new-password'], ['two-fields', 'not-an-earlier-one'])

/** In the order of STORE.md: J1 first. */
export const journeys: readonly GuidedJourney[] = [
  {
    id: 'sign-in',
    steps: [
      step('open', [], ['address']),
      step('fill', ['login']),
      step('check', ['code'], ['slider', ...codeAdvice]),
      step('done', ['done']),
    ],
    deadEnds: ['search-engine', 'new-account'],
  },
  {
    id: 'sign-in-two-steps',
    steps: [
      step('account', ['login']),
      step('password', ['login']),
      step('check', ['code'], ['slider', ...codeAdvice]),
      step('done', ['done']),
    ],
    deadEnds: ['register-instead'],
  },
  {
    id: 'sign-in-network',
    isToChoose: true,
    steps: [step('choose', ['login']), step('there', ['other']), step('forgotten', [], ['network-mail', 'not-an-earlier-one'])],
    deadEnds: ['new-account'],
  },
  {
    id: 'recovery',
    steps: [
      step('account', ['recovery-account'], ['network-mail']),
      step('ask', ['code'], ['prefer-mail']),
      step('code', ['code'], [...codeAdvice, 'no-access']),
      newPassword,
      step('done', ['done']),
    ],
    deadEnds: ['by-phone', 'new-account', 'code-again'],
  },
  {
    id: 'recovery-slider',
    steps: [
      step('account', ['recovery-account'], ['slider', 'picture', 'network-mail']),
      step('way', ['recovery-method'], ['prefer-mail', 'no-access']),
      step('ask', ['code']),
      step('code', ['code'], codeAdvice),
      newPassword,
      step('done', ['done']),
    ],
    deadEnds: ['by-phone', 'new-account', 'code-again'],
  },
  {
    id: 'recovery-link',
    steps: [
      step('account', ['recovery-account'], ['picture']),
      step('mail', ['link-sent'], ['spam', 'never-pass-on']),
      newPassword,
      step('done', ['done']),
    ],
    deadEnds: ['new-account'],
  },
  {
    id: 'support',
    isToChoose: true,
    steps: [
      { ...step('account', ['recovery-account'], ['slider']), isPagesOwn: true },
      step('reach', ['recovery-method', 'code']),
      step('language', ['support']),
      step('question'),
      step('answer', [], ['last-resort', 'never-share']),
    ],
    deadEnds: ['new-account'],
  },
  {
    id: 'change-password',
    steps: [
      step('settings'),
      step('check', ['change-password', 'security-question', 'code'], ['current-unknown', 'write-question', ...codeAdvice]),
      newPassword,
      step('done', ['done']),
    ],
    deadEnds: ['change-name'],
  },
  {
    id: 'change-password-older',
    isToChoose: true,
    steps: [
      step('profile', ['login']),
      { ...step('sister', ['in-chinese', 'login'], ['chinese']), isPagesOwn: true },
      { ...step('fields', ['both-passwords'], ['two-fields', 'not-an-earlier-one', 'current-unknown']), isPagesOwn: true },
      step('done', ['done']),
    ],
    deadEnds: ['change-name'],
  },
  {
    id: 'phone',
    isToChoose: true,
    steps: [step('menu'), step('forgot', ['login']), step('browser', [], ['spam', 'fifteen-minutes']), step('done')],
    deadEnds: ['by-phone'],
  },
  {
    id: 'register',
    steps: [
      step('mail', ['register'], ['address']),
      step('password', ['register']),
      step('check', ['code'], codeAdvice),
      step('done', ['done']),
    ],
    deadEnds: ['new-account'],
  },
  {
    id: 'payment-service',
    isToChoose: true,
    steps: [step('open', ['login']), { ...step('password', ['new-password', 'change-password'], ['two-fields']), isPagesOwn: true }],
    deadEnds: [],
  },
  {
    id: 'log-out-first',
    isToChoose: true,
    steps: [step('log-out', ['change-password', 'security-question']), step('forgot', ['login'], ['prefer-mail'])],
    deadEnds: ['change-name'],
  },
  {
    id: 'no-sms',
    isToChoose: true,
    steps: [step('not-password', ['code']), step('operator'), step('reply'), step('later')],
    deadEnds: ['new-account'],
  },
]

export const journeyIds: readonly JourneyId[] = journeys.map(({ id }) => id)

export function getJourney(id: JourneyId): GuidedJourney {
  const found = journeys.find((journey) => journey.id === id)
  if (!found) throw new Error(`no journey is called ${id}`)
  return found
}
