import type { MailMessage } from '@/lib/mail/message'
import { bodyAfter, isNamedBody, linksIn } from './body'
import { contactsIn, nameBefore } from './contacts'
import { findHeader, hasTime, headerAround, listedSubjects, type Header } from './header'
import { renderedText } from './rendered-text'
import { isAlike, isBarePair } from '../list/row-groups'
import { nameIn, toArrival } from '../list/rows'
import { subjectAround } from './subject'
import { addressesOf, leavesOf, type Scan } from '../document/scan'
import type { Sign } from '../sign'
import { childrenOf, isElement } from '../document/tree'

/** An opened mail before it has an id. */
export interface OpenedMail {
  /** what names the mail, where an adapter knows it */
  token?: string
  /** the smallest element around its header */
  header: Element
  body: readonly Node[]
  message: Omit<MailMessage, 'id' | 'folder'>
}

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
  sign: Sign,
): OpenedMail[] {
  const isOwn = (element: Element) =>
    mailbox !== undefined && element.childElementCount === 0 && element.textContent.trim().toLowerCase() === mailbox
  const isElsewhere = (element: Element) => isOutside(element) || isOwn(element)
  const header =
    findHeader(scan, scan.times, isElsewhere, isOutside, mailbox) ??
    findHeader(scan, listedSubjects(scan, listed), isElsewhere, isOutside, mailbox)
  // An earlier header that nobody can read: then this one may be what the mail says.
  if (header === undefined || (scan.spans.get(header.element)?.leaves[0] ?? 0) > sign.leaf) return []
  const cards = cardsOf(scan, header.element, isOutside)
  if (cards.length > 1 && !isBarePair(cards)) {
    const mails = cards.flatMap((card) => readCard(scan, card, subjectAround(scan, header.last, [], isElsewhere)))
    return mails.map((mail) => withoutNewSender(mail, sign))
  }
  const body = bodyAfter(scan, header.last, isOutside)
  const subject = subjectAround(scan, header.last, body, isElsewhere)
  return body.length === 0 ? [] : [makeOpened(scan, header, body, subject, mailbox)]
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

/** A further mail comes behind the sign: it may be what the first one says, unless it is from the same sender. */
function withoutNewSender(mail: OpenedMail, { address }: Sign): OpenedMail {
  return mail.message.senderAddress === address ? mail : { ...mail, message: { ...mail.message, senderAddress: undefined } }
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
  if (header !== undefined && body.length > 0) return [makeOpened(scan, header, body, subject, undefined)]
  const [name, ...rest] = leavesOf(scan, card).filter((leaf) => leaf !== scan.leaves[date.leaf])
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
  { element: header, date, sender: above }: Header,
  body: readonly Node[],
  subject: string,
  mailbox: string | undefined,
): OpenedMail {
  const contacts = contactsIn(scan, header).filter(
    ({ field, element }) => field !== 'to' && !body.some((node) => node === element || node.contains(element)),
  )
  const sender =
    above ?? contacts.find(({ field }) => field === 'from') ?? contacts.find(({ address }) => address !== mailbox) ?? contacts[0]
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
