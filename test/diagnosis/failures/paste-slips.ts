import { at, changed, type Slip } from './slip'

/** Spaces, and what comes with pasting. */
export const pasteSlips: readonly Slip[] = [
  { name: 'space after', causes: ['spaces'], weight: 4, correctable: true, make: (p) => changed(p, `${p} `) },
  { name: 'space before', causes: ['spaces'], weight: 1, correctable: true, make: (p) => changed(p, ` ${p}`) },
  {
    name: 'space within',
    causes: ['spaces'],
    weight: 1,
    correctable: true,
    make: (p, rolls) => changed(p, at(p, 1 + rolls.below(p.length - 1), ' ', 0)),
  },
  {
    name: 'pasted with what is around',
    causes: ['spaces'],
    weight: 3,
    correctable: true,
    make: (p, rolls) =>
      changed(
        p,
        rolls.pick([
          `${p}\n`,
          `${p}\r\n`,
          `\t${p}`,
          `${p}\t`,
          `\u200b${p}`,
          `${p}\u200b`,
          `${p}\u00a0`,
          `\ufeff${p}`,
          `${p}\u2060`,
          ` ${p} `,
          `${p}\u3000`,
          `\u202a${p}\u202c`,
          `${p}\u00ad`,
        ]),
      ),
  },
  { name: 'double space made a full stop', causes: ['spaces', 'typo'], weight: 1, correctable: true, make: (p) => changed(p, `${p}. `) },
  {
    name: 'pasted with a full stop or a comma',
    causes: ['typo', 'spaces'],
    weight: 1,
    correctable: true,
    make: (p, rolls) => changed(p, p + rolls.pick('.,;:'.split(''))),
  },
  {
    name: 'pasted with its quotes',
    causes: ['typo', 'spaces'],
    weight: 1,
    correctable: true,
    make: (p, rolls) => changed(p, rolls.pick([`"${p}"`, `'${p}'`, `“${p}”`, `«${p}»`, `(${p})`, `\`${p}\``])),
  },
  {
    name: 'pasted with its label',
    causes: ['typo', 'spaces'],
    weight: 0.5,
    correctable: false,
    make: (p, rolls) => changed(p, rolls.pick([`Password: ${p}`, `pass: ${p}`, `Пароль: ${p}`])),
  },
  {
    name: 'smart signs',
    causes: ['typo', 'layout'],
    weight: 1,
    correctable: true,
    make: (p) => changed(p, p.replaceAll('-', '–').replaceAll("'", '’').replaceAll('"', '”').replaceAll('...', '…')),
  },
]
