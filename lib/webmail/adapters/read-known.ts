import { foldAddress, senderIn } from '../addresses'
import type { OpenedMail } from '../opened'
import { renderedText } from '../rendered-text'
import { nameIn, toArrival, type DraftRow } from '../rows'
import { languagesOf, type AddressMark } from '../scan'
import { readShownTime, type ShownTime } from '../shown-time'
import { documentOf } from '../tree'
import { adapters } from './index'
import type { Adapter, Place } from './adapter'

/** What an adapter found; empty parts are left to the generic reader. */
export interface KnownReading {
  rows: DraftRow[]
  opened: OpenedMail[]
}

/** Rows beyond these are out of sight in every webmail that is known. */
const maxRows = 60
const maxMessages = 20

export function readKnown(document: Document, url: URL, now: Date): KnownReading | undefined {
  const adapter = adapters.find(({ hosts, sign }) =>
    hosts === undefined ? sign !== undefined && document.querySelector(sign) !== null : hosts.includes(url.hostname),
  )
  if (adapter === undefined) return undefined
  const elements = [...document.querySelectorAll(adapter.row.selector)].slice(0, maxRows)
  const rows = elements.map((element) => readRow(element, adapter, now))
  return { rows: rows.filter(({ subject }) => subject !== ''), opened: readMessages(document, adapter, now) }
}

function readRow(element: Element, { row }: Adapter, now: Date): DraftRow {
  const sender = element.querySelector(row.sender.selector)
  const address = addressAt(element, row.sender)
  const marks: AddressMark[] =
    sender === null || address === undefined ? [] : [{ element: sender, address, isEcho: false, isDedicated: true }]
  const time = timeAt(element, row.time, now)
  return {
    element,
    token: idIn(element, row.id),
    // Behind a thread's senders stands how many mails it has.
    senderName: sender === null ? '' : renderedText(sender).replace(/\s*[([]\d{1,3}[)\]]$/, ''),
    subject: textAt(element, row.subject),
    snippet: row.snippet === undefined ? '' : textAt(element, row.snippet).replace(/^\s*[-–—]\s*/, ''),
    time: time === undefined ? undefined : { element, time, leaf: -1 },
    marks,
    count: 1,
  }
}

function readMessages(document: Document, { message }: Adapter, now: Date): OpenedMail[] {
  if (message === undefined) return []
  const containers = message.container === undefined ? [document.documentElement] : [...document.querySelectorAll(message.container)]
  const subject = textAt(document, message.subject)
  return containers.slice(0, maxMessages).flatMap((container) => {
    const body = container.querySelector(message.body)
    // Whatever the body holds imitates a header at best.
    const isInBody = (element: Element) => element.closest(message.body) !== null
    const sender = [...container.querySelectorAll(message.sender.selector)].find((element) => !isInBody(element))
    if (sender === undefined) return []
    const time = timeAt(container, message.time, now, isInBody)
    const text = body === null ? '' : renderedText(body)
    const found = {
      senderAddress: addressOf(sender, message.sender.attributes ?? []),
      senderName: nameIn(renderedText(sender)),
      subject,
      text,
      arrival: toArrival(time),
      links: body === null ? [] : linksOf(body),
      opened: body !== null && text !== '',
    }
    return [{ header: sender, body: body === null ? [] : [body], message: found, token: idIn(container, message.id ?? []) }]
  })
}

function addressAt(root: Element, { selector, attributes }: Place): string | undefined {
  for (const element of root.querySelectorAll(selector)) {
    const address = addressOf(element, attributes ?? [])
    if (address !== undefined) return address
  }
  return undefined
}

function addressOf(element: Element, attributes: readonly string[]): string | undefined {
  for (const name of attributes) {
    const value = element.getAttribute(name)?.replace(/^mailto:/i, '')
    const address = value === undefined || value.length > 300 ? undefined : senderIn(value)
    if (address !== undefined) return foldAddress(address)
  }
  return undefined
}

function textAt(root: ParentNode, { selector, attributes = [] }: Place): string {
  for (const element of root.querySelectorAll(selector)) {
    const text = attributes.map((name) => element.getAttribute(name) ?? '').find((value) => value !== '') ?? renderedText(element)
    if (text !== '') return text.replace(/\s+/g, ' ')
  }
  return ''
}

function timeAt(
  root: Element,
  { selector, attributes = [] }: Place,
  now: Date,
  isInBody: (element: Element) => boolean = () => false,
): ShownTime | undefined {
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
