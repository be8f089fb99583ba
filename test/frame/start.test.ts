// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { offerCards } from '@/lib/frame/card/cards'
import { startFrame } from '@/lib/frame/start'
import type { CardAct, CardModel } from '@/lib/messaging/card-model'
import type { FrameState, PageReport } from '@/lib/messaging/protocol'
import { everyWriting } from '@/lib/pages/words/every-writing'
import { forge, trustEvents } from '../support/trust-events'

const page = {
  signIn: '<form><input name="loginId" autocomplete="username"><input type="password"><button type="submit">Sign in</button></form>',
  secondStep: '<h1>Sign in</h1><form><input type="password" autocomplete="current-password"><button type="submit">Sign in</button></form>',
  home: '<h1>Welcome back</h1><button>Continue</button>',
  done: '<h1>Your password has been updated</h1><button>Continue</button>',
}
const save: CardModel = { kind: 'save', account: 'helena@mail.test', update: false, vault: 'unlocked' }

let end: AbortController
let asked: { type: string; content?: unknown }[]
let answers: Record<string, unknown>
let cards: { model: CardModel; anchor: HTMLElement; act: (act: CardAct) => void }[]
let closed: CardModel['kind'][]
let tell: (type: string, content: unknown) => void

beforeEach(() => {
  vi.restoreAllMocks()
  end = new AbortController()
  asked = []
  cards = []
  closed = []
  answers = { 'accounts.offer': { vault: 'unlocked', accounts: [] }, 'account.take': { ok: false, reason: 'gone' } }
  offerCards((model, options) => {
    const draw = (model: CardModel) => void cards.push({ model, anchor: options.anchor, act: (act) => options.onAct(act) })
    draw(model)
    return { update: draw, close: () => void closed.push(model.kind) }
  })
  const listeners: ((message: unknown, sender: object) => unknown)[] = []
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener as never))
  tell = (type, content) => listeners.forEach((listener) => listener({ tell: type, content }, { id: fakeBrowser.runtime.id }))
})

afterEach(() => {
  end.abort()
  Reflect.deleteProperty(document, 'addEventListener')
})

function start(
  html: string,
  state: Partial<FrameState> = {},
  send?: (request: { type: string; content: unknown }) => Promise<unknown>,
): void {
  document.body.innerHTML = html
  // jsdom lays nothing out
  Object.assign(HTMLElement.prototype, { checkVisibility: () => true, getClientRects: () => [{}] })
  HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 200, 30)
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (request: { type: string; content: unknown }) => {
    asked.push(request)
    return send ? send(request) : request.type === 'page.seen' ? { vault: 'unlocked', ...state } : answers[request.type]
  }) as never)
  startFrame(window, end.signal)
}

const count = (type: string) => asked.filter((request) => request.type === type).length
const shown = (kind: CardModel['kind']) => cards.filter(({ model }) => model.kind === kind)
const settled = () => new Promise((resolve) => setTimeout(resolve, 10))

describe('a card that was answered', () => {
  it.each<[CardAct['kind'], string]>([
    ['save', 'save.accepted'],
    ['dismiss', 'save.declined'],
  ])('does not come back when the vault is locked: %s', async (kind, asks) => {
    start(page.home, { card: save })
    await vi.waitFor(() => expect(shown('save')).toHaveLength(1))
    shown('save')[0]!.act({ kind } as CardAct)
    tell('frame.vault', { vault: 'locked' })
    await settled()

    expect(count(asks)).toBe(1)
    expect(shown('save')).toHaveLength(1)
  })
})

