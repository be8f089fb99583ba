import { rootOf, upwards } from '@/lib/pages/dom/dom'
import { native } from '@/lib/pages/dom/native'
import { clickThrough, isUnderDrawing } from './click-through'
import { isOpaque } from './opaque'

/** How much of a field is looked at: its middle, and near its corners. */
const spots: readonly (readonly [x: number, y: number])[] = [
  [0.5, 0.5],
  [0.1, 0.2],
  [0.9, 0.2],
  [0.1, 0.8],
  [0.9, 0.8],
]

/**
 * Whether something opaque lies over all of a field that is in sight: then nobody can have meant to fill it. A label that floats in it, the
 * shade of a page at work and what is see-through do not count.
 */
export function isCovered(field: Element): boolean {
  const root = rootOf(field)
  const view = native(field.ownerDocument, 'defaultView')
  const hit = native(root, 'elementFromPoint')
  if (!view || typeof hit !== 'function') return false
  const isHidden = () => {
    const { left, top, width, height } = field.getBoundingClientRect()
    const hits = spots.flatMap(([x, y]) => hit.call(root, left + x * width, top + y * height) ?? [])
    if (hits.length === 0) return isFixedOutside(field, view)
    return hits.every((found) => !isOfField(found, field) && isOpaque(found, view))
  }
  return isHidden() || isUnderDrawing(field, view) || clickThrough(field, view, isHidden)
}

/** Out of the window, in a box that is fixed there and has nothing to scroll: no shopper gets there. */
function isFixedOutside(field: Element, view: Window): boolean {
  for (const above of upwards(field)) {
    const { position, overflowY } = view.getComputedStyle(above)
    if (above !== field && /auto|scroll/.test(overflowY)) return false
    if (position === 'fixed') return true
  }
  return false
}

function isOfField(hit: Element, field: Element): boolean {
  return hit === field || hit.contains(field) || field.contains(hit) || hit.closest('label')?.control === field
}
