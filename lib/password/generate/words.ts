import type { Generated, GeneratorOptions, GeneratorRefusal } from './generator-options'
import { log2, randomBelow } from './random'
import type { Classes } from './styles'

interface WordsOptions extends Pick<Partial<GeneratorOptions>, 'words' | 'wordCount' | 'randomBytes'> {
  classes: Classes
  /** of these characters at least so many in all */
  minimums: readonly { characters: string; atLeast: number }[]
  minLength: number
  maxLength: number
  maxConsecutive: number
}

/** Words, or characters between words, that no rule tells apart. */
interface Group {
  length: number
  /** how much each of them adds to each minimum */
  adds: readonly number[]
  members: string[]
}

interface State {
  /** pieces that are still to come, words and what is between; the last is a word */
  left: number
  length: number
  /** what each minimum still lacks */
  open: readonly number[]
}

/** Less than ten bits a word: no list to draw from. */
const fewestWords = 1024
const mostWords = 20
/** Unless asked for: any of these. Most passwords of 20 characters have four short words, far fewer have three long ones or five tiny ones. */
const usualAmounts = [3, 4, 5, 6]

/**
 * Words with a digit between, `limon7veter4sobaka`. Uniform over all that fit: counted exactly by what the words are to the rules. Words are letters and what stands
 * between is not, so each password comes about in one way and the bits are true. A capital, where one is wanted, begins each word and adds nothing to the bits.
 */
export function drawWords({
  words = [],
  wordCount,
  classes,
  minimums,
  minLength,
  maxLength,
  maxConsecutive,
  randomBytes,
}: WordsOptions): Generated {
  const refuse = (because: GeneratorRefusal): Generated => ({ ok: false, because })
  const list = [...new Set(words)].filter((word) => /^[a-z]+$/.test(word)).map((word) => (classes.upper === '' ? word : capitalised(word)))
  const usable = list.filter(
    (word) => isMadeOf(word, classes.lower + classes.upper) && (maxConsecutive === Infinity || longestRun(word) <= maxConsecutive),
  )
  const between = Array.from(classes.digits + classes.signs)
  const amounts = wordCount === undefined ? usualAmounts : [wordCount]
  if (usable.length < fewestWords || amounts.some((amount) => amount < 1 || amount > mostWords)) return refuse('no-words')
  if (between.length === 0) return refuse('digits-needed')

  const wordGroups = groupsOf(usable, minimums)
  const betweenGroups = groupsOf(between, minimums)
  const groupsAt = (left: number) => (left % 2 === 0 ? betweenGroups : wordGroups)
  const counted = new Map<string, bigint>()

  const count = (state: State): bigint => {
    if (state.length > maxLength) return 0n
    if (state.left === 0) return state.length >= minLength && state.open.every((lack) => lack === 0) ? 1n : 0n
    const key = `${state.left} ${state.length} ${state.open.join()}`
    const known = counted.get(key)
    if (known !== undefined) return known
    const total = groupsAt(state.left).reduce((sum, group) => sum + BigInt(group.members.length) * count(after(state, group)), 0n)
    counted.set(key, total)
    return total
  }

  const starts = amounts.map((amount): State => ({ left: amount * 2 - 1, length: 0, open: minimums.map(({ atLeast }) => atLeast) }))
  const total = starts.reduce((sum, start) => sum + count(start), 0n)
  if (total === 0n) return refuse('contradictory')

  let number = randomBelow(total, randomBytes)
  let password = ''
  // How many words there are is drawn too, each number as likely as its share of all passwords.
  let state = starts[0]
  for (const start of starts) {
    state = start
    if (number < count(start)) break
    number -= count(start)
  }
  while (state !== undefined && state.left > 0) {
    for (const group of groupsAt(state.left)) {
      const next = after(state, group)
      const each = count(next)
      const all = BigInt(group.members.length) * each
      if (number >= all) {
        number -= all
        continue
      }
      password += group.members[Number(number / each)] ?? ''
      number %= each
      state = next
      break
    }
  }
  return { ok: true, password, bits: log2(total) }
}

const after = ({ left, length, open }: State, group: Group): State => ({
  left: left - 1,
  length: length + group.length,
  open: open.map((lack, index) => Math.max(0, lack - (group.adds[index] ?? 0))),
})

function groupsOf(pieces: readonly string[], minimums: WordsOptions['minimums']): Group[] {
  const groups = new Map<string, Group>()
  for (const piece of pieces) {
    const adds = minimums.map(({ characters, atLeast }) => countUpTo(atLeast, piece, characters))
    const key = `${piece.length} ${adds.join()}`
    const group = groups.get(key) ?? { length: piece.length, adds, members: [] }
    group.members.push(piece)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** How many of the characters are in the piece, no further than the limit: thousands of words are looked at for each password. */
function countUpTo(limit: number, piece: string, characters: string): number {
  let count = 0
  for (let at = 0; at < piece.length && count < limit; at += 1) if (characters.includes(piece.charAt(at))) count += 1
  return count
}

const isMadeOf = (word: string, characters: string): boolean => countUpTo(word.length, word, characters) === word.length

function longestRun(word: string): number {
  let run = 0
  return Array.from(word).reduce((longest, letter, index) => {
    run = letter === word[index - 1] ? run + 1 : 1
    return Math.max(longest, run)
  }, 0)
}
