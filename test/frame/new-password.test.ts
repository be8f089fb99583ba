// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Frame } from '@/lib/frame/frame'
import { helpWithNewPassword } from '@/lib/frame/new-password'
import type { CardAct } from '@/lib/messaging/card-model'

it.each([
  ['the shortest of its fields', '<input maxlength="20"><input maxlength="16">', 'maxlength: 20; maxlength: 16'],
  [
    'its own rules',
    '<input passwordrules="minlength: 8; required: digit;" maxlength="12"><input>',
    'minlength: 8; required: digit; maxlength: 12',
  ],
  ['nothing', '<input><input>', undefined],
])('asks for a password that fits what the page says: %s', async (_what, html, rules) => {
  document.body.innerHTML = html
  const [first, repeat] = document.querySelectorAll('input')
  let act: ((act: CardAct) => void) | undefined
  const ask = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: false, reason: 'cannot-make' } as never)
  const frame: Frame = {
    page: {
      kind: 'new-password',
      fields: [
        { role: 'new-password', element: first! },
        { role: 'repeat-password', element: repeat! },
      ],
      captcha: 'absent',
    },
    state: { vault: 'unlocked' },
    signal: new AbortController().signal,
    acted() {},
    slot: { show: async (_model, _place, onAct) => void (act = onAct), close() {}, kind: undefined },
  }

  helpWithNewPassword(frame).update()
  act?.({ kind: 'make-password' })

  expect(ask).toHaveBeenCalledWith(expect.objectContaining({ type: 'password.make', content: { rules } }))
})

it('wakes the engine when the shopper comes to the field, so that the first key does not wait for its lists', async () => {
  document.body.innerHTML = '<input>'
  const [field] = document.querySelectorAll('input')
  const ask = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({} as never)
  const frame: Frame = {
    page: { kind: 'new-password', fields: [{ role: 'new-password', element: field! }], captcha: 'absent' },
    state: { vault: 'none' },
    signal: new AbortController().signal,
    acted() {},
    slot: { show: async () => {}, close() {}, kind: undefined },
  }

  helpWithNewPassword(frame).update()
  const before = ask.mock.calls.length
  field!.focus()
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2))

  expect(before).toBe(0)
  expect(ask.mock.calls.map(([message]) => message)).toMatchObject([{ type: 'engine.ensure' }, { type: 'engine.rate' }])
})
