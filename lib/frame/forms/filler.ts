import type { Notice } from '@/lib/messaging/card-model'
import { fillFields, type FieldMark } from '@/lib/pages/fill/fill'
import { fillNotice } from './fill-notice'
import { placeBy, type Frame } from '../frame'
import { quietly } from '../quietly'
import { makeWatch } from './watch-over'

export interface Filling {
  element: HTMLElement
  value: string
  /** how the field was when the shopper was offered to fill it */
  mark?: FieldMark
}

/** Fills by the shopper's act, and watches over it until it is submitted or filled anew. */
export interface Filler {
  /** Whether everything stayed in the page. What did not is told to the shopper here. */
  fillIn(fillings: readonly Filling[]): Promise<boolean>
  submitted(): void
}

export function makeFiller(frame: Frame): Filler {
  const tell = (notice: Notice, element: HTMLElement) =>
    quietly(frame.slot.show({ kind: 'notice', notice }, placeBy(frame.page, element), () => {}))

  const watch = makeWatch(frame.signal, tell)

  return {
    async fillIn(fillings) {
      frame.outdate()
      const signal = watch.begin(fillings.map(({ element }) => element))
      const result = await fillFields(fillings, { signal })
      if (result.ok) {
        watch.remember(fillings)
        frame.acted()
        return true
      }
      const notice = fillNotice(result.reason)
      const [first] = fillings
      if (first && notice) tell(notice, result.element ?? first.element)
      return false
    },
    submitted() {
      const lost = watch.end()
      if (lost) tell('page-took-it-back', lost)
    },
  }
}
