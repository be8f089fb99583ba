import { readErrorText, saysEarlierPassword, type Refusal } from '@/lib/diagnosis/error-texts'
import type { PageReport } from '@/lib/messaging/protocol'
import type { PageKind } from '@/lib/store/page-kinds'
import { waitEndsAt } from '../codes/code-times'
import { findPlace, followChosen } from './guide'
import type { Journey } from './journeys'

/** Pages on which a journey can begin before any code has been sent. */
const beginnings: readonly PageKind[] = ['login', 'register', 'recovery-account', 'recovery-method', 'change-password', 'security-question']
/** What a page says when the store has not looked at a new password, or nobody knows: the connection broke, say. */
const unheard: ReadonlySet<Refusal | undefined> = new Set(['network', 'store-down', 'captcha', 'too-many-tries'])
/** Pages on which a new password is set. */
export const passwordKinds: readonly PageKind[] = ['new-password', 'change-password', 'register']

export interface SeenFrame {
  frameId: number
  origin: string
}

/** What a page that was just seen means for its tab's journey. */
export interface Sight {
  journey: Journey | undefined
  /** the mailbox should be asked which ids it holds: no code can have been sent yet */
  notesMail: boolean
  /** the page took a password: what is pending becomes current, and what nobody keeps is offered for keeping */
  accepted: boolean
  /** it had taken it already, at a submit whose answer was lost */
  wasTaken: boolean
  /** the page refused what was pending */
  refused: boolean
  /** the store refused the code that was filled */
  codeRefused: boolean
}

/** Moves a journey on by one page. Knows nothing of browsers or vaults. `now` in ms. */
export function seePage(journey: Journey, report: PageReport, frame: SeenFrame, now: number): Sight {
  const isTop = frame.frameId === 0
  // The page around the frame that takes the code asks for nothing itself, whatever its address says.
  const isAround = isTop && journey.waiting !== undefined && asksNothing(report)
  const isNew = journey.kinds.at(-1) !== report.kind && report.kind !== 'other' && !isAround
  const place = findPlace(journey, report, frame.frameId)
  const next: Journey = {
    ...journey,
    kinds: isNew ? [...journey.kinds, report.kind].slice(-20) : journey.kinds,
    place,
    chosen: followChosen(journey, place),
  }
  const nothing: Sight = { journey: next, notesMail: false, accepted: false, wasTaken: false, refused: false, codeRefused: false }

  if (report.kind === 'other' && journey.kinds.length === 0) return { ...nothing, journey: journey.chosen && next }
  // A frame's next page that asks for nothing may only be on the way to another: what its last one waits for stays.
  if (report.kind === 'other' && report.isNew === true && !isTop) return nothing
  if (report.kind === 'code') return seeCode(nothing, next, journey.kinds.at(-1), report, frame, now)

  if (next.waiting && (next.waiting.frameId === frame.frameId || (isTop && !isAround))) next.waiting = undefined
  const wasTaken = isTakenBefore(report, journey)
  if (next.pending && isUnheard(report, journey)) next.pending = { ...next.pending, isUnheard: true }
  const isSubmitted = next.pending !== undefined || next.unkept?.submittedAt !== undefined
  return {
    ...nothing,
    notesMail: journey.kinds.length === 0 && beginnings.includes(report.kind),
    accepted: wasTaken || (isSubmitted && isSuccess(report, next, isTop)),
    wasTaken,
    refused: !wasTaken && isRefusal(report, next),
  }
}

const nothingFound = { found: undefined, seenMail: undefined, link: undefined }

