import type { Accounts } from './accounts.ts'
import type { OutgoingMail } from './code-mail.ts'
import type { Reply, StoreRequest } from './http.ts'
import { json } from './http.ts'
import type { Session, Sessions } from './sessions.ts'
import { wordsOf, type WordId } from '../pages/words.ts'

/** What every page and answer of the store may use. */
export interface Store {
  accounts: Accounts
  sessions: Sessions
  /** ms since 1970, on the store's own clock. */
  now: () => number
  /** A whole number from 0 to one less than `below`. */
  random: (below: number) => number
  /** Whether a sign-in must be preceded by the slider. */
  asksSlider: () => boolean
  sendText: (text: { to: string; text: string }) => void
  sendMail: (mail: OutgoingMail) => void
}

export type Handler = (request: StoreRequest, session: Session, store: Store) => Reply | Promise<Reply>

/** By `HOST METHOD PATH`, where the host is its first label, or `*`. */
export type Routes = Record<string, Handler>

/** A refusal in the store's manner: status 200, and only the body says no. */
export function refuse(request: StoreRequest, word: WordId): Reply {
  return json({ success: false, code: word, message: wordsOf(request.language)(word) })
}

export function succeed(data: Record<string, unknown> = {}): Reply {
  return json({ success: true, ...data })
}
