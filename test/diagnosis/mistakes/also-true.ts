import type { Cause } from '@/lib/diagnosis/diagnose'
import { boards, type BoardName } from './boards'
import { isMoved } from './board-slips'
import { presses, write } from './press'

/**
 * Two slips may leave the same text: then both are true, whichever came to pass. Found after the first sight of the figures, where
 * these were counted as missed: a Czech or French digit typed on a US keyboard is that digit with Shift; y and z changed places
 * as they would on a QWERTZ; two letters of another case are Caps Lock's, or a Shift's that was held too long.
 */
export function alsoTrue(causes: readonly Cause[], typed: string, meant: string): readonly Cause[] {
  const letters = (meant.match(/[a-z]/giu) ?? []).length
  const differ = differing(typed, meant)
  const isCaseOnly = differ !== undefined && typed.toLowerCase() === meant.toLowerCase()
  const more: [Cause, boolean][] = [
    ['caps-lock', isCaseOnly && differ === letters],
    ['typo', isOneKey(typed, meant) || (isCaseOnly && differ <= 2) || boardNames.some((name) => isShiftOnly(typed, meant, name))],
    ['layout', isMoved(typed, meant)],
  ]
  return [...causes, ...more.filter(([, is]) => is).map(([cause]) => cause)]
}

const boardNames = Object.keys(boards).filter((name): name is BoardName => name in boards)

function differing(typed: string, meant: string): number | undefined {
  return typed.length === meant.length ? Array.from(typed).filter((character, at) => character !== meant[at]).length : undefined
}

/** One key more, less or other. */
function isOneKey(typed: string, meant: string): boolean {
  let start = 0
  while (start < Math.min(typed.length, meant.length) && typed[start] === meant[start]) start++
  return [
    [1, 0],
    [0, 1],
    [1, 1],
  ].some(([more = 0, less = 0]) => typed.slice(start + more) === meant.slice(start + less))
}

/** The same keys on that board, Shift held or left on signs and digits. */
function isShiftOnly(typed: string, meant: string, name: BoardName): boolean {
  const one = presses(typed, name)
  const two = presses(meant, name)
  return (
    one !== undefined &&
    two !== undefined &&
    one.length === two.length &&
    one.every(({ key, shift }, at) => key === two[at]?.key && (shift === two[at]?.shift || !/[a-z]/iu.test(write([two[at]], name))))
  )
}
