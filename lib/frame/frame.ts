import type { FrameState } from '@/lib/messaging/protocol'
import type { StorePage } from '@/lib/pages/detect'
import type { CardPlace, CardSlot } from './card-slot'

/** One store frame as its parts see it: the page as last read, what the background said of it, and the one place for a card. */
export interface Frame {
  page: StorePage
  state: FrameState
  slot: CardSlot
  /** the field whose typing a card warns of now: nothing else takes its place until that is over */
  warned?: HTMLElement
  signal: AbortSignal
}

/** A card stands by the field it speaks of, and keeps clear of the page's other fields and its button. */
export function placeBy(page: StorePage, anchor: HTMLElement): CardPlace {
  const others = page.fields.map(({ element }) => element).filter((element) => element !== anchor)
  return { anchor, avoid: page.submit ? [...others, page.submit] : others }
}
