import * as v from 'valibot'
import type { ChosenJourney } from '@/lib/diagnosis/journeys/chosen-journey'
import type { Diagnosis } from '@/lib/diagnosis/diagnose'
import type { PageHints } from '@/lib/diagnosis/journeys/find-journey-step'
import type { PageSigns } from '@/lib/diagnosis/journeys/journey-pages'
import type { CodeWarning } from '@/lib/messaging/card-model'
import { journeyShape } from './journey-shape'
import { forget, recall, recallAll, remember } from '@/lib/platform/memory'
import type { CaptchaState, PageKind } from '@/lib/store/page-kinds'
import { isSameRealm, type Site } from '@/lib/store/sites'

const hourMs = 60 * 60 * 1000

/**
 * What one tab has been through: the new-password page has no account field, so the account of the first page travels here.
 * Lives in the browser's memory, an hour at most. All times are ms since the epoch.
 */
export interface Journey {
  site: Site
  startedAt: number
  /** pages in the order they were first seen */
  kinds: PageKind[]
  account?: string
  /** the page that the shopper has in front */
  place?: Place
  /** the way that the shopper asked to be led */
  chosen?: ChosenJourney
  /** an account chosen from the vault at the first step of a two-step sign-in, until its password has followed */
  carried?: { entryId: string; frameId: number; at: number }
  waiting?: Waiting
  /** ids that lay in the mailbox before a code can have been sent */
  knownIds?: string[]
  /** a password that was made or typed for this journey and is in the vault as pending */
  pending?: PendingPassword
  /** a password that was made when there was no vault: nobody keeps it, but a vault made within the hour can */
  unkept?: UnkeptPassword
  attempt?: Verdict
}

/** The page of a tab that its shopper has in front, whichever of its frames that is in. */
export interface Place {
  kind: PageKind
  frameId: number
  /** the words on the page's own button that comes next */
  press?: string
  captcha?: CaptchaState
  hints: Omit<PageHints, 'isPaymentService'> & Pick<PageSigns, 'isSupport'>
}

export interface UnkeptPassword {
  password: string
  at: number
  /** whom it was made for */
  account?: string
  submittedAt?: number
  /** the store has it */
  isTaken?: boolean
  /** the shopper copied it from its card, and keeps it elsewhere */
  isCopied?: boolean
}

export interface PendingPassword {
  id: string
  by: 'generator' | 'shopper' | 'sign-in'
  at: number
  submittedAt?: number
  /** the store's answer to a submit was lost: it may have taken it or not */
  isUnheard?: boolean
  /** where a sign-in was submitted */
  frameId?: number
  /** whose it was when it was made and then submitted: what is typed into other fields later makes it nobody else's */
  account?: string
  /** of a made one, to know it again while the vault is locked: too random to be found from this */
  digest?: string
}

/** A frame that waits for a code. */
export interface Waiting {
  frameId: number
  origin: string
  askedAt: number
  /** how many characters the page's field takes; undefined where it does not say */
  length?: number
  /** letters stand in it, too */
  hasLetters?: boolean
  sentTo?: string
  /** a link was mailed instead of a code */
  awaitsLink?: boolean
  found?: FoundCode
  seenMail?: SeenMail
  link?: string
  filledAt?: number
  /** the store refused a code here; the next one is awaited */
  isRefused?: boolean
  /** the page's own button for a code can be pressed; its words, where it has some */
  ask?: { press?: string }
  /** when it was last pressed */
  pressedAt?: number
}

/** The awaited mail is there, but its code can't be taken: it is closed, or it is open and shows no address of its sender. */
export type SeenMail = 'closed' | 'no-sender'

export interface FoundCode {
  code: string
  from: string
  messageId: string
  arrivedAt?: number
  warnings: CodeWarning[]
}

