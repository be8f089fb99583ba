import { onlyAddress } from '../addresses'
import type { AddressMark, Leaf, Scan } from '../document/scan'
import { headerFieldBefore, type HeaderField } from '../words'

/** What a piece of a row is. */
export type Part = 'from' | 'subject' | 'snippet' | 'other'

/** What a name says: component libraries call the first line of any item its title. */
type NamedAs = Part | 'title'

/** What the webmail itself calls a piece, or the box that holds it. */
interface NamedPart {
  part: NamedAs
  holder: Element
  isOwn: boolean
}

const hints: readonly (readonly [NamedAs, RegExp])[] = [
  ['snippet', /snippet|preview|excerpt|summary|teaser|first-?line|fragment|abstract|synopsis|msg-?body|intro/gi],
  ['subject', /subj|topic|betreff|(?:^|[^a-z])sbj/gi],
  ['title', /(?:^|[^a-z])title(?:$|[^a-z])/gi],
  [
    'from',
    /from|sender|author|correspond|participant|contact|(?:^|[^a-z])(?<!(?:tags?|labels?|folder|file|category|attachment)-)name(?:$|[^a-z])|person|(?:^|[^a-z])adr(?:$|[^a-z])|whom|address|recipient/gi,
  ],
  [
    'other',
    /(?:^|[^a-z])(?:size|flags?|attach\w*|count(?:er)?|badge|labels?|tags?|avatar|initials|icons?|checkbox|priority|folder)(?:$|[^a-z])/gi,
  ],
]
/** Attributes in which webmails say what a piece is. */
const naming = 'class id data-testid data-test-id data-test data-field data-column data-title headers itemprop slot data-label'.split(' ')
/** Any text's box may be called a label: it says nothing behind another name. */
const labelBehind = /(?<=[a-z])-label$/i
const sizeText = /^[\d.,\s]{1,9}(?:[kmg]i?)?(?:b|o|б|bytes?|байт|кб|мб|кило)?\.?$/i

export function isSize(text: string): boolean {
  return sizeText.test(text)
}

/** Says of a row's pieces, asked in their order, what they are called; undefined where nothing names one. */
export function makePartNamer(
  scan: Scan,
  row: Element,
  columns: readonly (HeaderField | undefined)[],
  marks: readonly AddressMark[],
): (leaf: Leaf) => NamedAs | undefined {
  const subjects = new Set<Element>()
  let hasOwnSubject = false
  return (leaf) => {
    const label = headerFieldBefore(leaf.text)
    if (label === 'from' || label === 'subject') return label
    const named = namedPart(scan, leaf, row, columns)
    const isSubject = named?.part === 'subject' || named?.part === 'title'
    // The webmail put an address there.
    if (isSubject && marks.some(({ element, isEcho }) => element === leaf.element && !isEcho)) return 'from'
    if (isSubject && named.isOwn) hasOwnSubject = true
    if (!isSubject || named.isOwn) return named?.part ?? partByMark(leaf, marks, row)
    // In a box that is called the subject, what follows the first piece is how the mail begins.
    const isFirst = !hasOwnSubject && !subjects.has(named.holder)
    subjects.add(named.holder)
    return isFirst ? named.part : 'snippet'
  }
}

/** By the names that the webmail itself gives to the piece or to what holds it, nearest first; then by the head of its column. */
function namedPart(scan: Scan, leaf: Leaf, row: Element, columns: readonly (HeaderField | undefined)[]): NamedPart | undefined {
  const named = (part: NamedAs, holder: Element): NamedPart => ({ part, holder, isOwn: holder === leaf.element })
  for (let at: Element | undefined = leaf.element; at !== undefined && at !== row; at = scan.parents.get(at)) {
    const names = naming
      .map((name) => at?.getAttribute(name) ?? '')
      .join(' ')
      .concat(' ', at.localName.includes('-') ? at.localName : '')
    const part = partNamed(names)
    if (part !== undefined) return named(part, at)
    if (at.localName === 'td' || at.getAttribute('role') === 'cell' || at.getAttribute('role') === 'gridcell') {
      const field = at.parentElement === null ? undefined : columns[[...at.parentElement.children].indexOf(at)]
      if (field === 'to' && columns.includes('from')) return named('other', at)
      if (field === 'from' || field === 'to') return named('from', at)
      if (field === 'subject') return named('subject', at)
    }
  }
  return undefined
}

