import type { MailMessage } from '@/lib/mail/message'
import { addressesIn, onlyAddress, senderIn } from './addresses'
import { isAlike } from './row-groups'
import { renderedText } from './rendered-text'
import { nameIn, toArrival } from './rows'
import { addressesOf, leavesOf, type Leaf, type Scan, type TimeMark } from './scan'
import { childrenOf, documentOf, isElement } from './tree'
import { readShownTime } from './shown-time'
import { headerFieldBefore, headerFieldNamed, type HeaderField } from './words'

/** An opened mail before it has an id. */
export interface OpenedMail {
  /** what names the mail, where an adapter knows it */
  token?: string
  /** the smallest element around its header */
  header: Element
  body: readonly Node[]
  message: Omit<MailMessage, 'id' | 'folder'>
}

/** Where a header lies: what holds its date and its contact, and the later of the two, after which the body comes. */
interface Header {
  kind: 'header'
  element: Element
  last: Element
  date: TimeMark
}

/** A sender or a recipient in a header. */
interface Contact {
  /** index of the leaf it belongs to */
  leaf: number
  element: Element
  address: string | undefined
  name: string | undefined
  field: HeaderField | undefined
}

const bodyName =
  /(?:^|[-_ ])(?:msg-?body|message-?body|mail-?body|body-?text|letter-?body|html-?part|text-?part|message-?part|rcm-?body|message-?content|mail-?content|msg-?content|email-?content|email-?body|content-?body|user-?content|a3s|message-?text|mail-?text|text-?html|text-?plain|html-?content|plain-?text|view-?body|raw-?content)(?:\d*)(?:$|[-_ ])/i
const sureBodyName = /(?:msg|message|mail|letter|email|text|html|rcm)-?body|(?:html|text|message)-?part|a3s|text-?(?:html|plain)/i
const notBodyName = /(?:^|[-_ ])(?:card-body|panel-body|modal-body|table-body|tbody|main-body|page-body|app-body|body-wrapper)(?:$|[-_ ])/i
const toolbars =
  'nav, button, [role="toolbar"], [role="menu"], [role="menubar"], [role="button"], [role="navigation"], [role="banner"], footer, form:not(:has(table)), select, label'
/** Between an address and the date of the same header. */
const maxHeaderCharacters = 700
/** Name, subject, icons and buttons beside address and date. */
const maxOtherCharacters = 400
const maxLinks = 100

/**
 * The opened mail, or the mails of an opened conversation, outside the list. The header comes first and the body after it: a header that
 * a body imitates lies inside what was already taken for a body, and is never looked at (THREATS A25).
 * @param listed texts of the list's rows: where a header shows no date, a row's subject stands in for it
 */
export function findOpened(
  scan: Scan,
  isOutside: (element: Element) => boolean,
  mailbox: string | undefined,
  listed: ReadonlySet<string>,
): OpenedMail[] {
  const isOwn = (element: Element) =>
    mailbox !== undefined && element.childElementCount === 0 && element.textContent.trim().toLowerCase() === mailbox
  const isElsewhere = (element: Element) => isOutside(element) || isOwn(element)
  const header =
    findHeader(scan, scan.times, isElsewhere, isOutside) ?? findHeader(scan, listedSubjects(scan, listed), isElsewhere, isOutside)
  if (header === undefined) return []
  const cards = cardsOf(scan, header.element, isOutside)
  const subject = subjectBefore(scan, header.last, isElsewhere)
  if (cards.length > 1) return cards.flatMap((card) => readCard(scan, card, subject))
  const body = bodyAfter(scan, header.last, isOutside)
  return body.length === 0 ? [] : [makeOpened(scan, header.element, body, header.date, subject, mailbox)]
}

