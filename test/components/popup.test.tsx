// @vitest-environment jsdom
import { render } from 'preact'
import { act as settle } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Popup } from '@/components/popup/popup'
import type { PopupView } from '@/components/popup/popup-context'
import type { ActResult, JourneyView, PopupAct, PopupModel } from '@/components/popup/popup-model'
import { loadWordList } from '@/lib/password/generate/word-lists'
import { speak } from '../support/i18n'
import { popupStories } from './popup-stories'

const now = Date.now()
const stories = popupStories(now)

let acts: PopupAct[]
let copied: string[]
let mounts: HTMLElement[] = []
const openOptions = vi.fn()

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  document.body.replaceChildren()
  speak('en')
  acts = []
  copied = []
})

/** A popup that stays would draw itself once more, without words, when its “Copied” has had its time. */
afterEach(() => {
  for (const mount of mounts) render(null, mount)
  mounts = []
})

interface Drawn {
  mount: HTMLElement
  text: () => string
  click: (label: string) => Promise<void>
  choose: (label: string, value: string) => Promise<void>
  type: (at: number, text: string) => Promise<void>
  submit: () => Promise<void>
}

async function draw(
  story: { model: PopupModel; start?: PopupView },
  answer: ActResult | Promise<ActResult> = {},
  isGranted = true,
  leave?: () => void,
): Promise<Drawn> {
  const mount = document.body.appendChild(document.createElement('div'))
  mounts.push(mount)
  const done = (work: () => void): Promise<void> =>
    settle(async () => {
      work()
      // an act, its answer and what follows take a few turns
      await new Promise((next) => setTimeout(next))
    })
  await done(() =>
    render(
      <Popup
        model={story.model}
        start={story.start}
        act={async (act) => {
          acts.push(act)
          return answer
        }}
        grantMail={async () => isGranted}
        copy={async (text) => void copied.push(text)}
        rate={async () => ({ score: 1, reasons: [] })}
        openOptions={openOptions}
        leave={leave}
      />,
      mount,
    ),
  )
  // What a view asks for as soon as it is drawn has its answer, too.
  await done(() => {})
  return {
    mount,
    text: () => mount.textContent ?? '',
    click: (label) =>
      done(() => {
        const button = [...mount.querySelectorAll<HTMLElement>('button, label:has([type=checkbox])')].find((each) =>
          `${each.textContent} ${each.getAttribute('aria-label')}`.includes(label),
        )
        if (!button) throw new Error(`no button says ${label}`)
        button.click()
      }),
    choose: (label, value) =>
      done(() => {
        const select = [...mount.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label))?.querySelector('select')
        if (!select) throw new Error(`no list says ${label}`)
        select.value = value
        select.dispatchEvent(new Event('change', { bubbles: true }))
      }),
    type: (at, text) =>
      done(() => {
        const input = mount.querySelectorAll('input')[at]
        if (!input) throw new Error(`no field ${at}`)
        input.value = text
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    submit: () => done(() => mount.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))),
  }
}

const story = (name: string) => {
  const found = stories[name]
  if (!found) throw new Error(`no story ${name}`)
  return found
}

describe.each(['en', 'ru'] as const)('every view in %s', (language) => {
  it.each(Object.keys(stories))('has words for all it says: %s', async (name) => {
    speak(language)
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})

    const view = await draw(story(name), story(name).result)

    expect(warn).not.toHaveBeenCalled()
    expect(view.text()).not.toMatch(/\{\w+\}|\$\d|undefined/u)
  })
})

