import type { CardAct, CardModel } from '@/lib/messaging/card-model'
import type { Spot } from '@/lib/messaging/protocol'
import { ask } from '@/lib/platform/ask'

export interface CardPlace {
  anchor: HTMLElement
  avoid: readonly HTMLElement[]
  /** of an anchor that is a frame: where in it the field is, and what is not to be covered */
  inside?: { field: Spot; avoid: readonly Spot[] }
}

/** One card on the page, until it is closed by the shopper, by us or by its signal. */
export interface ShownCard {
  /** in the same place; what it must keep clear of may be another by now */
  update(model: CardModel, place: Omit<CardPlace, 'anchor'>): void
  close(): void
}

export type ShowCard = (
  model: CardModel,
  options: Partial<CardPlace> & { anchor: HTMLElement; signal: AbortSignal; onAct(act: CardAct): void; onClose?(): void },
) => ShownCard

/** Where the cards' script leaves its way in: a global of our own world, which no page can see. */
const slot: { latchkeyShowCard?: ShowCard } = globalThis as never

/** Called by the cards' script in the frame it was brought to. */
export function offerCards(showCard: ShowCard): void {
  slot.latchkeyShowCard = showCard
}

/** The way in, brought into this frame on first need. */
export async function getCards(): Promise<ShowCard> {
  if (slot.latchkeyShowCard === undefined) await ask('cards.bring')
  if (slot.latchkeyShowCard === undefined) throw new Error('Expected the cards in this frame, found none')
  return slot.latchkeyShowCard
}
