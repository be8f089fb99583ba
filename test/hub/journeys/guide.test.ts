import { describe, expect, it } from 'vitest'
import { viewGuide } from '@/lib/hub/journeys/guide'
import type { Journey } from '@/lib/hub/journeys/journeys'
import { seePage } from '@/lib/hub/journeys/see-page'
import type { PageReport } from '@/lib/messaging/protocol'

const origin = 'https://www.aliexpress.com'
type Seen = Partial<PageReport> & Pick<PageReport, 'kind'> & { frameId?: number }

/** The journey of a tab that has seen these pages, one after the other. */
function after(seen: readonly Seen[], more: Partial<Journey> = {}): Journey {
  const fresh: Journey = { site: 'aliexpress', startedAt: 0, kinds: [], ...more }
  return seen.reduce<Journey>((journey, { frameId = 0, ...report }, at) => {
    const whole = { roles: [], captcha: 'absent', ...report } as const
    return seePage(journey, whole, { frameId, origin }, at).journey ?? journey
  }, fresh)
}

const account: Seen = { kind: 'login', roles: ['account'], press: 'Continue' }
const password: Seen = { kind: 'login', roles: ['password'], press: 'Sign in' }
const home: Seen = { kind: 'other', isNew: true }
const attempt = { at: 0, comparison: { causes: [], ifRefused: [] }, online: true }