describe('the tab', () => {
  it('shows the code in two halves, with the address it came from, and fills it on the click', async () => {
    const view = await draw(story('on a recovery page, the code is there'))
    await view.click('Fill it in')

    expect(view.text()).toMatch(/Step 3 of 5.*482 913.*account@notice\.aliexpress\.com/u)
    expect(acts).toEqual([{ kind: 'fill-code' }])
  })

  it('names the twin and the store, and offers nothing there', async () => {
    const view = await draw(story('twin'))

    expect(view.mount.querySelector('.twin')?.textContent).toMatch(/login\.aIiexpress\.com\.sale\.example.*login\.aliexpress\.com/u)
    expect(view.mount.querySelector('.twin button')).toBeNull()
  })

  it('says what to do when the time of a code is over', async () => {
    const { model } = story('no vault, waiting')
    const code = { state: 'waiting', endsAt: now - 1, warnings: [] } as const
    const view = await draw({ model: { ...model, tab: { kind: 'store', page: 'code', site: 'aliexpress', code } } })

    expect(view.text()).toContain('Ask the store for a new one')
  })

  it('leads to the phone where a code comes by SMS, and to no mail', async () => {
    const { model } = story('no vault, waiting')
    const code = { state: 'by-sms', sentTo: '+7 ••• 12', endsAt: now + 60_000, warnings: [] } as const
    const view = await draw({ model: { ...model, tab: { kind: 'store', page: 'code', site: 'aliexpress', code } } })

    expect(view.text()).toMatch(/Sent to \+7 ••• 12\. It comes by SMS\. Look at your phone\./u)
    expect(view.text()).not.toContain('Looking for it')
  })

  describe('while it is awaited', () => {
    const awaited = (mail: PopupModel['mail'], tab: Partial<Extract<PopupModel['tab'], { kind: 'web' }>> = {}): Promise<Drawn> => {
      const { model } = story('no vault, waiting')
      const code = model.tab.kind === 'store' ? model.tab.code : undefined
      const web = { kind: 'web', origin: 'https://mail.example', isConnected: true, isLent: false, code, ...tab } as const
      return draw({ model: { ...model, mail, tab: Object.keys(tab).length > 0 ? web : model.tab } })
    }
    /** a row without anything in it takes no place */
    const place = ({ mount }: Drawn) => mount.querySelector('.place-of-code')?.textContent
    const count = ({ text }: Drawn, words: string): number => text().split(words).length - 1
    const isBefore = ({ text }: Drawn, one: string, other: string): boolean => text().indexOf(one) < text().indexOf(other)

    it('is looked for by nobody where no mail is connected, and the way to connect one comes next', async () => {
      const view = await awaited({ status: 'not-connected' })

      expect(view.text()).toContain('Open the mail, then click the Latchkey icon there. Or connect it below.')
      expect(view.text()).not.toContain('Looking for it now')
      expect(count(view, 'Open my mail')).toBe(0)
      expect(isBefore(view, 'Connect a mail', 'Keep your passwords?')).toBe(true)
      expect(place(view)).not.toBe('')
    })

    it.each(['connected', 'not-open', 'asleep', 'signed-out'] as const)('has one button to a mail that is %s', async (status) => {
      expect(count(await awaited({ status, origin: 'https://mail.example' }), 'Open my mail')).toBe(1)
    })

    it('has none in the mail itself, and says there what it is about', async () => {
      const view = await awaited({ status: 'connected', origin: 'https://mail.example' }, { isConnected: true })

      expect(count(view, 'Open my mail')).toBe(0)
      expect(view.text()).toContain('Waiting for the mail…')
      expect(place(view)).not.toBe('')
    })
  })

  it('waits for a link in words of its own, and opens it on the click', async () => {
    expect((await draw(story('waiting for a link'))).text()).toMatch(
      /Step 2 of 4: the link in your mail.*Looking for the mail with the link/u,
    )

    const view = await draw(story('the link is there'))
    expect(view.text()).toContain('passport.aliexpress.com')
    await view.click('Open the link')
    expect(acts).toEqual([{ kind: 'open-link' }])
  })

  it('says where to look for a link that did not come', async () => {
    const { model } = story('waiting for a link')
    const code = { state: 'waiting', awaitsLink: true, endsAt: now - 1, warnings: [] } as const
    const view = await draw({ model: { ...model, tab: { kind: 'store', page: 'code', site: 'aliexpress', code } } })

    expect(view.text()).toContain('Look in your mail yourself')
  })
})

describe('what has to be asked for first', () => {
  const never = new Promise<ActResult>(() => {})

  it.each([
    ['a password', 'maker', 'select'],
    ['the checks', 'checks', 'input'],
  ] as const)('shows nothing below the place of %s before it is there, so that nothing moves', async (_what, kind, field) => {
    const { model } = story('accounts, sign-in page')

    expect((await draw({ model, start: { kind } }, never)).mount.querySelector(field)).toBeNull()
    expect((await draw({ model, start: { kind } })).mount.querySelector(field)).not.toBeNull()
  })

  it('lets another kind of password be chosen when one can’t be kept', async () => {
    const view = await draw({ model: story('accounts, sign-in page').model, start: { kind: 'maker' } }, { problem: 'quota' })

    expect(view.mount.querySelector('.password')).toBeNull()
    expect(view.mount.querySelector('select')).not.toBeNull()
  })
})