describe('what the store said of the last try', () => {
  const refusal = 'The password is incorrect.'
  const refusedPage = page.signIn.replace('</form>', `<p class="error-text">${refusal}</p></form>`)
  const refused: CardModel = { kind: 'refused', cause: 'caps-lock', certainty: 'likely', vault: 'none', canFillSaved: false }
  const answer = async ({ type, content }: { type: string; content: unknown }) =>
    type === 'page.seen' ? { vault: 'none', card: (content as PageReport).errorText && refused } : answers[type]
  const reports = () => asked.filter(({ type }) => type === 'page.seen').map(({ content }) => content as PageReport)
  const password = () => document.querySelector<HTMLInputElement>('[type=password]')!
  const typing = () => new InputEvent('input', { bubbles: true, composed: true })

  /** `isByHand`: the events are the shopper's own; else they are a script's, as those of filling. */
  const refuse = async (isByHand: boolean) => {
    if (isByHand) trustEvents(document)
    start(refusedPage, {}, answer)
    await vi.waitFor(() => expect(shown('refused')).toHaveLength(1))
  }

  it.each([
    ['typed', true, () => password().dispatchEvent(typing())],
    ['filled', false, () => tell('frame.fill', { what: 'account', id: 'e1' })],
  ])('is old once something else is %s, however often the page is drawn anew', async (_how, isByHand, act) => {
    await refuse(isByHand)
    answers['account.take'] = { ok: true, account: 'helena@mail.test', password: 'Harbour2019' }
    act()
    await vi.waitFor(() => expect(closed).toEqual(['refused']))
    await settled()
    tell('frame.vault', { vault: 'locked' })
    password().replaceWith(password().cloneNode())
    document.querySelector('form')!.insertAdjacentHTML('beforeend', '<input name="code" aria-label="Verification code">')
    await vi.waitFor(() => expect(reports()).toHaveLength(2))
    await settled()

    expect(reports().map(({ errorText }) => errorText)).toEqual([refusal, undefined])
    expect(shown('refused')).toHaveLength(1)
  })

  it.each([
    ['a page only empties its field', () => password().dispatchEvent(forge(typing()))],
    ['a search is typed', () => document.body.appendChild(document.createElement('input')).dispatchEvent(typing())],
  ])('stays where %s', async (_when, act) => {
    await refuse(true)
    act()

    expect(closed).toEqual([])
  })
})

it.each([
  ['by the button of the page that took it', page.done, 'BUTTON'],
  ['at large where nothing on the page speaks of it', page.home, 'BODY'],
])('says what became of a password %s', async (_where, html, anchor) => {
  start(html, { card: save })

  await vi.waitFor(() => expect(shown('save').map((card) => card.anchor.tagName)).toEqual([anchor]))
})

it('tells the next background of a page that the last one lost by ending', async () => {
  const lost = Promise.reject(new Error('The message port closed before a response was received.'))
  const sendings = [lost, Promise.resolve({ vault: 'unlocked', card: save })]
  start(page.home, {}, () => sendings.shift() ?? Promise.resolve())

  await vi.waitFor(() => expect(shown('save')).toHaveLength(1))
  expect(count('page.seen')).toBe(2)
})

it('asks once for the password of the account that was chosen a step before', async () => {
  start(page.secondStep, { carriedAccount: true })
  await vi.waitFor(() => expect(count('account.take')).toBe(1))
  tell('frame.vault', { vault: 'unlocked' })
  await settled()

  expect(count('account.take')).toBe(1)
})

describe('a page in another writing', () => {
  const reports = () => asked.filter(({ type }) => type === 'page.seen').map(({ content }) => (content as PageReport).kind)

  it('is told of once its words have come, and not before', async () => {
    answers['words.take'] = everyWriting.hebrew

    start('<form><h1>כניסה</h1><label>סיסמה <input type="password"></label><button>התחבר</button><a href="#">שכחת סיסמה?</a></form>')

    await vi.waitFor(() => expect(reports()).toEqual(['login']))
    expect(asked.map(({ type }) => type).slice(0, 2)).toEqual(['words.take', 'page.seen'])
    expect(asked[0]?.content).toEqual({ writing: 'hebrew' })
  })

  it('is told of without them where nobody has any', async () => {
    start('<form><label>รหัสผ่าน <input type="password" autocomplete="current-password"></label><button>เข้าสู่ระบบ</button></form>')

    await vi.waitFor(() => expect(reports()).toEqual(['login']))
    expect(count('words.take')).toBe(1)
  })
})

it('tells its page anew, as one that is not new, when the browser brings it back as it was', async () => {
  start(page.signIn)
  await vi.waitFor(() => expect(count('page.seen')).toBe(1))
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  await vi.waitFor(() => expect(count('page.seen')).toBe(2))

  const reports = asked.filter(({ type }) => type === 'page.seen').map(({ content }) => content as PageReport)
  expect(reports).toEqual([
    { ...reports[0], isNew: true },
    { ...reports[0], isNew: false },
  ])
})

