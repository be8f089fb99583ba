import type { CardAct, CardModel } from '@/lib/messaging/card-model'
import { getCards, type CardPlace, type ShownCard } from './cards'

/** The one card of a frame. A new kind replaces the old; the same kind is drawn anew in its place. */
export interface CardSlot {
  show(model: CardModel, place: CardPlace, onAct: (act: CardAct) => void): Promise<void>
  /** closes it if it is of one of these kinds; without kinds, whatever it is */
  close(...kinds: CardModel['kind'][]): void
  readonly kind: CardModel['kind'] | undefined
}

export function makeCardSlot(signal: AbortSignal): CardSlot {
  let shown: { kind: CardModel['kind']; anchor: HTMLElement; card: ShownCard; end: AbortController } | undefined
  /** counts wishes, so that a slow arrival of the cards' script can't bring back a card that is no longer wanted */
  let wish = 0

  const slot: CardSlot = {
    async show(model, { anchor, avoid, inside }, onAct) {
      const mine = ++wish
      const showCard = await getCards()
      if (mine !== wish || signal.aborted || !anchor.isConnected) return
      if (shown?.kind === model.kind && shown.anchor === anchor && !shown.end.signal.aborted) {
        shown.card.update(model, { avoid, inside })
        return
      }
      shown?.end.abort()
      const end = new AbortController()
      signal.addEventListener('abort', () => end.abort(), { signal: end.signal })
      const card = showCard(model, {
        anchor,
        avoid,
        inside,
        signal: end.signal,
        onAct: (act) => {
          if (act.kind === 'dismiss') slot.close()
          onAct(act)
        },
        onClose: () => end.abort(),
      })
      shown = { kind: model.kind, anchor, card, end }
    },
    close(...kinds) {
      if (kinds.length > 0 && (shown === undefined || !kinds.includes(shown.kind))) return
      wish += 1
      shown?.card.close()
      shown?.end.abort()
      shown = undefined
    },
    get kind() {
      return shown?.end.signal.aborted === false ? shown.kind : undefined
    },
  }
  return slot
}
