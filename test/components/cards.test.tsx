// @vitest-environment jsdom
import { render } from 'preact'
import { act as settle } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CardAct, CardModel } from '@/components/in-page/card-model'
import { Card } from '@/components/in-page/cards'
import { speak } from '../support/i18n'
import { cardStories } from './card-stories'

const now = Date.now()
const stories = Object.entries(cardStories(now))

let mounts: HTMLElement[] = []

/** What a card does a moment later has nobody to do it for. */
afterEach(() => {
  for (const mount of mounts) render(null, mount)
  mounts = []
})

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  document.body.replaceChildren()
  speak('en')
})

function draw(model: CardModel, onAct: (event: Event, act: CardAct) => void = () => {}): HTMLElement {
  const mount = document.body.appendChild(document.createElement('div'))
  mounts.push(mount)
  void settle(() => render(<Card model={model} refusal={undefined} onAct={onAct} />, mount))
  return mount
}

function textOf(model: CardModel): string {
  return draw(model).textContent ?? ''
}

const waiting = cardStories(now).waiting as Extract<CardModel, { kind: 'waiting' }>

describe.each(['en', 'ru'] as const)('every card in %s', (language) => {
  it.each(stories)('has a name, a way out and words for all it says: %s', (_name, model) => {
    speak(language)
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})

    const card = draw(model)

    expect(warn).not.toHaveBeenCalled()
    expect(card.querySelector('[role=group]')?.getAttribute('aria-label')).toMatch(/^Latchkey: \S/u)
    expect(
      [...card.querySelectorAll('button')].filter((button) => (button.textContent || button.getAttribute('aria-label')) === ''),
    ).toEqual([])
    expect(card.textContent).not.toMatch(/\{\w+\}|\$\d|undefined/u)
  })
})

it('tells five levels apart by a shape and a word, to who sees no colour', () => {
  const looks = ([0, 1, 2, 3, 4] as const).map((score) => {
    const card = draw({ kind: 'new-password', vault: 'none', busy: false, rating: { score, reasons: [] }, rules: [] })
    return [card.querySelectorAll('.meter .on').length, card.querySelector('h2')?.textContent]
  })

  expect(looks.map(([shape]) => shape)).toEqual([1, 2, 3, 4, 5])
  expect(new Set(looks.map(([, word]) => word)).size).toBe(5)
})

it.each(stories.filter(([, { kind }]) => kind === 'refused'))('makes one thing stand out that can be done now: %s', (_name, model) => {
  expect(draw(model).querySelectorAll('.do')).toHaveLength(1)
})

describe('how long a password holds, and what speaks against it', () => {
  it('names the attack and the time', () => {
    const card = draw(cardStories(now)['new password, weak'] as CardModel)

    expect(card.textContent).toContain('A thief with the store’s list would find it in 4 seconds')
  })

  it.each([
    [3, 'day', true],
    [4, 'month', true],
    [4, 'year', false],
    [2, 'hour', false],
  ] as const)('says where a password of level %i holds that a thief finds within a %s: %s', (score, unit, isSaid) => {
    const rating = { score, reasons: [], time: { attack: 'stolen-list', unit, value: 1 } } as const
    const text = textOf({ kind: 'new-password', vault: 'none', busy: false, rating, rules: [] })

    expect(text.includes('Nobody guesses it at the sign-in page. A thief with the store’s list')).toBe(isSaid)
  })

  it('shows the page’s own rules, and says where the guides disagree or the store may count otherwise', () => {
    const card = draw(cardStories(now)['new password, a page with rules of its own'] as CardModel)

    expect(card.textContent).toContain('At least 8 characters on this page')
    expect(card.textContent).toContain('At least one of: -_.')
    expect(card.textContent).toContain(
      'The guides disagree here. It is your choice. The store may count letters with marks and emoji differently.',
    )
  })
})

