// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchSubmissions } from '@/lib/frame/watch/submissions'
import { forge, trustEvents } from '../../support/trust-events'

const onSubmit = vi.fn()
let end: AbortController

beforeEach(() => {
  onSubmit.mockClear()
  end = new AbortController()
  document.body.innerHTML =
    '<form id="find"><input id="search"></form><form id="sign-in"><input type="password"><button type="button">Sign in</button></form>'
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
const key = (key: string) => new KeyboardEvent('keydown', { key, bubbles: true })
const submit = () => new SubmitEvent('submit', { bubbles: true })
const form = (id: string) => document.querySelector(`#${id}`)!
const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })

it.each<[string, () => unknown]>([
  ['a click on the page’s button', () => button().dispatchEvent(click())],
  ['Enter in one of its fields', () => password().dispatchEvent(enter())],
  [
    'a submit of its form after a key',
    () => {
      password().dispatchEvent(key('7'))
      form('sign-in').dispatchEvent(submit())
    },
  ],
  [
    'a submit that Enter brought about',
    () => {
      password().dispatchEvent(enter())
      form('sign-in').dispatchEvent(submit())
    },
  ],
  [
    'two submits after one key',
    () => {
      password().dispatchEvent(key('7'))
      form('sign-in').dispatchEvent(submit())
      form('sign-in').dispatchEvent(submit())
    },
  ],
])('takes %s for one submit', (_what, act) => {
  act()

  expect(onSubmit).toHaveBeenCalledTimes(1)
})

it.each<[string, () => unknown]>([
  ['A29: a click that a script made', () => button().dispatchEvent(forge(click()))],
  ['A29: Enter that a script made', () => password().dispatchEvent(forge(enter()))],
  ['A29: a submit that follows no act', () => form('sign-in').dispatchEvent(submit())],
  [
    'A29: a submit that a script made',
    () => {
      password().dispatchEvent(key('7'))
      form('sign-in').dispatchEvent(forge(submit()))
    },
  ],
  [
    'a submit of another form',
    () => {
      form('find').dispatchEvent(key('7'))
      form('find').dispatchEvent(submit())
    },
  ],
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
