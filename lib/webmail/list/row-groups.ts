import { leavesOf, type Scan } from '../document/scan'
import { headerFieldNamed } from '../words'

/** Rows of a list: siblings of one shape. */
export interface RowGroup {
  container: Element
  rows: Element[]
}

const rowRoles = new Set(['row', 'option', 'listitem', 'treeitem', 'article', 'menuitem', 'link', 'button'])
const rowTags = new Set(['tr', 'li', 'a', 'article', 'md-list-item', 'ion-item', 'mat-list-item'])
const rowNames = /(?:mail|message|msg|letter|envelope|conv|thread|item|row|entry|email)/i
const maxRowCharacters = 1500
const maxRowLeaves = 40

/** Lists whose rows show times: from each time up to the widest element that has siblings of its shape with times of their own. */
export function findRowGroups(scan: Scan): RowGroup[] {
  const timed = childrenWithTimes(scan)
  const groups = new Map<Element, Set<Element>>()
  for (const { element } of scan.times) {
    const row = rowAround(scan, element, timed)
    const container = row === undefined ? undefined : scan.parents.get(row)
    if (row === undefined || container === undefined) continue
    groups.set(container, (groups.get(container) ?? new Set()).add(row))
  }
  const all = [...groups].flatMap(([container, rows]) => byShape(rows).map((alike) => withUntimedRows(scan, container, alike)))
  return all.length > 0 ? all : groupsWithoutTimes(scan)
}

/** A mail's header and its body may each look like a row that stands alone; that both are in one box makes them no list. */
function byShape(rows: ReadonlySet<Element>): Set<Element>[] {
  const shapes: Set<Element>[] = []
  for (const row of rows) {
    const shape = shapes.find((known) => [...known].some((model) => isAlike(row, model) || isBuiltAlike(row, model)))
    if (shape === undefined) shapes.push(new Set([row]))
    else shape.add(row)
  }
  return shapes
}

function isBuiltAlike(one: Element, other: Element): boolean {
  return one.localName === other.localName && tagsIn(one) === tagsIn(other)
}

function childrenWithTimes(scan: Scan): Map<Element, Set<Element>> {
  const timed = new Map<Element, Set<Element>>()
  for (const { element } of scan.times) {
    let child = element
    for (let parent = scan.parents.get(child); parent !== undefined; parent = scan.parents.get(child)) {
      const known = timed.get(parent)
      if (known?.has(child)) break
      timed.set(parent, (known ?? new Set()).add(child))
      child = parent
    }
  }
  return timed
}

function rowAround(scan: Scan, element: Element, timed: ReadonlyMap<Element, ReadonlySet<Element>>): Element | undefined {
  let alone: Element | undefined
  for (let at = element, parent = scan.parents.get(at); parent !== undefined; at = parent, parent = scan.parents.get(at)) {
    if (!isRowSized(scan, at) || holdsRows(scan, at, timed)) return alone
    if (!saysMoreThanTime(scan, at)) continue
    const siblings = timed.get(parent) ?? new Set()
    for (const sibling of siblings)
      if (sibling !== at && isAlike(at, sibling) && saysMoreThanTime(scan, sibling))
        return alone !== undefined && isRealRow(alone) && !isRealRow(at) && addsWords(scan, at, alone) ? alone : at
    alone ??= looksLikeRow(at) && leavesOf(scan, at).length > 1 ? at : undefined
  }
  return alone
}

/** What groups rows has a heading of its own or more than one of them; a box around a table of one row has nothing, or its second line. */
function addsWords(scan: Scan, outer: Element, inner: Element): boolean {
  const second = secondLineOf(inner)
  return leavesOf(scan, outer).length > leavesOf(scan, inner).length + (second ? leavesOf(scan, second).length : 0)
}

/** A row drawn as a table of two: names and time above, the subject below in fewer cells. */
function secondLineOf(line: Element): Element | undefined {
  const next = line.localName === 'tr' ? line.nextElementSibling : null
  return next !== null && next.children.length < line.children.length && next.nextElementSibling === null ? next : undefined
}

/** Two of its parts have times, and one of them says more than that: a heading with a row, or two rows. Two cells with times don't. */
function holdsRows(scan: Scan, element: Element, timed: ReadonlyMap<Element, ReadonlySet<Element>>): boolean {
  const parts = [...(timed.get(element) ?? [])]
  return parts.length > 1 && parts.some((part) => looksLikeRow(part) && saysMoreThanTime(scan, part))
}

/** A row by its tag or role, which what groups rows (by day, by page) is not. */
function isRealRow(element: Element): boolean {
  return (
    element.localName === 'tr' ||
    element.localName === 'li' ||
    /^(?:row|option|listitem|treeitem)$/.test(element.getAttribute('role') ?? '')
  )
}

