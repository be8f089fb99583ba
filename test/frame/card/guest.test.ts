// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { offerCards } from '@/lib/frame/card/cards'
import type { CardSlot } from '@/lib/frame/card/card-slot'
import type { CardPlace } from '@/lib/frame/card/cards'
import { hostGuests, makeGuestSlot } from '@/lib/frame/card/guest'
import type { CardAct, CardModel } from '@/lib/messaging/card-model'

const accounts: CardModel = { kind: 'accounts', vault: 'unlocked', accounts: [], fills: 'account' }
const made: CardModel = { kind: 'made', keptBy: 'nobody', password: 'Harbour2019' }
const waits: CardModel = { kind: 'notice', notice: 'captcha-waits' }
const field = { left: 20, top: 30, width: 200, height: 40 }

let end: AbortController
let asked: { type: string; content: unknown }[]
let shown: { model: CardModel; place: Partial<CardPlace>; onAct: (act: CardAct) => void }[]
let tell: (type: string, content: unknown) => void
let window: EventTarget

beforeEach(() => {
  vi.restoreAllMocks()
  end = new AbortController()
  asked = []
  shown = []
  document.body.innerHTML = '<input>'
  document.querySelector('input')!.getBoundingClientRect = () => new DOMRect(20, 30, 200, 40)
  offerCards((model, options) => {
    shown.push({ model, place: options, onAct: (act) => options.onAct(act) })
    return { update: () => {}, close: () => void shown.pop() }
  })
  const listeners: ((message: unknown, sender: object) => unknown)[] = []
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener as never))
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (request: { type: string; content: unknown }) => {
    asked.push(request)
  }) as never)
  tell = (type, content) => listeners.forEach((listener) => listener({ tell: type, content }, { id: fakeBrowser.runtime.id }))
})

afterEach(() => end.abort())

function slotIn(width: number, height: number): CardSlot {
  window = Object.assign(new EventTarget(), { parent: {}, innerWidth: width, innerHeight: height })
  return makeGuestSlot(window as never, end.signal)
}
const here = (): CardPlace => ({ anchor: document.querySelector('input')!, avoid: [] })
const toHost = () => asked.filter(({ type }) => type === 'guest.show').map(({ content }) => content as { guest: string })

describe('a card of a small frame', () => {
  it('is shown by the page around it, told where its field is', async () => {
    const slot = slotIn(400, 300)

    await slot.show(accounts, here(), () => {})

    expect(toHost()).toEqual([{ guest: expect.any(String), card: accounts, field, avoid: [] }])
    expect([shown, slot.kind]).toEqual([[], 'accounts'])
  })

  it('is acted on here when the shopper acts on it there', async () => {
    const acts: CardAct[] = []
    await slotIn(400, 300).show(accounts, here(), (act) => acts.push(act))

    tell('frame.act', { guest: toHost()[0]!.guest, act: { kind: 'fill-account', id: 'e1' } })

    expect(acts).toEqual([{ kind: 'fill-account', id: 'e1' }])
  })

  /** Both hear what is told to the frame's number: as when the page in it changed between the click and its arrival. */
  it('is not acted on by the page that came into the frame after it, nor by a card of another kind', async () => {
    const acts: [string, CardAct][] = []
    await slotIn(400, 300).show(accounts, here(), (act) => acts.push(['the page before', act]))
    const slot = slotIn(400, 300)
    await slot.show(accounts, here(), (act) => acts.push(['the page after', act]))
    const [before, after] = toHost()
    const act = { kind: 'fill-account', id: 'e1' } as const
    tell('frame.act', { guest: before!.guest, act })
    await slot.show(waits, here(), (act) => acts.push(['the next card', act]))
    tell('frame.act', { guest: after!.guest, act })

    expect(acts).toEqual([['the page before', act]])
  })

  it('keeps its name as long as it is of one kind', async () => {
    const slot = slotIn(400, 300)
    for (const model of [accounts, accounts, waits, accounts]) await slot.show(model, here(), () => {})

    const [first, again, other, back] = toHost().map(({ guest }) => guest)
    expect([again === first, other === first, back === first]).toEqual([true, false, false])
  })

  it('goes with its page', async () => {
    await slotIn(400, 300).show(accounts, here(), () => {})

    window.dispatchEvent(new Event('pagehide'))

    const [shown, gone] = toHost()
    expect(gone).toEqual({ guest: shown!.guest })
  })

  it('is called back when it is closed', async () => {
    const slot = slotIn(400, 300)
    await slot.show(accounts, here(), () => {})

    slot.close('notice')
    slot.close('accounts')

    expect(toHost().slice(1)).toEqual([{ guest: toHost()[0]!.guest }])
    expect(slot.kind).toBeUndefined()
  })

  it.each([
    ['holds a password', made, 400, 300],
    ['has room enough', accounts, 400, 600],
  ])('stays in it when it %s', async (_why, model, width, height) => {
    await slotIn(width, height).show(model, here(), () => {})

    expect(toHost()).toEqual([])
    expect(shown).toMatchObject([{ model }])
  })
})

describe('the page around it', () => {
  beforeEach(() => {
    document.body.innerHTML = '<iframe src="https://passport.aliexpress.com/mini_login.htm"></iframe>'
    hostGuests(document, end.signal)
  })
  const guest = (more: object) =>
    tell('frame.guest', { guest: 'g1', origin: 'https://passport.aliexpress.com', frameId: 7, field, avoid: [], ...more })

  it('shows it at that frame, and names the frame with each act', async () => {
    guest({ card: accounts })
    await vi.waitFor(() => expect(shown).toHaveLength(1))

    shown[0]!.onAct({ kind: 'fill-account', id: 'e1' })

    expect(shown[0]!.place).toMatchObject({ anchor: document.querySelector('iframe'), inside: { field } })
    expect(asked).toContainEqual(
      expect.objectContaining({ type: 'guest.act', content: { frameId: 7, guest: 'g1', act: { kind: 'fill-account', id: 'e1' } } }),
    )
  })

  it.each<[string, object]>([
    ['calls it back', { card: undefined }],
    ['is not there any more', { card: waits, origin: 'https://login.aliexpress.com' }],
  ])('closes it when the frame %s', async (_why, next) => {
    guest({ card: accounts })
    await vi.waitFor(() => expect(shown).toHaveLength(1))

    guest(next)

    expect(shown).toEqual([])
  })

  it('is another one for the next page of that frame, however alike: it has to be seen before a click counts', async () => {
    guest({ card: accounts })
    await vi.waitFor(() => expect(shown).toHaveLength(1))
    const [before] = shown
    guest({ card: accounts, guest: 'g2' })
    await vi.waitFor(() => expect(shown[0]).toBeDefined())
    expect(shown).not.toContain(before)

    shown[0]!.onAct({ kind: 'dismiss' })

    expect(asked.at(-1)).toMatchObject({ type: 'guest.act', content: { guest: 'g2', frameId: 7 } })
  })

  it('is not closed by the page that was in the frame before', async () => {
    guest({ card: accounts, guest: 'g2' })
    await vi.waitFor(() => expect(shown).toHaveLength(1))

    guest({ card: undefined })

    expect(shown).toHaveLength(1)
  })
})