describe('the guide', () => {
  const guide = (journey: JourneyView): Promise<Drawn> =>
    draw({ model: { ...story('accounts, sign-in page').model, tab: { kind: 'store', page: 'code', site: 'aliexpress', journey } } })
  const recovery = { id: 'recovery', steps: 5 } as const

  it.each<[string, JourneyView, string]>([
    ['in place of the names it may have', { ...recovery, step: 1, press: 'Weiter' }, 'login of your account and press “Weiter”.'],
    ['in place of several names', { ...recovery, step: 2, press: 'Get code', isCodeSent: false }, 'Press “Get code”. Often the first'],
    ['after a step that ends with none', { ...recovery, step: 5, press: 'Continue' }, 'you sign in with it. Then press “Continue”.'],
    [
      'that asks for a code first',
      { id: 'sign-in', step: 3, steps: 4, press: 'Send', isCodeSent: false },
      'Press “Send”, so that the code is sent.',
    ],
    ['or the names it may have', { ...recovery, step: 2 }, 'Press “Get code” or “Send now”.'],
  ])('names the page’s own button %s', async (_how, journey, words) => {
    expect((await guide(journey)).text()).toContain(words)
  })

  it('names the list of accounts only where one of them is of this site', async () => {
    const hint = 'Fill an account from the list below'
    const { model } = story('accounts, sign-in page')
    const elsewhere = model.accounts.map((account) => ({ ...account, site: 'alipay' }))

    expect((await draw({ model })).text()).toContain(hint)
    expect((await draw({ model: { ...model, accounts: elsewhere } })).text()).not.toContain(hint)
  })

  it('sends nobody into the field for a strong password who has one', async () => {
    const hint = 'Click into the field, then take a strong one.'
    const { model } = story('accounts, sign-in page')
    const journey = { ...recovery, step: 4 }
    const there: PopupModel = { ...model, tab: { kind: 'store', page: 'new-password', site: 'aliexpress', journey } }

    expect((await draw({ model: there })).text()).toContain(hint)
    expect((await draw({ model: { ...there, unkept: { password: 'Pebble58harbour' } } })).text()).not.toContain(hint)
  })

  it('advises at each step, and leads to all of them in the help', async () => {
    const { mount, text } = await guide({ ...recovery, step: 3, press: 'Verify' })

    expect(text()).toMatch(/Step 3 of 5.*Look in Spam too.*lives for 15 minutes.*Nobody else ever needs this code/u)
    expect(mount.querySelector('details')?.textContent).toMatch(/What leads nowhere.*A new account does not bring back/u)
    expect(mount.querySelector('a[href="guide.html#journey-J4"]')?.textContent).toBe('All steps: A forgotten password')
  })

  it('leads the way that the shopper chooses', async () => {
    const { text, click } = await draw(story('a way to choose'))

    await click('No SMS when paying')

    expect(acts).toEqual([{ kind: 'follow', journey: 'no-sms' }])
    expect(text()).not.toContain('What is it about?')
  })

  it('moves a chosen way on where no page does', async () => {
    const { text, click } = await draw(story('a chosen way'))
    expect(text()).toContain('Step 4 of 5: No access to the mail')
    expect(text()).toContain('Choose “Account and entry problems”')

    await click('Next step')
    await click('Step back')
    await click('Stop guiding')

    expect(acts).toEqual([{ kind: 'step', from: 4, to: 5 }, { kind: 'step', from: 4, to: 3 }, { kind: 'stop-following' }])
  })

  it('goes on with it away from the store', async () => {
    const { text } = await draw(story('a chosen way, away from the store'))

    expect(text()).toContain('Step 2 of 3: Sign in through Google, Facebook, VK, Apple or X')
  })
})

