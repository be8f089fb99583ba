/**
 * Where a value stands: the first element that fits a selector and has one, by its attributes in their order, else by its text. A selector
 * alone: by its text.
 */
export type Place = string | { selector: string; attributes: readonly string[] }

export interface SenderPlace {
  selector: string
  /** what holds the address: text never does */
  attributes?: readonly string[]
  /** the attribute with the name, where the text is no name (an avatar's initials) */
  nameAttribute?: string
}

/**
 * What is known of one webmail, as data. What is left out, and what doesn't match any more, the generic reader finds. Selectors are looked up
 * inside a row, or inside a message but outside its body.
 */
export interface Adapter {
  name: string
  /** when the facts were last seen true, "2026-11" */
  month: string
  /** whole host names */
  hosts?: readonly string[]
  /** for webmails on any host: what only this one has */
  sign?: string
  row?: RowFacts
  message?: MessageFacts
}

export interface RowFacts {
  /** hosts of open shadow roots on the way to the rows, the outermost first */
  through?: readonly string[]
  selector: string
  /** attributes of the row that name its mail, the one of its newest message first */
  id: readonly string[]
  /** that is a conversation's, which keeps it when a further mail comes: then the minute that the row shows belongs to the mail's id */
  isOfThread?: true
  sender?: SenderPlace
  subject?: Place
  snippet?: Place
  time?: Place
}

export interface MessageFacts {
  /** one opened message; without it the whole document is one */
  container?: string
  id?: readonly string[]
  sender?: SenderPlace
  /** in the whole document */
  subject?: Place
  time?: Place
  /** what holds the mail's own markup: nothing in it is ever read as the webmail's */
  body: string
}
