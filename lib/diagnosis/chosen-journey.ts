import type { PageKind } from '@/lib/store/page-kinds'
import { getJourney, type JourneyId } from './journeys'

/** A journey that the shopper has chosen, since no page tells that it is this one. */
export interface ChosenJourney {
  id: JourneyId
  /** 1-based */
  step: number
}

/** At the step of the page in front, or at the first. */
export function chooseJourney(id: JourneyId, kind: PageKind | undefined): ChosenJourney {
  // What a page of success ends is what was before.
  const isAtNone = kind === undefined || kind === 'other' || kind === 'done'
  return { id, step: (isAtNone ? undefined : stepsOn(id, kind)[0]) ?? 1 }
}

/**
 * Where it stands once a page was seen. A page of none of its steps leaves it where it is, if that page is of no journey at all;
 * otherwise it is over: the page knows better what comes next there. Back only to a page that belongs to earlier steps alone.
 */
export function moveChosen(chosen: ChosenJourney, kind: PageKind): ChosenJourney | undefined {
  // A sign-in on the way has its success, too.
  if (kind === 'done' && chosen.step < getJourney(chosen.id).steps.length - 1) return chosen
  const all = stepsOn(chosen.id, kind)
  const step = all.find((step) => step >= chosen.step) ?? all.at(-1)
  if (step !== undefined) return { ...chosen, step }
  return kind === 'other' ? chosen : undefined
}

/** Where it stands away from the store, whose pages the tab has seen: past a step that belongs to one of them. */
export function leaveWithChosen(chosen: ChosenJourney, seen: readonly PageKind[]): ChosenJourney {
  const { steps } = getJourney(chosen.id)
  const hasLeft = steps[chosen.step - 1]?.pages.some((kind) => seen.includes(kind)) === true
  return hasLeft && chosen.step < steps.length ? { ...chosen, step: chosen.step + 1 } : chosen
}

function stepsOn(id: JourneyId, kind: PageKind): number[] {
  return getJourney(id).steps.flatMap(({ pages }, index) => (pages.includes(kind) ? [index + 1] : []))
}
