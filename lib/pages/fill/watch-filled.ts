import { isInput, parentOf, rootOf } from '@/lib/pages/dom/dom'
import { isMoved, markField, sendsElsewhere } from './field-mark'
import { setNativeValue } from './set-native-value'

export type Breach = 'type-changed' | 'moved' | 'target-changed'

/** ms within which a click explains a password field that turns into text */
const clickCountsMs = 1000

/**
 * Watches a filled field until `signal` ends. A field that is turned into text, or moved into another form, is emptied, unless the shopper has just clicked
 * the page's own "show password"; a form that comes to send elsewhere is reported. `onBreach` is told once.
 */
export function watchFilled(element: HTMLElement, onBreach: (breach: Breach) => void, signal: AbortSignal): void {
  const { ownerDocument } = element
  const Observer = ownerDocument === globalThis.document ? globalThis.MutationObserver : ownerDocument.defaultView?.MutationObserver
  if (!Observer || !isInput(element)) return
  const before = markField(element)
  const neighbourhood = before.form ?? climb(element, 4)
  let clickedAt = -Infinity

  // only clicks near the field, and only those after the filling: the click on our own card must not excuse the page
  const noteAct = (event: Event) => {
    if (event.isTrusted && event.composedPath().includes(neighbourhood)) clickedAt = event.timeStamp
  }
  for (const type of ['pointerdown', 'keydown']) neighbourhood.addEventListener(type, noteAct, { capture: true, passive: true, signal })

  let isTold = false
  const check = () => {
    if (isTold) return
    const now = markField(element)
    const breach: Breach | undefined =
      isMoved(element, before) && element.isConnected
        ? 'moved'
        : now.type !== before.type &&
            before.type === 'password' &&
            (ownerDocument.defaultView?.performance.now() ?? 0) - clickedAt > clickCountsMs
          ? 'type-changed'
          : sendsElsewhere(now, before)
            ? 'target-changed'
            : undefined
    if (!breach) return
    isTold = true
    observer.disconnect()
    if (breach !== 'target-changed') setNativeValue(element, '')
    onBreach(breach)
  }
  const observer = new Observer(check)
  observer.observe(element, { attributes: true, attributeFilter: ['type', 'form'] })
  if (before.form)
    observer.observe(before.form, { attributes: true, attributeFilter: ['action', 'formaction'], childList: true, subtree: true })
  else if (before.home) observer.observe(before.home, { childList: true, subtree: true })
  // a button, or a form that takes the field in by its id, may stand anywhere: at the latest when it sends
  rootOf(element).addEventListener('submit', check, { capture: true, signal })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}

function climb(element: Element, levels: number): Element {
  let current = element
  for (let level = 0; level < levels; level++) current = parentOf(current) ?? current
  return current
}
