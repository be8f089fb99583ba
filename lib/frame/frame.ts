import type { FrameState } from '@/lib/messaging/protocol'
import type { StorePage } from '@/lib/pages/read-page'
import { findFieldsBeside } from '@/lib/pages/fields-beside'
import { findCaptchaParts } from '@/lib/pages/whole/find-captcha'
import type { CardSlot } from './card/card-slot'
import type { CardPlace } from './card/cards'

/** One store frame as its parts see it: the page as last read, what the background said of it, and the one place for a card. */
export interface Frame {
  page: StorePage
  state: FrameState
  slot: CardSlot
  /** the field whose typing a card warns of now: nothing else takes its place until that is over */
  warned?: HTMLElement
  signal: AbortSignal
  /** to be told when something was filled or submitted here: a captcha that waits stands in its way from then on */
  acted(): void
  /** to be told when something else comes into the fields: what was said of the last try is old */
  outdate(): void
}

/** A card stands by the field it speaks of, and keeps clear of the form's other fields, its button and its captcha. */
export function placeBy(page: StorePage, anchor: HTMLElement): CardPlace {
  const fields = page.fields.map(({ element }) => element)
  const captcha = page.captcha === 'absent' ? [] : findCaptchaParts(anchor.ownerDocument)
  const needed = new Set([...fields, ...(page.submit ? [page.submit] : []), ...findFieldsBeside(anchor, page.submit), ...captcha])
  needed.delete(anchor)
  return { anchor, avoid: Array.from(needed) }
}
