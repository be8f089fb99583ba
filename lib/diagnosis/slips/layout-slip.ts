import { beginsAs, convertLayout, prepareText } from '@/lib/keyboard/convert'
import { decomposeHangul } from '@/lib/keyboard/hangul'
import { toFullWidth, typeKana } from '@/lib/keyboard/kana'
import { findLayout, layoutIds, type LayoutId } from '@/lib/keyboard/layouts'
import { swapCase } from '@/lib/keyboard/retype'
import { findStrokes, shiftStrokes, showPress, type Strokes } from '@/lib/keyboard/strokes'
import type { Slip } from './slip'

/** The key presses that may stand behind a typed text, by the layout that may have been on. */
export interface TypedStrokes {
  text: string
  /** for each sequence of presses, the layouts on which it gives the text */
  plain: ReadonlyMap<Strokes, readonly LayoutId[]>
  /** the same with Caps Lock on, where that gives other letters */
  underCaps: ReadonlyMap<Strokes, readonly LayoutId[]>
  /** the layout that the browser named, if it did */
  named: LayoutId | undefined
  /** at each place, what any layout has on a key that may have been pressed there */
  possible: readonly ReadonlySet<string>[]
}

/** Caps Lock shifts more than letters on these, as Windows has them: the digits' row by some charts, every key by others. */
const capsShiftsMore: readonly LayoutId[] = ['fr', 'fr-BE', 'de', 'de-CH', 'fr-CH', 'cs', 'sk', 'hu']
const americanOnes: readonly LayoutId[] = ['en-US', 'en-GB']

export function readStrokes(text: string, named: LayoutId | undefined): TypedStrokes {
  const plain = new Map<Strokes, LayoutId[]>()
  const underCaps = new Map<Strokes, LayoutId[]>()
  for (const id of layoutIds) {
    const strokes = text === '' ? undefined : findStrokes(prepareText(text, id), id)
    if (strokes === undefined) continue
    add(plain, strokes, id)
    const ways = capsShiftsMore.includes(id) ? (['all', 'digits', 'letters'] as const) : (['letters'] as const)
    for (const shifted of new Set(ways.map((keys) => shiftStrokes(strokes, id, keys)))) {
      if (shifted !== strokes) add(underCaps, shifted, id)
    }
  }
  return { text, plain, underCaps, named, possible: findPossible(text, [...plain.keys(), ...underCaps.keys()]) }
}

/** The password typed with another layout on than it was meant for, Caps Lock perhaps on as well. */
export function findLayoutSlip(typed: TypedStrokes, password: string, capsLock: boolean | undefined): Slip | undefined {
  const throughMethod = findComposed(typed.text, password)
  if (throughMethod !== undefined) return throughMethod
  if (!mayMatch(typed, password)) return undefined
  let best: Slip | undefined
  for (const meant of layoutIds) {
    const strokes = findStrokes(prepareText(password, meant), meant)
    if (strokes === undefined) continue
    for (const [found, isCaps] of [
      [typed.plain.get(strokes), false],
      [typed.underCaps.get(strokes), true],
    ] as const) {
      for (const on of found ?? []) {
        const slip = judge(typed, password, { meant, on }, isCaps, capsLock)
        if (slip !== undefined && slip.cost < (best?.cost ?? Infinity)) best = slip
      }
    }
  }
  return best
}

/** Input methods join letters, so presses can't be read back: the password is typed through them and compared. */
function findComposed(text: string, password: string): Slip | undefined {
  if (hangul.test(password) && convertLayout(password, 'ko', 'en-US') === text) return composed
  if (hangul.test(text)) return beginsAs(decomposeHangul(text), password, 'ko') && isTyped(text, password, 'ko') ? composed : undefined
  const lossy = lossyLayouts.find(([letters]) => letters.test(text))
  if (lossy) return typeForward(text, password, lossy[1])
  if (!/[\u3040-\u30ff\uff01-\uff5e]/.test(text) || text.length > password.length) return undefined
  const kana = typeKana(password.toLowerCase())
  return [kana, kana.normalize('NFKC'), toFullWidth(password)].includes(text) ? composed : undefined
}

function typeForward(text: string, password: string, on: LayoutId): Slip | undefined {
  if (text.length > 2 * password.length) return undefined
  if (beginsAs(text, password, on) && isTyped(text, password, on)) return composed
  const swapped = swapCase(password)
  const isCaps = beginsAs(text, swapped, on) && isTyped(text, swapped, on)
  return isCaps ? { causes: ['layout', 'caps-lock'], cost: 1.6 } : undefined
}

