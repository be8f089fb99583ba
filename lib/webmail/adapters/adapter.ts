/** Where a value stands: the first element that fits and has one, by its attributes in their order, else by its text. */
export interface Place {
  selector: string
  /** without these, or where all of them are empty, the text counts (not for addresses) */
  attributes?: readonly string[]
}

/**
 * What is known of one webmail, as data. Where none of it matches any more, the generic reader's findings stand. Selectors are looked up
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
  row: {
    selector: string
    /** attributes of the row that name its mail, the one of its newest message first */
    id: readonly string[]
    sender: Place
    subject: Place
    snippet?: Place
    time: Place
  }
  message?: {
    /** one opened message; without it the whole document is one */
    container?: string
    id?: readonly string[]
    sender: Place
    /** in the whole document */
    subject: Place
    time: Place
    body: string
  }
}
