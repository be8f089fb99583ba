import { foldAddress, senderIn as addressIn } from '../addresses'
import { tokenInThread } from '../ids'
import type { OpenedMail } from '../opened/opened'
import { renderedText } from '../opened/rendered-text'
import { draftRow, nameIn, toArrival, type DraftRow } from '../list/rows'
import { languagesOf, type Scan } from '../document/scan'
import { readShownTime, type ShownTime } from '../time/shown-time'
import { documentOf } from '../document/tree'
import { adapters } from './index'
import type { Adapter, MessageFacts, Place, RowFacts, SenderPlace } from './adapter'

/** What an adapter found; empty parts are left to the generic reader. */
export interface KnownReading {
  rows: DraftRow[]
  opened: OpenedMail[]
}

const maxRows = 60
const lastRows = 20
const maxMessages = 20

/** The host decides, where it is known: a mark may stand in a mail. */
export function findAdapter(document: Document, url: URL): Adapter | undefined {
  return (
    adapters.find(({ hosts }) => hosts?.includes(url.hostname)) ??
    adapters.find(({ sign }) => sign !== undefined && document.querySelector(sign) !== null)
  )
}

/** Whether an element holds a mail's own markup, whatever stands in there: it may look like the list itself (THREATS A25). */
export function makeIsBody({ message }: Adapter): (element: Element) => boolean {
  return (element) => message !== undefined && element.matches(message.body)
}

export function readKnown(scan: Scan, { row, message }: Adapter, now: Date): KnownReading {
  const isInBody = (element: Element) => message !== undefined && element.closest(message.body) !== null
  const elements = row === undefined ? [] : rowElements(scan.document, row).filter((element) => !isInBody(element))
  const rows = row === undefined ? [] : fewOf(elements).map((element) => readRow(scan, element, row, now))
  return {
    rows: rows.filter(({ subject }) => subject !== ''),
    opened: message === undefined ? [] : readMessages(scan.document, message, now),
  }
}

function rowElements(document: Document, { through = [], selector }: RowFacts): Element[] {
  const roots = through.reduce<ParentNode[]>(
    (outer, host) => outer.flatMap((root) => [...root.querySelectorAll(host)].flatMap(({ shadowRoot }) => shadowRoot ?? [])),
    [document],
  )
  return roots.flatMap((root) => [...root.querySelectorAll(selector)])
}

/** The newest are at one end or at the other. */
function fewOf(elements: readonly Element[]): readonly Element[] {
  return elements.length > maxRows ? [...elements.slice(0, maxRows - lastRows), ...elements.slice(-lastRows)] : elements
}

function readRow(scan: Scan, element: Element, facts: RowFacts, now: Date): DraftRow {
  const { sender, subject, snippet, time } = facts
  const own = sender === undefined || subject === undefined || time === undefined ? draftRow(scan, element, []) : undefined
  const shown = time === undefined ? undefined : timeAt(element, time, now)
  const id = idIn(element, facts.id)
  return {
    element,
    token: id !== undefined && facts.isOfThread ? tokenInThread(id, toArrival(shown)) : id,
    ...(sender === undefined ? { senderName: own?.senderName ?? '', marks: own?.marks ?? [] } : senderIn(element, sender)),
    subject: subject === undefined ? (own?.subject ?? '') : textAt(element, subject),
    snippet: snippet === undefined ? (own?.snippet ?? '') : textAt(element, snippet).replace(/^\s*[-–—]\s*/, ''),
    time: time === undefined ? own?.time : shown === undefined ? undefined : { element, time: shown, leaf: -1 },
    count: own?.count ?? 1,
  }
}

function senderIn(row: Element, place: SenderPlace): Pick<DraftRow, 'senderName' | 'marks'> {
  const sender = row.querySelector(place.selector)
  const address = addressAt(row, place)
  const named = place.nameAttribute === undefined ? null : (sender?.getAttribute(place.nameAttribute) ?? null)
  return {
    // Behind a thread's senders stands how many mails it has.
    senderName: named ?? (sender === null ? '' : renderedText(sender).replace(/\s*[([]\d{1,3}[)\]]$/, '')),
    marks: sender === null || address === undefined ? [] : [{ element: sender, address, isEcho: false, isDedicated: true }],
  }
}

