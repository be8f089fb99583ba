import type { Dice } from './passwords'
import { findKey, foreign, latin, press, touching, us, type Rows } from './keyboards'
import { at, changed, isLetter, type Slip, type Slipped } from './slip'

function neighbour(character: string, layout: Rows, rolls: Dice): string | undefined {
  const key = findKey(layout, character)
  if (!key) return undefined
  return (key.shift ? layout.shift : layout.plain)[rolls.pick(touching(key.at))]
}

const homes: readonly Rows[] = [us, us, us, latin.de, latin.fr, latin.es]

function substitution(password: string, rolls: Dice): Slipped | undefined {
  const index = rolls.below(password.length)
  const hit = neighbour(password.charAt(index), rolls.pick(homes), rolls)
  return hit && /^[!-~]$/u.test(hit) ? changed(password, at(password, index, hit)) : undefined
}
function insertion(password: string, rolls: Dice): Slipped | undefined {
  const index = rolls.below(password.length)
  const hit = neighbour(password.charAt(index), rolls.pick(homes), rolls)
  return hit && /^[!-~]$/u.test(hit) ? changed(password, at(password, index + rolls.below(2), hit, 0)) : undefined
}
function shiftedKey(layout: Rows) {
  return (password: string, rolls: Dice): Slipped | undefined => {
    const places = password.split('').flatMap((character, index) => (isLetter(character) || !findKey(layout, character) ? [] : [index]))
    if (places.length === 0) return undefined
    const index = rolls.chance(0.6) ? (places.at(-1) ?? 0) : rolls.pick(places)
    const key = findKey(layout, password.charAt(index))
    const hit = key && (key.shift ? layout.plain : layout.shift)[key.at]
    return hit && hit.length === 1 ? changed(password, at(password, index, hit)) : undefined
  }
}

/** Read off paper as one another. */
const onPaper = 'o0 0o O0 0O l1 1l Il lI 1I I1 5S S5 8B B8 2Z Z2'.split(' ')

export const keySlips: readonly Slip[] = [
  { name: 'neighbouring key', causes: ['typo'], weight: 9, correctable: true, make: substitution },
  { name: 'neighbouring key as well', causes: ['typo'], weight: 3, correctable: true, make: insertion },
  {
    name: 'any key as well, last',
    causes: ['typo'],
    weight: 4,
    correctable: true,
    make: (p, rolls) => changed(p, p + rolls.pick('qwertyuiopasdfghjklzxcvbnm1234567890`\\]'.split(''))),
  },
  {
    name: 'any key as well, first',
    causes: ['typo'],
    weight: 1,
    correctable: true,
    make: (p, rolls) => changed(p, rolls.pick('qaz12`wsx'.split('')) + p),
  },
  { name: 'last key missing', causes: ['typo'], weight: 4, correctable: true, make: (p) => changed(p, p.slice(0, -1)) },
  { name: 'first key missing', causes: ['typo'], weight: 2, correctable: true, make: (p) => changed(p, p.slice(1)) },
  {
    name: 'a key missing',
    causes: ['typo'],
    weight: 4,
    correctable: true,
    make: (p, rolls) => changed(p, at(p, 1 + rolls.below(p.length - 2), '')),
  },
  {
    name: 'doubled key',
    causes: ['typo'],
    weight: 4,
    correctable: true,
    make: (p, rolls) => {
      const index = rolls.below(p.length)
      return changed(p, at(p, index, p.charAt(index), 0))
    },
  },
  {
    name: 'missed double',
    causes: ['typo'],
    weight: 2,
    correctable: true,
    make: (p) => {
      const index = p.split('').findIndex((character, place) => place > 0 && character === p.charAt(place - 1))
      return index > 0 ? changed(p, at(p, index, '')) : undefined
    },
  },
  {
    name: 'two keys swapped',
    causes: ['typo'],
    weight: 4,
    correctable: true,
    make: (p, rolls) => {
      const index = rolls.below(p.length - 1)
      return changed(p, at(p, index, p.charAt(index + 1) + p.charAt(index), 2))
    },
  },
  { name: 'Shift on a digit or sign, en-US', causes: ['typo'], weight: 4, correctable: true, make: shiftedKey(us) },
  { name: 'Shift on a digit or sign, ru', causes: ['typo', 'layout'], weight: 1, correctable: true, make: shiftedKey(foreign.ru) },
  { name: 'Shift on a digit or sign, de', causes: ['typo', 'layout'], weight: 1, correctable: true, make: shiftedKey(latin.de) },
  { name: 'Shift on a digit or sign, fr', causes: ['typo', 'layout'], weight: 1, correctable: true, make: shiftedKey(latin.fr) },
  {
    // Czech and French hands hold Shift for digits: then it is the layout.
    name: 'Shift held over all the digits at the end',
    causes: ['typo', 'layout'],
    weight: 1,
    correctable: true,
    make: (p) => {
      const run = /\d{2,}$/u.exec(p)
      return run ? changed(p, p.slice(0, run.index) + (press(run[0], us, { plain: us.shift, shift: us.plain }) ?? '')) : undefined
    },
  },
  {
    name: 'NumLock off: no digits',
    causes: ['typo', 'rules'],
    weight: 1,
    correctable: true,
    make: (p) => changed(p, p.replaceAll(/\d/gu, '')),
  },
  {
    name: 'read off paper',
    causes: ['typo'],
    weight: 2,
    correctable: true,
    make: (p, rolls) => {
      const [from = '', to = ''] = rolls.pick(onPaper).split('')
      return p.includes(from) ? changed(p, p.replace(from, to)) : undefined
    },
  },
  { name: 'typed twice', causes: ['typo'], weight: 1, correctable: true, make: (p) => changed(p, p + p) },
  {
    name: 'cut off',
    causes: ['typo'],
    weight: 1,
    correctable: false,
    make: (p, rolls) => (p.length > 12 ? changed(p, p.slice(0, rolls.pick([8, 10, 12, p.length - 2]))) : undefined),
  },
  {
    name: 'two slips at once',
    causes: ['typo'],
    weight: 3,
    correctable: false,
    make: (p, rolls) => {
      const once = substitution(p, rolls)
      const twice = once && (rolls.chance(0.5) ? substitution(once.typed, rolls) : insertion(once.typed, rolls))
      return twice && p.length >= 9 ? changed(p, twice.typed) : undefined
    },
  },
  { name: 'all in lower case', causes: ['typo', 'caps-lock'], weight: 2, correctable: true, make: (p) => changed(p, p.toLowerCase()) },
]
