import type { CardModel, Notice } from '@/lib/messaging/card-model'
import type { FrameState, PageReport } from '@/lib/messaging/protocol'
import { findFrameChain } from '@/lib/platform/frames'
import type { Sender } from '@/lib/platform/messages'
import { readSettings } from '@/lib/platform/settings'
import { tellOwnPages } from '@/lib/platform/tell'
import { siteOfOrigin } from '@/lib/store/site-of-origin'
import { isSameRealm } from '@/lib/store/sites'
import { isTrustedChain } from '@/lib/store/trusted-chain'
import { findCarried } from './accounts/accounts'
import { findMade } from './accounts/made-before'
import { explainRefusal, mayOffer } from './refusals/attempts'
import { lookWhileWaiting, waitingCard } from './codes/codes'
import type { Hub, StoreFrame } from './hub'
import { changeIfBegun, changeJourney, endJourney, findJourney, findJourneyOf, type Journey, type Waiting } from './journeys/journeys'
import { forgetMailTab, noteMail, viewMail } from './codes/mail-tabs'
import { matchesMask } from './codes/masked-address'
import { seePage, type Sight } from './journeys/see-page'
import { submitDone } from './accounts/under-way'

/**
 * A refusal is answered so long after a page told of it, whatever there was to compare, to seal or to undo: a quicker answer would
 * tell the page a saved password from all others, as often as it asks (A29).
 */
const answerRefusalAfterMs = 150

/** The store frame behind a request; undefined when the browser's word does not make it one. */
export function asStoreFrame(sender: Sender): StoreFrame | undefined {
  const site = siteOfOrigin(sender.origin)
  if (site === undefined || sender.tabId === undefined || sender.frameId === undefined) return undefined
  return { tabId: sender.tabId, frameId: sender.frameId, origin: sender.origin, site }
}

/**
 * Whether something secret may go to this frame: its own document and every ancestor's are the store's, asked of the browser
 * now and not a moment ago (THREATS A09 to A11, A31).
 */
export async function isTrustedFrame(frame: StoreFrame): Promise<boolean> {
  const chain = await findFrameChain(frame.tabId, frame.frameId)
  return chain !== undefined && chain[0] === frame.origin && isTrustedChain(chain)
}

/** A frame shows a page: the journey moves on, what is pending is settled, and the frame learns what to show. */
export async function seeFrame(hub: Hub, frame: StoreFrame, report: PageReport): Promise<FrameState> {
  const asked = hub.now().getTime()
  await submitDone(frame.tabId)
  const now = hub.now()
  const before = await findJourney(frame.tabId, now)
  if (isOfAnother(frame, report, before)) return { vault: await hub.vault.state(), site: frame.site }
  let sight: Sight | undefined
  const journey = await changeJourney(frame.tabId, frame.site, now, (journey) => {
    sight = seePage(journey, report, frame, now.getTime())
    return sight.journey
  })
  if (sight?.notesMail) void noteKnownMail(hub, frame)
  const card = (sight && (await settle(hub, frame, journey, sight))) ?? (await refusalOf(hub, frame, report))
  void tellOwnPages()
  const state: FrameState = {
    vault: await hub.vault.state(),
    card,
    keyboard: report.roles.some((role) => role.endsWith('password')) ? (await readSettings()).keyboard : undefined,
    site: frame.site,
    made: report.roles.includes('new-password') ? findMade(journey) : undefined,
    carriedAccount: isSecondStep(report, journey) && (await findCarried(hub, frame)) !== undefined,
  }
  // Before the answer, or a background that ends now would leave a page waiting for a mail that nobody looks for.
  if (nameOf(before?.waiting) !== nameOf(journey.waiting)) await lookWhileWaiting(hub)
  // As the last thing: a code that was found while this answer was made has been told to the frame, and a card of before would replace it.
  if (report.kind === 'code') state.card ??= await cardOfWait(hub, frame)
  if (card?.kind === 'refused') await hub.pause(asked + answerRefusalAfterMs - hub.now().getTime())
  return state
}

/**
 * A frame that asks for nothing, of another realm than the journey around it, such as one for payments. Any page's script can put it
 * there, and it must not end what the shopper is at (THREATS A30).
 */
function isOfAnother({ frameId, site }: StoreFrame, { kind }: PageReport, journey: Journey | undefined): boolean {
  return frameId !== 0 && kind === 'other' && journey !== undefined && !isSameRealm(journey.site, site)
}

/** A sign-in that asks for the password alone, and names nobody else than the account that was chosen before. */
function isSecondStep({ kind, roles, shownAccount }: PageReport, { account }: Journey): boolean {
  const isOther = shownAccount !== undefined && account !== undefined && matchesMask(shownAccount, account) === false
  return kind === 'login' && roles.includes('password') && !roles.includes('account') && !isOther
}

