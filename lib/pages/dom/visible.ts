import { clippedBox, type Box } from './clip'
import { attribute, parentOf, upwards } from './dom'
import { isLaidOverBoxes } from './laid-over-boxes'
import { native } from './native'

/** Sight of one document at one moment; remembers what it has looked at. */
export interface Sight {
  /** Cheap: drawn at all, and not a speck. */
  isShown(element: Element): boolean
  /** Thorough, for a field that gets a value: nobody hid it from the shopper's eyes. */
  isInReach(element: Element): boolean
}

/** Pixels; a box smaller than this is there for machines. */
const speck = 3
/** what is less opaque than this, nobody reads */
const seeThrough = 0.1

/** where no style sheet was loaded, the usual names of their classes */
const hiddenByClass = /(?:^|\s)(?:hidden|d-none|hide|is-hidden|u-hidden|ng-hide|visually-hidden|sr-only|screen-reader-text)(?:\s|$)/

/** Without layout (a test's document, a page not drawn yet) all boxes are empty and only attributes and styles speak. */
export function lookAt(document: Document): Sight {
  const view = native(document, 'defaultView')
  const page = native(document, 'documentElement')
  const hasLayout = (page?.getBoundingClientRect().width ?? 0) > 0
  const hidden = new Map<Element, boolean>()

  const styles = new Map<Element, CSSStyleDeclaration>()

  const styleOf = (element: Element): CSSStyleDeclaration | undefined => {
    const known = styles.get(element)
    if (known) return known
    // a parsed document in no window has only what its elements say themselves
    const style = view ? view.getComputedStyle(element) : inlineStyleOf(element)
    if (style) styles.set(element, style)
    return style
  }

  const isHiddenByItself = (element: Element): boolean => {
    const known = hidden.get(element)
    if (known !== undefined) return known
    const style = styleOf(element)
    const isHidden =
      element.hasAttribute('hidden') ||
      (!hasLayout && hiddenByClass.test(attribute(element, 'class').slice(0, 300))) ||
      style?.display === 'none' ||
      style?.visibility === 'hidden' ||
      style?.visibility === 'collapse' ||
      style?.opacity === '0'
    hidden.set(element, isHidden)
    return isHidden
  }

  const isDrawn = (element: Element): boolean => {
    if (hasLayout && typeof element.checkVisibility === 'function') {
      // both spellings: Chromium had the second pair until 121
      return element.checkVisibility({ opacityProperty: true, visibilityProperty: true, checkOpacity: true, checkVisibilityCSS: true })
    }
    for (const above of upwards(element)) if (isHiddenByItself(above)) return false
    return true
  }

  /** see-through by itself alone, over boxes that the shopper sees */
  const isGlass = (element: Element): boolean => {
    if (!hasLayout || Number(styleOf(element)?.opacity) >= seeThrough || !element.checkVisibility({ visibilityProperty: true }))
      return false
    const parent = parentOf(element)
    return (!parent || isDrawn(parent)) && isLaidOverBoxes(element)
  }

  /** with all that turns it together with itself: of a card that was turned over, the back faces the shopper */
  const isTurnedAway = (element: Element): boolean => {
    let axis = 1
    for (const above of upwards(element)) {
      const style = styleOf(above)
      if (above !== element && style?.transformStyle !== 'preserve-3d') break
      axis *= thirdAxis(style?.transform ?? '')
    }
    return axis < 0
  }

  const isShown = (element: Element): boolean => {
    if (attribute(element, 'tabindex') === '-1' && element.closest('[aria-hidden=true]')) return false
    if (!isDrawn(element) && !isGlass(element)) return false
    if (!hasLayout) return true
    const box = element.getBoundingClientRect()
    if (box.width < speck || box.height < speck) return false
    const x = view?.scrollX ?? 0
    const y = view?.scrollY ?? 0
    return box.right + x > 0 && box.bottom + y > 0 && box.left + x < Math.max(page.scrollWidth, view?.innerWidth ?? 0)
  }

  const isInReach = (element: Element): boolean => {
    if (!isShown(element)) return false
    // 100 and 20: without layout, what is cut counts by its share alone
    const boxOf = (of: Element): Box => (hasLayout ? of.getBoundingClientRect() : { left: 0, top: 0, right: 100, bottom: 20 })
    const box = boxOf(element)
    const hasGlass = isGlass(element)
    let opacity = 1
    for (const above of upwards(element)) {
      const style = styleOf(above)
      if (!style) {
        if (view) return false
        continue
      }
      if (above !== element || !hasGlass) opacity *= opacityOf(style)
      if (opacity < seeThrough || isMaskedAway(style) || (!hasLayout && isFarAway(style))) return false
      if (isClipped(style) && isSpeck(common(box, clippedBox(style.clipPath, boxOf(above))))) return false
      if (style.backfaceVisibility === 'hidden' && isTurnedAway(above)) return false
      if (isTiny(style) && (above === element || cuts(style))) return false
      if (hasLayout && above !== element && cuts(style) && isOutside(box, above.getBoundingClientRect())) return false
    }
    return true
  }

  return { isShown, isInReach }
}

const hasStyle = (element: Element): element is HTMLElement => 'style' in element
const inlineStyleOf = (element: Element): CSSStyleDeclaration | undefined => (hasStyle(element) ? element.style : undefined)

/** scrolling ancestors are left out: what they cut can be scrolled to */
const cuts = (style: CSSStyleDeclaration): boolean => /hidden|clip/.test(`${style.overflow} ${style.overflowX} ${style.overflowY}`)

const isOutside = (box: Box, frame: Box): boolean =>
  isSpeck(frame) || box.right <= frame.left || box.left >= frame.right || box.bottom <= frame.top || box.top >= frame.bottom

const isSpeck = ({ left, top, right, bottom }: Box): boolean => right - left < speck || bottom - top < speck

const common = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

const isClipped = ({ clipPath }: CSSStyleDeclaration): boolean => clipPath !== '' && clipPath !== 'none'

/** cut by its style to nothing, or masked by what is clear all over */
const isMaskedAway = ({ clip, maskImage }: CSSStyleDeclaration): boolean =>
  /^rect\((0|1)(px)?[, ]/.test(clip) || /^linear-gradient\((?:(?:rgba\(0, 0, 0, 0\)|transparent)(?:, |\)))+$/.test(maskImage ?? '')

/** where the third axis ends after a transform, as computed: below 0, what faced the shopper faces away */
const thirdAxis = (transform: string): number => Number(/^matrix3d\(([^()]*)\)$/.exec(transform)?.[1]?.split(',')[10] ?? 1)

/** of an element by itself, its filter's too */
function opacityOf({ opacity, filter }: CSSStyleDeclaration): number {
  const [, amount, percent] = /\bopacity\((\d*\.?\d+)(%?)\)/.exec(filter) ?? []
  return (opacity === '' ? 1 : Number(opacity)) * (amount === undefined ? 1 : Number(amount) / (percent ? 100 : 1))
}

/** pixels; with layout the boxes have told, and an absolute box far down a page has a negative `bottom` */
const isFarAway = (style: CSSStyleDeclaration): boolean =>
  /absolute|fixed|relative/.test(style.position) &&
  [style.left, style.top, style.right, style.bottom].some((side) => Number.parseFloat(side) < -900)

const isTiny = (style: CSSStyleDeclaration): boolean => [style.width, style.height].some((side) => /^[0-2](\.\d*)?px$|^0$/.test(side))