describe('the vault', () => {
  it('asks for a passphrase before it bothers anybody', async () => {
    const view = await draw({ ...story('unlock'), model: { ...story('unlock').model, problem: undefined } })
    await view.submit()

    expect(view.text()).toContain('Type your passphrase first')
    expect(acts).toEqual([])
  })

  it('goes home once it is open', async () => {
    const view = await draw(story('unlock'))
    await view.type(0, 'correct horse')
    await view.submit()

    expect(acts).toEqual([{ kind: 'unlock', passphrase: 'correct horse' }])
    expect(view.mount.querySelector('h1')).not.toBeNull()
  })

  it.each<['caps-lock' | 'layout' | 'spaces', string]>([
    ['caps-lock', 'You typed it with Caps Lock on.'],
    ['layout', 'You typed it on another language’s keyboard.'],
    ['spaces', 'There was a space too many around it.'],
  ])('says at home what the keyboard did to a passphrase that opened all the same: %s', async (slip, sentence) => {
    const view = await draw(story('unlock'), { slip })
    await view.type(0, 'CORRECT HORSE')
    await view.submit()

    expect(view.text()).toContain(sentence)
  })

  it('leads to where the key on paper is taken', async () => {
    const view = await draw(story('unlock'))
    await view.click('key on paper')

    expect(openOptions).toHaveBeenCalledOnce()
  })

  it('says how long to wait after too many tries', async () => {
    const view = await draw(story('unlock'), { problem: 'too-soon', retryAt: now + 30_000 })
    await view.type(0, 'wrong')
    await view.submit()

    expect(view.text()).toContain('Too many tries. Try again in 0:30.')
  })

  it('tells of Caps Lock in its own field', async () => {
    const view = await draw(story('unlock'))
    await settle(async () => {
      view.mount.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', modifierCapsLock: true, bubbles: true }))
    })

    expect(view.text()).toContain('Caps Lock is on.')
  })

  it.each([
    ['Latin beside Cyrillic', 'horseлошадь', true],
    ['one alphabet', 'лошадь', false],
    ['Latin with digits', 'horse 12', false],
  ])('tells of a keyboard that was switched on the way: %s', async (_name, typed, isTold) => {
    const view = await draw(story('unlock'))
    await view.type(0, typed)

    expect(view.text().includes('Two alphabets')).toBe(isTold)
  })

  it('is made only of two equal passphrases', async () => {
    const view = await draw(story('make a vault'))
    await view.type(0, 'one two three four')
    await view.type(1, 'one two three')
    await view.submit()
    expect(view.text()).toContain('The two are not the same')
    expect(acts).toEqual([])

    await view.type(1, 'one two three four')
    await view.submit()
    expect(acts).toEqual([{ kind: 'create-vault', passphrase: 'one two three four' }])
  })

  it('is not needed: "Not now" leads home', async () => {
    const view = await draw(story('make a vault'))
    await view.click('Not now')

    expect(view.text()).toContain('Keep your passwords?')
  })
})

describe('the small window that a page’s button opens', () => {
  const leave = vi.fn()
  const drawOwn = (name: string, answer: ActResult = {}) => draw(story(name), answer, true, leave)

  beforeEach(() => leave.mockClear())

  it.each<[string, string, (view: Drawn) => Promise<void>]>([
    ['the vault is open', 'unlock', (view) => view.type(0, 'correct horse').then(view.submit)],
    ['the mail is connected', 'connect a mail', (view) => view.type(0, 'mail.example').then(view.submit)],
    ['a vault is not wanted', 'make a vault', (view) => view.click('Not now')],
    ['the shopper goes back', 'checks', (view) => view.click('Back')],
    ['the saved password is filled', 'checks, whose password it is', (view) => view.click('Fill the saved one')],
    ['a way out is taken', 'checks, whose password it is', (view) => view.click('Recover the password')],
  ])('closes once %s', async (_when, name, act) => {
    await act(await drawOwn(name, story(name).result))

    expect(leave).toHaveBeenCalledOnce()
  })

  it.each<[string, string, ActResult, string]>([
    ['a vault was made', 'make a vault', {}, 'Your vault is open'],
    ['the keyboard had changed the passphrase', 'unlock', { slip: 'layout' }, 'You typed it on another language’s keyboard.'],
  ])('says first that %s, and leads back', async (_what, name, answer, words) => {
    const view = await drawOwn(name, answer)
    for (const [at] of view.mount.querySelectorAll('input').entries()) await view.type(at, 'one two three four')
    await view.submit()
    expect(view.text()).toContain(words)
    expect(leave).not.toHaveBeenCalled()
    await view.click('Back to the page')

    expect(leave).toHaveBeenCalledOnce()
  })

  it('stays where the vault was opened on the way, and shows again what it was opened for', async () => {
    const view = await drawOwn('checks', story('checks').result)
    await view.click('Unlock to check more')
    await view.type(0, 'correct horse')
    await view.submit()

    expect(view.text()).toContain('Why can’t I get in?')
    expect(acts.map(({ kind }) => kind)).toEqual(['run-checks', 'unlock', 'run-checks'])
    expect(leave).not.toHaveBeenCalled()
  })
})

