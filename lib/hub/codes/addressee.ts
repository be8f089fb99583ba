import type { MailMessage } from '@/lib/mail/bind'
import { hostsBySite } from '@/lib/store/sites'
import { isPhone, matchesMask } from './masked-address'

/** To whom the store sends a code, as far as its page shows it and the shopper has typed it. */
export interface Addressee {
  /** a masked address, or a phone */
  sentTo?: string
  /** an address or a login name */
  account?: string
}

/** Whether a code for this addressee comes to this mailbox. undefined: nobody can tell. */
export function isAddressedTo({ sentTo, account }: Addressee, mailbox: string | undefined): boolean | undefined {
  if (mailbox === undefined) return undefined
  const own = toMailbox(mailbox)
  const typed = account?.includes('@') && (sentTo === undefined || matchesMask(sentTo, account) !== false) ? account : undefined
  if (typed !== undefined && toMailbox(typed) === own) return true
  // What was typed alone denies nothing: mail is often sent on to another mailbox.
  if (sentTo === undefined) return undefined
  const fits = matchesMask(sentTo, mailbox)
  return fits === true && typed !== undefined ? false : fits
}

/** Whether a mail names this addressee, as the store's do ("Dear he***a@mail.example"). false: it names others only; undefined: nobody. */
export function names({ subject, text }: Pick<MailMessage, 'subject' | 'text'>, { sentTo, account }: Addressee): boolean | undefined {
  const shown = [account, sentTo].filter((name) => name?.includes('@'))
  const named = findAddresses(`${subject.slice(0, textLimit)}\n${text.slice(0, textLimit)}`)
  if (shown.length === 0 || named.length === 0) return undefined
  return named.some((address) => shown.every((name) => name !== undefined && canBeOne(address, name)))
}

/** Whether two waits are surely for the same account. */
export function isSameAddressee(one: Addressee, other: Addressee): boolean {
  if (one.account !== undefined && other.account !== undefined) return toMailbox(one.account) === toMailbox(other.account)
  return one.sentTo !== undefined && one.sentTo === other.sentTo
}

/** A code goes to a phone: no mail will have it. */
export function isBySms({ sentTo }: Addressee): boolean {
  return sentTo !== undefined && isPhone(sentTo)
}

const textLimit = 20_000
const nameLimit = 20
const addressLike = /[\p{L}\d._%+*•●…-]{1,64}@[\p{L}\d*•●….-]{1,80}[\p{L}\d*•●…]/gu

/** The addresses of people in a text, masked or not; the store's own are its signature. */
function findAddresses(text: string): string[] {
  const found = [...text.matchAll(addressLike)].slice(0, nameLimit).map(([address]) => address.toLowerCase())
  return found.filter((address) => !ownDomains.has(domainOf(address)))
}

const domainOf = (host: string): string => host.split(/[.@]/).slice(-2).join('.')
const ownDomains = new Set(Object.values(hostsBySite).flat().map(domainOf))

/** Either may be masked, and each in its own way. */
function canBeOne(one: string, other: string): boolean {
  const [name = '', host = ''] = one.toLowerCase().split('@')
  const [otherName = '', otherHost = ''] = other.toLowerCase().split('@')
  return partsFit(name, otherName) && partsFit(host, otherHost)
}

const hidden = /[*•●…]+/u

function partsFit(one: string, other: string): boolean {
  const isWhole = !hidden.test(one) && !hidden.test(other)
  if (isWhole) return one === other
  const [start, end] = endsOf(one)
  const [otherStart, otherEnd] = endsOf(other)
  const length = Math.min(start.length, otherStart.length)
  const tail = Math.min(end.length, otherEnd.length)
  return start.slice(0, length) === otherStart.slice(0, length) && (tail === 0 || end.slice(-tail) === otherEnd.slice(-tail))
}

/** What can be seen before and after the hidden part; a whole one is seen from both ends. */
function endsOf(part: string): [string, string] {
  const parts = part.split(hidden)
  return [parts[0] ?? '', parts.at(-1) ?? '']
}

/** Hosts at which dots in a name don't count (Google's help page "Dots don't matter in Gmail addresses", 2026-11). */
const dotless = ['gmail.com', 'googlemail.com']

/** One spelling of a mailbox: what follows a plus is only a label. */
function toMailbox(address: string): string {
  const [name = '', host = ''] = address.trim().toLowerCase().split('@')
  const bare = name.replace(/(?<=.)\+.*$/, '')
  return `${dotless.includes(host) ? bare.replaceAll('.', '') : bare}@${host}`
}