describe('what a card says', () => {
  it.each<[string, CardModel, RegExp]>([
    ['the account and what the click does', cardStories(now)['sign in'] as CardModel, /helena@mail\.example\s*Fill account and password/u],
    ['how a social account signs in', cardStories(now)['sign in'] as CardModel, /Signs in with Google/u],
    [
      'that nobody keeps a password',
      { kind: 'made', keptBy: 'nobody', password: 'k8Tr2vNq6XwLp4Zd9sHm' },
      /k8Tr2vNq6XwLp4Zd9sHm.*Nobody keeps this password/u,
    ],
    [
      'why a password is easy to guess, as a list is written, and a better idea',
      cardStories(now)['new password, weak'] as CardModel,
      /another language and a year\. Leave out names, places and dates/u,
    ],
    [
      'what is easy in a good password, and not that it is easy to guess',
      { kind: 'new-password', vault: 'none', busy: false, rating: { score: 3, reasons: [{ id: 'word' }] }, rules: [] },
      /^[^]*Good\s*Its easy parts: a common word\./u,
    ],
    ['how long until the code can be sent again', waiting, /Another can be asked for in 0:43/u],
    ['which button of the page has a code sent', { ...waiting, ask: 'Get code' }, /If none is on its way, press “Get code” on the page\./u],
    ['that nobody needs to hear the code', waiting, /Nobody ever needs to hear this code/u],
    ['that it often lands in Spam', waiting, /Spam/u],
    ['that an SMS is on its way, not a mail', { ...waiting, bySms: true }, /comes by SMS/u],
    ['the page’s other ways when nothing comes', waiting, /“Other ways to verify”/u],
    ['the page’s other ways where a phone is needed', { ...waiting, spamAt: now + 1, bySms: true }, /“Other ways to verify”/u],
    ['what to do after 15 minutes', { ...waiting, endsAt: now - 1 }, /Ask the store for a new one/u],
    ['that a link is awaited', { ...waiting, awaitsLink: true, mail: 'not-open' }, /the link is found there/u],
    ['that a link comes by SMS', { ...waiting, awaitsLink: true, bySms: true }, /press the link there/u],
    ['where to look for a link after 15 minutes', { ...waiting, awaitsLink: true, endsAt: now - 1 }, /Look in your mail yourself/u],
    ['that the awaited link is here', { kind: 'link', host: 'a.example', isAwaited: true }, /The link is here.*a\.example/u],
    ['why a code is doubtful', { kind: 'code', from: 'a@b.example', warnings: ['spam'] }, /It was in Spam/u],
    ['whose mail it is not', { kind: 'code', from: 'a@b.example', warnings: ['other-mailbox'] }, /wrote to another address/u],
    ['whose code it may be', { kind: 'code', from: 'a@b.example', warnings: ['other-account'] }, /may be for another account/u],
    [
      'which language the keyboard is set to',
      { kind: 'typing', capsLock: false, layout: 'ru', canRetype: true },
      /set to Russian.*Retype it in English/u,
    ],
    [
      'that a layout without a name is another one',
      { kind: 'typing', capsLock: false, layout: '??', canRetype: true },
      /set to another language/u,
    ],
    [
      'that letters sit elsewhere',
      { kind: 'typing', capsLock: false, slip: 'moved-letters', canRetype: true },
      /letters are not where they usually are.*Put it right/u,
    ],
    [
      'that signs sit elsewhere',
      { kind: 'typing', capsLock: false, slip: 'moved-signs', canRetype: false },
      /digits or signs are not where they usually are.*Switch it back/u,
    ],
    [
      'that an input method is on',
      { kind: 'typing', capsLock: false, slip: 'composing', canRetype: false },
      /input method.*Switch it off/u,
    ],
    [
      'that an unnamed account is there',
      { kind: 'accounts', fills: 'account', vault: 'unlocked', accounts: [{ id: '1', name: '', signInWith: 'password' }] },
      /Your account/u,
    ],
  ])('%s', (_what, model, expected) => {
    expect(textOf(model)).toMatch(expected)
  })

  it('speaks of no code where a link is awaited', () => {
    expect(textOf({ ...waiting, awaitsLink: true })).not.toMatch(/code/iu)
  })

  it('ends its wait by itself when the 15 minutes are over', async () => {
    vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] })
    let card: HTMLElement | undefined
    await settle(() => void (card = draw({ ...waiting, endsAt: now + 1500 })))
    expect(card?.textContent).toContain('The code lives for 0:0')

    await settle(() => void vi.advanceTimersByTime(2000))

    expect(card?.textContent).toMatch(/No code within 15 minutes.*Ask the store for a new one/u)
    expect([...(card?.querySelectorAll('button') ?? [])].map((button) => button.getAttribute('aria-label'))).toEqual(['Close'])
  })

  it('says to look in Spam by itself when nothing has come for a minute', async () => {
    vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] })
    let card: HTMLElement | undefined
    await settle(() => void (card = draw({ ...waiting, spamAt: now + 1500 })))
    expect(card?.textContent).toContain('It comes within a minute.')
    expect(card?.textContent).not.toMatch(/Spam|Other ways/u)

    await settle(() => void vi.advanceTimersByTime(2000))

    expect(card?.textContent).toMatch(/It can take some minutes\. It often lands in Spam\..*“Other ways to verify”/u)
  })

  it('says no more of an SMS than that: no mail to be opened', () => {
    expect(textOf({ ...waiting, bySms: true, sentTo: undefined })).not.toMatch(/mail/iu)
  })

  it('gives each broken rule a sign and a word, and leaves out doubts that do not apply', () => {
    const card = draw(cardStories(now)['new password, weak'] as CardModel)

    const lines = [...card.querySelectorAll('.rules li')].map((line) => line.textContent)
    expect(lines).toContain('✕The same in both fields: not yet')
    expect(lines).toContain('✓No spaces: done')
    expect(lines.join()).not.toContain('refuse signs')
  })

  it('shows a rule of an empty field as open, not as broken', () => {
    const card = draw(cardStories(now)['new password, empty'] as CardModel)

    expect(card.querySelectorAll('.rules .no')).toHaveLength(0)
    expect(card.querySelectorAll('.rules .open').length).toBeGreaterThan(0)
  })

  it('keeps a rule to itself that nobody has words for', () => {
    const card = draw({ kind: 'new-password', vault: 'none', busy: false, rules: [{ id: 'from-the-future', level: 'must', ok: false }] })

    expect(card.querySelectorAll('.rules li')).toHaveLength(0)
  })

  it('mirrors itself for languages that are written from the right', () => {
    speak('en', 'rtl')

    expect(draw(waiting).querySelector('.card')?.getAttribute('dir')).toBe('rtl')
  })
})

