/** What makes a card something else than what the shopper sees, or unseen. */
export type Trouble =
  | 'see-through'
  | 'filtered'
  | 'clipped'
  | 'transformed'
  | 'zoomed'
  | 'hidden'
  | 'view-transition'
  | 'foreign-parent'
  | 'foreign-attribute'
  | 'closed-by-page'
  | 'moved'
  | 'off-screen'

/**
 * Whether anything around the card's place is drawn otherwise than plainly: the computed style of every ancestor, through shadow roots,
 * and of the body. In the top layer most of it would not touch the card; it is refused all the same, since no honest page looks like that
 * while a shopper signs in, and browsers differ (Firefox applies `html { filter }` to the top layer, measured 2026-11).
 */
export function findStyleTrouble(element: Element): Trouble | undefined {
  const view = element.ownerDocument.defaultView
  if (!view) return 'hidden'
  for (let node: Element | undefined = element; node; node = findFlatParent(node)) {
    const found = judgeStyle(view.getComputedStyle(node))
    if (found) return found
  }
  const { body } = element.ownerDocument
  if (body && Number(view.getComputedStyle(body).opacity) < 1) return 'see-through'
  if (isZoomed(element)) return 'zoomed'
  return hasViewTransition(element.ownerDocument) ? 'view-transition' : undefined
}

/** What is wrong with the host itself: its parent, attributes, state and place. `expected` is where we put it, in CSS pixels. */
export function findHostTrouble(host: HTMLElement, parent: Element, expected: DOMRect): Trouble | undefined {
  if (host.parentNode !== parent) return 'foreign-parent'
  for (const { name, value } of host.attributes) {
    if (name === 'popover' ? value !== 'manual' : !name.startsWith('data-')) return 'foreign-attribute'
  }
  if (!host.matches(':popover-open')) return 'closed-by-page'
  const rect = host.getBoundingClientRect()
  const drift = Math.max(
    Math.abs(rect.left - expected.left),
    Math.abs(rect.top - expected.top),
    Math.abs(rect.width - expected.width),
    Math.abs(rect.height - expected.height),
  )
  if (drift > 1) return 'moved'
  const view = host.ownerDocument.defaultView
  const isInside = view && rect.left > -1 && rect.top > -1 && rect.right < view.innerWidth + 1 && rect.bottom < view.innerHeight + 1
  return isInside && rect.width > 40 && rect.height > 20 ? undefined : 'off-screen'
}

function judgeStyle(style: CSSStyleDeclaration): Trouble | undefined {
  if (Number(style.opacity) < 1) return 'see-through'
  if (isSet(style.filter) || (style.mixBlendMode && style.mixBlendMode !== 'normal')) return 'filtered'
  if (isSet(style.maskImage) || isSet(style.clipPath)) return 'clipped'
  if (!isPlain(style.transform) || isSet(style.rotate) || isSet(style.scale) || isSet(style.perspective)) return 'transformed'
  if (style.visibility !== 'visible' || style.display === 'none' || style.contentVisibility === 'hidden') return 'hidden'
  return undefined
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'none'
}

/** Dialogs are often centred by a translation, which hides nothing. */
function isPlain(transform: string): boolean {
  return !isSet(transform) || /^matrix\(1, 0, 0, 1, [^,]{1,24}, [^,]{1,24}\)$/u.test(transform)
}

function isZoomed(element: Element): boolean {
  const zoom = 'currentCSSZoom' in element ? element.currentCSSZoom : 1
  return zoom < 0.8 || zoom > 1.5
}

function hasViewTransition(document: Document): boolean {
  try {
    return document.documentElement.matches(':active-view-transition')
  } catch {
    return false // a browser without that selector: it has no view transitions either
  }
}

function findFlatParent(node: Element): Element | undefined {
  const parent = node.assignedSlot ?? node.parentNode
  if (parent instanceof ShadowRoot) return parent.host
  return parent instanceof Element ? parent : undefined
}
