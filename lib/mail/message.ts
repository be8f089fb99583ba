/**
 * When a mail came, as far as the webmail tells: the moment at which it appeared while somebody watched; the time its row shows, as an
 * interval (rows show minutes: "16:08" is 16:08:00 to 16:08:59.999); or nothing usable.
 */
export type Arrival = { kind: 'observed'; at: Date } | { kind: 'shown'; from: Date; to: Date } | { kind: 'unknown' }

/** A row of a webmail's list, or the opened mail. Everything in it is a stranger's text. */
export interface MailMessage {
  /** The same for a mail's row and for the opened mail, and from one reading to the next. */
  id: string
  /** From an attribute or the address element of the header; never from the name, never from the body. */
  senderAddress?: string
  senderName?: string
  subject: string
  /** What is rendered: the snippet of a row, the body of an opened mail. */
  text: string
  arrival: Arrival
  folder: 'inbox' | 'spam' | 'other'
  links: readonly string[]
  opened: boolean
}
