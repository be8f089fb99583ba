import { changed } from './on-text'
import type { Slip } from './slip'

const typo = ['typo'] as const
const spaces = ['spaces'] as const

/** What a password brings along, or leaves behind, on its way from elsewhere. */
export const carriedSlips: readonly Slip[] = [
  { name: 'a space after', causes: spaces, weight: 3, happen: (password) => `${password} ` },
  { name: 'a space before', causes: spaces, weight: 2, happen: (password) => ` ${password}` },
  { name: 'spaces around', causes: spaces, weight: 0.5, happen: (password) => ` ${password}  ` },
  { name: 'the line ending', causes: spaces, weight: 1, happen: (password, chance) => password + chance.one(['\n', '\r\n', '\r']) },
  { name: 'a cell of a table', causes: spaces, weight: 0.7, happen: (password, chance) => chance.one([`\t${password}`, `${password}\t`]) },
  {
    name: 'a space that does not break',
    causes: spaces,
    weight: 0.7,
    happen: (password, chance) => chance.one([`\u00a0${password}`, `${password}\u00a0`, `${password}\u202f`]),
  },
  {
    name: 'a space by the phone',
    causes: spaces,
    weight: 1,
    happen: (password) => (/[a-z](?=\d)/iu.test(password) ? password.replace(/(?<=[a-z])(?=\d)/iu, ' ') : undefined),
  },
  {
    name: 'a sign without width',
    causes: ['spaces', 'typo'],
    weight: 0.5,
    happen: (password, chance) =>
      chance.one([`\u200b${password}`, `${password}\u200b`, `\ufeff${password}`, `${password}\u200e`, `\u202a${password}\u202c`]),
  },
  {
    name: 'a full stop by the phone',
    causes: ['typo', 'spaces'],
    weight: 0.5,
    happen: (password, chance) => password + chance.one(['.', '. ']),
  },
  {
    name: 'quotation marks',
    causes: typo,
    weight: 0.5,
    happen: (password, chance) => chance.one([`"${password}"`, `'${password}'`, `“${password}”`, `«${password}»`]),
  },
  { name: 'a comma of the list', causes: typo, weight: 0.3, happen: (password, chance) => password + chance.one([',', ';']) },
  {
    name: 'sign made pretty',
    causes: ['typo', 'layout'],
    weight: 0.4,
    happen: (password) => changed(password, password.replaceAll('-', '–')),
  },
  { name: 'cut at twenty', causes: typo, weight: 0.4, happen: (password) => (password.length > 20 ? password.slice(0, 20) : undefined) },
  { name: 'its first character lost', causes: typo, weight: 0.4, happen: (password) => password.slice(1) },
]
