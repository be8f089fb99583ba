import { areApart, compareArrivals } from './freshness'
import { compareAddresses } from './recognise'
import type { Arrival, MailMessage } from './message'

/** A mail as the list and the opened view tell it together. */
export interface MergedMessage extends MailMessage {
  /** As it was handed in: the opened one of two. */
  original: MailMessage
  /** How the row says that the mail begins, beside the opened mail's text. */
  snippet?: string
  /** A row's snippet may end in the middle of a number; an opened mail's text does not. */
  isWhole: boolean
  /** Row and opened mail name different senders: one of them is read wrongly, so neither counts. */
  isContradictory: boolean
  /** The list shows it, so its id is the row's. */
  isListed: boolean
}

/**
 * One message for each id: the opened mail's text, the surer arrival, and Spam if either says so. The order stays. Where an id is a
 * whole thread's, mails of it that surely came at different times stay apart.
 */
export function mergeMessages(messages: readonly MailMessage[]): MergedMessage[] {
  const merged: MergedMessage[] = []
  for (const message of messages) {
    const place = merged.findIndex((known) => known.id === message.id && canBeOne(known, message))
    const known = merged[place]
    if (known) merged[place] = mergeTwo(known, message)
    else
      merged.push({
        ...message,
        original: message,
        isWhole: message.opened && message.text !== '',
        isContradictory: false,
        isListed: !message.opened,
      })
  }
  return merged
}

/** A row tells of the newest mail of its thread; what is open may be an older one, or several. */
function canBeOne(known: MergedMessage, message: MailMessage): boolean {
  if (!known.opened && !message.opened) return true
  if (known.opened && message.opened) return known.text === message.text || compareArrivals(known.arrival, message.arrival) === 0
  return !areApart(known.arrival, message.arrival)
}

function mergeTwo(known: MergedMessage, message: MailMessage): MergedMessage {
  const [fuller, other] = message.opened && !known.opened ? [message, known] : [known, message]
  const snippet = fuller.opened && !other.opened && fuller.text !== '' && other.text !== '' ? other.text : undefined
  return {
    ...fuller,
    original: fuller === message ? message : known.original,
    senderAddress: fuller.senderAddress ?? other.senderAddress,
    senderName: fuller.senderName ?? other.senderName,
    subject: fuller.subject || other.subject,
    // two opened ones under one id are one thread, and nobody knows which of them is the newer: their codes must agree
    text: known.opened && message.opened && known.text !== message.text ? `${known.text}\n${message.text}` : fuller.text || other.text,
    snippet: snippet ?? known.snippet,
    arrival: surerOf(fuller.arrival, other.arrival),
    folder: fuller.folder === 'spam' || other.folder === 'spam' ? 'spam' : fuller.folder,
    links: [...fuller.links, ...other.links.filter((link) => !fuller.links.includes(link))],
    isWhole: fuller.opened && fuller.text !== '',
    isListed: known.isListed || !message.opened,
    isContradictory: known.isContradictory || !compareAddresses(known.senderAddress, message.senderAddress),
  }
}

function surerOf(one: Arrival, other: Arrival): Arrival {
  if (one.kind === 'unknown' || other.kind === 'observed') return one.kind === 'observed' ? one : other
  if (one.kind === 'shown' && other.kind === 'shown') return widthOf(other) < widthOf(one) ? other : one
  return one
}

const widthOf = (arrival: { from: Date; to: Date }): number => arrival.to.getTime() - arrival.from.getTime()
