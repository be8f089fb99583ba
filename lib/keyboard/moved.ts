import { convertLayout } from './convert'
import { layoutData } from './layout-data'
import { findLayout, keyCodes, layoutIds, type LayoutId } from './layouts'
import { allShapes, letterAt, signOf, type LayoutTraits, type LetterShape } from './typing'

/** What is known of the keyboard that is on, and of the one that the shopper is used to. */
export interface Move {
  on: LayoutTraits
  usual: LayoutTraits
}

/** Code points; no password is longer. */
const longest = 256

/**
 * A text typed on one Latin layout as the same keys give it on another. All layouts that fit what is known of the two have to agree;
 * where letters alone have moved, the commonest of their shapes decide. undefined where nothing is certain or nothing changes.
 */
export function retypeMoved(text: string, { on, usual }: Move): string | undefined {
  if (text.length > longest) return undefined
  const targets = layoutsThatFit(usual)
  const origins = layoutsThatFit(on).filter((id) => on.signs !== 'other' || hasOtherSign(text, id))
  const meant = new Set(origins.flatMap((from) => targets.flatMap((to) => convertLayout(text, from, to) ?? [])))
  const [only] = meant.size === 1 ? meant : [byShapes(text, on, usual)]
  return only === text ? undefined : only
}

function byShapes(text: string, on: LayoutTraits, usual: LayoutTraits): string | undefined {
  const [from, to] = [onlyShape(on), onlyShape(usual)].map((shape) => shape && findLayout(shape))
  return from && to && from !== to ? convertLayout(text, from, to) : undefined
}

const onlyShape = ({ letters }: LayoutTraits): LetterShape | undefined => (letters?.length === 1 ? letters[0] : undefined)

function layoutsThatFit(known: LayoutTraits): readonly LayoutId[] {
  return layoutIds.filter((id) => {
    const traits = readTraits(id)
    return (
      traits !== undefined &&
      (!known.letters?.length || known.letters.includes(traits.shape)) &&
      (known.digits === undefined || known.digits === traits.digits) &&
      (known.signs === undefined || traits.signs.includes(known.signs))
    )
  })
}

interface TableTraits {
  shape: LetterShape
  digits: LayoutTraits['digits']
  signs: readonly LayoutTraits['signs'][]
}

/** Of a layout whose letters are Latin ones, in a shape that is known. */
function readTraits(id: LayoutId): TableTraits | undefined {
  const [plain = ''] = layoutData[id]
  const letters = keyCodes.flatMap((code, at) => (code.startsWith('Key') && /[a-z]/.test(plain.charAt(at)) ? [{ code, at }] : []))
  const shape = allShapes.find((shape) => letters.every(({ code, at }) => letterAt(shape, code) === plain.charAt(at)))
  if (shape === undefined || letters.length < 20) return undefined
  const digits = digitKeysOf(id)
  const isPlain = digits.every(({ digit, plain }) => plain === digit)
  const isShifted = digits.every(({ digit, shifted }) => shifted === digit)
  const signs = isPlain ? digits.flatMap(({ digit, shifted }) => signOf(digit, shifted) ?? []) : []
  return { shape, digits: isPlain ? 'plain' : isShifted ? 'shifted' : undefined, signs }
}

/** Whether a sign stands in the text that tells such a layout: on another one it came from elsewhere, and something else told. */
function hasOtherSign(text: string, id: LayoutId): boolean {
  return digitKeysOf(id).some(({ digit, shifted }) => signOf(digit, shifted) === 'other' && text.includes(shifted))
}

function digitKeysOf(id: LayoutId): { digit: string; plain: string; shifted: string }[] {
  const [plain = '', shifted = ''] = layoutData[id]
  return keyCodes.flatMap((code, at) => {
    const digit = /^Digit(\d)$/.exec(code)?.[1]
    return digit === undefined ? [] : [{ digit, plain: plain.charAt(at), shifted: shifted.charAt(at) }]
  })
}
