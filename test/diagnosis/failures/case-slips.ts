import { at, changed, isLetter, swapAll, swapCase, type Slip } from './slip'

/** Capitals: the most frequent of all in the study. */
export const caseSlips: readonly Slip[] = [
  {
    name: 'Caps Lock, noticed by us',
    causes: ['caps-lock'],
    weight: 9,
    correctable: true,
    make: (p) => changed(p, swapAll(p), { capsLock: true }),
  },
  { name: 'Caps Lock, unseen', causes: ['caps-lock'], weight: 4, correctable: true, make: (p) => changed(p, swapAll(p)) },
  {
    name: 'Caps Lock, and Shift doing nothing (phone, some systems)',
    causes: ['caps-lock'],
    weight: 2,
    correctable: true,
    make: (p) => (/[a-z]/u.test(p) ? changed(p, p.toUpperCase(), { capsLock: true }) : undefined),
  },
  {
    name: 'Caps Lock hit midway',
    causes: ['caps-lock', 'typo'],
    weight: 2,
    correctable: true,
    make: (p, rolls) => {
      const cut = 1 + rolls.below(p.length - 1)
      return changed(p, p.slice(0, cut) + swapAll(p.slice(cut)), rolls.chance(0.7) ? { capsLock: true } : {})
    },
  },
  {
    name: 'Caps Lock let go midway',
    causes: ['caps-lock', 'typo'],
    weight: 1,
    correctable: true,
    make: (p, rolls) => {
      const cut = 2 + rolls.below(p.length - 2)
      return changed(p, swapAll(p.slice(0, cut)) + p.slice(cut), { capsLock: false })
    },
  },
  {
    name: 'first letter in capitals, by a phone',
    causes: ['typo', 'caps-lock'],
    weight: 4,
    correctable: true,
    make: (p) => (/^[a-z]/u.test(p) ? changed(p, at(p, 0, swapCase(p.charAt(0)))) : undefined),
  },
  {
    name: 'first letter without its capital',
    causes: ['typo', 'caps-lock'],
    weight: 3,
    correctable: true,
    make: (p) => (/^[A-Z]/u.test(p) ? changed(p, at(p, 0, swapCase(p.charAt(0)))) : undefined),
  },
  {
    name: 'Shift held too long at the start',
    causes: ['typo', 'caps-lock'],
    weight: 3,
    correctable: true,
    make: (p, rolls) => {
      const end = 2 + rolls.below(2)
      return /^[A-Z][a-z]/u.test(p) ? changed(p, p.slice(0, end).toUpperCase() + p.slice(end)) : undefined
    },
  },
  {
    name: 'one letter in the other case',
    causes: ['typo', 'caps-lock'],
    weight: 2,
    correctable: true,
    make: (p, rolls) => {
      const index = rolls.below(p.length)
      return isLetter(p.charAt(index)) ? changed(p, at(p, index, swapCase(p.charAt(index)))) : undefined
    },
  },
]
