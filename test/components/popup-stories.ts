import type { PopupView } from '@/components/popup/popup-context'
import type { AccountView, ActResult, PopupModel } from '@/components/popup/popup-model'

export interface PopupStory {
  model: PopupModel
  start?: PopupView
  /** what each act answers */
  result?: ActResult
  /** buttons that the story begins with, as selectors: their words differ by language */
  clicks?: readonly string[]
}

const day = 86_400_000

function account(id: string, name: string, more: Partial<AccountView> = {}): AccountView {
  return {
    id,
    account: name,
    site: 'aliexpress',
    signInWith: 'password',
    changedAt: new Date().toISOString(),
    previous: [],
    hasPassword: true,
    ...more,
  }
}

/** Every view of the popup. `now` in ms since the epoch. */
export function popupStories(now: number): Record<string, PopupStory> {
  const accounts = [
    account('1', 'helena@mail.example', {
      previous: [{ until: new Date(now - 40 * day).toISOString() }],
      notes: 'The old phone’s number is still on it',
    }),
    account('2', 'helena.k@post.example', { signInWith: 'google', hasPassword: false }),
  ]
  const base: PopupModel = {
    vault: 'unlocked',
    tab: { kind: 'other' },
    mail: { status: 'not-connected' },
    accounts,
    pending: [],
    generated: [],
    damaged: 0,
  }
  const code = {
    state: 'found',
    code: '482913',
    from: 'account@notice.aliexpress.com',
    sentTo: 'he•••a@mail.example',
    arrivedAt: now,
    endsAt: now + 900_000,
    warnings: [],
  } as const
  const mail = { status: 'connected', origin: 'https://mail.example', mailbox: 'helena@mail.example' } as const
  const recovery = {
    kind: 'store',
    page: 'code',
    site: 'aliexpress',
    journey: { id: 'recovery', step: 3, steps: 5, account: 'helena@mail.example', press: 'Verify' },
  } as const
  const byLink = { id: 'recovery-link', step: 2, steps: 4, account: 'helena@mail.example' } as const
  return {
    'on a recovery page, the code is there': { model: { ...base, mail, tab: { ...recovery, code } } },
    'no vault, waiting': {
      model: { ...base, vault: 'none', accounts: [], tab: { ...recovery, code: { ...code, state: 'waiting', code: undefined } } },
    },
    'waiting for a link': {
      model: {
        ...base,
        mail,
        tab: { ...recovery, journey: byLink, code: { ...code, state: 'waiting', awaitsLink: true, code: undefined } },
      },
    },
    'the link is there': {
      model: {
        ...base,
        mail,
        tab: {
          ...recovery,
          journey: byLink,
          code: { ...code, state: 'link', awaitsLink: true, code: undefined, host: 'passport.aliexpress.com' },
        },
      },
    },
    'locked, doubtful code': {
      model: {
        ...base,
        vault: 'locked',
        accounts: [],
        mail: { ...mail, status: 'asleep' },
        tab: { ...recovery, code: { ...code, warnings: ['spam'] } },
      },
    },
    'accounts, sign-in page': {
      model: {
        ...base,
        tab: { kind: 'store', page: 'login', site: 'aliexpress', journey: { id: 'sign-in', step: 2, steps: 4, press: 'Sign in' } },
      },
    },
    'a way to choose': { model: base, start: { kind: 'choose-journey' } },
    'a chosen way': {
      model: {
        ...base,
        tab: { kind: 'store', page: 'other', site: 'aliexpress', journey: { id: 'support', step: 4, steps: 5, isChosen: true } },
      },
    },
    'a chosen way, away from the store': {
      model: { ...base, tab: { kind: 'other', journey: { id: 'sign-in-network', step: 2, steps: 3, isChosen: true } } },
    },
    'a password made': { model: base, start: { kind: 'maker' }, result: { keptBy: 'vault' } },
    'made, shown large': { model: base, start: { kind: 'maker' }, result: { keptBy: 'vault' }, clicks: ['[aria-pressed]'] },
    'made, without a vault': { model: { ...base, vault: 'none' }, start: { kind: 'maker' }, result: { keptBy: 'nobody' } },
    'passwords made here': {
      model: {
        ...base,
        generated: [
          { id: '1', site: 'aliexpress', account: 'helena@mail.example', madeAt: new Date(now - 60_000).toISOString() },
          { id: '2', site: 'other', madeAt: new Date(now - 9 * day).toISOString() },
        ],
      },
      start: { kind: 'generated' },
      result: { password: 'k8Tr2vNq6XwLp4Zd9sHm' },
      clicks: ['.list button'],
    },
    'passwords made here, locked': { model: { ...base, vault: 'locked', accounts: [] }, start: { kind: 'generated' } },
    'many accounts, damaged': {
      model: {
        ...base,
        damaged: 1,
        accounts: [
          ...accounts,
          ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
            account(id, `a.rather.long.name.of.a.shopper-${id}@department.mail.example`, {
              site: 'alibaba',
              changedAt: new Date(now - 400 * day).toISOString(),
            }),
          ),
        ],
      },
    },
    pending: {
      model: {
        ...base,
        accounts: [],
        pending: [
          { id: 'u', account: 'marius@mail.example', site: 'aliexpress', madeAt: new Date(now).toISOString(), state: 'unsent' },
          { id: 'p', account: 'helena@mail.example', site: 'aliexpress', madeAt: new Date(now).toISOString(), state: 'pending' },
          { id: 'q', site: 'aliexpress', madeAt: new Date(now).toISOString(), state: 'confirmed' },
        ],
      },
    },
    'made without a vault': { model: { ...base, vault: 'none', accounts: [], unkept: { password: 'k8Tr2vNq6XwLp4Zd9sHm' } } },
    'a mail tab, a page waits': {
      model: {
        ...base,
        accounts: [],
        vault: 'none',
        tab: { kind: 'web', origin: 'https://mail.example', waitsFor: 'code', isConnected: false, isLent: false },
      },
    },
    'a mail tab, a page waits for a link': {
      model: {
        ...base,
        accounts: [],
        vault: 'none',
        tab: { kind: 'web', origin: 'https://mail.example', waitsFor: 'link', isConnected: false, isLent: false },
      },
    },
    'a mail tab that was lent': {
      model: {
        ...base,
        accounts: [],
        vault: 'none',
        mail: { ...mail, status: 'lent', lentUntil: now + 900_000 },
        tab: {
          kind: 'web',
          origin: 'https://mail.example',
          waitsFor: 'code',
          isConnected: false,
          isLent: true,
          code: { ...code, warnings: ['other-account'] },
        },
      },
    },
    twin: {
      model: { ...base, accounts: [], tab: { kind: 'twin', host: 'login.aIiexpress.com.sale.example', imitates: 'login.aliexpress.com' } },
    },
    unlock: { model: { ...base, vault: 'locked', accounts: [], problem: 'wrong-passphrase' }, start: { kind: 'unlock' } },
    'the vault is open, back to the page': {
      model: {
        ...base,
        pending: [{ id: 'p1', account: 'helena@mail.example', site: 'aliexpress', madeAt: new Date(now).toISOString(), state: 'unsent' }],
      },
      start: { kind: 'done' },
    },
    'make a vault': { model: { ...base, vault: 'none', accounts: [] }, start: { kind: 'create' } },
    'connect a mail': { model: { ...base, vault: 'none', accounts: [], problem: 'no-mail-address' }, start: { kind: 'connect-mail' } },
    details: { model: base, start: { kind: 'account', id: '1' } },
    'add an account': { model: base, start: { kind: 'add' } },
    'checks, whose password it is': {
      model: { ...base, tab: { kind: 'store', page: 'login', site: 'aliexpress' } },
      start: { kind: 'checks' },
      result: {
        checks: [
          {
            id: 'other-account',
            found: 'cause',
            cause: 'other-account',
            certainty: 'certain',
            account: 'helena.k@post.example',
            entry: { id: '1', account: 'helena@mail.example' },
          },
          { id: 'locked-out', found: 'cause', cause: 'locked-out', certainty: 'likely', exit: 'recovery' },
          { id: 'offline', found: 'fine' },
        ],
      },
    },
    'checks, all is well': {
      model: { ...base, vault: 'locked', accounts: [] },
      start: { kind: 'checks' },
      result: {
        checks: [
          { id: 'offline', found: 'fine' },
          { id: 'store-down', found: 'fine' },
          { id: 'blocked', found: 'fine' },
          { id: 'layout', found: 'unknown', missing: 'typed' },
          { id: 'typo', found: 'unknown', missing: 'vault' },
          { id: 'other-site', found: 'unknown', missing: 'account' },
        ],
      },
    },
    checks: {
      model: { ...base, vault: 'locked', accounts: [] },
      start: { kind: 'checks' },
      result: {
        checks: [
          { id: 'caps-lock', found: 'cause', cause: 'caps-lock', certainty: 'likely' },
          { id: 'layout', found: 'fine' },
          { id: 'offline', found: 'fine' },
          { id: 'store-down', found: 'unknown', missing: 'page' },
          { id: 'captcha', found: 'fine' },
        ],
      },
    },
  }
}
