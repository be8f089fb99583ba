/**
 * The card by keyboard, as menus do it: the focus stays in the page's field; ArrowDown there (or Alt+ArrowDown, where the page uses the arrow
 * itself) goes into the card, the arrows walk through it, Tab past its ends and Escape come back to the field.
 */
export function handleKeys(options: {
  host: HTMLElement
  shadow: ShadowRoot
  anchor: HTMLElement
  signal: AbortSignal
  onEscape: () => void
}): void {
  const { host, shadow, anchor, signal } = options
  const window = host.ownerDocument.defaultView
  if (!window) return

  const onKeyInPage = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || event.target === host) return
    if (event.key === 'Escape') {
      swallow(event)
      options.onEscape()
    }
  }
  // In the bubble phase: a page that moves through its own suggestions by arrows comes first.
  const onArrowInPage = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.defaultPrevented || event.isComposing || event.key !== 'ArrowDown' || !hasFocus(anchor)) return
    if (!event.altKey && anchor.getAttribute('aria-expanded') === 'true') return
    const first = findStops(shadow)[0]
    if (!first) return
    swallow(event)
    first.focus()
  }
  const onKeyInCard = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted) return
    if (event.key === 'Escape') {
      swallow(event)
      // First: a field that gets the focus would ask for the card again.
      options.onEscape()
      anchor.focus()
      return
    }
    const stops = findStops(shadow)
    const at = stops.findIndex((stop) => stop === shadow.activeElement)
    const step = findStep(event)
    if (step === undefined || at < 0) return
    const next = stops[at + step]
    if (next) next.focus()
    else if (event.key === 'ArrowDown') return
    else anchor.focus()
    swallow(event)
  }
  window.addEventListener('keydown', onKeyInPage, { capture: true, signal })
  window.addEventListener('keydown', onArrowInPage, { signal })
  shadow.addEventListener('keydown', onKeyInCard, { capture: true, signal })
}

function findStep(event: KeyboardEvent): 1 | -1 | undefined {
  if (event.key === 'ArrowDown') return 1
  if (event.key === 'ArrowUp') return -1
  if (event.key === 'Tab') return event.shiftKey ? -1 : 1
  return undefined
}

/** Where the arrows stop, in their order. The cross stands first and comes last: whoever goes in and presses Enter wants what the card offers. */
export function findStops(card: ParentNode): HTMLElement[] {
  const stops = [...card.querySelectorAll<HTMLElement>('button:not(:disabled), input:not(:disabled), a[href]')]
  const isCross = (stop: HTMLElement): boolean => stop.matches('.close')
  return [...stops.filter((stop) => !isCross(stop)), ...stops.filter(isCross)]
}

/** Also for a field inside a shadow root, where the document's active element is the root's host. */
function hasFocus(field: HTMLElement): boolean {
  const root = field.getRootNode()
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === field
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
