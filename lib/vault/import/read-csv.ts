import { findColumns, type Columns } from './columns'
import { withoutReference } from './keepass-reference'
import { parseCsv, type CsvRow } from './parse-csv'
import type { ImportRefusal, ImportSource, Login } from './types'

export const mostRows = 200_000

/** The whole heading of KeePass 1, and of version 2 where it writes for version 1. */
const keePass1 = '"Account","Login Name","Password","Web Site","Comments"'

/** KeePassXC names it in its own language; what was thrown away is not brought back. */
const bin = /(?:^|\/)(?:Recycle Bin|Корзина|Papierkorb|Corbeille|Papelera)(?:\/|$)/

export interface ReadLogins {
  source: ImportSource
  logins: Login[]
}

/** A list of passwords with a heading, as browsers and password managers write it. */
export function readCsv(text: string): ReadLogins | ImportRefusal {
  const { body, separator } = openCsv(text)
  let columns: Columns | undefined
  const logins: Login[] = []
  for (const row of parseCsv(body, separator, body.startsWith(keePass1) ? '\\' : undefined)) {
    // What a spreadsheet leaves of a deleted row.
    if (!row.isOdd && row.cells.every((cell) => cell === '')) continue
    if (!columns) {
      columns = findColumns(row.cells)
      if (!columns) return 'not-understood'
    } else if (logins.length >= mostRows) return 'too-many-rows'
    else logins.push(toLogin(row, columns))
  }
  if (!columns) return 'not-understood'
  return logins.length === 0 ? 'empty' : { source: columns.source, logins }
}

/** Takes the separator from the heading; a spreadsheet's own first line `sep=;` is not counted off, so that lines keep their numbers. */
function openCsv(text: string): { body: string; separator: string } {
  const declared = /^sep=([,;\t|])\r?\n/.exec(text)
  if (declared?.[1]) return { body: `\n${text.slice(declared[0].length)}`, separator: declared[1] }
  const heading =
    text
      .slice(0, 10_000)
      .split(/[\r\n]/, 20)
      .find((line) => line.trim() !== '') ?? ''
  const count = (separator: string) => heading.split(separator).length
  const separator = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
  return { body: text, separator }
}

function toLogin({ line, cells, isOdd }: CsvRow, { at, accounts, count, source }: Columns): Login {
  const cell = (place: number | undefined) => {
    const text = place === undefined ? '' : (cells[place] ?? '')
    return source === 'keepass' ? withoutReference(text) : text
  }
  const address = cell(at.address).trim()
  const login: Login = {
    row: line,
    account: unguard(accounts.map((place) => cell(place).trim()).find((each) => each !== '') ?? '').trim(),
    password: cell(at.password),
    addresses: splitAddresses(address || cell(at.title).trim()),
    notes: unguard(cell(at.notes)) || undefined,
    createdAt: toTime(cell(at.created)),
    changedAt: toTime(cell(at.changed)),
  }
  if (isOdd) return { ...login, fault: 'odd-quotes' }
  const type = cell(at.type).toLowerCase()
  if ((source === 'bitwarden' && type !== '' && type !== 'login') || (source === 'lastpass' && address === 'http://sn')) {
    return { ...login, fault: 'not-a-login' }
  }
  if (source === 'keepass' && bin.test(cell(at.group))) return { ...login, fault: 'not-a-login' }
  // Some programs leave off empty cells at the end; a password that is cut off with them is no password.
  if (cells.length < count && at.password !== undefined && at.password >= cells.length) return { ...login, fault: 'missing-cells' }
  // More cells than headings: a separator that should have been quoted. Which cell is the password is a guess then.
  if (cells.length > count && cells.slice(count).some((each) => each.trim() !== '')) return { ...login, fault: 'odd-quotes' }
  return login
}

/** Several addresses in one cell: Bitwarden joins them with commas, others with new lines. */
export function splitAddresses(cell: string): string[] {
  return cell
    .slice(0, 10_000)
    .split(/[\n\r]+|,(?=\s*[a-z]+:\/\/)/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .slice(0, 20)
}

/** Our own export writes ' before what a spreadsheet would run. */
const unguard = (text: string) => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text)

/** Firefox writes ms since the epoch, Proton Pass seconds, KeePassXC ISO 8601. Other ways of writing a date are guesses, and left. */
function toTime(cell: string): number | undefined {
  if (/^\d{12,14}$/.test(cell)) return Number(cell)
  if (/^\d{9,10}$/.test(cell)) return Number(cell) * 1000
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(cell) ? Date.parse(cell) : Number.NaN
  return Number.isNaN(ms) ? undefined : ms
}
