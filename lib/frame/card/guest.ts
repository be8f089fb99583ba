import type { CardAct, CardModel } from '@/lib/messaging/card-model'
import type { Spot } from '@/lib/messaging/protocol'
import { ask, hear } from '@/lib/platform/ask'
import { makeCardSlot, type CardSlot } from './card-slot'
import type { CardPlace } from './cards'
import { quietly } from '../quietly'

/** A frame smaller than this can't hold a card without covering its own fields and button. In CSS pixels. */
const roomyFrame = { width: 340, height: 480 }

/** The others may hold a password, or something of one, and stay in the frame that it belongs to. */
const travels: ReadonlySet<CardModel['kind']> = new Set(['accounts', 'waiting', 'code', 'link', 'notice'])

/** The slot of a frame whose cards are better shown by the page around it: those that can go there do, and what is done on them comes back. */
export function makeGuestSlot(window: Window, signal: AbortSignal): CardSlot {
  const own = makeCardSlot(signal)
  let away: { guest: string; kind: CardModel['kind']; onAct: (act: CardAct) => void } | undefined

  const callBack = () => {
    if (away) quietly(ask('guest.show', { guest: away.guest }))
    away = undefined
  }

  hear(
    'frame.act',
    ({ guest, act }) => {
      const shown = away
      // Meant for a card of the page that was in this frame before, or for one that another kind has taken the place of.
      if (shown?.guest !== guest) return
      if (act.kind === 'dismiss') away = undefined
      shown.onAct(act)
    },
    signal,
  )
  // A page that goes takes its card along.
  window.addEventListener('pagehide', callBack, { signal })

  return {
    async show(model, place, onAct) {
      if (!needsHost(window) || !travels.has(model.kind)) {
        callBack()
        return own.show(model, place, onAct)
      }
      own.close()
      const guest = away?.kind === model.kind ? away.guest : crypto.randomUUID()
      away = { guest, kind: model.kind, onAct }
      await ask('guest.show', { guest, card: model, field: spotOf(place.anchor), avoid: place.avoid.map(spotOf) })
    },
    close(...kinds) {
      own.close(...kinds)
      if (away && (kinds.length === 0 || kinds.includes(away.kind))) callBack()
    },
    get kind() {
      return away?.kind ?? own.kind
    },
  }
}

function needsHost(window: Window): boolean {
  return window.parent !== window && (window.innerWidth < roomyFrame.width || window.innerHeight < roomyFrame.height)
}

function spotOf(element: HTMLElement): Spot {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}

/**
 * Shows the cards of small frames beside them, apart from this page's own. The act goes back through the background, and the
 * frame itself asks for whatever the act stands for: no secret passes through here.
 */
export function hostGuests(document: Document, signal: AbortSignal): void {
  const slot = makeCardSlot(signal)
  let current: string | undefined
  hear(
    'frame.guest',
    ({ guest, card, origin, frameId, ...spots }) => {
      if (!card && guest !== current) return
      // Another's card is another card, even where it looks the same: it has to be seen before a click on it counts.
      if (guest !== current) slot.close()
      current = guest
      const anchor = card && findFrameOf(document, origin)
      if (!anchor) {
        slot.close()
        return
      }
      const place: CardPlace = { anchor, avoid: [], inside: spots.field && { field: spots.field, avoid: spots.avoid ?? [] } }
      quietly(slot.show(card, place, (act) => quietly(ask('guest.act', { frameId, guest, act }))))
    },
    signal,
  )
}

/** The largest frame with documents of that origin: pages also keep tiny ones for their own purposes. */
function findFrameOf(document: Document, origin: string): HTMLElement | undefined {
  const frames = [...document.querySelectorAll('iframe')].filter(({ src }) => URL.canParse(src) && new URL(src).origin === origin)
  const area = (frame: HTMLElement) => frame.offsetWidth * frame.offsetHeight
  return frames.toSorted((one, other) => area(other) - area(one))[0]
}
