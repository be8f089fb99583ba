// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startGuard, type Guard } from '@/components/in-page/guard'

// What no page can bring about in a real browser, and what has to be refused all the same; the rest is in attacks.e2e.ts.

let hear: (event: Event) => void
let guard: Guard
let stop: AbortController
let host: HTMLElement
let shadow: ShadowRoot
let button: HTMLButtonElement
let pressIn: (event: Event) => void
/** the browser's word on whether the card is painted; undefined in a browser that has none */
let tellPainted: ((entries: object[]) => void) | undefined

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: object[]) => void) {
        tellPainted = tell
      }
      observe() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('IntersectionObserverEntry', { prototype: {} })
  host = document.documentElement.appendChild(document.createElement('div'))
  shadow = host.attachShadow({ mode: 'closed' })
  button = shadow.appendChild(document.createElement('button'))
  // A trusted press can't be dispatched: what the guard would do on one is kept, and called.
  vi.spyOn(shadow, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    if (type === 'pointerdown') pressIn = listener as (event: Event) => void
  })
  Reflect.set(window, Symbol.for('latchkey.early-guard'), {
    listen: (listener: (event: Event) => void) => {
      hear = listener
      return () => {}
    },
    focusedSince: () => 0,
  })
  vi.stubGlobal('chrome', {})
  vi.spyOn(document, 'querySelectorAll').mockReturnValue(document.createElement('p').querySelectorAll('b'))
  vi.spyOn(host, 'matches').mockReturnValue(true)
  start()
})

function start(): void {
  const ignore = () => {}
  stop = new AbortController()
  guard = startGuard({
    host,
    shadow,
    parent: document.documentElement,
    signal: stop.signal,
    onTrouble: ignore,
    onForeign: ignore,
    raise: ignore,
  })
}

// Its looks go on for as long as it lives, and must not outlive the window.
afterEach(() => stop.abort())

/** As the browser makes it: `isTrusted` can't be set by a script. */
function clickBy(pointerType: string, isTrusted: boolean): Event {
  const facts = { isTrusted, type: 'click', target: host, pointerType, clientX: 0, clientY: 0, composedPath: () => [button, host] }
  return Object.create(PointerEvent.prototype, Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value }])))
}

describe('the guard', () => {
  it('refuses an event that a script made, even one that comes from our own button', () => {
    const click = clickBy('mouse', false)
    hear(click)

    expect(guard.findRefusal(click)).toBe('synthetic')
  })

  it('refuses an event that did not come by window first', () => {
    expect(guard.findRefusal(clickBy('mouse', true))).toBe('synthetic')
  })

  it('refuses a click of a pointer that was not pressed on the same button', () => {
    const click = clickBy('mouse', true)
    hear(click)

    expect(guard.findRefusal(click)).toBe('not-pressed')
  })

  it('says of a click what was wrong when the button went down', () => {
    const facts = { isTrusted: true, type: 'pointerdown', target: host, clientX: 0, clientY: 0, composedPath: () => [button, host] }
    const press = Object.create(PointerEvent.prototype, Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value }])))
    hear(press)
    pressIn(press)
    const click = clickBy('mouse', true)
    hear(click)

    expect(guard.findRefusal(click)).toBe('off-screen')
  })

  it('asks no press of a keyboard, but everything else', () => {
    const click = clickBy('', true)
    hear(click)

    // jsdom lays nothing out, so that this is what is left to find
    expect(guard.findRefusal(click)).toBe('off-screen')
  })
})

describe('the guard of a card that stood still for long, where the browser tells what is painted', () => {
  beforeEach(() => {
    stop.abort()
    vi.stubGlobal('IntersectionObserverEntry', { prototype: { isVisible: true } })
    vi.spyOn(host, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 320, 90))
    vi.spyOn(performance, 'now').mockReturnValue(1000)
    start()
  })

  const paint = (at: number, isVisible = true) => {
    vi.spyOn(performance, 'now').mockReturnValue(at)
    tellPainted?.([{ isVisible, intersectionRatio: 1 }])
  }

  const clickAt = (at: number) => {
    vi.spyOn(performance, 'now').mockReturnValue(at)
    const click = clickBy('', true)
    hear(click)
    return guard.findRefusal(click)
  }

  it('refuses as covered what nobody sees, or sees no more', () => {
    expect(clickAt(9000)).toBe('covered')
    paint(9000)
    paint(9500, false)
    expect(clickAt(9900)).toBe('covered')
  })

  it('wants another click where a busy machine has painted it late', () => {
    paint(8600)

    expect(clickAt(9000)).toBe('too-early')
    // jsdom's address is none of the store's: nothing else is left to find.
    expect(clickAt(9200)).toBe('foreign-frame')
  })
})
