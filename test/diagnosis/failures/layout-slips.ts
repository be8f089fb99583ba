import type { Dice } from './passwords'
import { deadOf, foreign, press, rowsOf, us, type LayoutName } from './keyboards'
import { writeKorean } from '../mistakes/press'
import { changed, swapAll, type Slip, type Slipped } from './slip'

const flag = (rolls: Dice, name: string): Omit<Slipped, 'typed'> => (rolls.chance(0.4) ? { keyboardLayout: name } : {})

/** A layout shows only where two keys are other ones: of a single key it may have been the finger as well. */
const isMoved = (password: string, typed: string | undefined): boolean =>
  typed !== undefined &&
  (typed.length !== password.length || password.split('').filter((key, place) => key !== typed.charAt(place)).length > 1)

function wrongLayout(names: readonly LayoutName[]) {
  return (password: string, rolls: Dice): Slipped | undefined => {
    const name = rolls.pick(names)
    const typed = press(password, us, rowsOf[name], deadOf[name])
    return isMoved(password, typed) ? changed(password, typed, flag(rolls, name)) : undefined
  }
}
function backToLatin(names: readonly LayoutName[]) {
  return (password: string, rolls: Dice): Slipped | undefined => {
    const name = rolls.pick(names)
    const typed = press(password, rowsOf[name], us)
    return isMoved(password, typed) ? changed(password, typed, flag(rolls, 'us')) : undefined
  }
}
function layoutMidway(names: readonly LayoutName[]) {
  return (password: string, rolls: Dice): Slipped | undefined => {
    const name = rolls.pick(names)
    const cut = 1 + rolls.below(password.length - 1)
    const tail = press(password.slice(cut), us, rowsOf[name])
    const head = press(password.slice(0, cut), us, rowsOf[name])
    return rolls.chance(0.5)
      ? changed(password, tail === undefined ? undefined : password.slice(0, cut) + tail)
      : changed(password, head === undefined ? undefined : head + password.slice(cut))
  }
}

/** A Latin letter, and the Cyrillic one that looks like it. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  'aа cс eе oо pр xх yу AА BВ CС EЕ HН KК MМ OО PР TТ XХ'.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
const hardLayouts = Object.keys(foreign) as (keyof typeof foreign)[]
const softLayouts = ['de', 'fr', 'es', 'it', 'br', 'tr', 'cz', 'gb', 'jp', 'dvorak'] as const

export const layoutSlips: readonly Slip[] = [
  { name: 'Russian layout', causes: ['layout'], weight: 10, correctable: true, make: wrongLayout(['ru']) },
  { name: 'another layout without Latin letters', causes: ['layout'], weight: 6, correctable: true, make: wrongLayout(hardLayouts) },
  {
    name: 'Korean layout',
    causes: ['layout'],
    weight: 1,
    correctable: true,
    make: (p) => (/[a-z]/u.test(p) && !/[A-NS-Z]/u.test(p) ? changed(p, writeKorean(p)) : undefined),
  },
  { name: 'Korean layout, capitals lost', causes: ['layout'], weight: 1, correctable: true, make: (p) => changed(p, writeKorean(p)) },
  { name: 'another Latin layout', causes: ['layout'], weight: 6, correctable: true, make: wrongLayout(softLayouts) },
  { name: 'en-US where another is usual', causes: ['layout'], weight: 4, correctable: true, make: backToLatin(softLayouts) },
  {
    name: 'layout switched midway',
    causes: ['layout'],
    weight: 3,
    correctable: true,
    make: layoutMidway(['ru', 'ru', 'ua', 'gr', 'il', 'bg']),
  },
  {
    name: 'Russian layout with Caps Lock',
    causes: ['layout', 'caps-lock'],
    weight: 1,
    correctable: false,
    make: (p) => changed(p, press(swapAll(p), us, foreign.ru), { capsLock: true, keyboardLayout: 'ru' }),
  },
  {
    name: 'full-width letters',
    causes: ['layout'],
    weight: 1,
    correctable: true,
    make: (p) =>
      changed(
        p,
        p.replaceAll(/[!-~]/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)),
      ),
  },
  {
    name: 'look-alike letters',
    causes: ['layout'],
    weight: 2,
    correctable: true,
    make: (p, rolls) =>
      changed(
        p,
        p
          .split('')
          .map((character) => (rolls.chance(0.5) ? (lookAlikes.get(character) ?? character) : character))
          .join(''),
      ),
  },
]