function isRowSized(scan: Scan, element: Element): boolean {
  const leaves = leavesOf(scan, element)
  return leaves.length <= maxRowLeaves && leaves.reduce((sum, { text }) => sum + text.length, 0) <= maxRowCharacters
}

function saysMoreThanTime(scan: Scan, element: Element): boolean {
  const span = scan.spans.get(element)
  if (span === undefined) return false
  for (let index = span.leaves[0]; index < span.leaves[1]; index += 1)
    if (!scan.timeLeaves.has(index) && /\p{L}{2}|\d{4}/u.test(scan.leaves[index]?.text ?? '')) return true
  return false
}

function looksLikeRow(element: Element): boolean {
  if (rowTags.has(element.localName) || rowRoles.has(element.getAttribute('role') ?? '')) return true
  return rowNames.test(`${element.id} ${element.getAttribute('class') ?? ''} ${element.localName.includes('-') ? element.localName : ''}`)
}

/** Of one shape, by what a page's template repeats: tag, role, classes, names of ids, and the tags inside. */
export function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName || one.getAttribute('role') !== other.getAttribute('role')) return false
  if (stemOf(one.id) !== stemOf(other.id)) return false
  if (one.localName === 'tr' || one.localName === 'li' || one.localName.includes('-')) return true
  const [first, second] = [classesOf(one), classesOf(other)]
  if (first.some((name) => second.includes(name))) return true
  return (first.length === 0 || second.length === 0) && tagsIn(one) === tagsIn(other)
}

export function isClickable(row: Element): boolean {
  const isActive = (element: Element) =>
    /^(?:row|option|listitem|treeitem)$/.test(element.getAttribute('role') ?? '') ||
    element.hasAttribute('tabindex') ||
    element.hasAttribute('onclick') ||
    element.hasAttribute('draggable')
  return (
    isActive(row) ||
    row.localName.includes('-') ||
    row.querySelector('input[type="checkbox"], [role="checkbox"], [aria-selected], [tabindex]') !== null
  )
}

/** Two boxes with nothing to tell them by or to open them: the header and the text of one mail, rather than two mails. */
export function isBarePair(rows: readonly Element[]): boolean {
  return rows.length === 2 && rows.some((row) => isBare(row) && !isClickable(row) && row.querySelector('a[href]') === null)
}

function isBare({ attributes, localName }: Element): boolean {
  return !localName.includes('-') && ![...attributes].some(({ name }) => /^(?:class|id|role|aria-label|data-.*)$/.test(name))
}

/** "row12" and "row-a7" are both "row": what counts differs, what names is the same. Keys have no name in them. */
function stemOf(id: string): string {
  return /\d|[A-Z].*[a-z].*[A-Z]/.test(id) ? '#' : id
}

function tagsIn(element: Element): string {
  return [...new Set([...element.children].map(({ localName }) => localName))].join(' ')
}

function classesOf(element: Element): string[] {
  return (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '')
}

/** A row whose time nobody can read is a row all the same. */
function withUntimedRows(scan: Scan, container: Element, timed: ReadonlySet<Element>): RowGroup {
  const [model] = timed
  const leafCount = model === undefined ? 0 : leavesOf(scan, model).length
  const rows = childrenInScan(scan, container).filter((child) => {
    if (timed.has(child)) return true
    const leaves = leavesOf(scan, child)
    // The heads of the columns.
    if (leaves.filter(({ text }) => headerFieldNamed(text) !== undefined).length > 1) return false
    return (
      timed.size > 1 &&
      model !== undefined &&
      isAlike(child, model) &&
      // What can be done with the mails stands in one cell below them all.
      (child.localName !== 'tr' || child.childElementCount === model.childElementCount) &&
      leaves.length >= Math.max(2, leafCount - 2) &&
      isRowSized(scan, child) &&
      looksLikeRow(child)
    )
  })
  return { container, rows }
}

function childrenInScan(scan: Scan, container: Element): Element[] {
  const children = container.shadowRoot === null ? container.children : container.shadowRoot.children
  const direct = [...children].filter((child) => scan.spans.has(child))
  if (direct.length > 0 && container.localName !== 'slot') return direct
  return [...scan.parents].filter(([, parent]) => parent === container).map(([child]) => child)
}

/** A language that the time tables lack: rows by repetition alone, three at least. */
function groupsWithoutTimes(scan: Scan): RowGroup[] {
  const byParent = new Map<Element, Element[]>()
  for (const [child, parent] of scan.parents) {
    if (!looksLikeRow(child) || !isRowSized(scan, child) || leavesOf(scan, child).length < 3) continue
    byParent.set(parent, [...(byParent.get(parent) ?? []), child])
  }
  return [...byParent]
    .map(([container, rows]) => ({ container, rows: rows.filter((row) => rows[0] !== undefined && isAlike(row, rows[0])) }))
    .filter(({ rows }) => rows.length >= 3)
}
