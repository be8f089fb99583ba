// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Frame } from '@/lib/frame/frame'
import { helpWithNewPassword } from '@/lib/frame/forms/new-password'
import type { CardAct, CardModel } from '@/lib/messaging/card-model'

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
    outdate() {},
    slot: { show: async (_model, _place, onAct) => void (act = onAct), close() {}, kind: undefined },
  }

  helpWithNewPassword(frame).update()
  act?.({ kind: 'make-password' })

  expect(ask).toHaveBeenCalledWith(expect.objectContaining({ type: 'password.make', content: { rules, again: false } }))
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
    outdate() {},
    slot: { show: async () => {}, close() {}, kind: undefined },
  }

  helpWithNewPassword(frame).update()
  const before = ask.mock.calls.length
  field!.focus()
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2))

  expect(before).toBe(0)
  expect(ask.mock.calls.map(([message]) => message)).toMatchObject([{ type: 'engine.ensure' }, { type: 'engine.rate' }])
})

describe('a password that was made', () => {
  const password = 'k8Tr2vNq6XwLp4Zd9sHm'
  let frame: Frame
  let shown: CardModel[]
  let act: (act: CardAct) => void
  let answers: Record<string, unknown>

  beforeEach(() => {
    document.body.innerHTML = '<input>'
    shown = []
    // jsdom lays nothing out
    Object.assign(HTMLElement.prototype, { checkVisibility: () => true, getClientRects: () => [{}] })
    HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 200, 30)
    answers = { 'engine.ensure': {}, 'password.make': { ok: true, password, keptBy: 'nobody' } }
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({ type }: { type: string }) => answers[type]) as never)
    frame = {
      page: { kind: 'new-password', fields: [{ role: 'new-password', element: document.querySelector('input')! }], captcha: 'absent' },
      state: { vault: 'none' },
      signal: new AbortController().signal,
      acted() {},
      outdate() {},
      slot: {
        show: async (model, _place, onAct) => {
          shown.push(model)
          act = onAct
        },
        close() {},
        kind: undefined,
      },
    }
  })

  it('before the page was loaded anew is offered, and asked for again', async () => {
    frame.state = { vault: 'unlocked', made: 'kept' }
    const ask = vi.mocked(fakeBrowser.runtime.sendMessage)

    helpWithNewPassword(frame).update()
    act({ kind: 'fill-made' })

    expect(shown[0]).toMatchObject({ kind: 'new-password', made: 'kept' })
    expect(ask).toHaveBeenCalledWith(expect.objectContaining({ type: 'password.make', content: { rules: undefined, again: true } }))
  })

  it('and kept by nobody is said to be in the vault once one was made that took it in', async () => {
    const help = helpWithNewPassword(frame)
    help.update()
    act({ kind: 'make-password' })
    await vi.waitFor(() => expect(shown.at(-1)).toEqual({ kind: 'made', keptBy: 'nobody', password }))

    frame.state = { vault: 'unlocked', made: 'unkept' }
    help.update()
    expect(shown.at(-1)).toMatchObject({ keptBy: 'nobody' })
    frame.state = { vault: 'unlocked', made: 'kept' }
    help.update()
    expect(shown.at(-1)).toEqual({ kind: 'made', keptBy: 'vault' })
  })

  it('and sealed for a locked vault is said to be in it once that is open', async () => {
    answers['password.make'] = { ok: true, password, keptBy: 'locked-vault' }
    frame.state = { vault: 'locked' }
    const help = helpWithNewPassword(frame)
    help.update()
    act({ kind: 'make-password' })
    await vi.waitFor(() => expect(shown.at(-1)).toEqual({ kind: 'made', keptBy: 'locked-vault' }))

    frame.state = { vault: 'unlocked' }
    help.update()

    expect(shown.at(-1)).toEqual({ kind: 'made', keptBy: 'vault' })
  })
})
