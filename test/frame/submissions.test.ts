// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchSubmissions } from '@/lib/frame/submissions'
import { forge, trustEvents } from '../support/trust-events'

const onSubmit = vi.fn()
let end: AbortController

beforeEach(() => {
  onSubmit.mockClear()
  end = new AbortController()
  document.body.innerHTML = '<input id="search"><input type="password"><button type="button">Sign in</button>'
  const fields = [{ role: 'password' as const, element: password() }]
  trustEvents(document)
  watchSubmissions(document, () => ({ kind: 'login', fields, submit: button(), captcha: 'absent' }), end.signal, onSubmit)
})

afterEach(() => {
  end.abort()
  Reflect.deleteProperty(document, 'addEventListener')
})

const password = () => document.querySelector<HTMLInputElement>('[type=password]')!
const button = () => document.querySelector('button')!
const click = () => new MouseEvent('click', { bubbles: true })
const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })

it.each<[string, () => unknown]>([
  ['a click on the page’s button', () => button().dispatchEvent(click())],
  ['Enter in one of its fields', () => password().dispatchEvent(enter())],
])('takes %s for a submit', (_what, act) => {
  act()

  expect(onSubmit).toHaveBeenCalledTimes(1)
})

it.each<[string, () => unknown]>([
  ['A29: a click that a script made', () => button().dispatchEvent(forge(click()))],
  ['A29: Enter that a script made', () => password().dispatchEvent(forge(enter()))],
  ['a click elsewhere', () => document.body.dispatchEvent(click())],
  ['Enter in a field of another kind', () => document.querySelector('#search')!.dispatchEvent(enter())],
  [
    'Enter that ends a word of an input method',
    () => password().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true })),
  ],
  [
    'a click on the button while it can’t be pressed',
    () => {
      button().ariaDisabled = 'true'
      button().dispatchEvent(click())
    },
  ],
])('does not take %s for one', (_what, act) => {
  act()

  expect(onSubmit).not.toHaveBeenCalled()
})
