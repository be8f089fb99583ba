// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Frame } from '@/lib/frame/frame'
import { watchTyping } from '@/lib/frame/forms/typing'
import { retypeMoved, type Move } from '@/lib/keyboard/moved'
import { retype } from '@/lib/keyboard/retype'
import type { LayoutTraits } from '@/lib/keyboard/typing'
import type { CardAct, CardModel } from '@/lib/messaging/card-model'
import type { PageKind } from '@/lib/store/page-kinds'
import { forge, trustEvents } from '../../support/trust-events'

let account: HTMLInputElement
let field: HTMLInputElement
let repeat: HTMLInputElement
let frame: Frame
let card: CardModel | undefined
let act: (act: CardAct) => void
let ended: number
let typing: ReturnType<typeof watchTyping>
let end = new AbortController()

beforeEach(() => {
  vi.restoreAllMocks()
  end.abort()
  end = new AbortController()
  document.body.innerHTML =
    '<form action="/in"><input name="user"><input type="password"><input type="password" name="repeat"><button>Sign in</button></form>'
  account = document.querySelector<HTMLInputElement>('[name=user]')!
  field = document.querySelector<HTMLInputElement>('[type=password]')!
  repeat = document.querySelector<HTMLInputElement>('[name=repeat]')!
  for (const input of [field, repeat])
    Object.assign(input, {
      getClientRects: () => [{}],
      checkVisibility: () => true,
      getBoundingClientRect: () => new DOMRect(10, 10, 200, 30),
    })
  card = undefined
  ended = 0
  begin('login')
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({
    type,
    content,
  }: {
    type: string
    content: { text: string; move?: Move }
  }) =>
    type === 'password.retype'
      ? { text: content.move ? retypeMoved(content.text, content.move) : retype(content.text) }
      : undefined) as never)
})

function begin(kind: PageKind, keyboard?: LayoutTraits) {
  end.abort()
  end = new AbortController()
  trustEvents(document)
  frame = {
    page: {
      kind,
      fields: [
        { role: 'account', element: account },
        { role: 'password', element: field },
        { role: 'repeat-password', element: repeat },
      ],
      captcha: 'absent',
    },
    state: { vault: 'none', keyboard },
    signal: end.signal,
    acted() {},
    outdate() {},
    slot: {
      show: async (model, _, onAct) => {
        card = model
        act = onAct
      },
      close: (...kinds) => {
        if (card && kinds.includes(card.kind)) card = undefined
      },
      get kind() {
        return card?.kind
      },
    },
  }
  typing = watchTyping(frame, () => (ended += 1))
}

interface Key {
  capsLock?: boolean
  shift?: boolean
  /** '' on phones */
  code?: string
  into?: HTMLInputElement
}

/** One character, as a keyboard gives it. */
function press(character: string, { capsLock = false, shift = false, code = 'KeyA', into = field }: Key = {}) {
  const about = { key: character, code, modifierCapsLock: capsLock, shiftKey: shift, bubbles: true, composed: true }
  into.dispatchEvent(new KeyboardEvent('keydown', about))
  put(into.value + character, { inputType: 'insertText', data: character }, into)
}

/** Keys as 'KeyQ:a', a leading ^ is Shift held. */
function pressAll(keys: string, into = field) {
  for (const entry of keys.split(' ')) {
    const [code = '', character = ''] = entry.replace('^', '').split(':')
    press(character, { code, shift: entry.startsWith('^'), into })
  }
}

function put(value: string, about: InputEventInit, into = field) {
  into.value = value
  into.dispatchEvent(new InputEvent('input', { ...about, bubbles: true, composed: true }))
}

const type = (text: string, key?: Key) => Array.from(text, (character) => press(character, key))

