import { parentOf } from './tree'

/** Says of an element whether a person can see it; remembers, so one instance serves one reading. */
export type IsShown = (element: Element) => boolean

/** Style is asked for as little as can be: in a browser a leaf's own `checkVisibility` answers for all its ancestors. */
export function makeIsShown(): IsShown {
  const known = new Map<Element, boolean>()
  const isShown: IsShown = (element) => {
    const remembered = known.get(element)
    if (remembered !== undefined) return remembered
    const parent = parentOf(element)
    const result = (parent === undefined || isShown(parent)) && !hidesItself(element)
    known.set(element, result)
    return result
  }
  return isShown
}

/** Out of sight by its own style: the ways in which mails hide preheaders and pages hide words for screen readers. */
export function hidesItself(element: Element): boolean {
  const style = styleOf(element)
  if (style === undefined) return element.hasAttribute('hidden')
  if (style.display === 'none') return true
  // Hidden and collapsed boxes may hold visible ones; the text of this one is judged by isTransparent.
  if (style.opacity !== '' && Number(style.opacity) < 0.05) return true
  if (style.position === 'absolute' || style.position === 'fixed') {
    if (isClippedAway(style) || isFarOff(style.left) || isFarOff(style.top) || isFarOff(style.right)) return true
  }
  if (isFarOff(style.textIndent)) return true
  const clips = [style.overflow, style.overflowX, style.overflowY].some((value) => value === 'hidden' || value === 'clip')
  return clips && [style.maxHeight, style.height, style.maxWidth, style.width].some((length) => isAlmostNothing(length))
}

/** Text of this element itself can't be seen, though a child's may. */
export function hidesItsText(element: Element): boolean {
  const style = styleOf(element)
  if (style === undefined) return false
  if (style.visibility === 'hidden' || style.visibility === 'collapse') return true
  return parseFloat(style.fontSize) < 3 || isTransparentColour(style.color)
}

/** Undefined where there is no window to ask (a document that was only parsed). */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  const view = element.ownerDocument.defaultView
  if (view !== null) return view.getComputedStyle(element)
  return 'style' in element ? (element as HTMLElement).style : undefined
}

function isTransparentColour(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*[,/] ?0(?:\.0\d*)?\)$/.test(colour)
}

function isClippedAway(style: CSSStyleDeclaration): boolean {
  const zero = /^rect\((?:[01]px|auto|0)[, ]+(?:[01]px|0)/.test(style.clip)
  return zero || /^inset\((?:50|100)%/.test(style.clipPath)
}

function isFarOff(length: string): boolean {
  return parseFloat(length) <= -900
}

function isAlmostNothing(length: string): boolean {
  return /^[01](?:\.\d+)?(?:px)?$/.test(length)
}