/** What was found out about a submitted sign-in. What was typed, and what was meant, is gone by then. */
export interface Verdict {
  at: number
  comparison: { causes: JudgedCause[]; ifRefused: JudgedCause[] }
  online: boolean
  /** the saved entry of that account, for "fill the saved one" */
  entryId?: string
  /** the vault was open, and all that it holds was compared */
  compared?: boolean
  refusedAt?: number
  /** whether the page was told the cause; undefined until the store has refused */
  isTold?: boolean
  /** what was concluded once the store had refused, most likely first */
  concluded?: JudgedCause[]
}

/** With the ids of saved accounts, whose names and passwords stay in the vault. */
export type JudgedCause = Pick<Diagnosis, 'cause' | 'certainty'> & Meant

export interface Meant {
  /** whose password, or whose name, it is */
  ownerId?: string
  /** the entry whose password was meant */
  entryId?: string
}

const keyOf = (tabId: number) => `journey:${tabId}`
const turns = new Map<number, Promise<unknown>>()

/** The journey of a tab; undefined when there is none, or when it is older than an hour. */
export async function findJourney(tabId: number, now: Date): Promise<Journey | undefined> {
  return readJourney(await recall(keyOf(tabId)), now)
}

/** The journey of a frame's tab, as far as that frame's realm goes: one of another realm is none of its business (THREATS A30). */
export async function findJourneyOf({ tabId, site }: { tabId: number; site: Site }, now: Date): Promise<Journey | undefined> {
  const journey = await findJourney(tabId, now)
  return journey && isSameRealm(journey.site, site) ? journey : undefined
}

/** All journeys under way, by tab. What is over is forgotten here: an open tab must not keep its account and code for ever. */
export async function allJourneys(now: Date): Promise<{ tabId: number; journey: Journey }[]> {
  const found: { tabId: number; journey: Journey }[] = []
  for (const [key, value] of Object.entries(await recallAll())) {
    if (!key.startsWith('journey:')) continue
    const tabId = Number(key.slice('journey:'.length))
    const journey = readJourney(value, now)
    if (journey) found.push({ tabId, journey })
    else await inTurn(tabId, async () => ((await findJourney(tabId, now)) ? undefined : forget(key)))
  }
  return found
}

/**
 * Changes a tab's journey, one change after another: two frames of a tab may report at once, and neither may undo the other.
 * `change` gets a fresh journey where there is none, and returns the new one, or undefined to end it.
 */
export function changeJourney(tabId: number, site: Site, now: Date, change: (journey: Journey) => Journey | undefined): Promise<Journey> {
  return inTurn(tabId, async () => {
    const fresh: Journey = { site, startedAt: now.getTime(), kinds: [] }
    const known = await findJourney(tabId, now)
    // Another realm is another journey: nothing of the one may reach the other (THREATS A30).
    // Which way the shopper chose is no secret, and may lead from one to the other.
    const before = known && isSameRealm(known.site, site) ? known : { ...fresh, chosen: known?.chosen }
    const after = change(before)
    if (after === undefined) await forget(keyOf(tabId))
    else await remember(keyOf(tabId), after)
    return after ?? fresh
  })
}

/** As `changeJourney`, but a tab without a journey stays without one: for what comes late, when the tab may be closed. */
export async function changeIfBegun(tabId: number, now: Date, change: (journey: Journey) => Journey): Promise<Journey | undefined> {
  return inTurn(tabId, async () => {
    const before = await findJourney(tabId, now)
    const after = before && change(before)
    if (after) await remember(keyOf(tabId), after)
    return after
  })
}

/** After every change that is under way, or the last of them would bring it back. */
export async function endJourney(tabId: number): Promise<void> {
  await inTurn(tabId, () => forget(keyOf(tabId)))
  turns.delete(tabId)
}

function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(work)
  turns.set(
    tabId,
    turn.catch(() => undefined),
  )
  return turn
}

function readJourney(value: unknown, now: Date): Journey | undefined {
  const result = v.safeParse(journeyShape, value)
  return result.success && now.getTime() - result.output.startedAt < hourMs ? result.output : undefined
}
