import type { BoardName } from './boards'
import { presses, write, writeKorean, writeLocked } from './press'
import { swapCase } from './on-text'
import type { Slip } from './slip'

const layout = ['layout'] as const

/** Meant on one keyboard, typed on another: [meant, typed, how often]. */
const pairs: readonly (readonly [BoardName, BoardName, number])[] = [
  ['us', 'ru', 8],
  ['us', 'ruMac', 1],
  ['us', 'ua', 2],
  ['us', 'by', 1],
  ['us', 'bg', 1],
  ['us', 'bgPhonetic', 1],
  ['us', 'gr', 1],
  ['us', 'il', 1],
  ['us', 'ar', 1],
  ['us', 'th', 1],
  ['us', 'de', 1.5],
  ['de', 'us', 1.5],
  ['us', 'fr', 1.5],
  ['fr', 'us', 1.5],
  ['frMac', 'us', 0.5],
  ['us', 'frMac', 0.5],
  ['fr', 'gb', 0.5],
  ['us', 'es', 1],
  ['es', 'us', 1],
  ['us', 'pt', 0.7],
  ['pt', 'us', 0.7],
  ['us', 'ptBr', 0.7],
  ['ptBr', 'us', 0.7],
  ['us', 'it', 0.7],
  ['it', 'us', 0.7],
  ['us', 'plTypist', 0.7],
  ['plTypist', 'us', 0.5],
  ['us', 'tr', 1],
  ['tr', 'us', 0.7],
  ['us', 'cz', 1],
  ['cz', 'us', 1],
  ['us', 'gb', 0.5],
  ['gb', 'us', 0.5],
  ['us', 'jp', 0.5],
  ['jp', 'us', 0.5],
  ['us', 'jpKana', 0.5],
  ['us', 'dvorak', 0.3],
  ['dvorak', 'us', 0.3],
  ['us', 'colemak', 0.3],
  ['colemak', 'us', 0.3],
  ['de', 'fr', 0.3],
  ['fr', 'de', 0.3],
  ['de', 'ru', 0.5],
]

const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
}

export const boardSlips: readonly Slip[] = [
  ...pairs.map(([meant, typed, weight]): Slip => ({
    name: `${meant} typed as ${typed}`,
    causes: layout,
    weight,
    happen: (password) => convert(password, meant, typed),
  })),
  { name: 'ru with Caps Lock', causes: ['layout', 'caps-lock'], weight: 1, capsLock: true, happen: (password) => locked(password, 'ru') },
  {
    name: 'de with Caps Lock',
    causes: ['layout', 'caps-lock'],
    weight: 0.3,
    capsLock: true,
    happen: (password) => convert(swapCase(password), 'us', 'de'),
  },
  {
    name: 'ru on a phone, first letter large',
    causes: ['layout', 'typo'],
    weight: 0.5,
    happen: (password) => capital(convert(password, 'us', 'ru')),
  },
  {
    name: 'ru and a space after',
    causes: ['layout', 'spaces'],
    weight: 0.5,
    happen: (password) => after(convert(password, 'us', 'ru'), ' '),
  },
  {
    name: 'ru and a key missing',
    causes: ['layout', 'typo'],
    weight: 0.5,
    happen: (password) => convert(password.slice(0, -1), 'us', 'ru'),
  },
  { name: 'us typed as Korean', causes: layout, weight: 1, happen: (password) => other(password, writeKorean(password)) },
  { name: 'full width', causes: layout, weight: 0.7, happen: (password) => other(password, fullWidth(password)) },
  {
    name: 'digits in full width',
    causes: ['layout', 'typo'],
    weight: 0.3,
    happen: (password) => other(password, password.replaceAll(/\d/gu, fullWidth)),
  },
  {
    name: 'digits of Arabic',
    causes: ['layout', 'typo'],
    weight: 0.4,
    happen: (password) =>
      other(
        password,
        password.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit))),
      ),
  },
  {
    name: 'digits of Persian',
    causes: ['layout', 'typo'],
    weight: 0.3,
    happen: (password) =>
      other(
        password,
        password.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x6f0 + Number(digit))),
      ),
  },
  {
    name: 'one letter that looks the same',
    causes: ['layout', 'typo'],
    weight: 0.7,
    happen: (password) =>
      other(
        password,
        password.replace(/[aceopxy]/u, (letter) => lookalikes[letter] ?? letter),
      ),
  },
  {
    name: 'all letters that look the same',
    causes: ['layout', 'typo'],
    weight: 0.5,
    happen: (password) =>
      other(
        password,
        Array.from(password)
          .map((letter) => lookalikes[letter] ?? letter)
          .join(''),
      ),
  },
  {
    name: 'switched on the way, to ru',
    causes: ['layout', 'typo'],
    weight: 0.7,
    happen: (password, chance) => part(password, 2 + chance.below(password.length - 3), true),
  },
  {
    name: 'switched on the way, from ru',
    causes: ['layout', 'typo'],
    weight: 0.7,
    happen: (password, chance) => part(password, 2 + chance.below(password.length - 3), false),
  },
  {
    name: 'accents that came along',
    causes: ['layout', 'typo'],
    weight: 0.4,
    happen: (password) =>
      other(
        password,
        password.replace(/[aeou]/u, (letter) => `${letter}\u0301`.normalize('NFC')),
      ),
  },
]

/** Whether some board gives that text for the keys of the password on another. */
export function isMoved(typed: string, password: string): boolean {
  return pairs.some(([meant, on]) => convert(password, meant, on) === typed)
}

function convert(password: string, meant: BoardName, typed: BoardName): string | undefined {
  const pressed = presses(password, meant)
  const texts = pressed?.map((press) => write([press], typed))
  // A key that gives nothing there: nobody types on.
  return texts?.includes(' ') ? undefined : pressed && other(password, write(pressed, typed))
}

function locked(password: string, typed: BoardName): string | undefined {
  const pressed = presses(password, 'us')
  return pressed && other(password, writeLocked(pressed, typed))
}

function part(password: string, at: number, after: boolean): string | undefined {
  const [head, tail] = [password.slice(0, at), password.slice(at)]
  if (!/[a-z]/iu.test(head) || !/[a-z]/iu.test(tail)) return undefined
  const [first, second] = after ? [head, convert(tail, 'us', 'ru')] : [convert(head, 'us', 'ru'), tail]
  return first === undefined || second === undefined ? undefined : other(password, first + second)
}

function capital(text: string | undefined): string | undefined {
  return text && text.charAt(0).toUpperCase() + text.slice(1)
}

function after(text: string | undefined, end: string): string | undefined {
  return text && text + end
}

function fullWidth(text: string): string {
  return text.replaceAll(/[!-~]/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))
}

function other(password: string, typed: string): string | undefined {
  return typed === password ? undefined : typed
}
