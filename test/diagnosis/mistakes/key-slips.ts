import type { Chance } from './chance'
import { atOne, changed, replaceAt, spots } from './on-text'
import { neighbours, presses, write, type Press } from './press'
import type { Slip } from './slip'

const typo = ['typo'] as const

export const keySlips: readonly Slip[] = [
  {
    name: 'an extra last key',
    causes: typo,
    weight: 4.6,
    happen: (password, chance) => password + chance.one(Array.from('1234567890qwertyasdf\\]')),
  },
  { name: 'an extra first key', causes: typo, weight: 1.3, happen: (password, chance) => chance.one(Array.from('qwertyasdf1')) + password },
  { name: 'the last key missing', causes: typo, weight: 4, happen: (password) => password.slice(0, -1) },
  { name: 'the first key missing', causes: typo, weight: 1.5, happen: (password) => password.slice(1) },
  { name: 'a key missing', causes: typo, weight: 3, happen: (password, chance) => atOne(password, chance, () => '') },
  {
    name: 'two keys missing',
    causes: typo,
    weight: 0.7,
    happen: (password, chance) => (password.length < 8 ? undefined : atOne(atOne(password, chance, () => '') ?? '', chance, () => '')),
  },
  {
    name: 'a key twice',
    causes: typo,
    weight: 2.5,
    happen: (password, chance) => atOne(password, chance, (character) => character + character),
  },
  { name: 'two keys swapped', causes: typo, weight: 2.5, happen: swapTwo },
  {
    name: 'the key beside',
    causes: typo,
    weight: 8,
    happen: (password, chance) => instead(password, chance, (right, wrong) => right && [wrong]),
  },
  {
    name: 'two keys at once',
    causes: typo,
    weight: 2,
    happen: (password, chance) => instead(password, chance, (right, wrong) => (chance.happens(0.5) ? [right, wrong] : [wrong, right])),
  },
  { name: 'Shift kept on the last', causes: typo, weight: 1.5, happen: (password) => shifted(password, Array.from(password).length - 1) },
  {
    name: 'Shift on a digit',
    causes: typo,
    weight: 1.5,
    happen: (password, chance) => shifted(password, chance.one(spots(password, /\d/u))),
  },
  {
    name: 'Shift missed on a sign',
    causes: typo,
    weight: 1,
    happen: (password, chance) =>
      /[!@#$%^&*_+?]/u.test(password) ? shifted(password, chance.one(spots(password, /[!@#$%^&*_+?]/u))) : undefined,
  },
  {
    name: 'all digits with Shift',
    causes: ['typo', 'caps-lock', 'layout'],
    weight: 0.5,
    happen: (password) => spots(password, /\d/u).reduce<string | undefined>((text, spot) => text && shifted(text, spot), password),
  },
  { name: 'NumLock off', causes: typo, weight: 0.7, happen: (password) => changed(password, password.replaceAll(/\d/gu, '')) },
  { name: 'typed twice over', causes: typo, weight: 0.7, happen: (password) => password + password },
  {
    name: 'a leftover before it',
    causes: typo,
    weight: 0.5,
    happen: (password, chance) => password.slice(0, 2 + chance.below(3)) + password,
  },
  { name: 'sent too early', causes: typo, weight: 0.5, happen: (password) => (password.length < 9 ? undefined : password.slice(0, -2)) },
  {
    name: 'letter o for zero',
    causes: typo,
    weight: 0.7,
    happen: (password, chance) =>
      /0/u.test(password) ? replaceAt(password, chance.one(spots(password, /0/u)), chance.one(['o', 'O'])) : undefined,
  },
  {
    name: 'l for one',
    causes: typo,
    weight: 0.4,
    happen: (password, chance) =>
      /1/u.test(password) ? replaceAt(password, chance.one(spots(password, /1/u)), chance.one(['l', 'I'])) : undefined,
  },
  { name: 'AltGr missed', causes: ['typo', 'layout'], weight: 0.4, happen: (password) => changed(password, password.replaceAll('@', 'q')) },
]

function swapTwo(password: string, chance: Chance): string | undefined {
  const able = Array.from(password).flatMap((character, at) => (at + 1 < password.length && password[at + 1] !== character ? [at] : []))
  if (able.length === 0) return undefined
  const at = chance.one(able)
  return password.slice(0, at) + password.charAt(at + 1) + password.charAt(at) + password.slice(at + 2)
}

function instead(password: string, chance: Chance, by: (right: Press, wrong: Press) => readonly Press[]): string | undefined {
  const pressed = presses(password, 'us')
  if (!pressed) return undefined
  const at = chance.below(pressed.length)
  const right = pressed[at]
  if (!right) return undefined
  const wrong = { key: chance.one(neighbours(right.key)), shift: right.shift }
  return write(pressed.toSpliced(at, 1, ...by(right, wrong)), 'us')
}

function shifted(text: string, at: number): string | undefined {
  const pressed = presses(text, 'us')?.map((press, place) => (place === at ? { ...press, shift: !press.shift } : press))
  return pressed && write(pressed, 'us')
}
