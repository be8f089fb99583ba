import { rootOf } from '@/lib/pages/dom/dom'

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
  const view = field.ownerDocument.defaultView
  if (!view || typeof root.elementFromPoint !== 'function') return false
  const { left, top, width, height } = field.getBoundingClientRect()
  const hits = spots.flatMap(([x, y]) => root.elementFromPoint(left + x * width, top + y * height) ?? [])
  return hits.length > 0 && hits.every((hit) => !isOfField(hit, field) && isOpaque(hit, view))
}

function isOfField(hit: Element, field: Element): boolean {
  return hit === field || hit.contains(field) || field.contains(hit) || hit.closest('label')?.control === field
}

function isOpaque(element: Element, view: Window): boolean {
  if (/^(?:img|video|canvas|iframe|embed|object|picture)$/.test(element.localName)) return true
  const { backgroundColor, backgroundImage, opacity } = view.getComputedStyle(element)
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(backgroundColor)?.[1]
  const isPainted = backgroundImage !== 'none' || (backgroundColor !== 'transparent' && (alpha === undefined || Number(alpha) > 0.9))
  return isPainted && Number(opacity) > 0.9
}
