import type { Site } from '@/lib/store/sites'
import { contentIdOf } from './content-id'
import { findCode } from './find-code'
import { compareArrivals, freshnessOf, type Freshness } from './freshness'
import { mergeMessages, type MergedMessage } from './merge-messages'
import type { MailMessage } from './message'
import { claimsStore, mentionsCode, recogniseSender, type Sender } from './recognise'
import { findRecoveryLink } from './recovery-link'

export type { Arrival, MailMessage } from './message'

/** A page's wait for a code. */
export interface CodeRequest {
  site: Site
  /** When the page was first seen waiting. */
  askedAt: Date
  now: Date
  /** When the page's own button for a code was last pressed: what came before is dead, since the newest alone counts. */
  pressedAt?: Date
  /** How many characters the page's field takes; several where it doesn't say. */
  lengths: readonly number[]
  alphabet?: 'digits' | 'alphanumeric'
  /** Ids (and content ids) that were in this mailbox before a code can have been sent; they never count. */
  known?: readonly string[]
}

/** Why a code wants the shopper's own look before it is used. */
export type BindingWarning = 'spam' | 'unknown-time' | 'unknown-sender'

/**
 * Why nothing is offered, the reason most worth telling first:
 * - `no-code-inside`: the store's mail is here and open, and no code can be told in it
 * - `other-site`: a fresh mail is from another realm of accounts
 * - `foreign-sender`: a fresh mail says it is the store's, and its address is not
 * - `no-address`: an opened mail says it is the store's, and its address can't be seen
 * - `time-ahead`: the store's mail is dated later than now: a clock is wrong
 * - `only-older`: the store's mails here were there before, or are too old
 * - `only-other-mail`: the store's mails here are of orders or offers
 * - `nothing-arrived`: nothing of the store's
 */
export type NoBindingReason =
  'no-code-inside' | 'other-site' | 'foreign-sender' | 'no-address' | 'time-ahead' | 'only-older' | 'only-other-mail' | 'nothing-arrived'

export type Binding =
  | { kind: 'code'; code: string; message: MailMessage; warnings: readonly BindingWarning[] }
  | { kind: 'open-message'; message: MailMessage }
  | { kind: 'link'; href: string; message: MailMessage }
  | { kind: 'none'; because: string }

/** A message, weighed; what it leads to is an offer only if it is the best. */
interface Weighed {
  /** as it was handed in, the opened one of two */
  message: MailMessage
  arrival: MailMessage['arrival']
  finding: Finding
}

type Finding =
  | { kind: 'code'; code: string; warnings: readonly BindingWarning[] }
  | { kind: 'link'; href: string }
  | { kind: 'open-message'; isLikely: boolean }
  | { kind: 'none'; because: NoBindingReason }

/**
 * What of this mailbox may be offered to the page that waits. The newest wins, since a second code ends the first. Where two hold different
 * codes and their order can't be known (one shown minute), neither is offered: the shopper is led to open one, and the opened one's code is
 * offered with the warning that its time is not sure.
 */
export function bindCode(messages: readonly MailMessage[], request: CodeRequest): Binding {
  const weighed = mergeMessages(messages).map((merged): Weighed => {
    return { message: merged.original, arrival: merged.arrival, finding: weigh(merged, request) }
  })
  return offerBest(weighed) ?? { kind: 'none', because: firstReason(weighed) }
}

function weigh(message: MergedMessage, request: CodeRequest): Finding {
  const sender = message.isContradictory ? 'foreign' : recogniseSender(message, request.site)
  const freshness = isKnown(message, request) ? 'old' : freshnessOf(message.arrival, request)
  const refusal = refuse(message, sender, freshness)
  if (refusal) return { kind: 'none', because: refusal }
  // without an address nothing in the row counts; the opened mail's header has it
  if (sender === 'unnamed') return { kind: 'open-message', isLikely: true }
  const warnings = warningsOf(message, sender, freshness)
  const code = findCodeIn(message, request)
  if (hasAnotherInRow(message, code, request)) return { kind: 'open-message', isLikely: true }
  if (code !== undefined) return { kind: 'code', code, warnings }
  // a link can't carry a warning, so it is offered without one or not at all
  const href = warnings.length === 0 ? findRecoveryLink(message.links, request.site) : undefined
  if (href !== undefined) return { kind: 'link', href }
  if (message.isWhole) return { kind: 'none', because: 'no-code-inside' }
  return { kind: 'open-message', isLikely: mentionsCode(message) }
}

/** Shown alone, a mail may have another id than its row had: then what it says of itself tells it. */
function isKnown(message: MergedMessage, { known = [] }: CodeRequest): boolean {
  const contentId = message.isListed ? undefined : contentIdOf(message)
  return known.includes(message.id) || (contentId !== undefined && known.includes(contentId))
}

function refuse(message: MergedMessage, sender: Sender, freshness: Freshness): NoBindingReason | undefined {
  const isFresh = freshness === 'fresh' || freshness === 'maybe'
  switch (sender) {
    case 'foreign':
      return isFresh && claimsStore(message) ? 'foreign-sender' : 'nothing-arrived'
    case 'other-site':
      return isFresh ? 'other-site' : 'nothing-arrived'
    case 'not-a-sender':
      return 'only-other-mail'
    case 'unnamed':
      if (!claimsStore(message) || !mentionsCode(message)) return 'nothing-arrived'
      if (message.opened) return isFresh ? 'no-address' : 'only-older'
      break
    case 'known':
    case 'unknown-on-store-host':
      break
  }
  if (freshness === 'from-the-future') return 'time-ahead'
  return isFresh ? undefined : 'only-older'
}