/** The first date that an address stands beside, outside what earlier dates showed to be a body. */
function findHeader(
  scan: Scan,
  marks: readonly TimeMark[],
  isElsewhere: (element: Element) => boolean,
  isList: (element: Element) => boolean,
): Header | undefined {
  const bodies: Element[] = []
  for (const date of marks) {
    const isOut = scan.leaves[date.leaf]?.isHidden || isElsewhere(date.element) || bodies.some((body) => body.contains(date.element))
    const found = isOut ? undefined : headerAround(scan, date, isElsewhere, isList)
    if (found?.kind === 'header') return found
    if (found?.kind === 'body') bodies.push(found.element)
  }
  return undefined
}

function listedSubjects(scan: Scan, listed: ReadonlySet<string>): TimeMark[] {
  return scan.leaves.flatMap(({ element, text }, leaf) => (listed.has(text) ? [{ element, leaf, time: 'unusable' as const }] : []))
}

/** The smallest element that holds the date and a contact; or what must be the body, if the only contact lies there. */
function headerAround(
  scan: Scan,
  date: TimeMark,
  isElsewhere: (element: Element) => boolean,
  isList: (element: Element) => boolean,
): Header | { kind: 'body'; element: Element } | undefined {
  for (let at: Element | undefined = date.element; at !== undefined && at !== scan.document.body; at = scan.parents.get(at)) {
    if (charactersIn(scan, at) > maxHeaderCharacters * 30) return undefined
    const nearest = contactsIn(scan, at).find(({ element }) => !isElsewhere(element))
    if (nearest === undefined) continue
    // A date in the page's own head meets the first contact far down: then lists lie between.
    if (leavesOf(scan, at).some(({ element }) => element.childElementCount === 0 && isList(element))) return undefined
    const [low, high] = [Math.min(nearest.leaf, date.leaf), Math.max(nearest.leaf, date.leaf)]
    const between = scan.leaves.slice(low + 1, high).reduce((sum, { text }) => sum + text.length, 0)
    const [first, last] = nearest.leaf > date.leaf ? [date.element, nearest.element] : [nearest.element, date.element]
    const [firstPart, lastPart] = [partIn(scan, at, first), partIn(scan, at, last)]
    const body = bodyAfter(scan, last, isList, at === last ? undefined : at)
    const isOneBlock = firstPart === lastPart || at === first || at === last
    // The next card of a conversation has its own date and address; that is no body.
    if (!isOneBlock && sharesClass(firstPart, lastPart) && hasTime(scan, lastPart)) return undefined
    const isBehind = isInBody(scan, last, at) || (!isOneBlock && body.some((node) => lastPart.contains(node)))
    if (isBehind || between > maxHeaderCharacters) return isOneBlock ? undefined : { kind: 'body', element: lastPart }
    return [firstPart, lastPart].every((part) => isSlight(scan, part)) ? { kind: 'header', element: at, last, date } : undefined
  }
  return undefined
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

function isHeaderText(text: string): boolean {
  return text.includes('@') || headerFieldNamed(text) !== undefined || readShownTime(text, new Date()) !== undefined
}

function charactersIn(scan: Scan, element: Element): number {
  return leavesOf(scan, element).reduce((sum, { text }) => sum + text.length, 0)
}

/** The contact lies in what the webmail itself calls a body, the date outside. */
function isInBody(scan: Scan, element: Element, header: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined && at !== header; at = scan.parents.get(at)) if (isNamedBody(at)) return true
  return false
}

/** Inside what the webmail surely calls a mail's body: "content" and a bare "body" are names of whole pages too. */
export function isInNamedBody(scan: Scan, element: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined && at !== scan.document.body; at = scan.parents.get(at))
    if (isNamedBody(at) && sureBodyName.test(spreadNames(at))) return true
  return false
}

function isNamedBody(element: Element): boolean {
  const names = spreadNames(element)
  return (
    element.getAttribute('role') === 'document' ||
    ((bodyName.test(names) || /(?:^| )body(?:$| )/i.test(names)) && !notBodyName.test(names) && element.localName !== 'body')
  )
}

function spreadNames(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-test-id') ?? ''} ${element.localName}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
}