describe('a warning about the typing', () => {
  it.each<[string, CardModel | undefined]>([
    ['Harbour2019', undefined],
    ['Рфкищгк', { kind: 'typing', capsLock: false, layout: 'ru', canRetype: true }],
    ['їжак', { kind: 'typing', capsLock: false, layout: 'uk', canRetype: true }],
    ['Harbоur', { kind: 'typing', capsLock: false, slip: 'look-alike', canRetype: true }],
    ['Ｈarbour', { kind: 'typing', capsLock: false, slip: 'full-width', canRetype: true }],
    ['Harbour ', { kind: 'typing', capsLock: false, slip: 'space', canRetype: true }],
    ['Har bour', { kind: 'typing', capsLock: false, slip: 'space', canRetype: true }],
    ['Harböur', { kind: 'typing', capsLock: false, slip: 'accent', canRetype: true }],
  ])('of "%s" is %o', (text, warning) => {
    type(text)

    expect(card).toEqual(warning)
  })

  it('tells of Caps Lock, also beside another keyboard', () => {
    press('h', { capsLock: true })
    expect(card).toEqual({ kind: 'typing', capsLock: true, canRetype: false })

    press('ф', { capsLock: true })
    expect(card).toMatchObject({ capsLock: true, layout: 'ru' })
  })

  it('tells of Caps Lock as soon as the field is entered', () => {
    field.dispatchEvent(new MouseEvent('pointerdown', { modifierCapsLock: true, bubbles: true }))

    expect(card).toMatchObject({ capsLock: true })
  })

  it('tells of Caps Lock on the way into a field, if a key before it told', () => {
    account.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', code: 'Tab', modifierCapsLock: true, bubbles: true }))
    expect(card).toBeUndefined()

    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    expect(card).toMatchObject({ capsLock: true })
  })

  it('goes when a Mac tells, where the key is let go, that Caps Lock is off', () => {
    press('H', { capsLock: true })
    field.dispatchEvent(new KeyboardEvent('keyup', { key: 'CapsLock', code: 'CapsLock', modifierCapsLock: false, bubbles: true }))

    expect(card).toBeUndefined()
  })

  it('tells of an input method, until it is done', () => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code: 'KeyH', bubbles: true }))
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    expect(card).toMatchObject({ slip: 'composing', canRetype: false })

    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    expect(card).toBeUndefined()
  })

  it('stays with the first field while the second one is right, and comes back to it', () => {
    type('Рф')
    press('h', { into: repeat })
    expect(frame.warned).toBe(field)
    expect(card).toMatchObject({ layout: 'ru' })

    put('h ', { inputType: 'insertText', data: ' ' }, repeat)
    expect(frame.warned).toBe(repeat)
    expect(card).toMatchObject({ slip: 'space' })

    put('h', { inputType: 'deleteContentBackward' }, repeat)
    expect(frame.warned).toBe(field)
    expect(card).toMatchObject({ layout: 'ru' })
  })

  it('goes when what it warned of is gone, and tells that its place is free', () => {
    type('Р')
    put('', { inputType: 'deleteContentBackward' })

    expect(card).toBeUndefined()
    expect(frame.warned).toBeUndefined()
    expect(ended).toBe(1)
  })

  it('about Caps Lock goes when the field is left, and the diagnosis still learns of it', () => {
    press('H', { capsLock: true })
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))

    expect(card).toBeUndefined()
    expect(typing.facts()).toEqual({ capsLock: true, keyboardLayout: undefined })
  })

  it('about a wrong text stays when the field is left', () => {
    type('Рф')
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))

    expect(card).toMatchObject({ layout: 'ru' })
  })

  it('does not come back to a field where it was closed', () => {
    type('Р')
    act({ kind: 'dismiss' })
    type('фк')

    expect(frame.warned).toBeUndefined()
    expect(ended).toBe(1)
  })

  it.each<PageKind>(['login', 'register', 'new-password', 'change-password'])('is given on a page of kind %s', (kind) => {
    begin(kind)
    type('Р')

    expect(card?.kind).toBe('typing')
  })
})

describe('a keyboard that is not the usual one', () => {
  const usual: LayoutTraits = { letters: ['qwerty'], digits: 'plain', signs: 'american' }

  it.each<[string, LayoutTraits | undefined, CardModel | undefined]>([
    ['KeyQ:a KeyA:q', usual, { kind: 'typing', capsLock: false, slip: 'moved-letters', canRetype: true }],
    ['KeyY:z', usual, { kind: 'typing', capsLock: false, slip: 'moved-letters', canRetype: true }],
    ['KeyS:o KeyD:e', usual, { kind: 'typing', capsLock: false, slip: 'moved-letters', canRetype: true }],
    ['KeyQ:a Numpad1:1', usual, { kind: 'typing', capsLock: false, slip: 'moved-letters', canRetype: false }],
    ['KeyQ:q KeyY:y ^Digit2:"', usual, { kind: 'typing', capsLock: false, slip: 'moved-signs', canRetype: true }],
    ['^Digit2:" Numpad1:1', usual, { kind: 'typing', capsLock: false, slip: 'moved-signs', canRetype: false }],
    ['KeyQ:q KeyY:y', usual, undefined],
    ['KeyQ:a', undefined, undefined],
    ['KeyQ:a KeyA:q', { letters: ['azerty'] }, undefined],
  ])('after %s where %o is usual: %o', (keys, keyboard, warning) => {
    begin('login', keyboard)
    pressAll(keys)

    expect(card).toEqual(warning)
  })

  it('is the one on which the account was typed just now, if it was', () => {
    begin('login', usual)
    pressAll('KeyQ:a KeyZ:w KeyE:e', account)
    pressAll('KeyQ:a')
    expect(card).toBeUndefined()

    pressAll('KeyQ:q')
    expect(card).toMatchObject({ slip: 'moved-letters' })
  })

  it('is moved back on the click, and thought of no more', async () => {
    begin('login', usual)
    pressAll('KeyQ:a KeyW:z KeyE:e ^Digit1:1')
    act({ kind: 'retype' })
    await vi.waitFor(() => expect(card).toBeUndefined())

    expect(field.value).toBe('qwe!')
    expect(frame.warned).toBeUndefined()
  })

  it('has its signs moved back, where all keyboards that it may be agree, and offers that no more where they do not', async () => {
    begin('login', usual)
    pressAll('KeyQ:q ^Digit2:"')
    act({ kind: 'retype' })
    await vi.waitFor(() => expect(card).toBeUndefined())
    expect(field.value).toBe('q@')

    put('', { inputType: 'deleteContentBackward' })
    pressAll('KeyQ:q ^Digit6:&')
    expect(card).toMatchObject({ slip: 'moved-signs', canRetype: true })
    act({ kind: 'retype' })
    await vi.waitFor(() => expect(card).toMatchObject({ slip: 'moved-signs', canRetype: false }))
    expect(field.value).toBe('q&')
  })

  it('is forgotten once the field is empty', () => {
    begin('login', usual)
    pressAll('KeyQ:a')
    put('', { inputType: 'deleteContentBackward' })
    press('e', { code: 'KeyE' })

    expect(card).toBeUndefined()
  })

  it('learns nothing from what is no account, such as a search', () => {
    const search = document.createElement('input')
    document.body.append(search)
    pressAll('KeyY:y KeyA:a', search)

    expect(typing.keyboard()).toEqual({})
  })

  it('tells the background of the field in the open alone', () => {
    pressAll('KeyM:m KeyY:y KeyA:a ^Digit2:@', account)
    pressAll('KeyQ:a KeyA:q')

    expect(typing.keyboard()).toEqual({ letters: ['qwerty'], digits: 'plain', signs: 'american' })
  })
})