describe('a new password', () => {
  // A wait under fake timers is over at once.
  beforeEach(() => void vi.useRealTimers())

  const maker = (model: Partial<PopupModel> = {}) => ({
    model: { ...story('a password made').model, ...model },
    start: { kind: 'maker' as const },
  })
  const shown = (view: Drawn) => view.mount.querySelector('.password')?.textContent ?? ''
  /** A list of words is a file, which takes its time. */
  const comes = (view: Drawn, looks: RegExp) => vi.waitFor(() => expect(shown(view)).toMatch(looks))
  const anyMade = /^[a-zA-Z0-9]{20}$/

  it('is in the history before it shows, with the page’s own site', async () => {
    const view = await draw(maker({ tab: { kind: 'store', page: 'register', site: 'alipay' } }), { keptBy: 'vault' })

    await comes(view, anyMade)
    expect(acts).toEqual([{ kind: 'keep-made', password: shown(view), site: 'alipay' }])
    expect(view.text()).toMatch(/20 characters\. The store takes these.*119 bits.*more than a thousand years.*history/u)
  })

  it('does not show when it could not be kept', async () => {
    const view = await draw(maker(), { problem: 'quota' })

    await vi.waitFor(() => expect(view.text()).toContain('The disk is full'))
    expect(shown(view)).toBe('')
  })

  it.each([
    ['memorable', /^(\d\d[a-z]{3}){3}$/],
    ['words', /^[a-z]+(\d[a-z]+){2,}$/],
    ['phone', /^[a-z]{12}\d{4}$/],
  ])('comes in the style %s, for the store', async (style, looks) => {
    const view = await draw(maker(), { keptBy: 'vault' })
    await comes(view, anyMade)
    await view.choose('Style', style)

    await comes(view, looks)
    expect(acts.at(-1)).toEqual({ kind: 'keep-made', password: shown(view), site: 'other' })
    expect(view.text()).toContain('The store takes these')
  })

  it.each([
    ['letters', /^[a-zA-Z]{20}$/],
    ['digits', /^[0-9]{20}$/],
  ])('of %s only is said to be for another site', async (style, looks) => {
    const view = await draw(maker({ tab: { kind: 'store', page: 'register', site: 'aliexpress' } }), { keptBy: 'vault' })
    await comes(view, anyMade)
    await view.choose('Style', style)

    await comes(view, looks)
    expect(acts.at(-1)).toEqual({ kind: 'keep-made', password: shown(view), site: 'other' })
    expect(view.text()).toContain('The store refuses it')
    expect(view.text()).not.toContain('The store takes these')
  })

  it('speaks another language in words', async () => {
    const view = await draw(maker(), { keptBy: 'vault' })
    await comes(view, anyMade)
    await view.choose('Style', 'words')
    await comes(view, /^[a-z]+(\d[a-z]+){2,}$/)
    await view.choose('Language of the words', 'ru')

    const russian = new Set(await loadWordList('ru'))
    const others = () =>
      shown(view)
        .split(/\d/)
        .filter((word) => !russian.has(word))
    await vi.waitFor(() => expect(others()).toEqual([]))
  })

  it('says which setting leaves none', async () => {
    const view = await draw(maker(), { keptBy: 'vault' })
    await comes(view, anyMade)
    await view.click('Digits')

    await vi.waitFor(() => expect(view.text()).toContain('The rules want a digit, and the settings leave none.'))
    expect(shown(view)).toBe('')
  })

  it('is said to be kept by nobody without a vault, and then has no history', async () => {
    const view = await draw(maker({ vault: 'none' }), { keptBy: 'nobody' })

    await vi.waitFor(() => expect(view.text()).toContain('Nobody keeps this password but you'))
    expect(view.text()).not.toContain('Passwords made here')
  })

  it('for a phone is large from the start', async () => {
    const view = await draw(maker(), { keptBy: 'vault' })
    await comes(view, anyMade)
    await view.choose('Style', 'phone')
    await comes(view, /^[a-z]{12}\d{4}$/)

    expect(view.mount.querySelector('.large + .phone svg.qr')).not.toBeNull()
  })

  it('shows large in groups that part for the eye alone, with a QR code of just the same', async () => {
    const view = await draw(maker(), { keptBy: 'vault' })
    await comes(view, anyMade)
    const before = shown(view)
    await view.click('Show it large')

    expect(shown(view)).toBe(before)
    expect([...view.mount.querySelectorAll('.large span')].map((group) => group.textContent?.length)).toEqual([4, 4, 4, 4, 4])
    expect(view.mount.querySelector('svg.qr')?.getAttribute('aria-label')).toBe('The password as a QR code')
  })
})

