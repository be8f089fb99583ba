import { leaveWithChosen, moveChosen, type ChosenJourney } from '@/lib/diagnosis/journeys/chosen-journey'
import { findJourneyStep } from '@/lib/diagnosis/journeys/find-journey-step'
import { journeyPagesOf, type JourneyPage } from '@/lib/diagnosis/journeys/journey-pages'
import { getJourney } from '@/lib/diagnosis/journeys/journeys'
import type { JourneyView } from '@/lib/messaging/popup-model'
import type { PageReport } from '@/lib/messaging/protocol'
import type { Journey, Place } from './journeys'

/** Where the shopper is once this page was seen. undefined as long as no journey has begun. */
export function findPlace(journey: Journey, report: PageReport, frameId: number): Place | undefined {
  const { place: before } = journey
  if (report.kind === 'other') return leave(journey, report, frameId)
  return { kind: report.kind, frameId, press: report.press, captcha: report.captcha, hints: findHints(before, report, frameId) }
}

/** How far the shopper has come: on the way that was chosen, or in whichever journey this page belongs to. */
export function viewGuide(journey: Journey): JourneyView | undefined {
  const { place, kinds, account, site, chosen } = journey
  const found = place && findJourneyStep(place.kind, kinds, { ...place.hints, isPaymentService: site === 'alipay' })
  if (chosen === undefined) {
    const { press, hints } = place ?? {}
    const told = found && { id: found.journey.id, step: found.step, steps: found.steps, account, isCodeSent: hints?.isCodeSent }
    return told && { ...told, press: endsWithPage(told) ? press : undefined }
  }
  const { id, step } = chosen
  const { steps } = getJourney(id)
  const isHere = pagesOf(place).some((page) => steps[step - 1]?.pages.includes(page))
  return { id, step, steps: steps.length, account, press: isHere && endsWithPage(chosen) ? place?.press : undefined, isChosen: true }
}

/** Whether the page's next button is the one that ends this step. */
function endsWithPage({ id, step }: ChosenJourney): boolean {
  const { isToChoose, steps } = getJourney(id)
  return isToChoose !== true || steps[step - 1]?.isPagesOwn === true
}

/** What the page in front is to journeys, the most telling first. */
export function pagesOf(place: Place | undefined): JourneyPage[] {
  return place ? journeyPagesOf(place.kind, { press: place.press, ...place.hints }) : []
}

/** The chosen way, once this page was seen: only a page that was not there before moves it. */
export function followChosen({ chosen, place: before }: Journey, place: Place | undefined): ChosenJourney | undefined {
  const [first, ...kind] = pagesOf(place)
  if (chosen === undefined || first === undefined || first === pagesOf(before)[0]) return chosen
  return moveChosen(chosen, [first, ...kind])
}

/** Where the chosen way stands as the popup shows it. `isAway`: the tab is on no page of the store. */
export function shownChosen({ chosen, kinds }: Journey, isAway: boolean): ChosenJourney | undefined {
  return chosen && isAway ? leaveWithChosen(chosen, kinds) : chosen
}

/** A page that asks for nothing: the end of a sign-in, or the top of a page whose frame goes on. */
function leave({ place, attempt }: Journey, report: PageReport, frameId: number): Place | undefined {
  const isGone = place !== undefined && (place.frameId === frameId || (frameId === 0 && report.isNew === true))
  if (!isGone) return place
  // What follows in the frame where the ways stood, and is not the mail's page, is the store's own support.
  const isSupport = frameId !== 0 && (place.kind === 'recovery-method' || place.hints.isSupport === true)
  if (frameId !== 0 && report.isNew === true && !isSupport) return place
  const isSignedIn =
    frameId === 0 &&
    report.isNew === true &&
    (place.kind === 'login' || place.kind === 'code') &&
    attempt !== undefined &&
    attempt.refusedAt === undefined &&
    report.captcha === 'absent'
  return {
    kind: isSignedIn ? 'done' : 'other',
    frameId,
    hints: {
      isSupport,
      isSecondStep: place.hints.isSecondStep,
      asksBothPasswords: place.hints.asksBothPasswords,
      isLinkSent: place.hints.isLinkSent,
    },
  }
}

/** What one page shows may tell of the next: a second step is known by the first, a code stays sent, a slid slider is gone. */
function findHints(before: Place | undefined, report: PageReport, frameId: number): Place['hints'] {
  const { kind, roles, captcha } = report
  const known = before?.hints
  const isSame = before?.kind === kind && before.frameId === frameId && report.isNew !== true
  const asksAccount = roles.includes('account')
  const asksCurrent = roles.includes('current-password')
  const asksPassword = roles.includes('password') || roles.includes('new-password')
  const isEntry = kind === 'login' || kind === 'register'
  const isAfterFirst = known?.isAccountOnly === true || known?.isSecondStep === true
  const isRecovery = kind === 'recovery-account'
  const hasSlider = isRecovery ? isSlider(captcha) || (isSame && known?.hasSlider === true) : known?.hasSlider
  return {
    hasSlider,
    hasPicture: isRecovery ? captcha === 'picture' && hasSlider !== true : known?.hasPicture,
    isCodeSent: kind === 'code' ? report.isCodeSent !== false || (isSame && known?.isCodeSent === true) : undefined,
    isLinkSent: kind === 'code' ? report.awaitsLink : isRecovery || isEntry ? undefined : known?.isLinkSent,
    isAccountOnly: isEntry && asksAccount && !asksPassword,
    isSecondStep: isEntry ? asksPassword && !asksAccount : isAfterFirst,
    asksBothPasswords: kind === 'change-password' ? asksCurrent && asksPassword : known?.asksBothPasswords,
  }
}

const isSlider = (captcha: PageReport['captcha']): boolean => captcha !== 'absent' && captcha !== 'picture'
