import { randomBelow, type RandomBytes } from './random'
import type { Drawing, Shape } from './shape'

/** Characters that no minimum tells apart. */
interface Group {
  characters: readonly string[]
  /** index of each minimum that these characters serve */
  serves: readonly number[]
}

interface State {
  /** the group whose turn it is */
  at: number
  /** places that are still free */
  free: number
  /** what each minimum still lacks */
  open: readonly number[]
}

/**
 * As `countAndDraw`, for passwords whose places are all alike and whose runs are free: group by group, how many places it takes. The number of cases hardly depends
 * on how large the minimums are.
 */
export function countAndDrawMixed(length: number, characters: string, minimums: Shape['minimums']): Drawing {
  const groups = groupsOf(characters, minimums)
  const lastServing = minimums.map((_, index) => groups.findLastIndex(({ serves }) => serves.includes(index)))
  const choose = binomials(length)
  const counted = new Map<string, bigint>()

  const count = (state: State): bigint => {
    // Without this every shortfall of a group that had its turn would be a case of its own.
    if (state.open.some((lack, index) => lack > state.free || (lack > 0 && state.at > (lastServing[index] ?? -1)))) return 0n
    if (state.at === groups.length) return state.free === 0 ? 1n : 0n
    const key = `${state.at} ${state.free} ${state.open.join()}`
    const known = counted.get(key)
    if (known !== undefined) return known
    let total = 0n
    for (let taken = 0; taken <= state.free; taken += 1) total += ways(state, taken)
    counted.set(key, total)
    return total
  }

  /** Passwords in which this group takes so many of the free places. */
  const ways = (state: State, taken: number): bigint => {
    const rest = count(after(state, taken))
    if (rest === 0n) return 0n
    return (choose[state.free]?.[taken] ?? 0n) * BigInt(groups[state.at]?.characters.length ?? 0) ** BigInt(taken) * rest
  }

  const after = ({ at, free, open }: State, taken: number): State => ({
    at: at + 1,
    free: free - taken,
    open: open.map((lack, index) => (groups[at]?.serves.includes(index) ? Math.max(0, lack - taken) : lack)),
  })

  const start: State = { at: 0, free: length, open: minimums.map(({ atLeast }) => atLeast) }

  const draw = (randomBytes?: RandomBytes): string => {
    const password = Array.from({ length }, () => '')
    const free = password.map((_, place) => place)
    let state = start
    for (const { characters: choices } of groups) {
      let number = randomBelow(count(state), randomBytes)
      let taken = 0
      for (let those = ways(state, 0); number >= those; those = ways(state, taken)) {
        number -= those
        taken += 1
      }
      for (let left = taken; left > 0; left -= 1) {
        const [place = 0] = free.splice(below(free.length, randomBytes), 1)
        password[place] = choices[below(choices.length, randomBytes)] ?? ''
      }
      state = after(state, taken)
    }
    return password.join('')
  }
  return { count: count(start), draw }
}

const below = (limit: number, randomBytes?: RandomBytes): number => Number(randomBelow(BigInt(limit), randomBytes))

function groupsOf(characters: string, minimums: Shape['minimums']): Group[] {
  const indexed = minimums.map((minimum, index) => ({ ...minimum, index }))
  const groups = Map.groupBy(characters, (character) =>
    indexed.flatMap((minimum) => (minimum.characters.includes(character) ? [minimum.index] : [])).join(),
  )
  return [...groups].map(([key, members]) => ({ characters: members, serves: key === '' ? [] : key.split(',').map(Number) }))
}

/** Pascal's triangle: how many ways there are to choose so many of so many. */
function binomials(rows: number): bigint[][] {
  const triangle: bigint[][] = [[1n]]
  for (let row = 1; row <= rows; row += 1) {
    const above = triangle[row - 1] ?? []
    triangle.push(Array.from({ length: row + 1 }, (_, index) => (above[index - 1] ?? 0n) + (above[index] ?? 0n)))
  }
  return triangle
}