describe('the history of made passwords', () => {
  it('says when and for which site, and hands one out only upon the click', async () => {
    const view = await draw({ ...story('passwords made here') }, { password: 'k8Tr2vNq6XwLp4Zd9sHm' })
    expect(view.text()).toMatch(/today.*AliExpress · helena@mail\.example.*for any site/u)
    await view.click('Copy the password of today')

    expect(acts).toEqual([{ kind: 'show-generated', id: '1' }])
    expect(copied).toEqual(['k8Tr2vNq6XwLp4Zd9sHm'])
    expect(view.mount.innerHTML).not.toContain('k8Tr2vNq6XwLp4Zd9sHm')
  })

  it('is emptied by a second click alone', async () => {
    const view = await draw(story('passwords made here'))
    await view.click('Empty this list')
    expect(acts).toEqual([])
    await view.click('Click again')

    expect(acts).toEqual([{ kind: 'clear-generated' }])
  })

  it('wants the vault open', async () => {
    const view = await draw(story('passwords made here, locked'))

    expect(view.text()).toContain('Unlock it to see them')
  })
})

describe('the accounts', () => {
  it('copy a password only upon the click, and say so', async () => {
    const view = await draw(story('accounts, sign-in page'), { password: 'k8Tr2vNq6XwLp4Zd9sHm' })
    await view.click('Copy the password of helena@mail.example')

    expect(acts).toEqual([{ kind: 'copy-password', id: '1' }])
    expect(copied).toEqual(['k8Tr2vNq6XwLp4Zd9sHm'])
    expect(view.text()).toContain('Copied')
    expect(view.mount.innerHTML).not.toContain('k8Tr2vNq6XwLp4Zd9sHm')
  })

  it('give an earlier password to the clipboard, by its day', async () => {
    const details = story('details')
    const [account] = details.model.accounts
    if (!account) throw new Error('no account')
    const until = '2026-03-01T10:00:00.000Z'
    const view = await draw(
      { ...details, model: { ...details.model, accounts: [{ ...account, previous: [{ until }] }] } },
      { password: 'Older1234' },
    )
    await view.click('Copy the one used until')

    expect(acts).toEqual([{ kind: 'copy-earlier', id: account.id, nth: 0, until }])
    expect(copied).toEqual(['Older1234'])
  })

  it('are filled only where they belong', async () => {
    const here = await draw(story('accounts, sign-in page'))
    const elsewhere = await draw(story('details'))
    await elsewhere.click('Back')

    expect(here.text()).toContain('Fill')
    expect(elsewhere.text()).not.toContain('Fill')
  })

  it('can be searched when there are many', async () => {
    const view = await draw(story('many accounts, damaged'))
    await view.type(0, 'SHOPPER-c')

    expect([...view.mount.querySelectorAll('.list b')].map((name) => name.textContent)).toEqual([
      'a.rather.long.name.of.a.shopper-c@department.mail.example',
    ])
  })

  it('come back after they were removed', async () => {
    const view = await draw(story('details'))
    await view.click('Remove')
    expect(view.text()).toContain('Removed helena@mail.example')

    await view.click('Undo')
    expect(acts).toEqual([
      { kind: 'remove-account', id: '1' },
      { kind: 'restore-account', id: '1' },
    ])
    expect(view.text()).not.toContain('Removed')
  })

  it('stay when removing was refused', async () => {
    const view = await draw(story('details'), { problem: 'locked' })
    await view.click('Remove')

    expect(view.text()).toContain('The vault is locked')
    expect(view.text()).not.toContain('Undo')
  })

  it('keep their password when only the name is changed', async () => {
    const view = await draw(story('details'))
    await view.click('Edit')
    await view.type(0, ' new@mail.example ')
    await view.submit()

    expect(acts).toEqual([
      {
        kind: 'save-account',
        id: '1',
        account: 'new@mail.example',
        site: 'aliexpress',
        signInWith: 'password',
        tiedTo: '',
        question: '',
        notes: 'The old phone’s number is still on it',
      },
    ])
  })

  it('are kept with a security question, its answer, and the e-mail that a network’s sign-in is tied to', async () => {
    const view = await draw(story('add an account'))
    const set = async (label: string, text: string) => {
      const field = [...view.mount.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label))
      const input = field?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')
      if (!input) throw new Error(`no field ${label}`)
      input.value = text
      await settle(() => void input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true })))
    }
    await set('E-mail', 'helena')
    await set('Signs in with', 'google')
    await set('The e-mail it is tied to', 'helena@mail.example')
    await set('Question', 'First pet?')
    await set('Answer', 'Rex')
    await view.submit()

    expect(acts).toEqual([
      {
        kind: 'save-account',
        account: 'helena',
        site: 'aliexpress',
        signInWith: 'google',
        tiedTo: 'helena@mail.example',
        question: 'First pet?',
        answer: 'Rex',
        notes: '',
      },
    ])
  })

  it('are found by a note too, and sorted as is chosen', async () => {
    const many = story('many accounts, damaged')
    const accounts = ['cc', 'aa', 'bb', 'dd', 'ee', 'ff', 'gg'].map((account, nth) => ({
      id: account,
      account,
      site: 'aliexpress',
      signInWith: 'password' as const,
      changedAt: `2026-10-0${nth + 1}T10:00:00.000Z`,
      previous: [],
      hasPassword: true,
      notes: account === 'bb' ? 'the old phone' : undefined,
    }))
    const view = await draw({ model: { ...many.model, accounts } })
    const names = () => [...view.mount.querySelectorAll('.accounts .name b')].map(({ textContent }) => textContent)
    expect(names()).toEqual(['gg', 'ff', 'ee', 'dd', 'bb', 'aa', 'cc'])

    const order = view.mount.querySelector<HTMLSelectElement>('.accounts select')
    if (!order) throw new Error('no order')
    order.value = 'account'
    await settle(() => void order.dispatchEvent(new Event('change', { bubbles: true })))
    expect(names()).toEqual(['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg'])

    await view.type(0, 'old phone')
    expect(names()).toEqual(['bb'])
  })
})

