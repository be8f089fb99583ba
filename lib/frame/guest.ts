import type { CardAct, CardModel } from '@/lib/messaging/card-model'
import { ask, hear } from '@/lib/platform/ask'
import { placeBy, type Frame } from './frame'
import { quietly } from './quietly'

/** A frame smaller than this can't hold a card without covering its own fields and button. In CSS pixels. */
const roomyFrame = { width: 340, height: 480 }

/** Whether this frame's cards are better shown by the page around it. */
export function needsHost(window: Window): boolean {
  return window.parent !== window && (window.innerWidth < roomyFrame.width || window.innerHeight < roomyFrame.height)
}

/** Has the top page show this frame's card beside the frame; what the shopper does on it comes back here. */
export function sendToHost(model: CardModel): void {
  quietly(ask('guest.show', { card: model }))
}

/** Hears what the shopper did on a card of this frame that the top page shows. */
export function hearFromHost(onAct: (act: CardAct) => void, signal: AbortSignal): void {
  hear('frame.act', onAct, signal)
}

/**
 * Shows the cards of small frames beside them. The act goes back through the background, and the frame itself asks for
 * whatever the act stands for: no secret passes through here.
 */
export function hostGuests(frame: Frame, document: Document, signal: AbortSignal): void {
  hear(
    'frame.guest',
    ({ card, origin }) => {
      const element = findFrameOf(document, origin)
      if (element) quietly(frame.slot.show(card, placeBy(frame.page, element), (act) => quietly(ask('guest.act', { act }))))
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
