import { attribute, isInput, parentOf } from './dom'

/** Levels above a field within which its drawn boxes stand. */
const levels = 3
const mostElements = 80

interface Box {
  left: number
  top: number
  width: number
  height: number
}

/**
 * A transparent field for a code, laid over the boxes that are drawn for its signs: what shoppers see are the boxes, and what they type into
 * is this. Told from a trap by what it says it takes (a code of 4 to 8), and by that many equal boxes in sight, under it or, while it has the
 * focus, beside it. Nothing but a code fits into such a field.
 */
export function isLaidOverBoxes(element: Element): boolean {
  if (!isInput(element)) return false
  const length = Number(attribute(element, 'maxlength')) || undefined
  const saysCode = attribute(element, 'autocomplete').includes('one-time-code')
  if (length === undefined ? !saysCode : length < 4 || length > 8) return false
  const own = element.getBoundingClientRect()
  const isFocused = element.ownerDocument.activeElement === element
  let around = parentOf(element)
  for (let level = 0; level < levels && around; level++) {
    const boxes = findRow(around, element)
    const isUnderneath = boxes.every((box) => isInside(middleOf(box), own))
    if (boxes.length >= 4 && (length === undefined || boxes.length === length) && (isUnderneath || (isFocused && saysCode))) return true
    around = parentOf(around)
  }
  return false
}

/** Equal boxes in one row, each counted once however many elements it is drawn by. */
function findRow(around: Element, field: Element): Box[] {
  const drawn = Array.from(around.querySelectorAll('*'))
    .slice(0, mostElements)
    .filter((element) => !isInput(element) && !element.contains(field) && element.checkVisibility({ opacityProperty: true }))
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width >= 12 && width <= 120 && height >= 16 && height <= 120)
  const rows = drawn.map((first) => {
    const alike = drawn.filter((other) => Math.abs(other.top - first.top) < 2 && Math.abs(other.width - first.width) < 2)
    return alike.filter((box, index) => alike.findIndex((other) => Math.abs(other.left - box.left) < 2) === index)
  })
  return rows.find((row) => row.length >= 4 && row.length <= 8) ?? []
}

const middleOf = ({ left, top, width, height }: Box): { x: number; y: number } => ({ x: left + width / 2, y: top + height / 2 })

const isInside = ({ x, y }: { x: number; y: number }, { left, top, width, height }: Box): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height
