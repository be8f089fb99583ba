import { foldSubject, idOfContent } from '@/lib/mail/content-id'
import type { MailMessage } from '@/lib/mail/message'
import type { Adapter } from './adapters/adapter'
import { findAdapter, makeIsBody, readKnown, type KnownReading } from './adapters/read-known'
import { currentFolder, looksSelected, type FolderItem } from './folders'
import { isBusy, isWebmail } from './evidence'
import { readGeneric, type GenericReading } from './generic'
import { idOfToken, tokenOfUrl } from './ids'
import type { OpenedMail } from './opened/opened'
import { finishRows, type DraftRow } from './list/rows'
import { scanDocument, type Scan } from './document/scan'
import { findSign, isBehind } from './sign'
import { documentOf } from './document/tree'
import { speaksOfMail } from './words'

export interface WebmailReading {
  state: 'ready' | 'loading' | 'signed-out' | 'unknown'
  /** the mailbox's own address */
  mailbox?: string
  /** unread mails in Spam, where the folder list counts them */
  spamUnread?: number
  /** what the list and the reading pane show, in their order */
  messages: MailMessage[]
}

/** One document of the webmail with what was read in it. */
interface Part {
  scan: Scan
  url: URL
  reading: GenericReading
}

const maxDepth = 3

/**
 * What the webmail shows now. Only looks: nothing is clicked, fetched or focused, so no mail is marked as read. Works on a top document or a
 * frame's own, and walks frames of the same origin itself.
 */
export function readWebmail(document: Document, url: URL, now: Date): WebmailReading {
  const parts = readParts(document, url, now, 0)
  const readings = parts.map(({ reading }) => reading)
  const evidence = readings.reduce<Record<string, number>>((all, each) => maxOf(all, each.evidence), {})
  const folders = readings.flatMap((reading) => reading.folders)
  const mailbox = readings.find((reading) => reading.mailbox !== undefined)?.mailbox
  const folder = folderOn(folders, parts, url, document.title)
  const messages = isWebmail(evidence) ? collectMessages(parts, folder) : []
  const spamUnread = folders.find(({ kind, unread }) => kind === 'spam' && unread !== undefined)?.unread
  return {
    state: stateOf(parts, evidence, messages.length, url),
    ...(mailbox && { mailbox }),
    ...(spamUnread !== undefined && { spamUnread }),
    messages,
  }
}

function readParts(document: Document, url: URL, now: Date, depth: number): Part[] {
  const adapter = findAdapter(document, url)
  const scan = scanDocument(document, now, adapter && makeIsBody(adapter))
  const generic = readGeneric(scan, url)
  const reading = adapter === undefined ? generic : withKnown(generic, readSurely(scan, adapter, now, generic))
  const isBody = (frame: Element) => reading.opened.some(({ body }) => body.some((node) => node === frame || node.contains(frame)))
  const inner = scan.frames.flatMap((frame) => {
    const content = depth < maxDepth && !isBody(frame) ? documentOf(frame) : undefined
    return content !== undefined && isPartOfApp(frame, content) ? readParts(content, urlOf(content, url), now, depth + 1) : []
  })
  return [{ scan, url, reading }, ...inner]
}

/** What an adapter goes by a mail may have written as well: behind where an opened mail begins, what it finds is that mail's (THREATS A25). */
function readSurely(scan: Scan, adapter: Adapter, now: Date, generic: GenericReading): KnownReading {
  const known = readKnown(scan, adapter, now)
  const { row } = adapter
  const isRow = (element: Element) => row !== undefined && element.closest(row.selector) !== null
  const sign = findSign(scan, isRow, isRow, generic.sign.opening)
  const senders = new Set([sign.address, ...generic.opened.map(({ message }) => message.senderAddress)])
  senders.delete(undefined)
  return {
    rows: known.rows.filter(({ element }) => !isBehind(scan, element, sign)),
    opened: known.opened.filter(({ message }) => senders.size === 0 || senders.has(message.senderAddress)),
  }
}

/** An adapter's findings are surer; what it didn't find is the generic reader's. */
function withKnown(reading: GenericReading, known: KnownReading): GenericReading {
  const isOpened = (element: Element) =>
    known.opened.some(({ header, body }) => element.contains(header) || body.some((node) => node.contains(element)))
  const rows = known.rows.length > 0 ? known.rows : reading.rows.filter(({ element }) => !isOpened(element))
  // Headers without any body: the adapter's fact about bodies is out of date.
  const opened = known.opened.some(({ body }) => body.length > 0) ? known.opened : reading.opened
  const isKnown = known.rows.length > 0 || known.opened.length > 0
  // Even where nothing matches any more, the host is still that of a webmail.
  return { ...reading, rows, opened, evidence: { ...reading.evidence, adapter: isKnown ? 3 : 1 } }
}

/** A frame with a page of the webmail itself. Mails are shown without their scripts and often in frames without an address. */
function isPartOfApp(frame: Element, content: Document): boolean {
  if (frame.hasAttribute('srcdoc') || (frame.hasAttribute('sandbox') && !/allow-scripts/.test(frame.getAttribute('sandbox') ?? '')))
    return false
  if (!/^https?:/.test(content.URL)) return false
  return frame.localName === 'frame' || content.querySelector('script') !== null || content.querySelector('frameset') !== null
}

