import type { LayoutId } from '@/lib/keyboard/layouts'
import { findLayoutsOf, swapCase, withoutSpaces } from '@/lib/keyboard/retype'
import { findLayoutSlip, readStrokes, type TypedStrokes } from './layout-slip'
import { findLayoutSwitch } from './layout-switch'
import type { Slip, SlipCause } from './slip'
import { findTypo } from './typo'
import { findVariants, type Variant } from './variants'
import { findWholeSlip } from './whole-slip'

/** A typed text with all that is found out about it once, before it is held against each saved password. */
export interface TypedText {
  text: string
  /** without spaces */
  bare: string
  variants: readonly Variant[]
  strokes: TypedStrokes
  /** the layouts that its letters of another script may come from */
  suspects: readonly LayoutId[]
  capsLock: boolean | undefined
}

/** Longer texts are compared as they are, and nothing else. */
const longest = 64

export function readTyped(text: string, capsLock: boolean | undefined, layout: LayoutId | undefined): TypedText {
  const isShort = text.length <= longest
  const variants = isShort ? findVariants(text.normalize('NFC')) : []
  return {
    text,
    capsLock,
    variants,
    bare: isShort ? withoutSpaces(text) : '',
    strokes: readStrokes(isShort ? text : '', layout),
    suspects: isShort ? findLayoutsOf(text) : [],
  }
}

/** The cheapest way from the password to the text; cost 0 and no cause when they are the same, undefined when none is known. */
export function findSlip(typed: TypedText, password: string, edits: 1 | 2): Slip | undefined {
  if (typed.text === password) return { causes: [], cost: 0 }
  if (password === '' || password.length > longest || typed.variants.length === 0) return undefined
  let best: Slip | undefined
  const consider = (slip: Slip | undefined) => {
    if (slip !== undefined && slip.cost < (best?.cost ?? Infinity)) best = slip
  }
  for (const { text, causes, cost } of typed.variants) {
    if (Math.abs(text.length - password.length) > 2) continue
    // Swapped case and nothing else is judged with more care below.
    if (text === password) consider(causes[0] === 'caps-lock' && causes.length === 1 ? undefined : { causes, cost })
    else
      consider(
        withMore(findCaseSlip(text, password, typed.capsLock), causes, cost) ?? withMore(findTypo(text, password, edits), causes, cost),
      )
  }
  consider(findInnerSpaces(typed.bare, password))
  consider(findLayoutSlip(typed.strokes, password, typed.capsLock))
  if (typed.suspects.length > 0) consider(findLayoutSwitch(typed.text, password, typed.suspects))
  consider(findWholeSlip(typed.text, password))
  return best
}

function withMore(slip: Slip | undefined, causes: readonly SlipCause[], cost: number): Slip | undefined {
  if (slip === undefined) return undefined
  const own = slip.causes.filter((cause) => !causes.includes(cause))
  return {
    causes: [...causes.filter((cause) => cause === 'layout'), ...own, ...causes.filter((cause) => cause !== 'layout')],
    cost: slip.cost + cost,
  }
}

/** The same letters in another case. */
function findCaseSlip(text: string, password: string, capsLock: boolean | undefined): Slip | undefined {
  if (text.length !== password.length || text.toLowerCase() !== password.toLowerCase()) return undefined
  const letters: boolean[] = []
  let firstIsOther = false
  for (let at = 0; at < text.length; at++) {
    const letter = password.charAt(at)
    const isOther = text.charAt(at) !== letter
    if (letter.toLowerCase() === letter.toUpperCase()) continue
    if (letters.length === 0) firstIsOther = isOther
    letters.push(isOther)
  }
  const others = letters.filter((isOther) => isOther).length
  const typo: Slip = { causes: ['typo'], cost: others === 1 && firstIsOther ? 1.35 : 2.1 + 0.5 * (others - 1) }
  const caps = capsLockCost(text, password, letters, capsLock === true ? 2 : 3)
  if (caps === undefined) return typo
  // A single letter swapped is the first letter's case as well: only what is known of the key decides, and then what is commoner.
  const evidence = capsLock === undefined ? 0 : capsLock ? -0.9 : others === 1 ? 1.5 : 0.3
  const slip: Slip = { causes: ['caps-lock'], cost: Math.max(0.1, caps + evidence) }
  return slip.cost <= typo.cost ? slip : typo
}

/** `least`: how many letters one after another tell Caps Lock, pressed on the way, from Shift that was held a little too long. */
function capsLockCost(text: string, password: string, letters: readonly boolean[], least: number): number | undefined {
  const others = letters.filter((isOther) => isOther).length
  if (others === letters.length) return 1
  // macOS: with Caps Lock all letters are large, whatever Shift does.
  if (others >= 2 && text === text.toUpperCase()) return 1.6
  const change = letters.findIndex((isOther, index) => index > 0 && isOther !== letters[index - 1])
  const isOneRun = letters.slice(change).every((isOther) => isOther === letters[change])
  return others >= least && isOneRun ? 2.2 : undefined
}

/** Spaces anywhere, where the password has none there (or the other way round); bare: what was typed, without them. */
function findInnerSpaces(bare: string, password: string): Slip | undefined {
  if (bare === '' || bare.length > password.length) return undefined
  const other = withoutSpaces(password)
  if (bare === other) return { causes: ['spaces'], cost: 1.5 }
  return swapCase(bare) === other ? { causes: ['caps-lock', 'spaces'], cost: 2.5 } : undefined
}
