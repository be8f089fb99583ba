import { bindCode, type Binding } from '@/lib/mail/bind'
import type { CodeWarning } from '@/lib/messaging/card-model'
import type { MailReading } from '@/lib/messaging/protocol'
import { isAddressedTo, isBySms, isSameAddressee, names, type Addressee } from './addressee'
import type { FoundCode, Journey, Waiting } from '../journeys/journeys'

type FoundByMail = Pick<Waiting, 'found' | 'seenMail' | 'link'>

/**
 * What a reading gives to one page that waits. `others`: for whom else pages of the same realm wait, or have waited a moment ago; one mailbox
 * may get the codes of several accounts, and a code on the wrong page costs one of few tries.
 */
export function bindWait(journey: Journey, { mailbox, messages }: MailReading, others: readonly Addressee[], now: Date): FoundByMail {
  const { site, waiting, account, knownIds: known } = journey
  const addressee: Addressee = { sentTo: waiting?.sentTo, account }
  if (!waiting || isBySms(addressee)) return {}
  const pressedAt = waiting.pressedAt === undefined ? undefined : new Date(waiting.pressedAt)
  const request = { site, askedAt: new Date(waiting.askedAt), pressedAt, now, ...codeFormOf(journey), known }
  // A mail that names somebody else alone is offered only where there is no other, and with a warning.
  const foreign = new Set(messages.filter((message) => names(message, addressee) === false).map(({ id }) => id))
  const own = bindCode(
    messages.filter(({ id }) => !foreign.has(id)),
    request,
  )
  const binding = own.kind === 'none' ? bindCode(messages, request) : own
  if (binding.kind === 'none') return asFound(binding, undefined)
  const { message } = binding
  const rest = bindCode(
    messages.filter(({ id }) => id !== message.id),
    request,
  )
  const evidence: Evidence = {
    isNamed: foreign.has(message.id) ? false : names(message, addressee),
    isHere: isAddressedTo(addressee, mailbox),
    hasRivals: !others.every((other) => isBySms(other) || isSameAddressee(addressee, other)),
    isOnly: binding.kind !== 'code' || rest.kind !== 'code' || rest.code === binding.code,
  }
  return asFound(binding, findDoubt(evidence))
}

interface Evidence {
  /** whether the mail names whom the page wrote to; undefined: it names nobody */
  isNamed: boolean | undefined
  /** whether the page wrote to this mailbox; undefined: nobody can tell */
  isHere: boolean | undefined
  /** pages wait for other accounts, too */
  hasRivals: boolean
  /** no other code is here that could be this page's */
  isOnly: boolean
}

/** How many characters the awaited code may have; none where a link is awaited. Four are for sign-up only (STORE.md, "The mails"). */
export function codeFormOf({ kinds, waiting }: Journey): { lengths: number[]; alphabet: 'digits' | 'alphanumeric' } {
  const alphabet = waiting?.hasLetters ? 'alphanumeric' : 'digits'
  if (waiting?.awaitsLink) return { lengths: [], alphabet }
  if (waiting?.length !== undefined) return { lengths: [waiting.length], alphabet }
  return { lengths: kinds.findLast((kind) => kind !== 'code') === 'register' ? [4, 6] : [6], alphabet }
}

function findDoubt({ isNamed, isHere, hasRivals, isOnly }: Evidence): CodeWarning | undefined {
  if (isNamed !== undefined) return isNamed ? undefined : 'other-account'
  if (isHere === false) return 'other-mailbox'
  // The mail of another account may have been sent on to this mailbox.
  return hasRivals && !(isHere && isOnly) ? 'other-account' : undefined
}

function asFound(binding: Binding, doubt: CodeWarning | undefined): FoundByMail {
  const nothing = { found: undefined, seenMail: undefined, link: undefined }
  switch (binding.kind) {
    case 'code':
      return { ...nothing, found: foundCode(binding, doubt) }
    case 'open-message':
      return { ...nothing, seenMail: 'closed' }
    case 'link':
      // A link can't carry a warning.
      return doubt === undefined ? { ...nothing, link: binding.href } : {}
    case 'none':
      // A mail that scrolled away or was closed again is no reason to take back what it said.
      return binding.because === 'no-address' ? { seenMail: 'no-sender' } : {}
  }
}

function foundCode({ code, message, warnings }: Extract<Binding, { kind: 'code' }>, doubt: CodeWarning | undefined): FoundCode {
  const { arrival } = message
  const arrivedAt = arrival.kind === 'observed' ? arrival.at : arrival.kind === 'shown' ? arrival.from : undefined
  return {
    code,
    from: message.senderAddress ?? '',
    messageId: message.id,
    arrivedAt: arrivedAt?.getTime(),
    warnings: doubt === undefined ? [...warnings] : [...warnings, doubt],
  }
}
