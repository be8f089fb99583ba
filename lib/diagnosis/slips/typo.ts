import { layoutData } from '@/lib/keyboard/layout-data'
import { keyCodes, layoutIds, type LayoutId } from '@/lib/keyboard/layouts'
import { commonEnd, commonStart, countEdits } from './edits'
import type { Slip } from './slip'

/**
 * A slip of the fingers: one edit, or, where `edits` is 2 and the password long enough to be sure, two; and Shift held or left
 * over several digits and signs. Other differences of case are not its subject.
 */
export function findTypo(text: string, password: string, edits: 1 | 2): Slip | undefined {
  const cost = oneEditCost(text, password) ?? shiftCost(text, password) ?? (edits === 2 ? twoEditsCost(text, password) : undefined)
  return cost === undefined ? undefined : { causes: ['typo'], cost }
}

function oneEditCost(text: string, password: string): number | undefined {
  const start = commonStart(text, password)
  const end = commonEnd(text, password, start)
  const typed = text.slice(start, text.length - end)
  const meant = password.slice(start, password.length - end)
  if (typed.length === 1 && meant === '') return extraCost(text, start, typed)
  if (typed === '' && meant.length === 1) return missingCost(password, start, meant)
  if (typed.length === 1 && meant.length === 1) return otherCost(meant, typed, start + 1 === password.length)
  const isSwapped = typed.length === 2 && meant.length === 2 && typed.charAt(0) === meant.charAt(1) && typed.charAt(1) === meant.charAt(0)
  return isSwapped ? 2.2 : undefined
}

function extraCost(text: string, at: number, letter: string): number {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (before === letter || after === letter) return 1.8
  if (at === text.length - 1) return 1.6
  return areNeighbours(before, letter) || areNeighbours(after, letter) ? 2.3 : at === 0 ? 2.4 : 3
}

function missingCost(password: string, at: number, letter: string): number {
  if (at === password.length - 1) return 1.6
  if (password.charAt(at - 1) === letter || password.charAt(at + 1) === letter) return 1.8
  return at === 0 ? 2 : 2.2
}

function otherCost(meant: string, typed: string, isLast: boolean): number {
  const layouts = shifted.get(meant + typed) ?? []
  if (layouts.length > 0) return layouts.includes('en-US') ? (isLast ? 1.7 : 1.9) : 2.3
  // Another key and Shift as well is two slips; rarer than one.
  if (areNeighbours(meant, typed)) return isHeld(meant) === isHeld(typed) ? 2.3 : 2.8
  return glyphs.some((group) => group.includes(meant) && group.includes(typed)) ? 2.3 : 3.2
}

/** Shift held (or not) over two or more digits and signs, all on one layout. */
function shiftCost(text: string, password: string): number | undefined {
  if (text.length !== password.length) return undefined
  let on: readonly LayoutId[] = layoutIds
  let others = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === password.charAt(at)) continue
    const layouts = shifted.get(password.charAt(at) + text.charAt(at)) ?? []
    on = on.filter((id) => layouts.includes(id))
    if (on.length === 0) return undefined
    others++
  }
  // Three digits at once are rather a layout that has its digits elsewhere.
  return others <= 2 && on.includes('en-US') ? 1.8 : 1.8 + 0.3 * others
}

function twoEditsCost(text: string, password: string): number | undefined {
  // Two edits make anything of a short one.
  if (password.length < 7) return undefined
  if (countEdits(text, password, 2) <= 2) return 4.3
  return countEdits(text.toLowerCase(), password.toLowerCase(), 1) <= 1 ? 4.6 : undefined
}

const rows = ['1234567890-=', 'qwertyuiop[]\\', "asdfghjkl;'", 'zxcvbnm,./']
const glyphs = ['0oO', '1lI|i', '5sS', '2zZ', '8B', 'vuVU', '.,', '-_']

/** Side by side or one above the other on a keyboard of the usual shape, whatever Shift does. */
function areNeighbours(a: string, b: string): boolean {
  return neighbours.has(unshift(a) + unshift(b))
}

function unshift(letter: string): string {
  const at = layoutData['en-US'][1].indexOf(letter)
  return at < 0 || letter === '' || letter === ' ' ? letter : (layoutData['en-US'][0][at] ?? letter)
}

const neighbours = new Set(
  rows.flatMap((row, y) =>
    row.split('').flatMap((key, x) => [
      ...[x - 1, x + 1].map((other) => key + row.charAt(other)),
      // Each row sits half a key to the right of the one above.
      ...[x, x + 1].map((other) => key + (rows[y - 1]?.charAt(other) ?? '')),
      ...[x - 1, x].map((other) => key + (rows[y + 1]?.charAt(other) ?? '')),
    ]),
  ),
)

/** Whether Shift is held for it, on the usual keyboard. */
function isHeld(letter: string): boolean {
  return letter !== ' ' && layoutData['en-US'][1].includes(letter)
}

/** Pairs of one key with and without Shift, letters left out, which are a matter of case; and the layouts that have them so. */
const shifted: ReadonlyMap<string, readonly LayoutId[]> = findShifted()

function findShifted(): Map<string, LayoutId[]> {
  const found = new Map<string, LayoutId[]>()
  for (const id of layoutIds) {
    const [plainRow, shiftRow] = layoutData[id]
    for (let key = 0; key < keyCodes.length; key++) {
      const [plain = ' ', large = ' '] = [plainRow[key], shiftRow[key]]
      if (plain === ' ' || large === ' ' || plain.toUpperCase() === large) continue
      for (const pair of [plain + large, large + plain]) found.set(pair, [...(found.get(pair) ?? []), id])
    }
  }
  return found
}
