import { bodyAfter, isHeaderText, isInBody } from './body'
import { contactsIn, type Contact } from './contacts'
import { leavesOf, type Scan, type TimeMark } from '../document/scan'

/** Where a header lies: what holds its date and its contact, and the later of the two, after which the body comes. */
export interface Header {
  kind: 'header'
  element: Element
  /** its first leaf: that of the date or of the contact */
  start: number
  last: Element
  date: TimeMark
  /** the one nearest to the date */
  contact: Contact
  /** who sent it, where the webmail shows that above the lines with recipients and date */
  sender?: Contact
}

/** Between an address and the date of the same header. */
const maxHeaderCharacters = 700
/** Name, subject, icons and buttons beside address and date. */
const maxOtherCharacters = 400

/** The first date that an address stands beside, outside what earlier dates showed to be a body. */
export function findHeader(
  scan: Scan,
  marks: readonly TimeMark[],
  isElsewhere: (element: Element) => boolean,
  isList: (element: Element) => boolean,
  mailbox?: string,
): Header | undefined {
  const bodies: Element[] = []
  for (const date of marks) {
    const isOut = scan.leaves[date.leaf]?.isHidden || isElsewhere(date.element) || bodies.some((body) => body.contains(date.element))
    const found = isOut ? undefined : headerAround(scan, date, isElsewhere, isList)
    if (found?.kind === 'header') return withSenderAbove(scan, found, isElsewhere, mailbox)
    if (found?.kind === 'body') bodies.push(found.element)
  }
  return undefined
}

export function listedSubjects(scan: Scan, listed: ReadonlySet<string>): TimeMark[] {
  return scan.leaves.flatMap(({ element, text }, leaf) => (listed.has(text) ? [{ element, leaf, time: 'unusable' as const }] : []))
}

/** The smallest element that holds the date and a contact; or what must be the body, if the only contact lies there. */
export function headerAround(
  scan: Scan,
  date: TimeMark,
  isElsewhere: (element: Element) => boolean,
  isList: (element: Element) => boolean,
): Header | { kind: 'body'; element: Element } | undefined {
  for (let at: Element | undefined = date.element; at !== undefined && at !== scan.document.body; at = scan.parents.get(at)) {
    if (charactersIn(scan, at) > maxHeaderCharacters * 30) return undefined
    // The shopper's own address says nothing anywhere but in a line of recipients.
    const nearest = contactsIn(scan, at).find(({ element, field }) => !isElsewhere(element) || (field === 'to' && !isList(element)))
    if (nearest === undefined) continue
    const [low, high] = [Math.min(nearest.leaf, date.leaf), Math.max(nearest.leaf, date.leaf)]
    // A date in the page's own head meets the first contact far down: then lists lie between.
    if (scan.leaves.slice(low, high).some(({ element }) => element.childElementCount === 0 && isList(element))) return undefined
    const between = scan.leaves.slice(low + 1, high).reduce((sum, { text }) => sum + text.length, 0)
    const [first, last] = nearest.leaf > date.leaf ? [date.element, nearest.element] : [nearest.element, date.element]
    const [firstPart, lastPart] = [partIn(scan, at, first), partIn(scan, at, last)]
    const body = bodyAfter(scan, last, isList, at === last ? undefined : at)
    const isOneBlock = firstPart === lastPart || at === first || at === last
    // The next card of a conversation has its own date beside its address; that is no body. Lines of one header share a class as well.
    const contactPart = nearest.leaf > date.leaf ? lastPart : firstPart
    if (!isOneBlock && sharesClass(firstPart, lastPart) && hasTime(scan, contactPart)) return undefined
    const isBehind = isInBody(scan, last, at) || (!isOneBlock && body.some((node) => lastPart.contains(node)))
    if (isBehind || between > maxHeaderCharacters) return isOneBlock ? undefined : { kind: 'body', element: lastPart }
    return [firstPart, lastPart].every((part) => isSlight(scan, part))
      ? { kind: 'header', element: at, start: low, last, date, contact: nearest }
      : undefined
  }
  return undefined
}

/**
 * Some headers have the sender in a line above, and beside the date the recipients only. What comes after the date is never looked at here:
 * it may be the body.
 */
function withSenderAbove(scan: Scan, header: Header, isElsewhere: (element: Element) => boolean, mailbox: string | undefined): Header {
  const isSender = ({ field, address, element }: Contact) => field !== 'to' && address !== mailbox && !isElsewhere(element)
  if (contactsIn(scan, header.element).some(isSender)) return header
  const start = scan.spans.get(header.element)?.leaves[0] ?? 0
  for (let at = scan.parents.get(header.element); at !== undefined && at !== scan.document.body; at = scan.parents.get(at)) {
    const sender = contactsIn(scan, at).findLast((contact) => contact.leaf < start && isSender(contact))
    if (sender === undefined) continue
    const between = scan.leaves.slice(sender.leaf + 1, start).reduce((sum, { text }) => sum + text.length, 0)
    const isNear = between <= maxHeaderCharacters && isSlight(scan, partIn(scan, at, sender.element))
    return isNear ? { ...header, element: at, start: sender.leaf, sender } : header
  }
  return header
}

function sharesClass(one: Element, other: Element): boolean {
  return one.localName === other.localName && [...one.classList].some((name) => other.classList.contains(name))
}

/** The child of an element that leads to another. */
function partIn(scan: Scan, outer: Element | undefined, inner: Element): Element {
  let at = inner
  for (let parent = scan.parents.get(at); parent !== undefined && parent !== outer && at !== outer; parent = scan.parents.get(at))
    at = parent
  return at
}

/** Names, addresses, labels and times, but no text of a mail: a body that begins with a sender's address is no header. */
function isSlight(scan: Scan, part: Element): boolean {
  const text = leavesOf(scan, part).filter((leaf) => !isHeaderText(leaf.text))
  return text.reduce((sum, leaf) => sum + leaf.text.length, 0) <= maxOtherCharacters && part.querySelector('iframe') === null
}

function charactersIn(scan: Scan, element: Element): number {
  return leavesOf(scan, element).reduce((sum, { text }) => sum + text.length, 0)
}

export function hasTime(scan: Scan, element: Element): boolean {
  const span = scan.spans.get(element)
  return span !== undefined && scan.times.some(({ leaf }) => leaf >= span.leaves[0] && leaf < span.leaves[1])
}
