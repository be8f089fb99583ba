import { findAddress } from '../addresses'
import { findDateOrder, hasNumericDate, readShownTime, type DateOrder, type ShownTime } from '../time/shown-time'
import { childrenOf, isElement, isText } from './tree'
import { makeIsShown } from './visibility'

/** A piece of text that stands by itself, in one element: a line of it, where it has several. Formatting inside it belongs to it. */
export interface Leaf {
  element: Element
  text: string
  /** a time out of sight: many lists hide a row's date under the mouse, to show buttons there */
  isHidden?: true
}

/** Where an element's leaves and marks lie in the lists; the second is one past the last. */
export interface Span {
  leaves: readonly [number, number]
  addresses: readonly [number, number]
}

/** An address in an attribute. */
export interface AddressMark {
  element: Element
  address: string
  /** the element's own text is the very same address, so the attribute may only repeat a display name */
  isEcho: boolean
  /** an attribute made for addresses, not a tooltip */
  isDedicated: boolean
}

export interface TimeMark {
  element: Element
  time: ShownTime
  /** its leaf in the list; -1 for a time that only an attribute holds */
  leaf: number
}

/** One document (with its open shadow roots) walked once, in drawing order. */
export interface Scan {
  document: Document
  leaves: Leaf[]
  addresses: AddressMark[]
  times: TimeMark[]
  /** indexes of the leaves that are times */
  timeLeaves: Set<number>
  frames: Element[]
  /** where a person signs in: a password, or the account that is asked for first */
  signInFields: Element[]
  parents: Map<Element, Element>
  spans: Map<Element, Span>
  /** elements that are known to hold a mail's own markup; nothing in them is scanned */
  bodies: Set<Element>
}

const skipped = new Set('script style noscript template select textarea svg math object embed canvas head'.split(' '))
/** Formatting doesn't end a piece of text. */
const formatting = new Set('b strong em i u mark font bdi wbr sup sub small code'.split(' '))
const maxElements = 30_000
/** Of a long list the first rows and the last: some webmails show the oldest first. */
const firstChildren = 50
const lastChildren = 20
const maxLeafLength = 2000
const minuteMs = 60_000

/** @param isBody tells elements that are known to hold a mail's own markup */
export function scanDocument(document: Document, now: Date, isBody: (element: Element) => boolean = () => false): Scan {
  const scan: Scan = {
    document,
    leaves: [],
    addresses: [],
    times: [],
    timeLeaves: new Set(),
    frames: [],
    signInFields: [],
    parents: new Map(),
    spans: new Map(),
    bodies: new Set(),
  }
  const languages = languagesOf(document)
  const isShown = makeIsShown()
  let elements = 0

  const visit = (element: Element, outer: Writing | undefined): void => {
    elements += 1
    const name = element.localName
    if (elements > maxElements || skipped.has(name)) return
    if (name === 'iframe' || name === 'frame') return void scan.frames.push(element)
    if (name === 'input') return void (isSignInField(element) && isShown(element) && scan.signInFields.push(element))
    if (isBody(element)) return void scan.bodies.add(element)
    if (element.hasAttribute('hidden')) return
    const start = [scan.leaves.length, scan.addresses.length] as const
    const writing = outer !== undefined && formatting.has(name) ? outer : { element, lines: [], line: undefined }
    for (const child of fewChildren(element)) {
      if (isText(child)) write(scan, writing, child.data)
      else if (isElement(child)) {
        if (child.localName === 'br') writing.line = undefined
        scan.parents.set(child, element)
        visit(child, writing.line === undefined ? undefined : writing)
      }
    }
    if (writing !== outer) finish(writing, () => isShown(element))
    const mark = findAddress(element, writing.lines.map(({ text }) => text).join(' '))
    if (mark !== undefined) scan.addresses.push({ element, ...mark })
    scan.spans.set(element, { leaves: [start[0], scan.leaves.length], addresses: [start[1], scan.addresses.length] })
  }
  if (document.body !== null) visit(document.body, undefined)
  dropEmptyLeaves(scan)
  scan.times = findTimes(scan, now, languages)
  scan.timeLeaves = new Set(scan.times.map(({ leaf }) => leaf))
  return scan
}

/** What is being written of one element. */
interface Writing {
  element: Element
  lines: Leaf[]
  /** the last of them, while it goes on */
  line: Leaf | undefined
}

/** A line stands where its text begins: "<b>From:</b> Name" says "From:" first. */
function write(scan: Scan, writing: Writing, text: string): void {
  if (writing.line === undefined) {
    if (text.trim() === '') return
    writing.line = { element: writing.element, text: '' }
    writing.lines.push(writing.line)
    scan.leaves.push(writing.line)
  }
  if (writing.line.text.length < maxLeafLength) writing.line.text += text
}

function finish({ lines }: Writing, isShown: () => boolean): void {
  for (const line of lines) {
    line.text = line.text.replace(/\s+/g, ' ').trim()
    if (line.text === '' || isShown()) continue
    if (line.text.length <= 40 && /\d/.test(line.text)) line.isHidden = true
    else line.text = ''
  }
}