/** What names (of classes, ids, test ids) say of a piece. Of one name the last word counts ("message-summary-from" is the sender), of several names the first kind of `hints`. */
export function partNamed(names: string): NamedAs | undefined {
  const parts = new Set(spread(names).split(/\s+/).map(lastPartOf))
  return hints.find(([part]) => parts.has(part))?.[0]
}

function lastPartOf(name: string): NamedAs | undefined {
  let [last, end]: [NamedAs | undefined, number] = [undefined, 0]
  for (const [part, pattern] of hints)
    for (const match of name.replace(labelBehind, '').matchAll(pattern))
      if (match.index + match[0].length > end) [last, end] = [part, match.index + match[0].length]
  return last
}

/** "msgFrom" and "msg__from" are both msg and from. */
function spread(names: string): string {
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_/g, '-')
}

/** An address in a piece's own attribute says that the piece is the sender. */
function partByMark(leaf: Leaf, marks: readonly AddressMark[], row: Element): Part | undefined {
  return marks.some(
    ({ element }) =>
      element !== row &&
      (element === leaf.element || (element.contains(leaf.element) && element.textContent.trim().length < leaf.text.length + 40)),
  )
    ? 'from'
    : undefined
}

/** What nothing names: sender, subject, snippet is the order of nearly every webmail. */
export function placeUnnamed(pieces: readonly { leaf: Leaf; part: NamedAs | undefined }[]): { leaf: Leaf; part: Part | undefined }[] {
  const said = pieces.filter(({ part }) => part !== 'other')
  // A title before a subject and a snippet is who wrote.
  const sender = said.length > 2 && said.every(({ part }) => part !== 'from' && part !== 'subject') ? said[0] : undefined
  const parts = pieces.map((piece): { leaf: Leaf; part: Part | undefined } => {
    return { leaf: piece.leaf, part: piece.part === 'title' ? (piece === sender ? 'from' : 'subject') : piece.part }
  })
  const has = (part: Part) => parts.some((each) => each.part === part)
  // Too little is left for a sender and a subject: a class of the layout ("badge-line-height") was taken for a badge.
  if (parts.filter(({ part }) => part !== 'other').length < 2)
    for (const each of parts) if (each.part === 'other' && !isSize(each.leaf.text)) each.part = undefined
  const unnamed = parts.filter(({ part }) => part === undefined)
  const linked = unnamed.filter(({ leaf }) => leaf.element.closest('a[href]') !== null)
  const addressed = unnamed.filter(({ leaf }) => onlyAddress(leaf.text) !== undefined)
  if (!has('subject') && !has('from') && linked.length === 1 && unnamed.length > 1 && linked[0] !== undefined) linked[0].part = 'subject'
  // Of two the address is the sender's, wherever it stands.
  else if (!has('from') && unnamed.length === 2 && addressed.length === 1 && addressed[0] !== undefined) addressed[0].part = 'from'
  for (const each of unnamed) {
    if (each.part !== undefined) continue
    // Beside a sender an address is the recipient's.
    if (has('from') && onlyAddress(each.leaf.text) !== undefined) each.part = 'other'
    else each.part = !has('from') ? 'from' : !has('subject') ? 'subject' : 'snippet'
  }
  const froms = parts.filter(({ part }) => part === 'from')
  // One piece of text alone is rather what the mail is about.
  if (!has('subject') && froms.length === 1 && parts.length === 1 && froms[0] !== undefined) froms[0].part = 'subject'
  return parts
}
