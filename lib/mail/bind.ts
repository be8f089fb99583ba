import type { MailMessage } from './message'
import type { Site } from '@/lib/store/sites'

export type { Arrival, MailMessage } from './message'

/** A page's wait for a code. */
export interface CodeRequest {
  site: Site
  /** When the page was first seen waiting. */
  askedAt: Date
  now: Date
  /** How many characters the page's field takes; several where it doesn't say. */
  lengths: readonly number[]
  alphabet?: 'digits' | 'alphanumeric'
  /** Ids that were in this mailbox before a code can have been sent; they never count. */
  known?: readonly string[]
}

/** Why a code wants the shopper's own look before it is used. */
export type BindingWarning = 'spam' | 'unknown-time' | 'unknown-sender'

export type Binding =
  | { kind: 'code'; code: string; message: MailMessage; warnings: readonly BindingWarning[] }
  | { kind: 'open-message'; message: MailMessage }
  | { kind: 'link'; href: string; message: MailMessage }
  | { kind: 'none'; because: string }

/** What of this mailbox may be offered to the page that waits. */
export function bindCode(messages: readonly MailMessage[], request: CodeRequest): Binding {
  void messages
  void request
  return { kind: 'none', because: 'nothing-arrived' }
}
