import { layoutData } from './layout-data'
import { keyCodes, type LayoutId } from './layouts'

/**
 * Key presses as text, one UTF-16 unit each: 4 × the key's place in `keyCodes` + its level + 1. Text makes them cheap to
 * compare, and to keep in a set.
 */
export type Strokes = string

const levels = 4
const spaceStroke = strokeOf(keyCodes.length, 0)
const isMark = /\p{Mn}/u

/** What a dead key leaves when a space follows it. */
const spacing: Record<string, string> = {
  '\u0300': '`',
  '\u0301': '´',
  '\u0302': '^',
  '\u0303': '~',
  '\u0308': '¨',
  '\u030a': '°',
  '\u0327': '¸',
  '\u030c': 'ˇ',
}

/** The presses that give this text on that layout; undefined where one of its characters is not on it. */
export function findStrokes(text: string, id: LayoutId): Strokes | undefined {
  let strokes = ''
  const characters = Array.from(text)
  for (const [at, character] of characters.entries()) {
    // Looked for each time: a cache would keep the characters of passwords.
    const found = findPress(character, id) ?? withDeadKey(character, characters[at + 1], id)
    if (found === undefined) return undefined
    strokes += found
  }
  return strokes
}

/** What those presses give on that layout; undefined where a key gives nothing there. A dead key at the end is still waiting and gives nothing. */
export function typeStrokes(strokes: Strokes, id: LayoutId): string | undefined {
  let text = ''
  let dead = ''
  for (let at = 0; at < strokes.length; at++) {
    const character = characterAt(strokes.charCodeAt(at), id)
    if (character === undefined) return undefined
    if (isMark.test(character) && spacing[character] !== undefined) {
      // Twice the same dead key gives its accent, as on Windows.
      text += dead === '' ? '' : (spacing[dead] ?? '')
      dead = dead === character ? '' : character
      continue
    }
    text += dead === '' ? character : joined(dead, character)
    dead = ''
  }
  return text
}

/** The keys that Caps Lock shifts: letters only, the whole row above them too, or everything. */
export type LockedKeys = 'letters' | 'digits' | 'all'

/** The same presses with Shift held where it was not, and the other way round: what Caps Lock does to these keys. */
export function shiftStrokes(strokes: Strokes, id: LayoutId, keys: LockedKeys): Strokes {
  let shifted = ''
  for (let at = 0; at < strokes.length; at++) {
    const stroke = strokes.charCodeAt(at)
    const level = (stroke - 1) % levels
    const isShifted = level < 2 && stroke !== spaceStroke.charCodeAt(0) && isLocked(stroke, id, keys)
    shifted += isShifted ? String.fromCharCode(level === 0 ? stroke + 1 : stroke - 1) : strokes.charAt(at)
  }
  return shifted
}

function isLocked(stroke: number, id: LayoutId, keys: LockedKeys): boolean {
  return keys === 'all' || (keys === 'digits' && Math.floor((stroke - 1) / levels) < digitKeys) || isLetterKey(stroke, id)
}

/** The row above the letters comes first in `keyCodes`. */
const digitKeys = keyCodes.indexOf('KeyQ')

/** A key that gives a letter and, with Shift, the same letter large. */
function isLetterKey(stroke: number, id: LayoutId): boolean {
  const key = Math.floor((stroke - 1) / levels)
  const plain = layoutData[id][0][key] ?? ''
  const shifted = layoutData[id][1][key] ?? ''
  return (plain !== shifted && plain === shifted.toLowerCase()) || plain === 'ı' || (plain === 'i' && shifted === 'İ')
}

/** What a single press shows on that layout: a dead key, its accent. */
export function showPress(stroke: number, id: LayoutId): string | undefined {
  const character = characterAt(stroke, id)
  return character === undefined ? undefined : (spacing[character] ?? character)
}

/** As in the tables: a dead key is its combining mark. */
function characterAt(stroke: number, id: LayoutId): string | undefined {
  const key = Math.floor((stroke - 1) / levels)
  if (key === keyCodes.length) return ' '
  const character = layoutData[id][(stroke - 1) % levels]?.[key]
  return character === ' ' ? undefined : character
}

function joined(mark: string, character: string): string {
  if (character === ' ') return spacing[mark] ?? ''
  const composed = (character + mark).normalize('NFC')
  return composed.length === 1 ? composed : (spacing[mark] ?? '') + character
}

/**
 * Where a character is on several keys, the likeliest press: a key that every board has ('<' is Shift and a comma for most), then
 * the least held, then a letter's key.
 */
function findPress(character: string, id: LayoutId): Strokes | undefined {
  if (character === ' ') return spaceStroke
  let rare: Strokes | undefined
  for (const [level, row] of layoutData[id].entries()) {
    let best: number | undefined
    for (let key = row.indexOf(character); key >= 0; key = row.indexOf(character, key + 1)) {
      if (isRare[key]) rare ??= strokeOf(key, level)
      else if (best === undefined || (isLetter[key] && !isLetter[best])) best = key
    }
    if (best !== undefined) return strokeOf(best, level)
  }
  return rare
}

const isRare = keyCodes.map((code) => code.startsWith('Intl'))
const isLetter = keyCodes.map((code) => code.startsWith('Key'))

/** A letter with its accent; or the accent alone, which is a dead key and then a space, unless what follows would not take the accent. */
function withDeadKey(character: string, next: string | undefined, id: LayoutId): Strokes | undefined {
  const [base = '', mark = '', ...rest] = marksOfAccents.has(character)
    ? [' ', marksOfAccents.get(character)]
    : character.normalize('NFD').split('')
  if (mark === '' || rest.length > 0) return undefined
  const dead = findPress(mark, id)
  const isAlone = base === ' ' && next !== undefined && joined(mark, next).length > 1
  const key = isAlone ? '' : findPress(base, id)
  return dead === undefined || key === undefined ? undefined : dead + key
}

const marksOfAccents = new Map(Object.entries(spacing).map(([mark, accent]) => [accent, mark]))

function strokeOf(key: number, level: number): Strokes {
  return String.fromCharCode(key * levels + level + 1)
}