function warningsOf(message: MailMessage, sender: Sender, freshness: Freshness): BindingWarning[] {
  const warnings: BindingWarning[] = []
  if (message.folder === 'spam') warnings.push('spam')
  if (freshness === 'maybe') warnings.push('unknown-time')
  if (sender !== 'known') warnings.push('unknown-sender')
  return warnings
}

function findCodeIn(message: MergedMessage, { lengths, alphabet }: CodeRequest): string | undefined {
  const code = findCode(`${message.subject}\n${message.text}`, { lengths, alphabet })
  // "Your code is 4829…" in a row may be the head of a longer one
  const isCut = !message.isWhole && /[\p{N}\p{L}][\s.…·-]{0,6}$/u.test(message.text) && endsWithCode(message.text, code)
  return isCut && Math.max(...lengths) > (code?.length ?? 0) ? undefined : code
}

/** A thread's row begins like its newest mail, and an older one is open: that one's code is dead. */
function hasAnotherInRow({ snippet, subject }: MergedMessage, code: string | undefined, { lengths, alphabet }: CodeRequest): boolean {
  if (snippet === undefined) return false
  const inRow = findCode(`${subject}\n${snippet}`, { lengths, alphabet })
  return inRow !== undefined && inRow !== code && code?.startsWith(inRow) !== true
}

function endsWithCode(text: string, code: string | undefined): boolean {
  const last = code?.at(-1)
  return last !== undefined && text.replace(/[\s.…·-]{1,6}$/u, '').endsWith(last)
}

/** Codes and links of known senders and sure times before others; among equals the newest. */
function offerBest(weighed: readonly Weighed[]): Binding | undefined {
  const offers = weighed.filter(({ finding }) => finding.kind === 'code' || finding.kind === 'link')
  const likely = weighed.filter(({ finding }) => finding.kind === 'open-message' && finding.isLikely)
  const best = newestOf(offers)
  if (best === undefined) return openFirst(likely) ?? openFirst(weighed.filter(({ finding }) => finding.kind === 'open-message'))
  const arrival = best[0]?.arrival ?? { kind: 'unknown' }
  // a newer mail that speaks of a code holds the newer code; one of the same minute may hold it
  const newer = likely.filter((one) => compareArrivals(one.arrival, arrival) > 0)
  if (newer.length > 0) return openFirst(newer)
  return settle(best, likely.some((one) => compareArrivals(one.arrival, arrival) === 0) ? ['unknown-time'] : [])
}

/** All that may be the newest: one, or several whose order nobody knows. */
function newestOf(offers: readonly Weighed[]): Weighed[] | undefined {
  const least = Math.min(...offers.map(doubtOf))
  const equals = offers.filter((offer) => doubtOf(offer) === least)
  const newest = equals.filter((offer) => equals.every((other) => compareArrivals(offer.arrival, other.arrival) >= 0))
  return newest.length > 0 ? newest : equals.length > 0 ? equals : undefined
}

function doubtOf({ finding }: Weighed): number {
  if (finding.kind === 'link') return 0
  if (finding.kind !== 'code') return Infinity
  return (finding.warnings.includes('unknown-sender') ? 2 : 0) + (finding.warnings.includes('unknown-time') ? 1 : 0)
}

function settle(newest: readonly Weighed[], more: readonly BindingWarning[]): Binding | undefined {
  const values = new Set(newest.map(({ finding }) => valueOf(finding)))
  // Spam says less: of two equal ones the other is told
  const first = newest.find(({ message }) => message.folder !== 'spam') ?? newest[0]
  if (first === undefined) return undefined
  if (values.size === 1) return toBinding(first, more)
  const opened = newest.filter(({ message }) => message.opened)
  const [only] = opened
  if (opened.length !== 1 || only === undefined) return { kind: 'open-message', message: first.message }
  return toBinding(only, ['unknown-time'])
}

function toBinding({ message, finding }: Weighed, more: readonly BindingWarning[]): Binding | undefined {
  if (finding.kind === 'link') return { kind: 'link', href: finding.href, message }
  if (finding.kind !== 'code') return undefined
  return { kind: 'code', code: finding.code, message, warnings: [...new Set([...finding.warnings, ...more])] }
}

const valueOf = (finding: Finding): string => (finding.kind === 'code' ? finding.code : finding.kind === 'link' ? finding.href : '')

function openFirst(weighed: readonly Weighed[]): Binding | undefined {
  const newest = weighed.find((one) => weighed.every((other) => compareArrivals(one.arrival, other.arrival) >= 0)) ?? weighed[0]
  return newest && { kind: 'open-message', message: newest.message }
}

const reasons: readonly NoBindingReason[] = [
  'no-code-inside',
  'other-site',
  'foreign-sender',
  'no-address',
  'time-ahead',
  'only-older',
  'only-other-mail',
  'nothing-arrived',
]

function firstReason(weighed: readonly Weighed[]): NoBindingReason {
  return reasons.find((reason) => weighed.some(({ finding }) => finding.kind === 'none' && finding.because === reason)) ?? 'nothing-arrived'
}
