import { isTrustedChain } from '@/lib/store/trusted-chain'
import { findEarlyGuard, installEarlyGuard } from './early-guard'
import { watchTopLayer } from './top-layer'
import { findHostTrouble, findStyleTrouble, type Trouble } from './trouble'

export { installEarlyGuard } from './early-guard'

/** Why an act on a card does not count. */
export type Refusal = Trouble | 'synthetic' | 'not-pressed' | 'too-early' | 'unfocused' | 'covered' | 'foreign-top-layer' | 'foreign-frame'

export interface Guard {
  /** Why the shopper can't have meant this event on this button; undefined when they did. Called from the button's own listener. */
  findRefusal(event: Event): Refusal | undefined
  /** The host was shown, moved or grew: it has to stand still again before a click counts. */
  restart(rect: DOMRect): void
  /** Looks now; anything found starts the clock again. */
  look(): Trouble | undefined
}

/** How long everything must have been right before a click counts. */
const calmMs = 500
/** Between two looks while the pointer is far away. */
const farPauseMs = 100
/** CSS pixels around the host within which each frame is looked at. */
const nearPx = 150

/** What a shopper does; our own toggles come by here too. */
const acts: ReadonlySet<string> = new Set(['pointerdown', 'pointerup', 'click', 'keydown'])

interface GuardOptions {
  host: HTMLElement
  /** the card inside the closed root, for pointer and key events */
  shadow: ShadowRoot
  parent: Element
  signal: AbortSignal
  /** a look that found something; called at most once a frame */
  onTrouble: (trouble: Trouble) => void
  /** something of the page went above us, to the top layer */
  onForeign: () => void
  /** puts the host on top of the top layer again */
  raise: () => void
}

/**
 * The defence of THREATS.md, A01 to A08: continuous looks while the card is open, and at the moment of each event before the page hears of it.
 * Event coordinates and `elementFromPoint` are not used: measured, they catch next to nothing.
 */
