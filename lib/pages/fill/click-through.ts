import { upwards } from '@/lib/pages/dom/dom'
import { rootsOf } from '@/lib/pages/dom/collect'
import { isOpaque, isPainted } from './opaque'

/** Elements whose place is looked at, and of those in the field's place the ones that are tried: more stand there to be counted, not seen. */
const most = { elements: 30_000, covers: 40 }

/** Levels above a field that may draw something over it. */
const levels = 6

/**
 * Asks `isHidden` again with what lets clicks through made to catch them: the browser's hit test passes over such elements, the eye does not.
 * Their own style is put back before the page gets to run.
 */
export function clickThrough(field: Element, view: Window, isHidden: () => boolean): boolean {
  const covers = findCovers(field, view)
  if (covers.length === 0) return false
  if (covers.length >= most.covers) return true
  const before = covers.map((cover) => cover.getAttribute('style'))
  try {
    for (const { style } of covers) {
      // a transition would outrank even this
      style.setProperty('transition', 'none', 'important')
      style.setProperty('pointer-events', 'auto', 'important')
    }
    return isHidden()
  } finally {
    covers.forEach((cover, index) => {
      const style = before[index]
      if (typeof style === 'string') cover.setAttribute('style', style)
      else cover.removeAttribute('style')
    })
  }
}

/** Opaque elements in the place of a field that let clicks through. */
function findCovers(field: Element, view: Window): Styled[] {
  const place = field.getBoundingClientRect()
  const covers: Styled[] = []
  let seen = 0
  for (const root of rootsOf(field.ownerDocument)) {
    for (const element of root.querySelectorAll('*')) {
      if (++seen > most.elements || covers.length >= most.covers) return covers
      if (!isStyled(element) || element.contains(field) || !isOver(element.getBoundingClientRect(), place)) continue
      if (view.getComputedStyle(element).pointerEvents === 'none' && isOpaque(element, view)) covers.push(element)
    }
  }
  return covers
}

/** of HTML, a drawing or a formula */
type Styled = Element & ElementCSSInlineStyle

const isStyled = (element: Element): element is Styled => 'style' in element

const isOver = (box: DOMRect, place: DOMRect): boolean =>
  box.left < place.right && box.right > place.left && box.top < place.bottom && box.bottom > place.top

/** Under what a box around the field draws after its content (`::after`), or before it and lifted: no element, and so in no hit test. */
export function isUnderDrawing(field: Element, view: Window): boolean {
  const { width, height } = field.getBoundingClientRect()
  let order = orderOf(view.getComputedStyle(field))
  for (const above of upwards(field, levels)) {
    if (above === field) continue
    for (const name of ['::after', '::before']) {
      const style = view.getComputedStyle(above, name)
      if (style.content === 'none' || style.pointerEvents !== 'none' || !/absolute|fixed/.test(style.position) || !isPainted(style))
        continue
      const isAsLarge = Number.parseFloat(style.width) >= width && Number.parseFloat(style.height) >= height
      // of equals the later one is above, and what is drawn before stands first
      if (isAsLarge && (name === '::after' ? orderOf(style) >= order : orderOf(style) > order)) return true
    }
    order = Math.max(order, orderOf(view.getComputedStyle(above)))
  }
  return false
}

/** where something is stacked: what is not positioned lies under all that is, unless that was put below */
const orderOf = ({ position, zIndex }: CSSStyleDeclaration): number => (position === 'static' ? -0.5 : Number.parseInt(zIndex) || 0)
