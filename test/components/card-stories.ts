import type { CardModel } from '@/components/in-page/card-model'

const rules = (broken: readonly string[] = []) => [
  { id: 'min-length', level: 'must' as const, ok: !broken.includes('min-length') },
  { id: 'latin-letters', level: 'must' as const, ok: !broken.includes('latin-letters') },
  { id: 'digits', level: 'must' as const, ok: !broken.includes('digits') },
  { id: 'no-spaces', level: 'must' as const, ok: !broken.includes('no-spaces') },
  { id: 'same-twice', level: 'must' as const, ok: !broken.includes('same-twice') },
  { id: 'signs', level: 'may-be-refused' as const, ok: !broken.includes('signs') },
]

/** Every card in every state that looks different. `now` in ms since the epoch. */
export function cardStories(now: number): Record<string, CardModel> {
  const waiting = {
    kind: 'waiting',
    bySms: false,
    mail: 'connected',
    openMessage: false,
    endsAt: now + 862_000,
    lookInSpam: false,
    badPaste: false,
  } as const
  return {
    'sign in': {
      kind: 'accounts',
      fills: 'account-and-password',
      vault: 'unlocked',
      accounts: [
        { id: '1', name: 'helena@mail.example', signInWith: 'password' },
        { id: '2', name: 'helena.k@post.example', signInWith: 'google' },
      ],
    },
    'sign in, long name': {
      kind: 'accounts',
      fills: 'account-and-password',
      vault: 'unlocked',
      accounts: [{ id: '1', name: 'a.very.long.account.name.that.does.not.fit@department.mail.example', signInWith: 'password' }],
    },
    'sign in, locked': { kind: 'accounts', fills: 'account-and-password', vault: 'locked', accounts: [] },
    'sign in, empty': { kind: 'accounts', fills: 'account-and-password', vault: 'unlocked', accounts: [] },
    'new password, empty': {
      kind: 'new-password',
      vault: 'unlocked',
      rules: rules(['min-length', 'latin-letters', 'same-twice']),
      busy: false,
    },
    'new password, weak': {
      kind: 'new-password',
      vault: 'unlocked',
      busy: false,
      rating: {
        score: 1,
        reasons: [{ id: 'other-layout', values: { layout: 'ru' } }, { id: 'year' }],
        idea: 'nothing-of-yours',
      },
      rules: rules(['same-twice']),
    },
    'new password, fair': {
      kind: 'new-password',
      vault: 'none',
      busy: false,
      rating: { score: 2, reasons: [] },
      rules: rules(['same-twice']),
    },
    'new password, strong, one doubt': {
      kind: 'new-password',
      vault: 'none',
      busy: false,
      rating: { score: 4, reasons: [] },
      rules: rules(['signs']),
    },
    'made, vault': { kind: 'made', keptBy: 'vault' },
    'made, locked': { kind: 'made', keptBy: 'locked-vault' },
    'made, nobody': { kind: 'made', keptBy: 'nobody', password: 'k8Tr2vNq6XwLp4Zd9sHm' },
    waiting: { ...waiting, resendAt: now + 43_000, lookInSpam: true, sentTo: 'he•••a@mail.example' },
    'waiting, not connected': { ...waiting, mail: 'not-connected', resendAt: now + 43_000 },
    'waiting, not open': { ...waiting, mail: 'not-open' },
    'waiting, to be opened': { ...waiting, openMessage: true },
    'waiting, other mailbox, bad paste': { ...waiting, mail: 'other-mailbox', badPaste: true },
    'waiting, sms': { ...waiting, bySms: true, sentTo: '+7 ••• 12' },
    'waiting, refused': { ...waiting, isRefused: true },
    'waiting, over': { ...waiting, endsAt: now - 1000 },
    code: { kind: 'code', from: 'account@notice.aliexpress.com', arrivedAt: now, warnings: [] },
    'code, doubts': { kind: 'code', from: 'account@notice.aliexpress.com', warnings: ['spam', 'unknown-time'] },
    link: { kind: 'link', host: 'passport.aliexpress.com' },
    'typing, layout and caps': { kind: 'typing', capsLock: true, layout: 'ru', canRetype: true },
    'typing, caps': { kind: 'typing', capsLock: true, canRetype: false },
    'typing, look-alike': { kind: 'typing', capsLock: false, slip: 'look-alike', canRetype: true },
    'typing, accent': { kind: 'typing', capsLock: false, slip: 'accent', canRetype: true },
    'typing, composing': { kind: 'typing', capsLock: false, slip: 'composing', canRetype: false },
    'typing, moved letters': { kind: 'typing', capsLock: false, slip: 'moved-letters', canRetype: true },
    'typing, moved signs': { kind: 'typing', capsLock: true, slip: 'moved-signs', canRetype: false },
    'refused, caps': { kind: 'refused', cause: 'caps-lock', certainty: 'likely', vault: 'unlocked', canFillSaved: true },
    'refused, locked': { kind: 'refused', cause: 'layout', certainty: 'possible', vault: 'locked', canFillSaved: false },
    'refused, unknown': { kind: 'refused', vault: 'none', canFillSaved: false },
    save: { kind: 'save', account: 'helena@mail.example', update: false, vault: 'unlocked' },
    'save, update, locked': { kind: 'save', account: 'helena@mail.example', update: true, vault: 'locked' },
    notice: { kind: 'notice', notice: 'code-filled' },
    'notice, captcha': { kind: 'notice', notice: 'captcha-waits' },
    'notice, captcha failed': { kind: 'notice', notice: 'captcha-failed' },
    'notice, captcha solved': { kind: 'notice', notice: 'captcha-solved' },
  }
}