export function startGuard(options: GuardOptions): Guard {
  const { host, shadow, parent, signal } = options
  const document = host.ownerDocument
  const window = document.defaultView ?? globalThis.window
  const early = findEarlyGuard(window) ?? installEarlyGuard(window, signal)
  const visibility = watchVisibility(host, signal)
  const top = watchTopLayer({ document, host, heard: early.listen, signal, onForeign: options.onForeign })
  const seen = new WeakSet<Event>()
  let pressed: EventTarget | undefined
  let expected = host.getBoundingClientRect()
  let stillSince = performance.now()
  let isNear = false
  let pressRefusal: Refusal | undefined
  let raisedAt = -calmMs

  function look(): Trouble | undefined {
    const trouble = findHostTrouble(host, parent, expected) ?? findStyleTrouble(host)
    if (trouble) {
      stillSince = performance.now()
      options.onTrouble(trouble)
    }
    return trouble
  }

  const stopListening = early.listen((event) => {
    if (event instanceof PointerEvent) isNear = isCloseTo(event, expected)
    if (!acts.has(event.type) || !event.isTrusted || event.target !== host) return
    // Here the page has not heard of the event yet, so it can't have tidied up.
    seen.add(event)
    look()
  })
  signal.addEventListener('abort', stopListening)

  shadow.addEventListener(
    'pointerdown',
    (event) => {
      // What was wrong when the button went down is what the shopper is told when the click comes of it.
      pressRefusal = event.isTrusted && seen.has(event) ? findRefusalNow() : 'synthetic'
      pressed = pressRefusal === undefined ? findButton(event) : undefined
    },
    { capture: true, signal },
  )
  host.addEventListener(
    'pointerenter',
    (event) => {
      // A frame that had the focus and is gone has taken it along: without this the page would stay unfocused for good. A window that lies
      // behind another one does not get it this way.
      if (event.isTrusted && window.parent === window && !document.hasFocus()) window.focus()
      // Hiding and showing makes the browser tell of the pointer's entering once more, on a slow machine in the middle of a press, which
      // would then never become a click: one raise an entering, and none while a button is down.
      if (!event.isTrusted || event.buttons !== 0 || performance.now() - raisedAt < calmMs) return
      raisedAt = performance.now()
      const isForeign = top.isForeignAbove()
      options.raise()
      top.settle()
      // Whatever lay above us hid us until now: the shopper has to see us first.
      if (isForeign) stillSince = performance.now()
      look()
    },
    { signal },
  )

  function findRefusalNow(): Refusal | undefined {
    const now = performance.now()
    const focused = early.focusedSince()
    const trouble = look()
    if (trouble) return trouble
    if (now - stillSince < calmMs) return 'too-early'
    if (focused === undefined || now - focused < calmMs) return 'unfocused'
    const seenSince = visibility.seenSince()
    if (seenSince === undefined) return 'covered'
    // A busy machine paints late: the next click will count.
    if (now - seenSince < calmMs) return 'too-early'
    if (top.isForeignAbove()) return 'foreign-top-layer'
    return isChainTrusted(window.location) ? undefined : 'foreign-frame'
  }

  let lastLookAt = 0
  const tick = (): void => {
    if (signal.aborted) return
    if (performance.now() - lastLookAt >= (isNear ? 0 : farPauseMs - 4)) {
      lastLookAt = performance.now()
      // Firefox says that the page has lost the focus when a frame in it gets it, and nothing when it counts as focused again.
      early.focusedSince()
      look()
    }
    if (isNear) window.requestAnimationFrame(tick)
    else window.setTimeout(tick, farPauseMs)
  }
  window.setTimeout(tick, farPauseMs)
  top.settle()

  return {
    look,
    restart(rect) {
      expected = rect
      stillSince = performance.now()
      // The button goes away from under a hand that holds it down: that press counts for nothing, and the shopper is told to make it again.
      if (pressed !== undefined) pressRefusal = 'too-early'
      pressed = undefined
    },
    findRefusal(event) {
      if (!event.isTrusted || !seen.has(event)) return 'synthetic'
      // A click without a pointer is the keyboard's or a screen reader's; both are the browser's own word.
      const isByPointer = event instanceof PointerEvent && event.pointerType !== ''
      const wasPressed = !isByPointer || (pressed !== undefined && pressed === findButton(event))
      pressed = undefined
      return wasPressed ? findRefusalNow() : (pressRefusal ?? 'not-pressed')
    },
  }
}

function findButton(event: Event): EventTarget | undefined {
  return event.composedPath().find((target) => target instanceof HTMLElement && target.localName === 'button')
}

function isCloseTo({ clientX, clientY }: PointerEvent, rect: DOMRect): boolean {
  return clientX > rect.left - nearPx && clientX < rect.right + nearPx && clientY > rect.top - nearPx && clientY < rect.bottom + nearPx
}

/** The frame's own origin and each ancestor's, by the browser's word. Where `ancestorOrigins` is missing, only a top document will do. */
function isChainTrusted(location: Location): boolean {
  const ancestors = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : undefined
  if (!ancestors && globalThis.window.top !== globalThis.window) return false
  return isTrustedChain([location.origin, ...(ancestors ?? [])])
}

interface Visibility {
  /** `performance.now()`, long ago where no browser can tell; undefined: not seen */
  seenSince(): number | undefined
}

/** Chromium's second IntersectionObserver knows what truly gets painted; Firefox has none (`isVisible` is undefined there). */
function watchVisibility(host: HTMLElement, signal: AbortSignal): Visibility {
  let since: number | undefined
  let isKnown = 'isVisible' in IntersectionObserverEntry.prototype
  const options = { threshold: [0, 0.5, 0.9, 0.99, 1], trackVisibility: true, delay: 100 }
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const isVisible: unknown = Reflect.get(entry, 'isVisible')
      if (isVisible === undefined) isKnown = false
      if (isVisible === true && entry.intersectionRatio >= 0.99) since ??= performance.now()
      else since = undefined
    }
  }, options)
  observer.observe(host)
  signal.addEventListener('abort', () => observer.disconnect())
  return { seenSince: () => (isKnown ? since : -Infinity) }
}
