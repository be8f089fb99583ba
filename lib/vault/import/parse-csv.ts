export interface CsvRow {
  /** The line it begins on, from 1. */
  line: number
  cells: string[]
  /** A quote that never ends, or text behind a closing one: the cells can't be trusted. */
  isOdd: boolean
}

/** Longer than any cell that is kept: a quote still open after so many characters was never meant as one. */
const longestCell = 100_000

/**
 * RFC 4180 with what programs really write: any line ending, spaces, quotes within bare cells. A quote that never ends costs its own line only.
 * Linear in time. Empty lines are no rows.
 * @param escape what else makes the next sign of a quoted cell a plain one: KeePass 1 writes \" for "
 */
export function* parseCsv(text: string, separator = ',', escape?: '\\'): Generator<CsvRow> {
  let at = 0
  let line = 1
  while (at < text.length) {
    const row = readRow(text, at, line, separator, escape)
    at = row.end
    if (row.cells.length > 1 || row.cells[0] !== '' || row.isOdd) yield { line, cells: row.cells, isOdd: row.isOdd }
    line += row.lines
  }
}

interface Read {
  cells: string[]
  isOdd: boolean
  /** Where the next row begins. */
  end: number
  lines: number
}

function readRow(text: string, start: number, line: number, separator: string, escape: string | undefined): Read {
  const cells: string[] = []
  let isOdd = false
  let lines = 1
  let at = start
  for (;;) {
    let cell: string
    if (text[at] === '"') {
      const quoted = readQuoted(text, at, escape)
      if (!quoted) return oddLine(text, start)
      cell = quoted.cell
      at = quoted.end
      lines += quoted.lines
      const bare = readBare(text, at, separator)
      if (bare.trim() !== '') isOdd = true
      at += bare.length
    } else {
      cell = readBare(text, at, separator)
      at += cell.length
    }
    cells.push(cell)
    if (text[at] === separator) {
      at++
      continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    return { cells, isOdd, end: at + 1, lines }
  }
}

function readBare(text: string, start: number, separator: string): string {
  let at = start
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return text.slice(start, at)
}

/** undefined when it does not end. */
function readQuoted(text: string, start: number, escape: string | undefined): { cell: string; end: number; lines: number } | undefined {
  let from = start + 1
  let cell = ''
  let lines = 0
  const limit = Math.min(text.length, start + longestCell)
  for (let at = from; at < limit; at++) {
    const sign = text[at]
    if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) lines++
    if (sign === escape && at + 1 < limit) {
      cell += text.slice(from, at)
      // Taken as it is, whatever it is; a line's end among them was counted with the line that it ends.
      from = at + 1
      if (text[from] !== '\n' && text[from] !== '\r') at++
      continue
    }
    if (sign !== '"') continue
    cell += text.slice(from, at)
    if (text[at + 1] !== '"') return { cell, end: at + 1, lines }
    cell += '"'
    at++
    from = at + 1
  }
  return undefined
}

function oddLine(text: string, start: number): Read {
  let end = start
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  const cells = [text.slice(start, end)]
  if (text[end] === '\r' && text[end + 1] === '\n') end++
  return { cells, isOdd: true, end: end + 1, lines: 1 }
}