describe('what waits for a word', () => {
  it('says on which day a password was set that nobody knows the fate of', async () => {
    const { model } = story('pending')
    const madeAt = new Date(now - 30 * 86_400_000)
    const view = await draw({
      model: { ...model, pending: [{ id: 'p', site: 'aliexpress', madeAt: madeAt.toISOString(), state: 'pending' }] },
    })

    expect(view.text()).toContain(`Set ${madeAt.toLocaleDateString('en', { month: 'long', day: 'numeric' })}`)
  })

  it('asks nothing about a password that its page has not sent', async () => {
    const { model } = story('pending')
    const view = await draw({ model: { ...model, pending: model.pending.filter(({ state }) => state === 'unsent') } })

    expect(view.text()).toMatch(/A new password, not sent yet.*marius@mail\.example/u)
    expect(view.mount.querySelectorAll('.pending button, .pending input')).toHaveLength(0)
  })

  it('keeps a password of nobody only with a name', async () => {
    const view = await draw(story('pending'))
    const keep = [...view.mount.querySelectorAll<HTMLButtonElement>('.pending button')].filter(
      ({ textContent }) => textContent === 'Keep it',
    )
    expect(keep.map(({ disabled }) => disabled)).toEqual([false, true])

    await view.type(0, 'helena@mail.example')
    await settle(async () => keep[1]?.click())

    expect(acts).toEqual([{ kind: 'keep-pending', id: 'q', account: 'helena@mail.example' }])
  })
})

