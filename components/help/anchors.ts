import type { Cause } from '@/lib/diagnosis/diagnose'
import { journeys, type JourneyId } from '@/lib/diagnosis/journeys/journeys'

/** `cause-caps-lock`: where the help speaks of a cause. */
export function causeAnchor(cause: Cause): string {
  return `cause-${cause}`
}

/** `journey-J4`: journeys are numbered as in their list, from 1. */
export function journeyAnchor(id: JourneyId): string {
  return `journey-J${journeys.findIndex((journey) => journey.id === id) + 1}`
}
