import type { CardModel } from '@/lib/messaging/card-model'
import type { MailReading } from '@/lib/messaging/protocol'
import { tellFrame, tellOwnPages } from '@/lib/platform/tell'
import { isSameRealm, type Site } from '@/lib/store/sites'
import { isAddressedTo, isBySms, type Addressee } from './addressee'
import { bindWait } from './bind-wait'
import { isCodeAlive, resendAt, spamAt, waitEndsAt } from './code-times'
import { fillAtOnce } from './fill-at-once'
import type { Hub, StoreFrame } from '../hub'
import { allJourneys, changeIfBegun, type Journey, type Waiting } from '../journeys/journeys'
import { isMailTab, keepReading, lookAtMail, viewMail, type MailView } from './mail-tabs'

/** A webmail tab says what it shows. Every frame that waits gets what may be offered to it, and nothing more. */
export async function takeReading(hub: Hub, reading: MailReading, tabId: number, origin: string): Promise<void> {
  if (!(await isMailTab(tabId, origin))) return
  const { state, mailbox, spamUnread } = reading
  await keepReading({ tabId, state, mailbox, spamUnread }, origin)
  const now = hub.now()
  const all = await allJourneys(now)
  for (const { tabId, journey } of all) {
    if (!journey.waiting) continue
    let before: Waiting | undefined
    // Bound to the wait as it is when its turn comes: meanwhile its code may have been used, or refused.
    const after = await changeIfBegun(tabId, now, (journey) => {
      before = journey.waiting
      // A code that was asked for so long ago is dead, however late its mail came.
      if (!before || before.filledAt !== undefined || waitEndsAt(before) <= now.getTime()) return journey
      const found = bindWait(journey, reading, othersOf(tabId, journey.site, all, now), now)
      return { ...journey, waiting: { ...before, ...found } }
    })
    if (before && before.filledAt === undefined) await fillAtOnce(tabId, before, after?.waiting)
  }
  await showWaiting(hub)
}

/** For whom the pages of the same realm wait beside this one; also those whose code was filled a moment ago: it was perhaps this page's. */
function othersOf(tabId: number, site: Site, all: readonly { tabId: number; journey: Journey }[], now: Date): Addressee[] {
  return all.flatMap(({ tabId: other, journey: { site: otherSite, waiting, account } }) => {
    const isOther = other !== tabId && waiting !== undefined && isSameRealm(site, otherSite)
    return isOther && waitEndsAt(waiting) > now.getTime() ? [{ sentTo: waiting.sentTo, account }] : []
  })
}

/** Draws every waiting frame's card anew: after a reading, when the mail tab comes or goes. */
export async function showWaiting(hub: Hub): Promise<void> {
  const now = hub.now()
  const mail = await viewMail()
  const vault = await hub.vault.state()
  for (const { tabId, journey } of await allJourneys(now)) {
    if (!journey.waiting || journey.waiting.filledAt !== undefined) continue
    await tellFrame(tabId, journey.waiting.frameId, 'frame.state', { vault, card: waitingCard(journey.waiting, mail, now.getTime()) })
  }
  await tellOwnPages()
}

/** Lets the mail tabs look while anybody waits, and rest when nobody does. */
export async function lookWhileWaiting(hub: Hub): Promise<void> {
  await lookAtMail(await findLookUntil(hub))
}

/** Until when (ms) mail is to be looked at; undefined when no page waits. */
export async function findLookUntil(hub: Hub): Promise<number | undefined> {
  const now = hub.now()
  const ends = (await allJourneys(now)).flatMap(({ journey: { waiting } }) =>
    waiting && isAwaitingMail(waiting) && waitEndsAt(waiting) > now.getTime() ? [waitEndsAt(waiting)] : [],
  )
  return ends.length === 0 ? undefined : Math.max(...ends)
}

/**
 * Which wait the popup speaks of: that of its own tab; on any other tab, such as the mail's, the newest that has its code or link, or the newest.
 * What the popup shows and what it fills must be one.
 */
export async function findShownWait(hub: Hub, tabId: number | undefined): Promise<{ tabId: number; waiting: Waiting } | undefined> {
  const waits = (await allJourneys(hub.now())).flatMap(({ tabId, journey: { waiting } }) =>
    waiting && waiting.filledAt === undefined ? [{ tabId, waiting }] : [],
  )
  const newest = waits.toSorted((one, other) => other.waiting.askedAt - one.waiting.askedAt)
  return newest.find((one) => one.tabId === tabId) ?? newest.find(({ waiting }) => waiting.found ?? waiting.link) ?? newest[0]
}

/** The card of a page that waits: the code, the mail to open, the link, or how the waiting goes. `now` in ms. */
export function waitingCard(waiting: Waiting, mail: MailView, now: number): CardModel {
  if (waiting.found && isCodeAlive(waiting, now)) {
    const { from, arrivedAt, warnings } = waiting.found
    return { kind: 'code', from, arrivedAt, warnings }
  }
  if (waiting.link !== undefined) return { kind: 'link', host: new URL(waiting.link).host, isAwaited: waiting.awaitsLink }
  return {
    kind: 'waiting',
    sentTo: waiting.sentTo,
    awaitsLink: waiting.awaitsLink,
    bySms: isBySms(waiting),
    mail: statusFor(mail, isAddressedTo(waiting, mail.mailbox) === false),
    seenMail: waiting.seenMail,
    ask: waiting.ask?.press,
    resendAt: resendAt(waiting),
    endsAt: waitEndsAt(waiting),
    spamAt: spamAt(waiting, mail.spamUnread),
    isRefused: waiting.isRefused === true,
    badPaste: false,
  }
}

function statusFor({ status }: MailView, isOther: boolean): Extract<CardModel, { kind: 'waiting' }>['mail'] {
  const isLookedAt = status === 'connected' || status === 'lent'
  if (!isLookedAt) return status
  return isOther ? 'other-mailbox' : 'connected'
}

/** Whether it is this very frame that waits: its number alone may be that of the next page in it. */
export const isWaitOf = (waiting: Waiting | undefined, frame: Pick<StoreFrame, 'frameId' | 'origin'>): boolean =>
  waiting !== undefined && waiting.frameId === frame.frameId && waiting.origin === frame.origin

/** The code that this very frame waits for. It stays until the frame says that it has been used, or its time is over. */
export function findCodeFor(journey: Journey | undefined, frame: StoreFrame, now: Date): string | undefined {
  const waiting = journey?.waiting
  if (!waiting || !isWaitOf(waiting, frame) || waiting.filledAt !== undefined) return undefined
  return isCodeAlive(waiting, now.getTime()) ? waiting.found?.code : undefined
}

/** The frame filled its code. The digits are forgotten; which mail they were in has to be known in case the store refuses them. */
export async function useCode(hub: Hub, frame: StoreFrame): Promise<void> {
  const now = hub.now()
  await changeIfBegun(frame.tabId, now, ({ waiting, ...journey }) => {
    if (!waiting || !isWaitOf(waiting, frame)) return { ...journey, waiting }
    return { ...journey, waiting: { ...waiting, filledAt: now.getTime(), found: waiting.found && { ...waiting.found, code: '' } } }
  })
}

/** One that was filled, or that goes to a phone, is no reason to read any mail. */
const isAwaitingMail = (waiting: Waiting): boolean => waiting.filledAt === undefined && !isBySms(waiting)
