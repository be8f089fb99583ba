import { partNamed } from '../list/row-parts'
import { addressesOf, leavesOf, type Leaf, type Scan } from '../document/scan'
import { namesOf } from '../document/tree'
import { folderNamed, headerFieldBefore, headerFieldNamed } from '../words'

const mostBefore = 60
const mostAfter = 12

/**
 * The subject of an opened mail, from what stands between the list and the body: what a label "Subject" says, what the webmail calls so, else
 * the nearest heading that is no person's name, else what it calls a title.
 * @param last the later of date and contact: some headers name the subject after it
 */
export function subjectAround(scan: Scan, last: Element, body: readonly Node[], isElsewhere: (element: Element) => boolean): string {
  const end = scan.spans.get(last)?.leaves[1] ?? 0
  const isPlain = ({ element, text, isHidden }: Leaf) =>
    !isHidden && /[\p{L}\p{N}]/u.test(text) && !isElsewhere(element) && !isColumnHead(element)
  const before = scan.leaves.slice(Math.max(0, end - mostBefore), end).filter(isPlain)
  const after = scan.leaves.slice(end, end + mostAfter).filter((leaf) => isPlain(leaf) && comesBefore(leaf.element, body[0]))
  return labelled(before) ?? labelled(after) ?? named(scan, before) ?? heading(scan, before) ?? titled(scan, before) ?? ''
}

/** False in other trees: what a shadow root holds may be the body's. */
function comesBefore(element: Element, node: Node | undefined): boolean {
  const position = node?.compareDocumentPosition(element) ?? 0
  return (position & 2) !== 0 && (position & (1 | 8)) === 0
}

function isColumnHead(element: Element): boolean {
  return element.closest('th:not([scope="row"]):has(a), thead th, [role="columnheader"]') !== null
}

function labelled(leaves: readonly Leaf[]): string | undefined {
  const values = leaves.flatMap(({ text }, at) => {
    // "From, Subject, Folder" are the heads of columns.
    if (headerFieldNamed(text) === 'subject')
      return headerFieldNamed(leaves[at - 1]?.text ?? '') === undefined ? (leaves[at + 1]?.text ?? []) : []
    return headerFieldBefore(text) === 'subject' ? text.replace(/^[^:：]*[:：]\s*/, '') : []
  })
  // So are "Subject, Date".
  return values.findLast((value) => headerFieldNamed(value) === undefined)
}

function named(scan: Scan, leaves: readonly Leaf[]): string | undefined {
  return leaves.findLast((leaf) => isNamed(scan, leaf, (names) => /subj|betreff/i.test(names) && partNamed(names) === 'subject'))?.text
}

function heading(scan: Scan, leaves: readonly Leaf[]): string | undefined {
  const headings = leaves.filter(
    ({ element, text }) =>
      element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]') !== null && headerFieldNamed(text) === undefined && !text.includes('@'),
  )
  return (headings.findLast(({ element }) => addressesOf(scan, element).length === 0) ?? headings.at(-1))?.text
}

function titled(scan: Scan, leaves: readonly Leaf[]): string | undefined {
  const isPerson = (leaf: Leaf) =>
    leavesOf(scan, leaf.element).some(({ text }) => text.includes('@')) || /^[<(].*@/.test(leaves[leaves.indexOf(leaf) + 1]?.text ?? '')
  return leaves.findLast((leaf) => !isPerson(leaf) && isNamed(scan, leaf, (names) => /^(?:subject|title)$/.test(partNamed(names) ?? '')))
    ?.text
}

function isNamed(scan: Scan, { element, text }: Leaf, isName: (names: string) => boolean): boolean {
  // The folder that a mail is in stands beside its subject.
  if (headerFieldNamed(text) !== undefined || folderNamed(text) !== undefined) return false
  for (let at: Element | undefined = element, up = 0; at !== undefined && up < 4; at = scan.parents.get(at), up += 1)
    if (isName(namesOf(at))) return true
  return false
}
