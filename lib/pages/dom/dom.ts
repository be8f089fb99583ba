import { native } from './native'

/** Pages of other realms (frames, test documents) have classes of their own: `instanceof` would not know their elements. */
export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input'

export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? ''

/** Elements inside; counted by the browser without handing any of them out. */
export const sizeOf = (element: Element | Document): number => element.getElementsByTagName('*').length

/** Levels climbed at most: a page nested endlessly is left alone. */
export const highestClimb = 60

/** The parent, out of an open shadow root into its host. */
export function parentOf(element: Element): Element | undefined {
  const parent = native(element, 'parentElement')
  if (parent) return parent
  const root = native(element, 'parentNode')
  return root && isShadowRoot(root) ? root.host : undefined
}

// 11: a document fragment, which has a host only as a shadow root
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node

export const isElement = (node: Node): node is Element => node.nodeType === 1

/** The document or shadow root that an element's ids are looked up in. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode()
  return isShadowRoot(root) ? root : element.ownerDocument
}

/** The element and what is above it, nearest first. */
export function* upwards(element: Element, levels = highestClimb): Generator<Element> {
  let current: Element | undefined = element
  for (let level = 0; current && level < levels; level++) {
    yield current
    current = parentOf(current)
  }
}

export const isInside = (element: Element, outer: Element): boolean => {
  for (const above of upwards(element)) if (above === outer) return true
  return false
}
