import type { Entry } from './types'

/**
 * Entries as the list that browsers and password managers read: name, url, username, password, note. In clear: say so before it is saved.
 * Passwords are written as they are; other cells that a spreadsheet would run get a ' in front.
 * @param addressOf the address that a site's entries are filed under
 */
export function writeCsv(entries: readonly Entry[], addressOf: (site: string) => string): string {
  const rows = entries.map(({ site, account, password, notes }) => [
    guard(site),
    addressOf(site),
    guard(account),
    password ?? '',
    guard(notes ?? ''),
  ])
  return [['name', 'url', 'username', 'password', 'note'], ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('')
}

/** A phone number is no formula. What begins with ' already gets another, so that reading takes off just one. */
const guard = (text: string) => (/^[=@\t\r]|^[+-](?![\d\s()-]*$)|^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quote = (cell: string) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
