/** Events that the page must not be first to hear. */
const watched = ['pointerdown', 'pointerup', 'click', 'keydown', 'pointermove', 'beforetoggle', 'toggle', 'fullscreenchange'] as const

export interface EarlyGuard {
  /** Hears each watched event before the page does. Returns what ends it. */
  readonly listen: (listener: (event: Event) => void) => () => void
  /** `performance.now()` of the moment the shopper came to this window: its focus, in a frame its being seen; undefined while they are elsewhere. */
  focusedSince(): number | undefined
}

const slot = Symbol.for('latchkey.early-guard')

/**
 * Registers listeners in window's capture phase. To be called at `document_start`: a listener that comes first can't be silenced by the
 * page, and sees the page as it was when the shopper acted. The cards come later and find it on the isolated world's own window.
 */
export function installEarlyGuard(window: Window, signal: AbortSignal): EarlyGuard {
  const present = findEarlyGuard(window)
  if (present) return present
  const listeners = new Set<(event: Event) => void>()
  // A frame gets the focus only with the click itself, so there the tab's being seen has to do; the top window's own guard knows more.
  const isFrame = window.parent !== window
  const isAttended = (): boolean => (isFrame ? window.document.visibilityState === 'visible' : window.document.hasFocus())
  let since = isAttended() ? performance.now() : undefined
  const options = { capture: true, passive: true, signal }
  for (const type of watched) {
    window.addEventListener(type, (event) => listeners.size > 0 && listeners.forEach((listener) => listener(event)), options)
  }
  const follow = (event: Event): void => {
    if (event.isTrusted && event.target === event.currentTarget) since = isAttended() ? performance.now() : undefined
  }
  if (isFrame) window.document.addEventListener('visibilitychange', follow, options)
  else for (const type of ['focus', 'blur']) window.addEventListener(type, follow, options)
  const guard: EarlyGuard = {
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    // A frame that had no focus event yet may still have been focused all along.
    focusedSince: () => (isAttended() ? (since ??= performance.now()) : (since = undefined)),
  }
  Reflect.set(window, slot, guard)
  signal.addEventListener('abort', () => Reflect.deleteProperty(window, slot))
  return guard
}

export function findEarlyGuard(window: Window): EarlyGuard | undefined {
  // Expandos of the isolated world: the page can neither read nor set this one.
  return Reflect.get(window, slot) as EarlyGuard | undefined
}
