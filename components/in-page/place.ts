export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Space kept to the field, in CSS pixels. */
const gapPx = 6
/** Space kept to the window's edge, in CSS pixels. */
export const edgePx = 8
/** What stands below the field counts so many times as much as what stands above it. */
const aheadCost = 4
/** A card that is cut lower than this no longer shows its title and its button, in CSS pixels. */
const leastHeightPx = 112
/** A window without room beside a page's form, in CSS pixels. */
const narrowPx = 480

/**
 * Where a card of `size` goes: beside the field, inside the window, over nothing the shopper needs. `avoid` are the page's controls that must
 * stay free (other fields, submit, "show password"); the field itself always counts as one. A narrow window has room between them at most, the
 * nearest first. Where the card is higher than the window it is cut to that, and where it covers something everywhere, it is cut down to the largest room there is, and scrolls; without any such
 * room it goes where it covers least, and rather what was filled in before than what comes next.
 */
export function placeBeside(
  field: Box,
  { width, height }: { width: number; height: number },
  options: { avoid: readonly Box[]; window: Box; rtl: boolean },
): Box {
  const { avoid, window, rtl } = options
  const size = { width, height: Math.min(height, Math.floor(window.height) - 2 * edgePx) }
  const near = avoid.filter((box) => box.width > 0 && box.height > 0)
  const start = rtl ? rightOf(field) - size.width : field.left
  const besideOne = (box: Box) => [bottomOf(box) + gapPx, box.top - size.height - gapPx]
  const after = { left: rightOf(field) + gapPx, top: field.top }
  const before = { left: field.left - size.width - gapPx, top: field.top }
  const wanted = [
    { left: start, top: bottomOf(field) + gapPx },
    ...(rtl ? [before, after] : [after, before]),
    { left: start, top: field.top - size.height - gapPx },
    ...near
      .flatMap(besideOne)
      .toSorted((one, other) => Math.abs(one - field.top) - Math.abs(other - field.top))
      .map((top) => ({ left: start, top })),
    { left: start, top: window.top + window.height },
    { left: start, top: window.top },
  ]
  const places = wanted.map(({ left, top }, order) => {
    const box = clamp({ left, top, ...size }, window)
    const covered = near.reduce((sum, other) => sum + overlap(box, other) * (other.top > field.top ? aheadCost : 1), 0)
    return { box, order, cost: covered + 20 * overlap(box, field) }
  })
  const best = places.reduce((best, place) => (place.cost < best.cost - 1 ? place : best))
  if (best.cost === 0) return best.box
  return findRoom(clamp({ left: start, top: 0, ...size }, window), [field, ...near], window) ?? best.box
}

/**
 * The spot that a card without a field hangs from: the end of the window's first line, where browsers speak of passwords too; a narrow window has
 * the page's own head there, and keeps its foot for it.
 */
export function findCorner(window: Box, rtl: boolean): Box {
  const isNarrow = window.width <= narrowPx
  return { left: rtl ? window.left : rightOf(window), top: window.top + (isNarrow ? window.height : 0), width: 0, height: 0 }
}

/** The highest stretch of the card's column that nothing stands in, as much of it as the card needs, by what it ends at. */
function findRoom(card: Box, taken: readonly Box[], window: Box): Box | undefined {
  const inColumn = taken.filter((box) => box.left < rightOf(card) && rightOf(box) > card.left).toSorted((one, other) => one.top - other.top)
  let best: Box | undefined
  let from = window.top + edgePx
  const offer = (to: number, isLast: boolean) => {
    const height = Math.min(Math.floor(to - from), card.height)
    // Above a field it stands right on it, and below one right under it.
    if (height >= Math.max(leastHeightPx, (best?.height ?? 0) + 1)) best = { ...card, top: Math.round(isLast ? from : to - height), height }
  }
  for (const box of inColumn) {
    offer(box.top - gapPx, false)
    from = Math.max(from, bottomOf(box) + gapPx)
  }
  offer(bottomOf(window) - edgePx, true)
  return best
}

function clamp(box: Box, window: Box): Box {
  const left = Math.min(box.left, window.left + window.width - box.width - edgePx)
  const top = Math.min(box.top, window.top + window.height - box.height - edgePx)
  return { ...box, left: Math.round(Math.max(left, window.left + edgePx)), top: Math.round(Math.max(top, window.top + edgePx)) }
}

/** The area, in square pixels, that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(rightOf(a), rightOf(b)) - Math.max(a.left, b.left)
  const height = Math.min(bottomOf(a), bottomOf(b)) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

function rightOf(box: Box): number {
  return box.left + box.width
}

function bottomOf(box: Box): number {
  return box.top + box.height
}
