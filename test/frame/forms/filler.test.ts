// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFiller, type Filler } from '@/lib/frame/forms/filler'
import type { Frame } from '@/lib/frame/frame'
import type { CardModel } from '@/lib/messaging/card-model'
import { markField } from '@/lib/pages/fill/fill'
import { trustEvents } from '../../support/trust-events'

let user: HTMLInputElement
let password: HTMLInputElement
let form: HTMLFormElement
let cards: CardModel[]
let frame: Frame
let filler: Filler

afterEach(() => Reflect.deleteProperty(document, 'addEventListener'))

beforeEach(() => {
  document.body.innerHTML = '<form action="/in"><input name="user"><input type="password"></form><form id="other"></form>'
  const [first, second] = document.querySelectorAll('input')
  user = first!
  password = second!
  form = document.querySelector('form')!
  // jsdom lays nothing out
  for (const input of [user, password])
    Object.assign(input, {
      getClientRects: () => [{}],
      checkVisibility: () => true,
      getBoundingClientRect: () => new DOMRect(10, 10, 200, 30),
    })
  cards = []
  frame = {
    page: { kind: 'login', fields: [], captcha: 'absent' },
    state: { vault: 'unlocked' },
    signal: new AbortController().signal,
    acted() {},
    outdate() {},
    slot: { show: async (model) => void cards.push(model), close() {}, kind: undefined },
  }
  filler = makeFiller(frame)
})

const fill = (mark = markField(password)) =>
  filler.fillIn([
    { element: user, value: 'helena@mail.test' },
    { element: password, value: 'Harbour2019', mark },
  ])
const swapTypes = () => {
  password.type = 'text'
  user.type = 'password'
}
/** observers are told after the current turn */
const settle = () => new Promise((resolve) => setTimeout(resolve))
const notices = () => cards.map((card) => card.kind === 'notice' && card.notice)

it('fills what was offered', async () => {
  expect(await fill()).toBe(true)

  expect([user.value, password.value, cards]).toEqual(['helena@mail.test', 'Harbour2019', []])
})

describe('A17', () => {
  it.each<[string, () => void, notice?: string]>([
    ['turned into text', () => (password.type = 'text')],
    ['moved to another form', () => document.querySelector('#other')?.append(password)],
    ['made to send to another of the store’s hosts', () => (form.action = 'https://login.alibaba.com/')],
    ['made to send to somebody else', () => (form.action = 'https://evil.example/'), 'form-abroad'],
  ])('fills nothing in a form whose password field was %s since it was offered', async (_, change, notice = 'field-changed') => {
    const mark = markField(password)
    change()

    expect(await fill(mark)).toBe(false)
    expect([user.value, password.value]).toEqual(['', ''])
    expect(notices()).toEqual([notice])
  })

  it.each<[string, () => void]>([
    ['turned into text', () => (password.type = 'text')],
    ['moved to another form', () => document.querySelector('#other')?.append(password)],
  ])('empties a password field that was %s after it was filled', async (_, change) => {
    await fill()
    change()
    await settle()

    expect(password.value).toBe('')
    expect(notices()).toEqual(['field-changed'])
  })

  it('empties a password field that the page turns into text the moment it is filled', async () => {
    password.addEventListener('change', () => (password.type = 'text'))

    expect(await fill()).toBe(false)
    expect(password.value).toBe('')
    expect(notices()).toEqual(['field-changed'])
  })

  it.each<[string, () => void]>([
    ['is turned into text, and the account into a password', swapTypes],
    ['is taken in by another form by its name', () => password.setAttribute('form', 'other')],
  ])('fills nothing where, since it was offered, the password %s', async (_, change) => {
    const marks = [markField(user), markField(password)]
    change()
    const fillings = [
      { element: user, value: 'helena@mail.test', mark: marks[0] },
      { element: password, value: 'Harbour2019', mark: marks[1] },
    ]

    expect(await filler.fillIn(fillings)).toBe(false)
    expect([user.value, password.value, notices()]).toEqual(['', '', ['field-changed']])
  })

  it.each<[string, () => void]>([
    ['moves the password', () => document.querySelector('#other')?.append(password)],
    ['turns the password into text', () => (password.type = 'text')],
    ['sends the form elsewhere', () => (form.action = 'https://evil.example/')],
  ])('puts no password into a page that answers to the account with this: it %s', async (_, change) => {
    user.addEventListener('input', change)

    expect(await fill()).toBe(false)
    expect([password.value, notices()]).toEqual(['', [expect.any(String)]])
  })

  it('empties an account, too, that was moved to another form after it was filled', async () => {
    await fill()
    document.querySelector('#other')?.append(user)
    await settle()

    expect([user.value, notices()]).toEqual(['', ['field-changed']])
  })

  it('watches what was filled last', async () => {
    await fill()
    await fill()
    password.type = 'text'
    await settle()

    expect(notices()).toEqual(['field-changed'])
  })
})

describe('A18', () => {
  it('fills nothing, and says why, in a form that sends to somebody else from the start', async () => {
    form.action = 'https://evil.example/'

    expect(await fill()).toBe(false)
    expect([user.value, password.value]).toEqual(['', ''])
    expect(notices()).toEqual(['form-abroad'])
  })

  it('warns when the form comes to send elsewhere between filling and sending', async () => {
    await fill()
    form.action = 'https://evil.example/'
    await settle()

    expect(notices()).toEqual(['form-changed'])
  })

  it.each<[string, () => void]>([
    ['an account alone', () => password.remove()],
    ['a password in a readable field', () => (password.type = 'text')],
  ])('warns also of the form of %s', async (_, change) => {
    change()
    await filler.fillIn([user, password].filter((field) => field.isConnected).map((element) => ({ element, value: 'Harbour2019' })))
    form.action = 'https://evil.example/'
    await settle()

    expect(notices()).toEqual(['form-changed'])
  })

  it('says nothing once it was sent', async () => {
    await fill()
    filler.submitted()
    form.action = 'https://pay.example/'
    await settle()

    expect(cards).toEqual([])
  })
})

describe('what a page does with a filled field', () => {
  it('is told when it takes the value away at once', async () => {
    password.addEventListener('blur', () => (password.value = ''))

    expect(await fill()).toBe(false)
    expect(notices()).toEqual(['page-took-it-back'])
  })

  it('is told when it had taken it away by the time the form is sent', async () => {
    await fill()
    password.value = ''
    filler.submitted()

    expect(notices()).toEqual(['page-took-it-back'])
  })

  it('is not told of what the shopper typed over it', async () => {
    trustEvents(document)
    filler = makeFiller(frame)
    await fill()
    password.value = 'Meadow31Violin'
    password.dispatchEvent(new InputEvent('input', { bubbles: true }))
    filler.submitted()

    expect(cards).toEqual([])
  })

  it.each<[string, () => unknown, string]>([
    ['takes fewer signs than the password has', () => (password.maxLength = 8), 'too-long'],
    ['is locked', () => (password.disabled = true), 'cannot-fill'],
  ])('leaves both empty, and says why, where one %s', async (_why, change, notice) => {
    change()

    expect(await fill(undefined)).toBe(false)
    expect([user.value, password.value]).toEqual(['', ''])
    expect(notices()).toEqual([notice])
  })
})
