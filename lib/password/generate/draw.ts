import { countAndDrawMixed } from './draw-mixed'
import { randomBelow, type RandomBytes } from './random'
import type { Drawing, Shape } from './shape'

/** Characters that no place and no minimum tells apart. */
interface Cell {
  characters: string
  /** index of each minimum that these characters serve */
  serves: readonly number[]
}

interface State {
  at: number
  /** what each minimum still lacks */
  open: readonly number[]
  /** the cell of the character before and how often that one stood in a row, where runs are limited */
  last?: Cell | undefined
  run: number
}

interface Step {
  /** how many characters lead there */
  ways: bigint
  cell: Cell
  /** the character before, once more */
  isRepeat: boolean
  next: State
}

/** Work beyond this (a fraction of a second) is refused: no real rule comes near, and a page may ask for anything. */
const maxStates = 40_000

/**
 * Counts all passwords of the shape exactly, and draws one of them by its number. Filling the required places first and the rest after would favour some passwords;
 * throwing away until one fits would never end under narrow rules. undefined: too many cases to count.
 */
export function countAndDraw({ places, minimums, maxConsecutive }: Shape): Drawing | undefined {
  if (maxConsecutive === Infinity && new Set(places).size === 1) return countAndDrawMixed(places.length, places[0] ?? '', minimums)
  const cells = cellsOf(places, minimums)
  const cellsAt = places.map((place) => cells.filter(({ characters }) => place.includes(characters[0] ?? '')))
  const counted = new Map<string, bigint>()
  let isTooMuch = false

  const count = (state: State): bigint => {
    const missing = state.open.reduce((largest, amount) => Math.max(largest, amount), 0)
    if (missing > places.length - state.at || isTooMuch) return 0n
    if (state.at === places.length) return 1n
    const key = `${state.at} ${state.open.join()} ${state.last ? cells.indexOf(state.last) : ''} ${state.run}`
    const known = counted.get(key)
    if (known !== undefined) return known
    if (counted.size >= maxStates) {
      isTooMuch = true
      return 0n
    }
    const total = steps(state).reduce((sum, { ways, next }) => sum + ways * count(next), 0n)
    counted.set(key, total)
    return total
  }

  const steps = ({ at, open, last, run }: State): Step[] =>
    (cellsAt[at] ?? []).flatMap((cell): Step[] => {
      const left = open.map((amount, index) => (amount > 0 && cell.serves.includes(index) ? amount - 1 : amount))
      const size = cell.characters.length
      if (maxConsecutive === Infinity) return [{ ways: BigInt(size), cell, isRepeat: false, next: { at: at + 1, open: left, run: 0 } }]
      const isSame = cell === last
      const fresh = { ways: BigInt(size - (isSame ? 1 : 0)), cell, isRepeat: false, next: { at: at + 1, open: left, last: cell, run: 1 } }
      if (!isSame || run >= maxConsecutive) return [fresh]
      return [fresh, { ways: 1n, cell, isRepeat: true, next: { at: at + 1, open: left, last: cell, run: run + 1 } }]
    })

  const start: State = { at: 0, open: minimums.map(({ atLeast }) => atLeast), run: 0 }
  const total = maxConsecutive < 1 ? 0n : count(start)
  if (isTooMuch) return undefined

  const draw = (randomBytes?: RandomBytes): string => {
    let number = randomBelow(total, randomBytes)
    let password = ''
    for (let state = start; state.at < places.length;) {
      for (const { ways, cell, isRepeat, next } of steps(state)) {
        const each = count(next)
        if (number >= ways * each) {
          number -= ways * each
          continue
        }
        const previous = password.slice(-1)
        const choices = isRepeat ? previous : cell === state.last ? cell.characters.replace(previous, '') : cell.characters
        password += choices[Number(number / each)] ?? ''
        number %= each
        state = next
        break
      }
    }
    return password
  }
  return { count: total, draw }
}

function cellsOf(places: readonly string[], minimums: Shape['minimums']): Cell[] {
  const kinds = [...new Set(places)]
  const groups = new Map<string, Cell>()
  for (const character of new Set(kinds.join(''))) {
    const serves = minimums.flatMap(({ characters }, index) => (characters.includes(character) ? [index] : []))
    const key = `${serves.join()} ${kinds.map((kind) => (kind.includes(character) ? 1 : 0)).join('')}`
    groups.set(key, { characters: (groups.get(key)?.characters ?? '') + character, serves })
  }
  return [...groups.values()]
}
