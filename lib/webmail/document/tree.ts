/** The children as drawn: a shadow root's instead of the host's own, a slot's guests instead of its fallback. Open roots only. */
export function childrenOf(node: Node): Iterable<Node> & ArrayLike<Node> {
  if (!isElement(node)) return node.childNodes
  if (node.shadowRoot !== null) return node.shadowRoot.childNodes
  if (node.localName === 'slot' && 'assignedNodes' in node) {
    const guests = (node as HTMLSlotElement).assignedNodes()
    if (guests.length > 0) return guests
  }
  return node.childNodes
}

/** The parent as drawn; undefined at the document. */
export function parentOf(element: Element): Element | undefined {
  const slot = element.assignedSlot
  if (slot !== null && slot !== undefined) return slot
  const parent = element.parentNode
  if (parent === null) return undefined
  if (isElement(parent)) return parent
  return 'host' in parent ? (parent as ShadowRoot).host : undefined
}

/** By type, not by `instanceof`: a frame's elements belong to another window's classes. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3
}

/** A frame's document where the browser lets us see it: of the same origin, and not asleep. */
export function documentOf(frame: Element): Document | undefined {
  try {
    return 'contentDocument' in frame ? ((frame as HTMLIFrameElement).contentDocument ?? undefined) : undefined
  } catch {
    return undefined
  }
}

/** What the webmail itself calls an element. */
export function namesOf(element: Element): string {
  return ['class', 'id', 'data-testid', 'data-test-id'].map((name) => element.getAttribute(name) ?? '').join(' ')
}

/** Whether `outer` holds `inner`, through shadow roots as well. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true
  let at: Element | undefined = inner
  while (at !== undefined && at !== outer) at = parentOf(at)
  return at === outer
}