describe('the guide', () => {
  it.each<[string, Seen[], Partial<Journey>, object | undefined]>([
    ['asks for both at once', [{ kind: 'login', roles: ['account', 'password'] }], {}, { id: 'sign-in', step: 2, steps: 4 }],
    ['asks for the account first', [account], {}, { id: 'sign-in-two-steps', step: 1, press: 'Continue' }],
    ['then for its password', [account, password], {}, { id: 'sign-in-two-steps', step: 2, press: 'Sign in' }],
    ['then for a mailed code', [account, password, { kind: 'code', press: 'Verify' }], {}, { id: 'sign-in-two-steps', step: 3 }],
    ['knows who is signed in', [account, password, home], { attempt }, { id: 'sign-in-two-steps', step: 4, press: undefined }],
    ['knows no end of a sign-in that was refused', [account, password, home], { attempt: { ...attempt, refusedAt: 1 } }, undefined],
    ['is over with the page after', [account, password, home, home], { attempt }, undefined],
    ['turns into a registration', [account, { kind: 'register', roles: ['new-password'] }], {}, { id: 'register', step: 2, steps: 4 }],
    ['wants a whole registration', [{ kind: 'register', roles: ['account', 'new-password'] }], {}, { id: 'register', step: 1 }],
    [
      'keeps the slider in mind once it is slid',
      [
        { kind: 'recovery-account', captcha: 'unsolved' },
        { kind: 'recovery-account', captcha: 'absent' },
      ],
      {},
      { id: 'recovery-slider', step: 1, steps: 6 },
    ],
    ['knows the picture of a recovery by a link', [{ kind: 'recovery-account', captcha: 'picture' }], {}, { id: 'recovery-link', step: 1 }],
    [
      'waits for the mail once its link is sent',
      [
        { kind: 'recovery-account', captcha: 'picture' },
        { kind: 'code', awaitsLink: true },
      ],
      {},
      { id: 'recovery-link', step: 2, steps: 4 },
    ],
    [
      'goes on from the link, whatever the first page looked like',
      [{ kind: 'recovery-account' }, { kind: 'code', awaitsLink: true }, { kind: 'new-password' }],
      {},
      { id: 'recovery-link', step: 3 },
    ],
    [
      'forgets the link when a code is sent instead',
      [{ kind: 'recovery-account' }, { kind: 'code', awaitsLink: true }, { kind: 'recovery-account' }, { kind: 'code' }],
      {},
      { id: 'recovery', step: 3 },
    ],
    [
      'follows a frame, whatever the page around it is',
      [{ kind: 'recovery-account' }, { kind: 'code', frameId: 3, press: 'Verify' }, { kind: 'other' }],
      {},
      { id: 'recovery', step: 3, press: 'Verify' },
    ],
    [
      'asks for the code first where the page has a button for it',
      [{ kind: 'recovery-method' }, { kind: 'code', frameId: 3, press: 'Send now', isCodeSent: false }],
      {},
      { id: 'recovery-slider', step: 3, press: 'Send now', isCodeSent: false },
    ],
    [
      'takes a code for sent, though it may be sent again',
      [{ kind: 'recovery-account' }, { kind: 'code', isCodeSent: true }, { kind: 'code', isCodeSent: false }],
      {},
      { id: 'recovery', step: 3, isCodeSent: true },
    ],
    [
      'follows a change of the password from its first page',
      [{ kind: 'change-password', press: 'Start verification' }, { kind: 'code', frameId: 3 }, { kind: 'new-password' }],
      {},
      { id: 'change-password', step: 3, steps: 4 },
    ],
    [
      'knows the older change, which asks for both passwords at once',
      [{ kind: 'change-password', roles: ['current-password', 'new-password'], press: 'Request' }],
      {},
      { id: 'change-password-older', step: 3, steps: 4, press: 'Request' },
    ],
    [
      'and its end',
      [{ kind: 'change-password', roles: ['current-password', 'new-password'] }, { kind: 'done' }],
      {},
      { id: 'change-password-older', step: 4 },
    ],
    [
      'knows a code that paying asks for',
      [{ kind: 'code', press: 'Confirm' }],
      { site: 'alipay' },
      { id: 'no-sms', step: 1, steps: 4, press: undefined },
    ],
    ['and one that a sign-in there asks for', [account, { kind: 'code' }], { site: 'alipay' }, { id: 'sign-in-two-steps', step: 3 }],
    ['knows the payment service', [{ kind: 'new-password' }], { site: 'alipay' }, { id: 'payment-service', step: 2, steps: 2 }],
    ['leads a chosen way where nothing has begun', [home], { chosen: { id: 'phone', step: 1 } }, { id: 'phone', step: 1, isChosen: true }],
    [
      'names no button of the page that is not the way',
      [{ kind: 'change-password', press: 'Start verification' }],
      { chosen: { id: 'log-out-first', step: 1 } },
      { id: 'log-out-first', step: 1, press: undefined },
    ],
    [
      'names the one that is',
      [{ kind: 'recovery-account', press: 'Submit' }],
      { chosen: { id: 'support', step: 1 } },
      { id: 'support', step: 1, press: 'Submit' },
    ],
    [
      'leaves the chosen way to the page that knows better',
      [{ kind: 'login' }, { kind: 'recovery-account', press: 'Continue' }],
      { chosen: { id: 'log-out-first', step: 1 } },
      { id: 'recovery', step: 1, press: 'Continue' },
    ],
    [
      'is not moved by a page that reports again',
      [{ kind: 'login' }, { kind: 'login' }],
      { chosen: { id: 'phone', step: 3 }, place: { kind: 'login', frameId: 0, hints: {} }, kinds: ['login'] },
      { id: 'phone', step: 3 },
    ],
    [
      'goes on by itself to the page in Chinese, whose button it names',
      [{ kind: 'other' }, { kind: 'change-password', press: '修改登录密码' }],
      { chosen: { id: 'change-password-older', step: 1 } },
      { id: 'change-password-older', step: 2, press: '修改登录密码' },
    ],
    [
      'and from there to the fields',
      [
        { kind: 'change-password', press: '修改登录密码' },
        { kind: 'change-password', press: 'Request', roles: ['current-password', 'new-password'] },
      ],
      { chosen: { id: 'change-password-older', step: 1 } },
      { id: 'change-password-older', step: 3, press: 'Request' },
    ],
    [
      'knows the store’s support by what stood in its frame before',
      [
        { kind: 'recovery-method', frameId: 3 },
        { kind: 'other', frameId: 3, isNew: true },
      ],
      { chosen: { id: 'support', step: 1 } },
      { id: 'support', step: 3, press: undefined },
    ],
    [
      'keeps a frame’s step while its next page is on the way',
      [{ kind: 'recovery-account' }, { kind: 'code', frameId: 3, press: 'Verify' }, { kind: 'other', frameId: 3, isNew: true }],
      {},
      { id: 'recovery', step: 3, press: 'Verify' },
    ],
    [
      'takes a page after a whole page of ways for anything',
      [{ kind: 'recovery-method' }, { kind: 'other', isNew: true }],
      { chosen: { id: 'support', step: 1 } },
      { id: 'support', step: 2 },
    ],
    [
      'is not moved back by a further page of support',
      [{ kind: 'other', frameId: 3, isNew: true }],
      { chosen: { id: 'support', step: 4 }, place: { kind: 'other', frameId: 3, hints: { isSupport: true } }, kinds: ['recovery-method'] },
      { id: 'support', step: 4 },
    ],
    ['says nothing where nothing has begun', [home], {}, undefined],
  ])('%s', (_what, seen, more, view) => {
    const guide = viewGuide(after(seen, more))
    if (view === undefined) expect(guide).toBeUndefined()
    else expect(guide).toMatchObject(view)
  })
})