function urlOf(document: Document, fallback: URL): URL {
  try {
    return new URL(document.URL)
  } catch {
    return fallback
  }
}

function maxOf(one: Record<string, number>, other: Record<string, number>): Record<string, number> {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...names].map((name) => [name, Math.max(one[name] ?? 0, other[name] ?? 0)]))
}

function folderOn(folders: readonly FolderItem[], parts: readonly Part[], url: URL, title: string): MailMessage['folder'] {
  const deepest = parts.findLast(({ reading }) => reading.rows.length > 0 || reading.opened.length > 0)
  return currentFolder(folders, deepest?.url ?? url, title)
}

function collectMessages(parts: readonly Part[], folder: MailMessage['folder']): MailMessage[] {
  const rows = parts.flatMap(({ reading, url }) => finishRows(reading.rows, folder, url.href))
  const opened = parts.flatMap(({ reading, url }) => {
    const mails = reading.opened
    return mails.map((mail, index) => ({ mail, place: index + 1, of: mails.length, url }))
  })
  const shown = opened.map(({ mail, place, of, url }) => {
    const row = of === 1 || place === of ? findRow(mail, rows, url) : undefined
    const token = rows.length === 0 || row === undefined ? tokenUnlessRows(parts, rows.length, url) : undefined
    const named = mail.token === undefined ? undefined : idOfToken(mail.token, folder, 1)
    const id =
      named ??
      row?.message.id ??
      (token === undefined ? idOfContent(mail.message.subject, mail.message.arrival) : idOfToken(token, folder, of > 1 ? place : 1))
    const arrival = mail.message.arrival.kind === 'unknown' && row !== undefined ? row.message.arrival : mail.message.arrival
    return { ...mail.message, id, arrival, subject: mail.message.subject || (row?.message.subject ?? ''), folder }
  })
  return [...rows.map(({ message }) => message), ...shown]
}

/** A list beside the mail whose tokens are not in the address: then the address doesn't name the mail. */
function tokenUnlessRows(parts: readonly Part[], rowCount: number, url: URL): string | undefined {
  const own = tokenOfUrl(url)
  if (own !== undefined && (rowCount === 0 || parts.length > 1)) return own
  return rowCount === 0 && parts[0] !== undefined ? tokenOfUrl(parts[0].url) : undefined
}

/** The row of an opened mail: the one that its address names, else the only one (or the selected one) with its subject and time. */
function findRow(
  mail: OpenedMail,
  rows: readonly { row: DraftRow; message: MailMessage }[],
  url: URL,
): { message: MailMessage } | undefined {
  const token = tokenOfUrl(url)
  const named = token === undefined ? undefined : rows.find(({ message }) => message.id === token || message.id.endsWith(`:${token}`))
  if (named !== undefined && sameSubject(named.message.subject, mail.message.subject)) return named
  const alike = rows.filter(({ message }) => sameSubject(message.subject, mail.message.subject) && sameTime(message, mail))
  return alike.length > 1
    ? (alike.find(({ row }) => looksSelected(row.element) || row.element.querySelector('[aria-selected="true"]') !== null) ?? undefined)
    : alike[0]
}

function sameSubject(shown: string, whole: string): boolean {
  const [row, opened] = [foldSubject(shown), foldSubject(whole)]
  return row === opened || (row.length > 8 && opened.startsWith(row)) || (opened.length > 8 && row.startsWith(opened)) || opened === ''
}

function sameTime({ arrival }: MailMessage, { message }: OpenedMail): boolean {
  if (arrival.kind !== 'shown' || message.arrival.kind !== 'shown') return true
  return arrival.from.getTime() - 60_000 <= message.arrival.to.getTime() && message.arrival.from.getTime() <= arrival.to.getTime() + 60_000
}

function stateOf(parts: readonly Part[], evidence: Record<string, number>, messageCount: number, url: URL): WebmailReading['state'] {
  if (messageCount > 0) return 'ready'
  const top = parts[0]?.scan
  if (top === undefined) return 'unknown'
  const speaks =
    speaksOfMail(`${top.document.title} ${url.hostname.replaceAll('.', ' ')} ${url.pathname.replaceAll('/', ' ')}`) ||
    top.leaves.slice(0, 60).some(({ text }) => text.length < 120 && speaksOfMail(text))
  if (parts.some(({ scan }) => scan.signInFields.length > 0) && !isWebmail(evidence)) return speaks ? 'signed-out' : 'unknown'
  const isLoading = parts.some(({ scan }) => isBusy(scan)) || top.document.readyState === 'loading'
  if (isWebmail(evidence)) return isLoading ? 'loading' : 'ready'
  // A single-page webmail before its first drawing.
  const isBare = top.leaves.length < 5 && top.document.querySelector('script') !== null
  return speaks && (isLoading || isBare) ? 'loading' : 'unknown'
}
