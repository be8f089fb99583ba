import { boards, koreanKeys, type Board, type BoardName } from './boards'

/** One key held down: its place on the board, counted along the rows, and whether Shift was held. */
export interface Press {
  key: number
  shift: boolean
}

interface Keys {
  plain: readonly string[]
  shifted: readonly string[]
}

const keysOf = Object.fromEntries(
  Object.entries(boards).map(([name, { plain, shifted }]): [string, Keys] => [
    name,
    { plain: plain.flatMap((row) => Array.from(row)), shifted: shifted.flatMap((row) => Array.from(row)) },
  ]),
)

function keys(name: BoardName): Keys {
  const found = keysOf[name]
  if (!found) throw new Error(`no board ${name}`)
  return found
}

/** How `text` is typed on that board; undefined where one of its characters has no key there, or only a dead one. */
export function presses(text: string, name: BoardName): Press[] | undefined {
  const { plain, shifted } = keys(name)
  const dead: string = deadKeys(name)
  const found = Array.from(text).map((character): Press | undefined => {
    if (dead.includes(character)) return undefined
    const at = plain.indexOf(character)
    if (at >= 0) return { key: at, shift: false }
    const above = shifted.indexOf(character)
    return above >= 0 ? { key: above, shift: true } : undefined
  })
  return found.every((press) => press !== undefined) ? found : undefined
}

/** What those keys write on that board, dead keys joined with what follows as Windows does: `´e` is é, `´x` stays two signs. */
export function write(pressed: readonly Press[], name: BoardName): string {
  const { plain, shifted } = keys(name)
  return joinDead(
    pressed.map(({ key, shift }) => (shift ? shifted : plain)[key] ?? ''),
    deadKeys(name),
  )
}

/** The same with Caps Lock on. On a Mac Shift does not lift it. */
export function writeLocked(pressed: readonly Press[], name: BoardName, { mac = false } = {}): string {
  const { plain, shifted } = keys(name)
  const locksDigits = 'locksDigits' in boards[name]
  const characters = pressed.map(({ key, shift }) => {
    const [low = '', high = ''] = [plain[key], shifted[key]]
    const isLetter = high.length === 1 && low !== high && low.toLocaleUpperCase(name) === high
    if (mac) return isLetter ? high : shift ? high : low
    const turns = isLetter || (locksDigits && key <= 12)
    return shift === turns ? low : high
  })
  return joinDead(characters, deadKeys(name))
}

function deadKeys(name: BoardName): string {
  const board: Board = boards[name]
  return board.dead ?? ''
}

const accents: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  '~': '\u0303',
  ˇ: '\u030c',
  '°': '\u030a',
  '˛': '\u0328',
  '΄': '\u0301',
}

function joinDead(characters: readonly string[], dead: string): string {
  let written = ''
  let waiting = ''
  for (const character of characters) {
    if (waiting) {
      const joined = (character + (accents[waiting] ?? '')).normalize('NFC')
      written += joined.length === character.length && accents[waiting] ? joined : waiting + character
      waiting = ''
    } else if (character && dead.includes(character)) waiting = character
    else written += character
  }
  // A dead key that nothing followed writes nothing: the field is sent without it.
  return written
}

/** Keys beside this one on its row, and the nearest of the rows above and below. */
export function neighbours(key: number): number[] {
  const starts = [0, 13, 26, 37, 47]
  const row = starts.findIndex((start, at) => key >= start && key < (starts[at + 1] ?? 0))
  const place = key - (starts[row] ?? 0)
  const near = [
    [row, place - 1],
    [row, place + 1],
    [row - 1, place + (row === 1 ? 1 : 0)],
    [row - 1, place + (row === 1 ? 2 : 1)],
    [row + 1, place - (row === 0 ? 2 : 1)],
    [row + 1, place - (row === 0 ? 1 : 0)],
  ]
  return near.flatMap(([at = 0, column = 0]) => {
    const from = starts[at]
    const to = starts[at + 1]
    // The first key of the top row stands further left than the others.
    return from === undefined || to === undefined || column < (at === 0 ? 1 : 0) || from + column >= to ? [] : [from + column]
  })
}

const leads = Array.from('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ')
const vowels = Array.from('ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ')
const tails = ['', ...Array.from('ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ')]
const pairs: Readonly<Record<string, string>> = {
  ㅗㅏ: 'ㅘ',
  ㅗㅐ: 'ㅙ',
  ㅗㅣ: 'ㅚ',
  ㅜㅓ: 'ㅝ',
  ㅜㅔ: 'ㅞ',
  ㅜㅣ: 'ㅟ',
  ㅡㅣ: 'ㅢ',
  ㄱㅅ: 'ㄳ',
  ㄴㅈ: 'ㄵ',
  ㄴㅎ: 'ㄶ',
  ㄹㄱ: 'ㄺ',
  ㄹㅁ: 'ㄻ',
  ㄹㅂ: 'ㄼ',
  ㄹㅅ: 'ㄽ',
  ㄹㅌ: 'ㄾ',
  ㄹㅍ: 'ㄿ',
  ㄹㅎ: 'ㅀ',
  ㅂㅅ: 'ㅄ',
}

/** What a Korean keyboard makes of these Latin keys: letters join greedily, and a vowel takes the last consonant with it. */
export function writeKorean(text: string): string {
  let written = ''
  let [lead, vowel, tail] = ['', '', '']
  const flush = () => {
    written +=
      lead && vowel
        ? String.fromCodePoint(0xac00 + (leads.indexOf(lead) * 21 + vowels.indexOf(vowel)) * 28 + tails.indexOf(tail))
        : lead + vowel
    ;[lead, vowel, tail] = ['', '', '']
  }
  for (const letter of Array.from(text).map((character) => koreanKeys[character] ?? character)) {
    if (vowels.includes(letter)) {
      if (tail) {
        const split = Object.entries(pairs).find(([, joined]) => joined === tail)?.[0]
        const moved = split?.slice(1) ?? tail
        tail = split?.slice(0, 1) ?? ''
        flush()
        ;[lead, vowel] = [moved, letter]
      } else if (vowel && pairs[vowel + letter]) vowel = pairs[vowel + letter] ?? ''
      else if (lead && !vowel) vowel = letter
      else {
        flush()
        vowel = letter
      }
    } else if (leads.includes(letter) || tails.includes(letter)) {
      if (lead && vowel && !tail && tails.includes(letter)) tail = letter
      else if (tail && pairs[tail + letter]) tail = pairs[tail + letter] ?? ''
      else {
        flush()
        lead = letter
      }
    } else {
      flush()
      written += letter
    }
  }
  flush()
  return written
}