function contactsIn(scan: Scan, element: Element): Contact[] {
  const span = scan.spans.get(element)
  if (span === undefined) return []
  const contacts: Contact[] = []
  for (const mark of addressesOf(scan, element)) {
    const leaf = scan.spans.get(mark.element)?.leaves[0] ?? span.leaves[0]
    const text = leavesOf(scan, mark.element)
      .map((each) => each.text)
      .join(' ')
    const repeats = !mark.isDedicated && text.toLowerCase() === mark.address
    contacts.push({
      leaf,
      element: mark.element,
      address: repeats && fieldBefore(scan, leaf, span.leaves[0]) === undefined ? undefined : mark.address,
      name: nameIn(text),
      field: fieldBefore(scan, leaf, span.leaves[0]),
    })
  }
  for (let index = span.leaves[0]; index < span.leaves[1]; index += 1) {
    const leaf = scan.leaves[index]
    if (
      leaf === undefined ||
      !leaf.text.includes('@') ||
      contacts.some((contact) => contact.element === leaf.element || contact.element.contains(leaf.element))
    )
      continue
    const contact = contactInText(scan, leaf, index, span.leaves[0])
    if (contact !== undefined) contacts.push(contact)
  }
  return contacts.sort((one, other) => one.leaf - other.leaf)
}

