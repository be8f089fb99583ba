const leastCells = 3
const mostCells = 12
const leastRows = 3

/** What the scan of a document has noted so far; its own type has more. */
interface Walked {
  document: Document
  parents: Map<Element, Element>
  spans: Map<Element, { leaves: readonly [number, number]; addresses: readonly [number, number] }>
  gridRows: Map<Element, Element[]>
}

/** A grid that has cells only gets its rows here, between the cells and the grid. */
export function addCellRows(scan: Walked, grid: Element): void {
  const children = [...(grid.shadowRoot ?? grid).children]
  const found = findCellRows(children, (child) => scan.spans.has(child))
  if (found.length > 0)
    scan.gridRows.set(
      grid,
      found.map((cells) => addRow(scan, grid, cells)),
    )
}

function addRow(scan: Walked, grid: Element, cells: readonly Element[]): Element {
  const row = standInFor(cells, scan.document)
  const spans = cells.flatMap((cell) => scan.spans.get(cell) ?? [])
  const rangeOf = (marks: 'leaves' | 'addresses') => [spans[0]?.[marks][0] ?? 0, spans.at(-1)?.[marks][1] ?? 0] as const
  scan.parents.set(row, grid)
  for (const cell of cells) scan.parents.set(cell, row)
  scan.spans.set(row, { leaves: rangeOf('leaves'), addresses: rangeOf('addresses') })
  return row
}

/**
 * The cells of each row where a grid has no rows around them: children whose kinds come round again and again, in one order, each kind
 * unlike the others. Empty where there is no such order. Only as many children are looked at as `known` holds.
 */
export function findCellRows(children: readonly Element[], known: (child: Element) => boolean): Element[][] {
  if (children.length < leastCells * leastRows || children.some(({ localName }) => localName === 'tr' || localName === 'li')) return []
  // rows of one kind, as nearly all long lists have
  if (children[0]?.getAttribute('class') === children[1]?.getAttribute('class')) return []
  const places = children.flatMap((child, place) => (known(child) ? [{ child, place, names: namesOf(child) }] : []))
  for (let count = leastCells; count <= mostCells && count * leastRows <= children.length; count += 1) {
    if (children.length % count !== 0) continue
    const columns: Set<string>[] = []
    for (const { place, names } of places) {
      const column = columns[place % count]
      columns[place % count] = column === undefined ? new Set(names) : new Set(names.filter((name) => column.has(name)))
    }
    if (!areKinds(columns, count)) continue
    const rows = new Map<number, Element[]>()
    for (const { child, place } of places) {
      const row = Math.floor(place / count)
      rows.set(row, [...(rows.get(row) ?? []), child])
    }
    return [...rows.values()].filter((row) => row.length === count)
  }
  return []
}

/** One element that answers for a row of cells. It stands in no document that is shown, so that nothing of the copies is loaded. */
export function standInFor(cells: readonly Element[], document: Document): Element {
  const apart = document.implementation.createHTMLDocument('')
  const row = apart.createElement('div')
  row.setAttribute('role', 'row')
  row.append(...cells.map((cell) => apart.importNode(cell, true)))
  return row
}

function namesOf(element: Element): string[] {
  return (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '')
}

function areKinds(columns: readonly Set<string>[], count: number): boolean {
  const kinds = columns.map((names) => [...names].sort().join(' '))
  return columns.length === count && kinds.every((kind) => kind !== '') && new Set(kinds).size === count
}
