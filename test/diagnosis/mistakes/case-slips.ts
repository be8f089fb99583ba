import type { BoardName } from './boards'
import type { Chance } from './chance'
import { atOne, changed, swapCase } from './on-text'
import { presses, writeLocked, type Press } from './press'
import type { Slip } from './slip'

const typo = ['typo'] as const
const caps = ['caps-lock'] as const

export const caseSlips: readonly Slip[] = [
  { name: 'Caps Lock', causes: caps, weight: 11, capsLock: true, happen: (password) => swapCase(password) },
  { name: 'Caps Lock, unseen', causes: caps, weight: 3, happen: (password) => swapCase(password) },
  {
    name: 'Caps Lock on a Mac',
    causes: caps,
    weight: 2,
    capsLock: true,
    happen: (password) => on('us', password, (pressed) => writeLocked(pressed, 'us', { mac: true })),
  },
  {
    name: 'Caps Lock on an AZERTY',
    causes: caps,
    weight: 1,
    capsLock: true,
    happen: (password) => on('fr', password, (pressed) => writeLocked(pressed, 'fr')),
  },
  {
    name: 'Caps Lock on a QWERTZ',
    causes: caps,
    weight: 1,
    capsLock: true,
    happen: (password) => on('de', password, (pressed) => writeLocked(pressed, 'de')),
  },
  {
    name: 'Caps Lock in Turkish',
    causes: caps,
    weight: 1,
    capsLock: true,
    happen: (password) => Array.from(password).map(swapTurkish).join(''),
  },
  {
    name: 'Caps Lock hit on the way',
    causes: caps,
    weight: 1.5,
    capsLock: true,
    happen: (password, chance) => fromMiddle(password, chance, (head, tail) => head + swapCase(tail)),
  },
  {
    name: 'Caps Lock ended on the way',
    causes: caps,
    weight: 1,
    happen: (password, chance) => fromMiddle(password, chance, (head, tail) => swapCase(head) + tail),
  },
  {
    name: 'first letter by a phone',
    causes: typo,
    weight: 4.5,
    happen: (password) => (/^[a-z]/u.test(password) ? swapCase(password.charAt(0)) + password.slice(1) : undefined),
  },
  {
    name: 'first letter small',
    causes: typo,
    weight: 1.5,
    happen: (password) => (/^[A-Z]/u.test(password) ? swapCase(password.charAt(0)) + password.slice(1) : undefined),
  },
  {
    name: 'Shift held too long',
    causes: typo,
    weight: 1.5,
    happen: (password) => (/^[A-Z][a-z]/u.test(password) ? password.slice(0, 2).toUpperCase() + password.slice(2) : undefined),
  },
  {
    name: 'Shift late',
    causes: typo,
    weight: 0.7,
    happen: (password) => (/^[A-Z][a-z]/u.test(password) ? swapCase(password.slice(0, 2)) + password.slice(2) : undefined),
  },
  {
    name: 'one capital forgotten',
    causes: typo,
    weight: 1,
    happen: (password, chance) => atOne(password, chance, (character) => (/[A-Z]/u.test(character) ? character.toLowerCase() : undefined)),
  },
  { name: 'no capital at all', causes: ['typo', 'caps-lock'], weight: 1, happen: (password) => changed(password, password.toLowerCase()) },
]

function swapTurkish(character: string): string {
  return character === character.toLocaleLowerCase('tr') ? character.toLocaleUpperCase('tr') : character.toLocaleLowerCase('tr')
}

function on(board: BoardName, password: string, happen: (pressed: Press[]) => string): string | undefined {
  const pressed = presses(password, board)
  return pressed && changed(password, happen(pressed))
}

function fromMiddle(password: string, chance: Chance, happen: (head: string, tail: string) => string): string | undefined {
  const at = 2 + chance.below(Math.max(1, password.length - 4))
  const isSwitch = (part: string) => (part.match(/[a-z]/giu) ?? []).length >= 2
  return isSwitch(password.slice(0, at)) && isSwitch(password.slice(at)) ? happen(password.slice(0, at), password.slice(at)) : undefined
}
