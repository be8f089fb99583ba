// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Frame } from '@/lib/frame/frame'
import { helpWithSignIn } from '@/lib/frame/forms/sign-in'
import type { CardAct, CardModel } from '@/lib/messaging/card-model'

const saved = { account: 'helena@mail.test', password: 'Harbour2019' }

let inputs: HTMLInputElement[]
let frame: Frame
let card: CardModel | undefined
let act: (act: CardAct) => void
let asked: { type: string; content: unknown }[]

beforeEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = '<form action="/in"><input name="user"><input type="password"></form>'
  inputs = [...document.querySelectorAll('input')]
  // jsdom lays nothing out
  for (const input of inputs)
    Object.assign(input, {
      getClientRects: () => [{}],
      checkVisibility: () => true,
      getBoundingClientRect: () => new DOMRect(10, 10, 200, 30),
    })
  const [account, password] = inputs as [HTMLInputElement, HTMLInputElement]
  card = undefined
  asked = []
  frame = {
    page: {
      kind: 'login',
      fields: [
        { role: 'account', element: account },
        { role: 'password', element: password },
      ],
      captcha: 'absent',
    },
    state: { vault: 'unlocked' },
    signal: new AbortController().signal,
    acted() {},
    outdate() {},
    slot: {
      show: async (model, _, onAct) => {
        card = model
        act = onAct
      },
      close: () => (card = undefined),
      kind: undefined,
    },
  }
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (request: { type: string; content: unknown }) => {
    asked.push(request)
    if (request.type === 'accounts.offer')
      return { vault: 'unlocked', accounts: [{ id: 'e1', name: saved.account, signInWith: 'password' }] }
    return request.type === 'account.take' ? { ok: true, ...saved } : undefined
  }) as never)
})

const values = () => inputs.map(({ value }) => value)
const shown = (model: object) => vi.waitFor(() => expect(card).toMatchObject(model))
const offered = () => shown({ kind: 'accounts' })

describe('a saved account', () => {
  it('is filled on the click', async () => {
    helpWithSignIn(frame).entered(inputs[0]!)
    await offered()
    act({ kind: 'fill-account', id: 'e1' })

    await vi.waitFor(() => expect(values()).toEqual([saved.account, saved.password]))
  })

  it('is not offered again by an answer that was asked for before it was taken', async () => {
    const signIn = helpWithSignIn(frame)
    signIn.entered(inputs[0]!)
    await offered()
    const answers: (() => void)[] = []
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((request: { type: string }) => {
      if (request.type === 'account.take') return Promise.resolve({ ok: true, ...saved })
      return new Promise((resolve) => answers.push(() => resolve({ vault: 'unlocked', accounts: [{ id: 'e1', name: saved.account }] })))
    }) as never)
    signIn.entered(inputs[0]!)
    act({ kind: 'fill-account', id: 'e1' })
    await vi.waitFor(() => expect(values()).toEqual([saved.account, saved.password]))

    for (const answer of answers) answer()
    await new Promise((resolve) => setImmediate(resolve))

    expect(card).toBeUndefined()
  })

  it('is not named before the shopper has entered the field', async () => {
    helpWithSignIn(frame).update()

    await shown({ kind: 'accounts', accounts: [{ name: '' }] })
  })

  it.each([
    ['alone, on the second of two steps', 'login', 'password'],
    ['of now, when it is changed', 'change-password', 'current-password'],
  ] as const)('gives its password %s', async (_when, kind, role) => {
    frame.page = { kind, fields: [{ role, element: inputs[1]! }], captcha: 'absent' }
    helpWithSignIn(frame).entered(inputs[1]!)
    await shown({ kind: 'accounts', fills: 'password' })
    act({ kind: 'fill-account', id: 'e1' })

    await vi.waitFor(() => expect(values()).toEqual(['', saved.password]))
  })

  it('A17: is not filled into a form that sends elsewhere since it was offered, also when it was offered again', async () => {
    const signIn = helpWithSignIn(frame)
    signIn.update()
    await offered()
    document.querySelector('form')!.action = 'https://evil.example/'
    card = undefined
    signIn.update()
    await offered()
    act({ kind: 'fill-account', id: 'e1' })

    await shown({ kind: 'notice', notice: 'field-changed' })
    expect(values()).toEqual(['', ''])
  })
})

describe('a submitted sign-in', () => {
  it('is told with what the keys said', () => {
    inputs[0]!.value = saved.account
    inputs[1]!.value = 'Рфкищгк2019'
    helpWithSignIn(frame).submitted({ capsLock: false, keyboardLayout: 'ru' })

    expect(asked).toMatchObject([
      { type: 'attempt.submitted', content: { typed: 'Рфкищгк2019', account: saved.account, capsLock: false, keyboardLayout: 'ru' } },
    ])
  })

  it('is none without a password', () => {
    helpWithSignIn(frame).submitted({})

    expect(asked).toEqual([])
  })
})