function readMessages(document: Document, facts: MessageFacts, now: Date): OpenedMail[] {
  const { sender: place, container: selector } = facts
  if (place === undefined) return []
  const containers = selector === undefined ? [document.documentElement] : [...document.querySelectorAll(selector)]
  const subject = facts.subject === undefined ? '' : textAt(document, facts.subject)
  return containers.slice(0, maxMessages).flatMap((container) => {
    const body = container.querySelector(facts.body)
    // Whatever the body holds imitates a header at best.
    const isInBody = (element: Element) => element.closest(facts.body) !== null
    const sender = [...container.querySelectorAll(place.selector)].find((element) => !isInBody(element))
    if (sender === undefined) return []
    const time = facts.time === undefined ? undefined : timeAt(container, facts.time, now, isInBody)
    const text = body === null ? '' : renderedText(body)
    const found = {
      senderAddress: addressOf(sender, place.attributes ?? []),
      senderName: nameIn(renderedText(sender)),
      subject,
      text,
      arrival: toArrival(time),
      links: body === null ? [] : linksOf(body),
      opened: body !== null && (text !== '' || isSealed(body)),
    }
    return [{ header: sender, body: body === null ? [] : [body], message: found, token: idIn(container, facts.id ?? []) }]
  })
}

/** A frame of another origin: the mail is open there, and nobody here can read it. */
const isSealed = (body: Element): boolean => body.localName === 'iframe' && documentOf(body) === undefined

function addressAt(root: Element, { selector, attributes }: SenderPlace): string | undefined {
  for (const element of root.querySelectorAll(selector)) {
    const address = addressOf(element, attributes ?? [])
    if (address !== undefined) return address
  }
  return undefined
}

function addressOf(element: Element, attributes: readonly string[]): string | undefined {
  for (const name of attributes) {
    const value = element.getAttribute(name)?.replace(/^mailto:/i, '')
    const address = value === undefined || value.length > 300 ? undefined : addressIn(value)
    if (address !== undefined) return foldAddress(address)
  }
  return undefined
}

const partsOf = (place: Place) => (typeof place === 'string' ? { selector: place, attributes: [] } : place)

function textAt(root: ParentNode, place: Place): string {
  const { selector, attributes } = partsOf(place)
  for (const element of root.querySelectorAll(selector)) {
    const text = attributes.map((name) => element.getAttribute(name) ?? '').find((value) => value !== '') ?? renderedText(element)
    if (text !== '') return text.replace(/\s+/g, ' ')
  }
  return ''
}

function timeAt(root: Element, place: Place, now: Date, isInBody: (element: Element) => boolean = () => false): ShownTime | undefined {
  const { selector, attributes } = partsOf(place)
  const languages = languagesOf(root.ownerDocument)
  for (const element of root.querySelectorAll(selector)) {
    if (isInBody(element)) continue
    // Dates are hidden under the mouse in some lists: what is written counts, not what is seen.
    const texts = [...attributes.map((name) => element.getAttribute(name) ?? ''), element.textContent.slice(0, 100)]
    const times = texts.map((text) => readShownTime(text, now, languages)).filter((time) => time !== undefined)
    const best = times.find((time) => time !== 'unusable') ?? times[0]
    if (best !== undefined) return best
  }
  return undefined
}

function idIn(element: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = (element.hasAttribute(name) ? element : element.querySelector(`[${name}]`))?.getAttribute(name)
    if (value !== null && value !== undefined && value !== '') return value.replace(/^#/, '')
  }
  return undefined
}

function linksOf(body: Element): string[] {
  const root = documentOf(body)?.body ?? body
  const links = [...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')
  return [...new Set(links.filter((href) => /^https?:/i.test(href)))].slice(0, 100)
}
