import { compareTyped } from '@/lib/diagnosis/compare-typed'
import { conclude, type Diagnosis, type SavedAccount } from '@/lib/diagnosis/diagnose'
import { findExit } from '@/lib/diagnosis/ways-out'
import type { CardModel } from '@/lib/messaging/card-model'
import type { PageReport, SubmittedAttempt } from '@/lib/messaging/protocol'
import { recall, remember } from '@/lib/platform/memory'
import type { Entry } from '@/lib/vault'
import { findEntries, isSameAccount, isSite } from '../accounts/accounts'
import { findMeant } from './meant'
import type { Hub, StoreFrame } from '../hub'
import { changeJourney, findJourneyOf, type JudgedCause, type Meant, type Verdict } from '../journeys/journeys'
import { findUnmasked } from '../codes/masked-address'
import { workOn } from '../accounts/under-way'

/** How many causes pages may learn in an hour: enough for a shopper, too few to guess with (THREATS A29). */
const causesAnHour = 6
const hourMs = 60 * 60 * 1000
const toldKey = 'causes-told'
/** A refusal that comes later than this belongs to something else. */
const refusalWithinMs = 2 * 60 * 1000
let lastCount = Promise.resolve(true)

/**
 * The shopper submitted a sign-in. What could be wrong with it is found out now, for the page may be gone a moment later;
 * the typed text is dropped with the end of this call, but for a password that is not saved yet: that waits, sealed, for
 * the shopper's word, and only if the sign-in succeeds.
 */
export function submitAttempt(hub: Hub, frame: StoreFrame, attempt: SubmittedAttempt): Promise<void> {
  return workOn(frame.tabId, () => judge(hub, frame, attempt))
}

async function judge(hub: Hub, frame: StoreFrame, attempt: SubmittedAttempt): Promise<void> {
  const now = hub.now()
  const account = findUnmasked(attempt.account, (await findJourneyOf(frame, now))?.account)
  const listed = await hub.vault.list()
  const saved = listed.ok ? listed.entries.flatMap(asSaved) : undefined
  const { typed, capsLock, keyboardLayout, online } = attempt
  const { causes, ifRefused } = compareTyped({ site: frame.site, typed, account, capsLock, keyboardLayout, online, saved })
  const entries = listed.ok ? listed.entries : []
  const withIds = (diagnosis: Diagnosis) => judged(diagnosis, findMeant(diagnosis, entries, frame.site))
  const own = await findEntries(hub, frame.site)
  const entry = own.find((entry) => account !== undefined && isSameAccount(entry.account, account))
  const verdict: Verdict = {
    at: now.getTime(),
    comparison: { causes: causes.map(withIds), ifRefused: ifRefused.map(withIds) },
    online,
    entryId: entry?.id,
    compared: listed.ok,
  }
  await forgetEarlier(hub, frame)
  const pendingId = account !== undefined && entry?.password !== typed ? await keepTyped(hub, frame, account, typed) : undefined
  await changeJourney(frame.tabId, frame.site, now, (journey) => ({
    ...journey,
    account: account ?? journey.account,
    attempt: verdict,
    // What was chosen at the first step has served: no later page may get its password without an act.
    carried: undefined,
    pending:
      pendingId === undefined
        ? journey.pending
        : { id: pendingId, by: 'sign-in', at: now.getTime(), submittedAt: now.getTime(), frameId: frame.frameId, account },
  }))
}

