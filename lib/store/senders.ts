import { isSameRealm, type Site } from './sites'

export interface Sender {
  /** a whole address in lower case */
  address: string
  site: Site
}

/** Mailboxes that send codes (public mails and tools, 2018 to 2026-10). */
export const codeSenders: readonly Sender[] = [
  // buyers: six digits for recovery and sign-in, four for sign-up
  { address: 'account@notice.aliexpress.com', site: 'aliexpress' },
  // the group's "Verification Code From Alibaba Group"
  { address: 'member@notice.alibaba.com', site: 'alibaba' },
  // the sister site's recovery
  { address: 'service@notice.alibaba.com', site: 'alibaba' },
]

/** The store's own mailboxes that write of orders, money and offers: numbers in there are never codes. */
export const notCodeSenders: readonly Sender[] = [
  { address: 'transaction@notice.aliexpress.com', site: 'aliexpress' },
  { address: 'notice@notice.aliexpress.com', site: 'aliexpress' },
  { address: 'safetyprotection@notice.aliexpress.com', site: 'aliexpress' },
  { address: 'credit@notice.alibaba.com', site: 'alibaba' },
  { address: 'remind@notice.alibaba.com', site: 'alibaba' },
  { address: 'noreply@notice.alibaba.com', site: 'alibaba' },
  { address: 'notice@notice.alibaba.com', site: 'alibaba' },
  { address: 'safetyprotection@notice.alibaba.com', site: 'alibaba' },
]

/** Hosts from which codes come: a mailbox there which nobody knows yet is worth a warning, not a refusal (senders change). */
export const noticeHosts: readonly { host: string; site: Site }[] = [
  { host: 'notice.aliexpress.com', site: 'aliexpress' },
  { host: 'notice.alibaba.com', site: 'alibaba' },
  // no mail of it is known; by likeness to the other two
  { host: 'notice.aliexpress.ru', site: 'aliexpress-ru' },
]

/** Hosts of the store from which every mailbox writes of other things. */
const otherHosts: readonly { host: string; site: Site }[] = [
  ...['info', 'newarrival', 'selections', 'mail', 'promotion'].map((name) => ({
    host: `${name}.aliexpress.com`,
    site: 'aliexpress' as const,
  })),
  { host: 'service.alibaba.com', site: 'alibaba' },
]

export type SenderKind = 'known' | 'unknown-on-store-host' | 'not-a-sender' | 'foreign'

/**
 * What an address is to a page of `site` that waits for a code. Compared whole; an address of another realm is foreign.
 * A From address can be forged: this is a filter, not a proof.
 */
export function findSenderKind(address: string, site: Site): SenderKind {
  const plain = address.trim().toLowerCase()
  const parts = /^[a-z0-9._%+-]{1,64}@([a-z0-9.-]{1,253})$/.exec(plain)
  const host = parts?.[1]
  if (!host) return 'foreign'
  const isOf = (known: { site: Site }) => isSameRealm(known.site, site)
  if (notCodeSenders.some((sender) => sender.address === plain && isOf(sender))) return 'not-a-sender'
  if (otherHosts.some((other) => other.host === host && isOf(other))) return 'not-a-sender'
  if (codeSenders.some((sender) => sender.address === plain && isOf(sender))) return 'known'
  if (noticeHosts.some((notice) => notice.host === host && isOf(notice))) return 'unknown-on-store-host'
  return 'foreign'
}