it('tells of a page that waits for a link, and shows there what becomes of it', async () => {
  const card: CardModel = { kind: 'link', host: 'passport.aliexpress.com', isAwaited: true }
  start('<h1>Forgot your password?</h1><p>We have sent a link to j***e@mail.test. Open it to set a new password.</p>', { card })
  await vi.waitFor(() => expect(shown('link')).toHaveLength(1))
  shown('link')[0]!.act({ kind: 'open-link' })
  await vi.waitFor(() => expect(count('link.open')).toBe(1))

  expect(asked[0]?.content).toMatchObject({ kind: 'code', roles: [], awaitsLink: true, sentTo: 'j***e@mail.test' })
})

it.each([
  ['after', -1, 2],
  ['before', 60_000, 1],
])('tells its page anew when a button is pressed %s the code’s time is over', async (_when, leftMs, told) => {
  trustEvents(document)
  const boxes = '<input maxlength="1" inputmode="numeric" aria-label="Digit of the code">'.repeat(6)
  const card: CardModel = {
    kind: 'waiting',
    bySms: false,
    mail: 'connected',
    endsAt: Date.now() + leftMs,
    spamAt: Date.now(),
    badPaste: false,
  }
  start(`<h1>Enter the verification code</h1><div>${boxes}</div><button type="button">Once more</button>`, { card })
  await vi.waitFor(() => expect(shown('waiting')).not.toEqual([]))

  document.getElementsByTagName('button')[0]!.click()
  await settled()

  expect(count('page.seen')).toBe(told)
})

it('tells when the page’s own button for a code is pressed, and once', async () => {
  trustEvents(document)
  start('<label>Verification code <input maxlength="6"></label><button type="button">Get code</button><button>Verify</button>')
  await vi.waitFor(() => expect(count('page.seen')).toBe(1))
  const [getCode] = document.getElementsByTagName('button')

  getCode!.click()
  await vi.waitFor(() => expect(count('page.seen')).toBe(2))
  getCode!.disabled = true
  await vi.waitFor(() => expect(count('page.seen')).toBe(3))

  const reports = asked.filter(({ type }) => type === 'page.seen').map(({ content }) => content as PageReport)
  expect(reports.map(({ isCodeAsked }) => isCodeAsked)).toEqual([undefined, true, undefined])
})

it('tells of a second refusal that leaves the page as the first one did', async () => {
  trustEvents(document)
  start(page.signIn.replace('</form>', '<p class="error-text">The password is incorrect.</p></form>'))
  await vi.waitFor(() => expect(count('page.seen')).toBe(1))
  const [button] = document.getElementsByTagName('button')
  document.querySelector<HTMLInputElement>('[type=password]')!.value = 'Harbour2091'
  button!.type = 'button'
  button!.click()
  button!.disabled = true
  await vi.waitFor(() => expect(count('page.seen')).toBe(2))
  await settled()
  button!.disabled = false
  await vi.waitFor(() => expect(count('page.seen')).toBe(3))

  expect(count('attempt.submitted')).toBe(1)
  const errors = asked.filter(({ type }) => type === 'page.seen').map(({ content }) => (content as PageReport).errorText)
  expect(errors).toEqual(['The password is incorrect.', undefined, 'The password is incorrect.'])
})

it.each<[string, () => Promise<unknown>]>([
  ['is gone', () => Promise.reject(new Error('Extension context invalidated.'))],
  ['refuses to answer', () => Promise.resolve(undefined)],
])('leaves no error behind when the background %s', async (_, send) => {
  const failed = vi.fn()
  process.on('unhandledRejection', failed)
  start(page.signIn, {}, send)
  tell('frame.state', { vault: 'unlocked', card: save } satisfies FrameState)
  tell('frame.state', { vault: 'unlocked', carriedAccount: true } satisfies FrameState)
  tell('frame.fill', { what: 'account', id: 'e1' })
  await settled()
  for (const { act } of cards) for (const kind of ['save', 'dismiss', 'fill-saved', 'unlock'] as const) act({ kind })
  await settled()
  process.off('unhandledRejection', failed)

  expect(asked.length).toBeGreaterThan(2)
  expect(failed).not.toHaveBeenCalled()
})
