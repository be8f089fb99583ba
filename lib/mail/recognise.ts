import { findSenderKind, type SenderKind } from '@/lib/store/senders'
import type { Site } from '@/lib/store/sites'
import { findTerms } from './candidates/find-terms'
import type { MailMessage } from './message'
import { toReadableText } from './readable-text'

/** `unnamed`: the row shows no address; only the opened mail can tell. */
export type Sender = SenderKind | 'unnamed' | 'other-site'

const sites: readonly Site[] = ['aliexpress', 'alibaba', 'aliexpress-ru', 'alipay']

/** Who sent a message, seen from a page of `site`. The display name is never asked. */
export function recogniseSender(message: Pick<MailMessage, 'senderAddress'>, site: Site): Sender {
  const address = message.senderAddress
  if (address === undefined || address.trim() === '') return 'unnamed'
  const kind = findSenderKind(address, site)
  if (kind !== 'foreign') return kind
  return sites.some((other) => findSenderKind(address, other) !== 'foreign') ? 'other-site' : 'foreign'
}

/** The same mailbox, or at least one of them not told. */
export function compareAddresses(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return true
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** Whether the subject or the text speaks of a code or of signing in, and of no offer: worth opening when the number isn't in sight. */
export function mentionsCode(message: Pick<MailMessage, 'subject' | 'text'>): boolean {
  const { folded } = toReadableText(`${message.subject.slice(0, 500)}\n${message.text.slice(0, 2_000)}`)
  const kinds = new Set(findTerms(folded).map((term) => term.kind))
  return kinds.has('code') || (!kinds.has('promotion') && (kinds.has('maybe-code') || kinds.has('topic')))
}

/** Whether name or subject say they are the store's: a hint to open the mail, or to warn of it, and never more. */
export function claimsStore(message: Pick<MailMessage, 'senderName' | 'subject'>): boolean {
  const { folded } = toReadableText(`${(message.senderName ?? '').slice(0, 200)}\n${message.subject.slice(0, 500)}`)
  return /ali\s?(express|baba|pay)|алиэкспресс|али экспресс|速卖通|阿里巴巴|支付宝|알리/.test(folded)
}