/** "Name <address>", "<address>" beside a name, "From: address"; an address that stands alone may be a display name. */
function contactInText(scan: Scan, leaf: Leaf, index: number, first: number): Contact | undefined {
  const field = headerFieldBefore(leaf.text) ?? fieldBefore(scan, index, first)
  const text = headerFieldBefore(leaf.text) === undefined ? leaf.text : leaf.text.replace(/^[^:：]*[:：]\s*/, '')
  const part = text.split(/[,;]\s+(?=[^<>]*<)/)[0] ?? text
  const all = addressesIn(part)
  if (all.length === 0) return undefined
  const angled = senderIn(part)
  const isBare = onlyAddress(part) !== undefined && !/^\s*[<(＜]/.test(part)
  if (!isBare) return { leaf: index, element: leaf.element, address: angled, name: nameIn(part) ?? nameBefore(scan, index, first), field }
  const before = nameBefore(scan, index, first)
  return {
    leaf: index,
    element: leaf.element,
    address: field !== undefined || before !== undefined ? all[0] : undefined,
    name: before ?? part,
    field,
  }
}

/** The leaf just before, if it reads like a name and not like a label. */
function nameBefore(scan: Scan, index: number, first: number): string | undefined {
  const previous = index > first ? scan.leaves[index - 1]?.text : undefined
  if (previous === undefined || previous.length > 80 || headerFieldNamed(previous) !== undefined || previous.includes('@')) return undefined
  return /\p{L}{2}/u.test(previous) &&
    !previous.endsWith(':') &&
    scan.leaves[index]?.element.parentElement?.contains(scan.leaves[index - 1]?.element ?? null)
    ? previous
    : undefined
}

/** The label that a leaf's line begins with, up to three leaves before. */
function fieldBefore(scan: Scan, index: number, first: number): HeaderField | undefined {
  for (let at = index; at >= Math.max(first, index - 3); at -= 1) {
    const text = scan.leaves[at]?.text ?? ''
    const field = headerFieldNamed(text) ?? (at === index ? headerFieldBefore(text) : undefined)
    if (field !== undefined) return field
    if (at < index && text.includes('@')) return undefined
  }
  return undefined
}

/** Mails of one conversation: siblings of one shape, each with a date of its own. A body lies inside its card and can't add one. */
function cardsOf(scan: Scan, header: Element, isElsewhere: (element: Element) => boolean): Element[] {
  for (let at: Element | undefined = header; at !== undefined && at !== scan.document.body; at = scan.parents.get(at)) {
    const parent = scan.parents.get(at)
    if (parent === undefined) break
    const siblings = [...childrenOf(parent)].filter((child): child is Element => isElement(child) && scan.spans.has(child))
    const cards = siblings.filter(
      (sibling) =>
        sibling === at ||
        (isAlike(sibling, at) &&
          !isElsewhere(sibling) &&
          !isNamedBody(sibling) &&
          !leavesOf(scan, sibling).some(({ element }) => isElsewhere(element)) &&
          hasTime(scan, sibling) &&
          saysMuch(scan, sibling)),
    )
    if (cards.length > 1 && cards.some((card) => card === at) && at.localName !== 'tr' && at.localName !== 'td') return cards
    if (isNamedBody(at)) break
  }
  return []
}

function hasTime(scan: Scan, element: Element): boolean {
  const span = scan.spans.get(element)
  return span !== undefined && scan.times.some(({ leaf }) => leaf >= span.leaves[0] && leaf < span.leaves[1])
}

function saysMuch(scan: Scan, element: Element): boolean {
  return leavesOf(scan, element).length > 2
}

function readCard(scan: Scan, card: Element, subject: string): OpenedMail[] {
  const span = scan.spans.get(card)
  const date = scan.times.find(({ leaf }) => span !== undefined && leaf >= span.leaves[0] && leaf < span.leaves[1])
  if (span === undefined || date === undefined) return []
  const outside = (element: Element) => !card.contains(element)
  const found = headerAround(scan, date, outside, () => false)
  const header = found?.kind === 'header' ? found : undefined
  const body = header === undefined || !card.contains(header.element) ? [] : bodyAfter(scan, header.last, outside, card)
  if (header !== undefined && body.length > 0) return [makeOpened(scan, header.element, body, date, subject, undefined)]
  const [name, ...rest] = leavesOf(scan, card).filter(({ element }) => element !== date.element)
  const mark = addressesOf(scan, card).find(({ isDedicated }) => isDedicated)
  const text = rest.map((leaf) => leaf.text).join('\n')
  const message = {
    senderAddress: mark?.address,
    senderName: nameIn(name?.text ?? ''),
    subject,
    text,
    arrival: toArrival(date.time),
    links: [],
    opened: false,
  }
  return [{ header: card, body: [], message }]
}

function makeOpened(
  scan: Scan,
  header: Element,
  body: readonly Node[],
  date: TimeMark,
  subject: string,
  mailbox: string | undefined,
): OpenedMail {
  const contacts = contactsIn(scan, header).filter(
    ({ field, element }) => field !== 'to' && !body.some((node) => node === element || node.contains(element)),
  )
  const sender = contacts.find(({ field }) => field === 'from') ?? contacts.find(({ address }) => address !== mailbox) ?? contacts[0]
  const name = sender?.name ?? (sender === undefined ? undefined : nameBefore(scan, sender.leaf, 0))
  const message = {
    senderAddress: sender?.address,
    senderName: name,
    subject,
    text: renderedText(body),
    arrival: toArrival(date.time),
    links: linksIn(body),
    opened: true,
  }
  return { header, body, message }
}

/** What stands beside the label "Subject" or is called so by the webmail, else the nearest heading that is no person's name. */
function subjectBefore(scan: Scan, last: Element, isElsewhere: (element: Element) => boolean): string {
  const end = scan.spans.get(last)?.leaves[1] ?? 0
  const near = scan.leaves
    .slice(Math.max(0, end - 60), end)
    .filter(
      ({ element, isHidden }) =>
        !isHidden && !isElsewhere(element) && element.closest('th:not([scope="row"]):has(a), thead th, [role="columnheader"]') === null,
    )
  const named = near.findLastIndex(
    (leaf) => headerFieldNamed(leaf.text) === 'subject' || headerFieldBefore(leaf.text) === 'subject' || isSubjectLike(scan, leaf),
  )
  const isHeading = ({ element, text }: Leaf) =>
    element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]') !== null && headerFieldNamed(text) === undefined && !text.includes('@')
  const leaf = near[named]
  if (leaf === undefined)
    return (near.findLast((each) => isHeading(each) && !addressesOf(scan, each.element).length) ?? near.findLast(isHeading))?.text ?? ''
  if (headerFieldNamed(leaf.text) === 'subject') return near[named + 1]?.text ?? ''
  return headerFieldBefore(leaf.text) === 'subject' ? leaf.text.replace(/^[^:：]*[:：]\s*/, '') : leaf.text
}