function isSignInField(input: Element): boolean {
  return input.getAttribute('type') === 'password' || /\busername\b/.test(input.getAttribute('autocomplete') ?? '')
}

/** The page's own language, then the browser's; where they differ by the country alone, the browser's knows more: "en-GB" for "en". */
export function languagesOf(document: Document): string[] {
  const tags = [document.documentElement?.lang, document.defaultView?.navigator.language].flatMap((tag) => (tag ? [tag] : []))
  const [page, browser] = tags
  return page !== undefined && browser?.startsWith(`${page}-`) ? tags.toReversed() : tags
}

/** Most elements have no text of their own; the spans are counted anew without them. */
function dropEmptyLeaves(scan: Scan): void {
  const newIndexes = [0]
  for (const leaf of scan.leaves) newIndexes.push((newIndexes.at(-1) ?? 0) + (leaf.text === '' ? 0 : 1))
  const newIndex = (old: number) => newIndexes[old] ?? 0
  scan.leaves = scan.leaves.filter((leaf) => leaf.text !== '')
  for (const [element, { leaves, addresses }] of scan.spans)
    scan.spans.set(element, { leaves: [newIndex(leaves[0]), newIndex(leaves[1])], addresses })
}

function fewChildren(element: Element): readonly Node[] {
  const all = childrenOf(element)
  if (all.length <= firstChildren + lastChildren + 20) return [...all]
  const children = [...all]
  return [...children.slice(0, firstChildren), ...children.slice(-lastChildren)]
}

function findTimes(scan: Scan, now: Date, languages: readonly string[]): TimeMark[] {
  const textOf = (leaf: number) => scan.leaves[leaf]?.text ?? ''
  const read = (leaf: number, order?: DateOrder): TimeMark[] => {
    const element = scan.leaves[leaf]?.element
    const time = readShownTime(textOf(leaf), now, languages, order) ?? readBehind(element, textOf(leaf), now, languages)
    return element === undefined || time === undefined ? [] : [{ element, time: sharpen(element, time, now, languages, order), leaf }]
  }
  const times = scan.leaves.flatMap((_, leaf) => read(leaf))
  const texts = times.map(({ leaf }) => textOf(leaf))
  const order = findDateOrder(texts, now)
  return order === undefined ? times : times.flatMap((mark) => (hasNumericDate(textOf(mark.leaf)) ? read(mark.leaf, order) : [mark]))
}

/** "7 hours, 15 minutes" says less than its tooltip, which is a moment. Of a subject the tooltip is the subject. */
function readBehind(element: Element | undefined, text: string, now: Date, languages: readonly string[]): ShownTime | undefined {
  const title = element?.getAttribute('title') ?? ''
  if (!/^\D{0,9}\d.{0,30}$/.test(text) || !/\d[:.h]\d\d/.test(title)) return undefined
  const time = readShownTime(title, now, languages)
  return time === undefined || time === 'unusable' || time.to.getTime() - time.from.getTime() >= minuteMs ? undefined : time
}

/** The attributes behind a shown time are often more exact, and sometimes nonsense: they count when they say the same. */
function sharpen(element: Element, shown: ShownTime, now: Date, languages: readonly string[], order: DateOrder | undefined): ShownTime {
  const near = [element, ...(element.parentElement === null ? [] : [element.parentElement])]
  for (const attribute of ['datetime', 'data-timestamp', 'data-time', 'data-date', 'data-datetime', 'title', 'aria-label'])
    for (const each of near) {
      const value = each.getAttribute(attribute)
      const exact = value === null ? undefined : readAttributeTime(value, now, languages, order)
      if (exact === undefined || exact === 'unusable') continue
      const hasZone = value !== null && /(?:z|[+-]\d\d:?\d\d|gmt|utc)(?:\s*\(.*\))?$|^\d{10,13}$/i.test(value)
      if (shown === 'unusable' ? hasZone : isWithin(exact, shown) || hasZone) return exact
    }
  return shown
}

function readAttributeTime(value: string, now: Date, languages: readonly string[], order: DateOrder | undefined): ShownTime | undefined {
  if (/^\d{10}$|^\d{13}$/.test(value)) {
    const from = Number(value) * (value.length === 10 ? 1000 : 1)
    return from > now.getTime() + 300_000 ? 'unusable' : { from: new Date(from), to: new Date(from + (value.length === 10 ? 999 : 0)) }
  }
  return readShownTime(value, now, languages, order)
}

function isWithin(inner: { from: Date; to: Date }, outer: { from: Date; to: Date }): boolean {
  return inner.from >= new Date(outer.from.getTime() - 60_000) && inner.to <= new Date(outer.to.getTime() + 60_000)
}

/** All leaves of an element, as drawn; none out of sight. */
export function leavesOf(scan: Scan, element: Element): Leaf[] {
  const span = scan.spans.get(element)
  return span === undefined ? [] : scan.leaves.slice(span.leaves[0], span.leaves[1]).filter(({ isHidden }) => !isHidden)
}

export function addressesOf(scan: Scan, element: Element): AddressMark[] {
  const span = scan.spans.get(element)
  return span === undefined ? [] : scan.addresses.slice(span.addresses[0], span.addresses[1])
}