function seeCode(sight: Sight, journey: Journey, kindBefore: string | undefined, report: PageReport, frame: SeenFrame, now: number): Sight {
  const previous = journey.waiting?.origin === frame.origin ? journey.waiting : undefined
  // Loaded anew with the page around it, a frame has another number, and still waits for the same code.
  const isReload = report.isNew === true && kindBefore === 'code'
  const before = previous?.frameId === frame.frameId || isReload ? previous : undefined
  const refused = before?.filledAt !== undefined && report.errorText !== undefined
  const isOver = before !== undefined && before.filledAt === undefined && now >= waitEndsAt(before)
  // A page that comes back after its code was filled did not take it, even if it says nothing.
  const beginsAnew = refused || isOver || (isReload && before?.filledAt !== undefined)
  const isAsked = report.isCodeAsked === true
  // "Other ways to verify": what came for the one is none for the other.
  const isElsewhere = before?.sentTo !== undefined && report.sentTo !== undefined && before.sentTo !== report.sentTo
  // A refused code, or one after which the next was asked for, must not be offered again: its mail counts as known from now on.
  const known = (beginsAnew || isAsked) && before?.found ? [...(journey.knownIds ?? []), before.found.messageId] : journey.knownIds
  return {
    ...sight,
    codeRefused: refused,
    journey: {
      ...journey,
      knownIds: known,
      waiting: {
        ...(before ?? { askedAt: now }),
        frameId: frame.frameId,
        origin: frame.origin,
        length: report.codeLength ?? before?.length,
        hasLetters: report.codeHasLetters ?? before?.hasLetters,
        sentTo: report.sentTo ?? before?.sentTo,
        awaitsLink: report.awaitsLink,
        ask: report.isCodeSent === false ? { press: report.press } : undefined,
        ...(beginsAnew || isAsked || isElsewhere ? { ...nothingFound, filledAt: undefined, isRefused: refused && !isAsked } : {}),
        // The wait begins anew, with the next code's own time; or it goes on for the next code.
        ...(isAsked ? { pressedAt: now } : beginsAnew || isElsewhere ? { askedAt: now, pressedAt: undefined } : {}),
      },
    },
  }
}

/**
 * A refused new password is said by its own page. A refused sign-in may say nothing and only come back; but while a captcha
 * waits, or the store is down, nobody knows what it thinks of the password.
 */
function isRefusal(report: PageReport, { pending }: Journey): boolean {
  if (pending?.submittedAt === undefined) return false
  // A store that is down has not looked at the password.
  const hasError = report.errorText !== undefined && (report.answerStatus ?? 0) < 500
  if (pending.by !== 'sign-in') {
    const said = readErrorText(report.errorText)
    // After a lost answer "your session is over" may well mean that it was taken.
    const isHeard = pending.isUnheard === true ? said === 'rules' || said === 'wrong-password' : !unheard.has(said)
    return hasError && passwordKinds.includes(report.kind) && isHeard
  }
  const isBack = report.isNew === true && report.captcha === 'absent' && isFine(report)
  return report.kind === 'login' && (hasError || isBack)
}

/** A new password was submitted, and what the page says is not the store's word on it. */
function isUnheard(report: PageReport, { pending }: Journey): boolean {
  if (pending?.submittedAt === undefined || pending.by === 'sign-in' || !passwordKinds.includes(report.kind)) return false
  return (report.answerStatus ?? 0) >= 500 || (report.errorText !== undefined && unheard.has(readErrorText(report.errorText)))
}

/** Refused as an earlier one when it is sent again: then the store took it the time before, when its answer was lost. */
function isTakenBefore(report: PageReport, { pending }: Journey): boolean {
  return pending?.isUnheard === true && passwordKinds.includes(report.kind) && saysEarlierPassword(report.errorText)
}

/**
 * A page of success says so. After a sign-in there is no such page: any page of the store that is no sign-in, asks for no
 * captcha and came with a good status counts, and even then the shopper is only asked (THREATS A21).
 */
function isSuccess(report: PageReport, journey: Journey, isTop: boolean): boolean {
  if (journey.pending?.by !== 'sign-in') return report.kind === 'done'
  // Around a frame that signs in there is such a page all the time: only one that was loaded since says something.
  const isAround = (journey.pending.frameId ?? 0) !== 0 && report.isNew !== true
  if (isAround) return false
  return isTop && asksNothing(report) && report.captcha === 'absent' && report.errorText === undefined && isFine(report)
}

/** Also where a change of the password begins, which a shopper may have signed in for. */
function asksNothing({ kind, roles }: PageReport): boolean {
  return kind === 'other' || (kind === 'change-password' && roles.length === 0)
}

function isFine({ httpStatus }: PageReport): boolean {
  return httpStatus === undefined || (httpStatus >= 200 && httpStatus < 300)
}
