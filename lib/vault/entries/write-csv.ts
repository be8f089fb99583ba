import type { Entry } from '../types'

/** Who is going to open the list. A program takes every cell as it is; a spreadsheet runs what begins as a formula. */
export type CsvReader = 'program' | 'spreadsheet'

/**
 * Entries as the list that browsers and password managers read: name, url, username, password, note. In clear: say so before it is saved.
 * What a spreadsheet would run gets a ' in front, but for passwords: those are written as they are unless the list is for a spreadsheet.
 * @param addressOf the address that a site's entries are filed under
 */
export function writeCsv(entries: readonly Entry[], addressOf: (site: string) => string, reader: CsvReader = 'program'): string {
  const rows = entries.map(({ site, account, password = '', notes = '' }) => [
    guard(site),
    addressOf(site),
    guard(account),
    reader === 'spreadsheet' ? guard(password) : password,
    guard(notes),
  ])
  return [['name', 'url', 'username', 'password', 'note'], ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('')
}

/** How many passwords a spreadsheet would run. */
export const countFormulas = (entries: readonly Pick<Entry, 'password'>[]): number =>
  entries.filter(({ password }) => password !== undefined && isFormula(password)).length

/** A phone number is none. */
const isFormula = (text: string): boolean => /^[=@\t\r]|^[+-](?![\d\s()-]*$)/.test(text)

/** What begins with ' already gets another, so that reading takes off just one. */
const guard = (text: string) => (isFormula(text) || /^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quote = (cell: string) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
