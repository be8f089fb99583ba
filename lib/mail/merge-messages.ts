import { compareAddresses } from './recognise'
import type { Arrival, MailMessage } from './message'

/** A mail as the list and the opened view tell it together. */
export interface MergedMessage extends MailMessage {
  /** A row's snippet may end in the middle of a number; an opened mail's text does not. */
  isWhole: boolean
  /** Row and opened mail name different senders: one of them is read wrongly, so neither counts. */
  isContradictory: boolean
}

/** One message for each id: the opened mail's text, the surer arrival, and Spam if either says so. The order stays. */
export function mergeMessages(messages: readonly MailMessage[]): MergedMessage[] {
  const byId = new Map<string, MergedMessage>()
  for (const message of messages) {
    const known = byId.get(message.id)
    byId.set(message.id, known ? mergeTwo(known, message) : { ...message, isWhole: message.opened, isContradictory: false })
  }
  return [...byId.values()]
}

function mergeTwo(known: MergedMessage, message: MailMessage): MergedMessage {
  const [fuller, other] = message.opened && !known.opened ? [message, known] : [known, message]
  return {
    ...fuller,
    senderAddress: fuller.senderAddress ?? other.senderAddress,
    senderName: fuller.senderName ?? other.senderName,
    subject: fuller.subject || other.subject,
    // two opened ones under one id are one thread, and nobody knows which of them is the newer: their codes must agree
    text: known.opened && message.opened && known.text !== message.text ? `${known.text}\n${message.text}` : fuller.text || other.text,
    arrival: surerOf(fuller.arrival, other.arrival),
    folder: fuller.folder === 'spam' || other.folder === 'spam' ? 'spam' : fuller.folder,
    links: [...fuller.links, ...other.links.filter((link) => !fuller.links.includes(link))],
    isWhole: fuller.opened && fuller.text !== '',
    isContradictory: known.isContradictory || !compareAddresses(known.senderAddress, message.senderAddress),
  }
}

function surerOf(one: Arrival, other: Arrival): Arrival {
  if (one.kind === 'unknown' || other.kind === 'observed') return one.kind === 'observed' ? one : other
  if (one.kind === 'shown' && other.kind === 'shown') return widthOf(other) < widthOf(one) ? other : one
  return one
}

const widthOf = (arrival: { from: Date; to: Date }): number => arrival.to.getTime() - arrival.from.getTime()
