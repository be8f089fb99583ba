import type { Slip } from './slip'

const shortest = 6

/**
 * What happens to a password as a whole, not to its keys: brought in twice, pasted with something around it, cut off where a field
 * or a list ended, or typed on a number pad whose Num Lock is off, which leaves its digits out.
 */
export function findWholeSlip(text: string, password: string): Slip | undefined {
  if (password.length < shortest || text === password) return undefined
  const cost = twiceCost(text, password) ?? withMoreCost(text, password) ?? withoutDigitsCost(text, password) ?? cutOffCost(text, password)
  return cost === undefined ? undefined : { causes: ['typo'], cost }
}

function twiceCost(text: string, password: string): number | undefined {
  return text === password + password ? 2 : undefined
}

/** Quotes, or a label in front. One key more is a slip of the finger, and another file's. */
function withMoreCost(text: string, password: string): number | undefined {
  const more = text.length - password.length
  return more > 1 && more <= 32 && text.includes(password) ? (more === 2 ? 2.2 : 2.8) : undefined
}

/** Digits of the row above the letters come through all the same, so some may be left. */
function withoutDigitsCost(text: string, password: string): number | undefined {
  if (text.length > password.length - 2) return undefined
  const atEnd = password.replace(/\d+$/, '')
  return text.length >= 3 && (text === password.replace(/\d/g, '') || text === atEnd) ? 2.6 : undefined
}

/** A short piece may be chance, and a long one is none. */
function cutOffCost(text: string, password: string): number | undefined {
  const isPiece = text.length >= shortest && text.length >= password.length / 2 && password.startsWith(text)
  return isPiece && text.length < password.length - 1 ? (text.length >= 12 ? 3 : 3.6) : undefined
}