/** The page refused: what it may be told. undefined when nothing was submitted. */
export async function explainRefusal(hub: Hub, frame: StoreFrame, report: PageReport): Promise<CardModel | undefined> {
  const now = hub.now().getTime()
  const attempt = (await findJourneyOf(frame, hub.now()))?.attempt
  const { errorText, captcha, httpStatus, answerStatus } = report
  if (!attempt || (errorText === undefined && answerStatus === undefined) || now - attempt.at > refusalWithinMs) return undefined
  const { comparison } = attempt
  const page = { errorText, captcha, httpStatus: answerStatus ?? httpStatus }
  const known = [...comparison.causes, ...comparison.ifRefused]
  const concluded = conclude(comparison, { online: attempt.online, page }).map((diagnosis) => {
    const { ownerId, entryId } = known.find(({ cause }) => cause === diagnosis.cause) ?? {}
    return judged(diagnosis, { ownerId, entryId })
  })
  const [first] = concluded
  const isTold = attempt.isTold ?? (await countTold(now))
  await noteOn(attempt, { refusedAt: now, isTold, concluded }, hub, frame)
  const exit = first && findExit(first.cause, frame.site)
  return {
    kind: 'refused',
    ...(isTold && first ? { cause: first.cause, certainty: first.certainty, exit } : {}),
    vault: await hub.vault.state(),
    // Said beyond the limit, it would tell a saved password from all others. Where no password helps, none is offered.
    canFillSaved: isTold && attempt.entryId !== undefined && exit === undefined && first?.cause !== 'no-longer-valid',
  }
}

/**
 * Whether a typed password may be offered for saving. Where one of this account is saved, the offer tells that it is another one, and so
 * counts as a cause does. Beyond the limit only the popup says that it waits, whoever it is of: an offer for the others alone would
 * tell whose are saved.
 */
export async function mayOffer(hub: Hub, frame: StoreFrame): Promise<boolean> {
  const now = hub.now()
  const attempt = (await findJourneyOf(frame, now))?.attempt
  if (attempt === undefined) return true
  if (attempt.isTold !== undefined) return attempt.isTold
  if (attempt.entryId === undefined) return (await findTold(now.getTime())).length < causesAnHour
  const isTold = await countTold(now.getTime())
  await noteOn(attempt, { isTold }, hub, frame)
  return isTold
}

/** What was found out of one attempt is said of no later one, which may be here by the time that it is. */
async function noteOn({ at }: Verdict, found: Partial<Verdict>, hub: Hub, { tabId, site }: StoreFrame): Promise<void> {
  await changeJourney(tabId, site, hub.now(), (journey) => ({
    ...journey,
    attempt: journey.attempt?.at === at ? { ...journey.attempt, ...found } : journey.attempt,
  }))
}

/** Which password and which account were meant stays in the vault: ids say nothing without it, and no page gets to know even those. */
function judged({ cause, certainty }: Diagnosis, meant: Meant): JudgedCause {
  return { cause, certainty, ...meant }
}

/** One after the other: many pages at once must not each be the sixth. */
function countTold(now: number): Promise<boolean> {
  lastCount = lastCount.catch(() => false).then(() => countOne(now))
  return lastCount
}

async function countOne(now: number): Promise<boolean> {
  const told = await findTold(now)
  if (told.length >= causesAnHour) return false
  await remember(toldKey, [...told, now])
  return true
}

/** When causes were told within the last hour. */
async function findTold(now: number): Promise<number[]> {
  const stored = await recall(toldKey)
  return (Array.isArray(stored) ? stored : []).filter((at): at is number => typeof at === 'number' && now - at < hourMs)
}

/** A shopper who tries again has not got in with what was typed before. */
async function forgetEarlier(hub: Hub, frame: StoreFrame): Promise<void> {
  const pending = (await findJourneyOf(frame, hub.now()))?.pending
  if (pending?.by !== 'sign-in') return
  await hub.vault.forgetPending(pending.id)
  await changeJourney(frame.tabId, frame.site, hub.now(), (journey) => ({ ...journey, pending: undefined }))
}

async function keepTyped(hub: Hub, frame: StoreFrame, account: string, password: string): Promise<string | undefined> {
  if (password === '') return undefined
  const kept = await hub.vault.keepPending({ account, site: frame.site, password })
  return kept.ok ? kept.id : undefined
}

/** An entry as the diagnosis knows it; none for what is not the store's. */
export function asSaved(entry: Entry): SavedAccount[] {
  if (!isSite(entry.site)) return []
  const { account, site, signInWith } = entry
  if (signInWith !== 'password') return [{ account, site, signInWith }]
  return [{ account, site, signInWith, password: entry.password ?? '', previous: entry.previous.map(({ password }) => password) }]
}
