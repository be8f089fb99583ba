import type { PageKind } from '@/lib/store/page-kinds'
import { stepsOn, type JourneyPage } from './journey-pages'
import { getJourney, type JourneyId } from './journeys'

/** A journey that the shopper has chosen, since no page tells that it is this one. */
export interface ChosenJourney {
  id: JourneyId
  /** 1-based */
  step: number
}

/** At the step of the page in front, or at the first. `pages`: what that page is, the most telling first. */
export function chooseJourney(id: JourneyId, pages: readonly JourneyPage[]): ChosenJourney {
  // What a page of success ends is what was before.
  const telling = pages.filter((page) => page !== 'other' && page !== 'done')
  return { id, step: stepsOn(getJourney(id).steps, telling)[0] ?? 1 }
}

/**
 * Where it stands once a page was seen. A page of none of its steps leaves it where it is, if that page is of no journey at all;
 * otherwise it is over: the page knows better what comes next there. Back only to a page that belongs to earlier steps alone.
 */
export function moveChosen(chosen: ChosenJourney, pages: readonly JourneyPage[]): ChosenJourney | undefined {
  const { steps } = getJourney(chosen.id)
  // A sign-in on the way has its success, too.
  if (pages.includes('done') && chosen.step < steps.length - 1) return chosen
  const all = stepsOn(steps, pages)
  const step = all.find((step) => step >= chosen.step) ?? all.at(-1)
  if (step !== undefined) return { ...chosen, step }
  return pages.includes('other') ? chosen : undefined
}

/** Where it stands away from the store, whose pages the tab has seen: past a step that belongs to one of them. */
export function leaveWithChosen(chosen: ChosenJourney, seen: readonly PageKind[]): ChosenJourney {
  const { steps } = getJourney(chosen.id)
  const left = steps[chosen.step - 1]?.pages ?? []
  const hasLeft = seen.some((kind) => left.includes(kind))
  return hasLeft && chosen.step < steps.length ? { ...chosen, step: chosen.step + 1 } : chosen
}