describe('nobody is accused', () => {
  it('by the keys of a phone, whose Caps Lock is no proof', () => {
    type('HARBOUR', { capsLock: true, code: '' })

    expect(card).toBeUndefined()
  })

  it('by what a password manager fills', () => {
    field.value = ' Пароль '
    field.dispatchEvent(new Event('input', { bubbles: true }))

    expect(card).toBeUndefined()
    expect(typing.facts()).toEqual({})
  })

  it('by what a password manager filled before one more letter was typed', () => {
    put(' Пароль', { inputType: 'insertReplacementText' })
    press('x')

    expect(card).toBeUndefined()
  })

  it('by what the page put into the field before it was entered', () => {
    field.value = 'Пароль'
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    press('x')

    expect(card).toBeUndefined()
  })

  it('by events that the page made', () => {
    field.value = 'Р'
    field.dispatchEvent(forge(new KeyboardEvent('keydown', { key: 'H', code: 'KeyH', modifierCapsLock: true, bubbles: true })))
    field.dispatchEvent(forge(new InputEvent('input', { inputType: 'insertText', data: 'Р', bubbles: true })))

    expect(card).toBeUndefined()
  })

  it('by an input method that hands the keys on as they are', () => {
    begin('login')
    for (const character of 'Abc1') {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code: 'KeyA', bubbles: true, composed: true }))
      expect(card).toBeUndefined()
      put(field.value + character, { inputType: 'insertText', data: character })
    }

    expect(card).toBeUndefined()
  })

  it.each([
    ['a dead key, from which a Mac composes a letter', { key: 'Dead', code: 'BracketLeft' }],
    ['a phone, which composes each word', { key: 'Unidentified', code: '' }],
  ])('by %s', (_, about) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { ...about, bubbles: true, composed: true }))
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))

    expect(card).toBeUndefined()
  })

  it('while letters are still being composed', () => {
    put('ｈ', { inputType: 'insertCompositionText', data: 'ｈ', isComposing: true })
    expect(card).toBeUndefined()

    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    expect(card).toMatchObject({ slip: 'full-width' })
  })

  it('in a field that is no password', () => {
    const user = document.querySelector<HTMLInputElement>('[name=user]')!
    frame.page = { ...frame.page, fields: [{ role: 'account', element: user }, ...frame.page.fields] }
    user.value = 'Анна'
    user.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: 'Анна', bubbles: true }))

    expect(card).toBeUndefined()
  })

  it('when the page sends the event of a typed letter once more', () => {
    type('Рф')
    field.dispatchEvent(forge(new Event('input', { bubbles: true })))

    expect(card).toMatchObject({ layout: 'ru' })
  })
})

describe('what the diagnosis is told', () => {
  it.each<[string, string, string | undefined]>([
    ['Harbour', 'KeyH', undefined],
    ['Рфк', 'KeyH', 'ru'],
    ['y', 'KeyZ', 'de'],
  ])('of "%s" typed with %s is the keyboard %s', (text, code, keyboardLayout) => {
    type(text, { code })

    expect(typing.facts()).toEqual({ capsLock: false, keyboardLayout })
  })
})

describe('retyping', () => {
  const retyped = () => vi.waitFor(() => expect(card).toBeUndefined())

  it('puts what was meant into the field, on the click', async () => {
    type('Рфкищгк2019')
    act({ kind: 'retype' })
    await retyped()

    expect(field.value).toBe('Harbour2019')
  })

  it('takes no button that does nothing', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ text: undefined } as never)
    type('密码')
    act({ kind: 'retype' })

    await vi.waitFor(() => expect(card).toMatchObject({ layout: 'zh', canRetype: false }))
    expect(field.value).toBe('密码')
  })

  it('leaves a field alone that has changed meanwhile', async () => {
    type('Рф')
    act({ kind: 'retype' })
    type('к')
    await new Promise((resolve) => setTimeout(resolve))

    expect(field.value).toBe('Рфк')
  })
})
