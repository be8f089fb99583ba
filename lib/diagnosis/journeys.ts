import type { PageKind } from '@/lib/store/page-kinds'

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
  | 'slider'
  | 'picture'
  | 'prefer-mail'
  | 'network-mail'
  | 'write-question'
  | 'two-fields'
  | 'not-an-earlier-one'
  | 'chinese'
  | 'last-resort'

/** What shoppers try, and what leads nowhere. */
export type DeadEnd = 'by-phone' | 'change-name' | 'new-account' | 'search-engine' | 'register-instead' | 'code-again'

export interface JourneyStep {
  /** its text is `journey.<journey>.<step>` */
  id: string
  /** the pages on which the shopper is at this step; none: it happens elsewhere */
  pages: readonly PageKind[]
  /** each has a text `journey.advice.<id>` */
  advice: readonly Advice[]
}

export interface GuidedJourney {
  id: JourneyId
  steps: readonly JourneyStep[]
  /** each has a text `journey.dead-end.<id>` */
  deadEnds: readonly DeadEnd[]
}

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

export function getJourney(id: JourneyId): GuidedJourney {
  const found = journeys.find((journey) => journey.id === id)
  if (!found) throw new Error(`no journey is called ${id}`)
  return found
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

function step(id: string, pages: readonly PageKind[] = [], advice: readonly Advice[] = []): JourneyStep {
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
    steps: [step('choose'), step('there'), step('forgotten', [], ['network-mail', 'not-an-earlier-one'])],
    deadEnds: ['new-account'],
  },
  {
    id: 'recovery',
    steps: [
      step('account', ['recovery-account'], ['network-mail']),
      step('ask', ['code'], ['prefer-mail']),
      step('code', ['code'], codeAdvice),
      newPassword,
      step('done', ['done']),
    ],
    deadEnds: ['by-phone', 'new-account', 'code-again'],
  },
  {
    id: 'recovery-slider',
    steps: [
      step('account', ['recovery-account'], ['slider', 'picture', 'network-mail']),
      step('way', ['recovery-method'], ['prefer-mail']),
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
      step('mail', [], ['spam', 'never-share']),
      newPassword,
      step('done', ['done']),
    ],
    deadEnds: ['new-account'],
  },
  {
    id: 'support',
    steps: [step('reach'), step('language'), step('question'), step('answer', [], ['last-resort', 'never-share'])],
    deadEnds: ['new-account'],
  },
  {
    id: 'change-password',
    steps: [
      step('settings'),
      step('check', ['change-password', 'security-question', 'code'], ['write-question', ...codeAdvice]),
      newPassword,
      step('done', ['done']),
    ],
    deadEnds: ['change-name'],
  },
  {
    id: 'change-password-older',
    steps: [step('profile'), step('sister', [], ['chinese']), step('fields', [], ['two-fields', 'not-an-earlier-one']), step('done')],
    deadEnds: ['change-name'],
  },
  {
    id: 'phone',
    steps: [step('menu'), step('forgot'), step('browser', [], ['spam', 'fifteen-minutes']), step('done')],
    deadEnds: ['by-phone'],
  },
  {
    id: 'register',
    steps: [step('mail', ['register'], ['address']), step('password'), step('check', ['code'], codeAdvice), step('done', ['done'])],
    deadEnds: ['new-account'],
  },
  {
    id: 'payment-service',
    steps: [step('open'), step('password', ['new-password', 'change-password'], ['two-fields'])],
    deadEnds: [],
  },
  {
    id: 'log-out-first',
    steps: [step('log-out'), step('forgot', [], ['prefer-mail'])],
    deadEnds: ['change-name'],
  },
  {
    id: 'no-sms',
    steps: [step('not-password'), step('operator'), step('reply'), step('later')],
    deadEnds: ['new-account'],
  },
]