function isSubjectLike(scan: Scan, leaf: Leaf): boolean {
  for (let at: Element | undefined = leaf.element, up = 0; at !== undefined && up < 4; at = scan.parents.get(at), up += 1) {
    const names = `${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('data-testid') ?? ''} ${at.getAttribute('data-test-id') ?? ''}`
    if (/subj|betreff/i.test(names)) return headerFieldNamed(leaf.text) === undefined
  }
  return false
}

/** What follows the header: of the levels around it the one that says most, a named body or a frame before all. */
function bodyAfter(
  scan: Scan,
  last: Element,
  isElsewhere: (element: Element) => boolean,
  limit: Element = scan.document.body,
): readonly Node[] {
  let best: { nodes: readonly Node[]; score: number } = { nodes: [], score: 0 }
  for (let at: Element = last, level = 0; at !== limit && level < 14; level += 1) {
    const parent: Element | undefined = scan.parents.get(at)
    if (parent === undefined) break
    const siblings = [...childrenOf(parent)]
    const after = siblings
      .slice(siblings.indexOf(at) + 1)
      .filter((node) => !isElement(node) || !(isElsewhere(node) || holdsElsewhere(node, isElsewhere)))
    const candidate = bestOf(after)
    // Farther out there is more text that is not the mail's: it must be worth much more.
    if (candidate.score > best.score * (best.score < 20 ? 1 : 3)) best = candidate
    if (siblings.some((node) => isElement(node) && holdsElsewhere(node, isElsewhere))) break
    at = parent
  }
  return best.nodes
}

function holdsElsewhere(element: Element, isElsewhere: (element: Element) => boolean): boolean {
  return [...element.querySelectorAll('table, ul, ol, [role="listbox"], [role="grid"], tbody, div')].slice(0, 400).some(isElsewhere)
}

function bestOf(nodes: readonly Node[]): { nodes: readonly Node[]; score: number } {
  for (const node of nodes) {
    if (!isElement(node)) continue
    const named = isNamedBody(node) ? node : [...node.querySelectorAll('*')].slice(0, 500).find(isNamedBody)
    if (named !== undefined && textLength([named]) > 0) return { nodes: [named], score: 1_000_000 }
    const frame = framesIn(node).find((each) => documentOf(each)?.body)
    if (frame !== undefined && textLength([frame]) > 0) return { nodes: [frame], score: 100_000 }
    const deep = shadowBody(node)
    if (deep !== undefined) return { nodes: [deep], score: 100_000 }
  }
  const kept = nodes.filter((node) => !isElement(node) || !isToolbar(node))
  return { nodes: kept, score: textLength(kept) }
}

/** One webmail makes the whole body a button; real ones say little. */
function isToolbar(element: Element): boolean {
  return element.matches(toolbars) && element.textContent.trim().length < 80
}

function framesIn(element: Element): Element[] {
  return element.localName === 'iframe' ? [element] : [...element.querySelectorAll('iframe')]
}

/** A body drawn into a shadow root of its own. */
function shadowBody(element: Element): Element | undefined {
  const hosts = [element, ...[...element.querySelectorAll('*')].slice(0, 300)].filter(({ shadowRoot }) => shadowRoot !== null)
  return hosts.find((host) => isNamedBody(host) || textLength([host]) > 0)
}

/** How much a mail could say in it: recipients, labels and buttons don't count. */
function textLength(nodes: readonly Node[]): number {
  const lines = renderedText(nodes, isToolbar).split('\n')
  return lines.filter((line) => !(line.length < 200 && isHeaderText(line)) && headerFieldBefore(line) === undefined).join('').length
}

function linksIn(body: readonly Node[]): string[] {
  const roots = body.flatMap((node) =>
    isElement(node) ? [node.shadowRoot ?? node, ...framesIn(node).flatMap((frame) => documentOf(frame)?.body ?? [])] : [],
  )
  const links = roots.flatMap((root) => [...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(links.filter((href) => /^https?:/i.test(href)))].slice(0, maxLinks)
}