function isTyped(text: string, password: string, on: LayoutId): boolean {
  return convertLayout(password, 'en-US', on) === text.normalize('NFC')
}

/** Greek has one large letter for two keys, Arabic one key for two letters. */
const lossyLayouts: readonly (readonly [RegExp, LayoutId])[] = [
  [/[\u0370-\u03ff]/, 'el'],
  [/\u0644[\u0622\u0623\u0625\u0627]/, 'ar'],
]
const hangul = /[\u3130-\u318f\uac00-\ud7a3]/

const composed: Slip = { causes: ['layout'], cost: 0.6 }

function judge(
  typed: TypedStrokes,
  password: string,
  layouts: { meant: LayoutId; on: LayoutId },
  isCaps: boolean,
  capsLock: boolean | undefined,
): Slip | undefined {
  const capsCost = capsLock === undefined ? 1 : capsLock ? 0.1 : 2
  if (layouts.meant === layouts.on) {
    // Caps Lock that shifts digits too, or makes İ of i: plain swapped case is found elsewhere.
    return isCaps ? { causes: ['caps-lock'], cost: capsCost + 0.4 } : undefined
  }
  const isCommon = americanOnes.includes(layouts.on) || americanOnes.includes(layouts.meant)
  const isOtherScript = hasOtherScript(typed.text) !== hasOtherScript(password)
  const cost = (isOtherScript ? 0.6 : isMoved(typed.text, password) ? 1.9 : 2.4) + (isCommon ? 0 : 1.2) - nameWorth(typed.named, layouts)
  return { causes: isCaps ? ['layout', 'caps-lock'] : ['layout'], cost: cost + (isCaps ? capsCost : 0) }
}

/** That the browser names the layout which would have to be on is worth most, unless it is the one that nearly everybody has. */
function nameWorth(named: LayoutId | undefined, { meant, on }: { meant: LayoutId; on: LayoutId }): number {
  if (named === undefined || (named !== on && named !== meant)) return 0
  return named === on && !americanOnes.includes(on) ? 1.1 : 0.6
}

/** Two places differ, or a letter does: one sign alone is more often a slip of the finger. */
function isMoved(text: string, password: string): boolean {
  let others = 0
  for (let at = 0; at < password.length; at++) {
    if (text.charAt(at) === password.charAt(at)) continue
    others += /[a-z]/i.test(password.charAt(at)) ? 2 : 1
  }
  return others >= 2
}

function hasOtherScript(text: string): boolean {
  return /[^\u0000-\u024f]/.test(text)
}

/** Cheap: most passwords fail at the first character. Dead keys and ligatures make the text shorter than the presses, or longer. */
function mayMatch({ text, possible }: TypedStrokes, password: string): boolean {
  if (possible.length === 0) return false
  const isSameLength = password.length === text.length
  if (Math.abs(password.length - text.length) > 2) return false
  // Up to the first dead key each press has given one character.
  const deadAt = isSameLength ? password.length : firstOf(text.search(deadKey), password.search(deadKey))
  if (deadAt === undefined) return false
  for (let at = 0; at < deadAt; at++) if (!possible[at]?.has(password.charAt(at))) return false
  return true
}

const deadKey = /[`´^~¨"'°ˇ\u00c0-\u024fﻻﻷﻹﻵ]|لا|لأ|لإ|لآ/

function firstOf(...places: readonly number[]): number | undefined {
  const found = places.filter((place) => place >= 0)
  return found.length === 0 ? undefined : Math.min(...found)
}

function findPossible(text: string, sequences: readonly Strokes[]): ReadonlySet<string>[] {
  // For this call alone: kept longer, it would tell which keys were pressed.
  const shown = new Map<number, readonly string[]>()
  const show = (stroke: number) => {
    const known = shown.get(stroke) ?? [...new Set(layoutIds.map((id) => showPress(stroke, id) ?? ''))]
    shown.set(stroke, known)
    return known
  }
  return Array.from({ length: text.length }, (_, at) => {
    const strokes = new Set(sequences.map((sequence) => sequence.charCodeAt(at)))
    return new Set([...strokes].flatMap(show))
  })
}

function add(map: Map<Strokes, LayoutId[]>, strokes: Strokes, id: LayoutId): void {
  const ids = map.get(strokes)
  if (ids === undefined) map.set(strokes, [id])
  else ids.push(id)
}

export function readLayoutName(name: string | undefined): LayoutId | undefined {
  return name === undefined ? undefined : findLayout(name.slice(0, 40))
}