export async function forgetTab(hub: Hub, tabId: number): Promise<void> {
  await endJourney(tabId)
  await forgetMailTab(tabId)
  await lookWhileWaiting(hub)
}

async function refusalOf(hub: Hub, frame: StoreFrame, report: PageReport): Promise<CardModel | undefined> {
  return report.kind === 'login' || report.kind === 'register' ? explainRefusal(hub, frame, report) : undefined
}

/** What the frame waits for, as it is by now. */
async function cardOfWait(hub: Hub, frame: StoreFrame): Promise<CardModel | undefined> {
  const mail = await viewMail()
  const now = hub.now()
  const waiting = (await findJourneyOf(frame, now))?.waiting
  if (waiting?.frameId !== frame.frameId || waiting.filledAt !== undefined) return undefined
  return waitingCard(waiting, mail, now.getTime())
}

/** What was pending becomes current, goes back, or is asked about. */
async function settle(hub: Hub, frame: StoreFrame, journey: Journey, sight: Sight): Promise<CardModel | undefined> {
  const { pending } = journey
  if (pending === undefined) return sight.accepted ? offerUnkept(hub, frame) : undefined
  if (sight.refused) {
    await dropPending(hub, frame, pending)
    // After a sign-in the cause is told instead: that nothing was saved goes without saying.
    return pending.by === 'sign-in' ? undefined : notice('not-kept-refused')
  }
  if (!sight.accepted) return undefined
  // The card names the account, and a foreign page around this one may not say what the store took.
  if (!(await isTrustedFrame(frame))) return undefined
  if (pending.by === 'sign-in' && !(await mayOffer(hub, frame))) return undefined
  // A made one that was not seen to be submitted may have been typed over: the shopper knows.
  if (pending.by !== 'generator' || pending.submittedAt === undefined)
    return {
      kind: 'save',
      account: pending.account ?? journey.account ?? '',
      update: pending.by !== 'sign-in',
      vault: await hub.vault.state(),
    }
  const told = await acceptPending(hub, frame)
  return sight.wasTaken && told?.kind === 'notice' && told.notice === 'saved' ? notice('saved-before') : told
}

/** The store has it, and nobody keeps it, not even the shopper's own notes: the last moment at which they think of it. */
async function offerUnkept(hub: Hub, frame: StoreFrame): Promise<CardModel | undefined> {
  const { account, unkept } = await changeJourney(frame.tabId, frame.site, hub.now(), (journey) => ({
    ...journey,
    unkept: journey.unkept && { ...journey.unkept, isTaken: true },
  }))
  if (!unkept || unkept.isCopied === true || !(await isTrustedFrame(frame))) return undefined
  return { kind: 'save', account: unkept.account ?? account ?? '', update: true, vault: await hub.vault.state() }
}

/** Makes what is pending in this tab the account's current password. */
export async function acceptPending(hub: Hub, frame: Pick<StoreFrame, 'tabId' | 'site'>): Promise<CardModel | undefined> {
  const now = hub.now()
  const journey = await findJourneyOf(frame, now)
  if (!journey?.pending) return undefined
  const confirmed = await hub.vault.confirmPending(journey.pending.id, journey.pending.account ?? journey.account)
  if (!confirmed.ok) return notice('try-again')
  await changeJourney(frame.tabId, frame.site, now, (journey) => ({ ...journey, pending: undefined }))
  return notice((await hub.vault.state()) === 'locked' ? 'kept-until-unlock' : 'saved')
}

export async function declinePending(hub: Hub, frame: StoreFrame): Promise<void> {
  const pending = (await findJourneyOf(frame, hub.now()))?.pending
  if (pending) await dropPending(hub, frame, pending)
}

/** One that was made stays in the history: the store may have taken it all the same. One that was typed vanishes. */
async function dropPending(hub: Hub, frame: StoreFrame, { id, by }: NonNullable<Journey['pending']>): Promise<void> {
  await (by === 'generator' ? hub.vault.dropPending(id) : hub.vault.forgetPending(id))
  await changeJourney(frame.tabId, frame.site, hub.now(), (journey) => ({
    ...journey,
    pending: journey.pending?.id === id ? undefined : journey.pending,
  }))
}

async function noteKnownMail(hub: Hub, frame: StoreFrame): Promise<void> {
  const ids = await noteMail()
  // A mail tab that slept answers when it is woken, which may be to read the very code: then times decide alone.
  if (ids)
    await changeIfBegun(frame.tabId, hub.now(), (journey) => (journey.kinds.includes('code') ? journey : { ...journey, knownIds: ids }))
}

/** One wait, told from the next: the mail tab tells anew what it shows to each of them. */
function nameOf(waiting: Waiting | undefined): string {
  return waiting && waiting.filledAt === undefined ? `${waiting.frameId} ${waiting.origin} ${waiting.askedAt} ${waiting.pressedAt}` : ''
}

const notice = (notice: Notice): CardModel => ({ kind: 'notice', notice })