describe('the mail', () => {
  it.each([
    [true, [{ kind: 'connect-mail', origin: 'https://mail.example' }], ''],
    [false, [], 'The browser did not allow it'],
  ])('is connected after the browser allowed it: %s', async (isGranted, expected, said) => {
    const view = await draw(story('a mail tab, a page waits'), {}, isGranted)
    await view.click('Connect mail.example')

    expect(acts).toEqual(expected)
    expect(view.text()).toContain(said)
  })

  it.each([
    ['a mail tab, a page waits', 'Look for the code here', 'link'],
    ['a mail tab, a page waits for a link', 'Look for the link here', 'code'],
  ])('says what is looked for there: %s', async (name, button, other) => {
    const view = await draw(story(name))
    const section = [...view.mount.querySelectorAll('section')].find((each) => each.textContent?.includes('Is this your mail?'))

    expect(section?.textContent).not.toContain(other)
    await view.click(button)

    expect(acts).toEqual([{ kind: 'use-this-mail' }])
  })

  // The browsers ask outside of any page, where no test can press "Deny": the answer is given here instead.
  it('says that pasting still works when its typed address was not allowed, and stays where it was', async () => {
    const view = await draw({ ...story('connect a mail'), start: { kind: 'connect-mail' } }, {}, false)
    await view.type(0, 'mail.example')
    await view.submit()

    expect(acts).toEqual([])
    expect(view.text()).toContain('The browser did not allow it. Codes can still be pasted.')
    expect(view.mount.querySelector('input')?.value).toBe('mail.example')
  })
})

describe('why can’t I get in?', () => {
  it('leads from a found cause to its answer in the help, each link under a name of its own', async () => {
    const view = await draw(story('checks'), {
      checks: [
        { id: 'typo', found: 'cause', cause: 'typo', certainty: 'likely' },
        { id: 'caps-lock', found: 'cause', cause: 'caps-lock', certainty: 'possible' },
        { id: 'layout', found: 'fine' },
      ],
    })
    await view.type(0, 'Hunter2')
    await view.submit()

    const links = [...view.mount.querySelectorAll<HTMLAnchorElement>('.note a')]
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')])).toEqual([
      ['guide.html#cause-typo', 'More about it: One key slipped'],
      ['guide.html#cause-caps-lock', 'More about it: Caps Lock was on'],
    ])
  })

  it('checks at once, tells the likeliest cause first, and forgets a password that was tried', async () => {
    const view = await draw(story('checks'), story('checks').result)
    await view.type(0, 'Hunter2')
    await view.submit()

    expect(acts).toEqual([{ kind: 'run-checks' }, { kind: 'test-password', password: 'Hunter2' }])
    expect(view.mount.querySelector('.note.warn')?.textContent).toMatch(/^Most likely: Caps Lock/u)
    expect(view.mount.querySelector('input')?.value).toBe('')
  })

  it('says whose password it is, and leads out on the click', async () => {
    const view = await draw(story('checks, whose password it is'), story('checks, whose password it is').result)
    await vi.waitFor(() => expect(view.text()).toContain('It belongs to helena.k@post.example'))
    await view.click('Fill the saved one')
    await view.click('Recover the password')

    expect(acts.slice(-2)).toEqual([
      { kind: 'fill-account', id: '1' },
      { kind: 'leave', to: 'recovery' },
    ])
  })

  it('says what each check needs that could not be made', async () => {
    const view = await draw(story('checks, all is well'), story('checks, all is well').result)

    await vi.waitFor(() =>
      expect(view.text()).toMatch(/Keyboard layout: once a password was tried.*Slips of the keys: with your vault open/u),
    )
  })

  it('names the account that was meant, and copies its password on the click', async () => {
    const view = await draw(story('checks'), {
      checks: [{ id: 'typo', found: 'cause', cause: 'typo', certainty: 'likely', entry: { id: '1', account: 'helena@mail.example' } }],
      password: 'Winter58mag',
    })
    await view.type(0, 'Winter58mga')
    await view.submit()
    expect(view.text()).toContain('helena@mail.example')
    await view.click('Copy the password of helena@mail.example')

    expect(acts.at(-1)).toEqual({ kind: 'copy-password', id: '1' })
    expect(copied).toEqual(['Winter58mag'])
  })

  it('says whose saved password it is, and which rules it breaks', async () => {
    const view = await draw(story('checks'), {
      checks: [{ id: 'typo', found: 'fine' }],
      sameAs: 'helena@mail.example',
      rules: [{ id: 'digits', level: 'must', ok: false }],
    })
    await view.type(0, 'Winter')
    await view.submit()

    expect(view.text()).toContain('Letter by letter the password saved for helena@mail.example')
    expect(view.mount.querySelector('.rules .no')).not.toBeNull()
    expect(view.text()).not.toContain('Nothing here explains it')
  })
})