it.each(['connected', 'not-open', 'asleep', 'signed-out', 'not-connected', 'other-mailbox'] as const)(
  'leads to a mail that is %s by one button',
  (mail) => {
    const names = [...draw({ ...waiting, mail }).querySelectorAll('button')].map(({ textContent }) => textContent)

    expect(names.filter((name) => name.includes('my mail'))).toEqual([mail === 'not-connected' ? 'Connect my mail' : 'Open my mail'])
  },
)

describe('what a button asks for', () => {
  it.each<[string, CardModel, string, CardAct]>([
    [
      'the password that was made before',
      cardStories(now)['new password, one made before'] as CardModel,
      'Use that one',
      { kind: 'fill-made' },
    ],
    ['another one', cardStories(now)['new password, one made before'] as CardModel, 'Make another', { kind: 'make-password' }],
    ['a vault for what nobody keeps', cardStories(now)['made, nobody'] as CardModel, 'Keep it in a vault', { kind: 'keep' }],
    ['the account that was clicked', cardStories(now)['sign in'] as CardModel, 'Fill account', { kind: 'fill-account', id: '1' }],
    ['unlocking', cardStories(now)['sign in, locked'] as CardModel, 'Unlock', { kind: 'unlock' }],
    ['a strong password', cardStories(now)['new password, weak'] as CardModel, 'Use a strong password', { kind: 'make-password' }],
    ['the code', { kind: 'code', from: 'a@b.example', warnings: [] }, 'Fill it in', { kind: 'fill-code' }],
    ['the mail', waiting, 'Open my mail', { kind: 'open-mail' }],
    ['all checks', cardStories(now)['refused, caps'] as CardModel, 'All checks', { kind: 'all-checks' }],
    ['retyping', cardStories(now)['typing, look-alike'] as CardModel, 'Put it right', { kind: 'retype' }],
    ['the way out', waiting, 'Close', { kind: 'dismiss' }],
  ])('%s', (_what, model, label, expected) => {
    const acts: CardAct[] = []
    const card = draw(model, (_event, act) => acts.push(act))

    const named = [...card.querySelectorAll('button')].find((button) =>
      `${button.textContent} ${button.getAttribute('aria-label')}`.includes(label),
    )
    named?.click()

    expect(acts).toEqual([expected])
  })

  it('sends what stands in the box, on Enter too, and nothing while it is empty', () => {
    const acts: CardAct[] = []
    const card = draw(waiting, (_event, act) => acts.push(act))
    const box = card.querySelector('input')
    const enter = () => box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))

    enter()
    if (box) box.value = ' your code: 482913 '
    enter()

    expect(acts).toEqual([{ kind: 'paste-code', text: 'your code: 482913' }])
  })
})
