import type { Notice } from '@/lib/messaging/card-model'
import { fillFields, type FieldMark } from '@/lib/pages/fill/fill'
import { watchFilled, type Breach } from '@/lib/pages/fill/watch-filled'
import { fillNotice } from './fill-notice'
import { placeBy, type Frame } from './frame'
import { rememberFilled } from './remember-filled'
import { quietly } from './quietly'

export interface Filling {
  element: HTMLElement
  value: string
  /** how the field was when the shopper was offered to fill it */
  mark?: FieldMark
}

/** Fills by the shopper's act, and watches over the passwords until they are submitted or filled anew (THREATS A17, A18). */
export interface Filler {
  /** Whether everything stayed in the page. What did not is told to the shopper here. */
  fillIn(fillings: readonly Filling[]): Promise<boolean>
  submitted(): void
}

export function makeFiller(frame: Frame): Filler {
  const filled = rememberFilled(document, frame.signal)
  let watching = new AbortController()

  const tell = (notice: Notice, element: HTMLElement) =>
    quietly(frame.slot.show({ kind: 'notice', notice }, placeBy(frame.page, element), () => {}))

  return {
    async fillIn(fillings) {
      watching.abort()
      watching = new AbortController()
      const signal = AbortSignal.any([watching.signal, frame.signal])
      const filling = new AbortController()
      const onBreach = (breach: Breach, element: HTMLElement) => {
        // Nothing more is put into this page, least of all what was just taken out.
        filling.abort()
        tell(breach === 'target-changed' ? 'form-changed' : 'field-changed', element)
      }
      // Before the fields are touched: the page may answer to the very event that says they were.
      for (const { element } of fillings) {
        if (element.getAttribute('type') === 'password') watchFilled(element, (breach) => onBreach(breach, element), signal)
      }
      const result = await fillFields(fillings, { signal: AbortSignal.any([filling.signal, frame.signal]) })
      if (result.ok) {
        filled.remember(fillings)
        frame.acted()
        return true
      }
      const notice = fillNotice(result.reason)
      const [first] = fillings
      if (first && notice) tell(notice, result.element ?? first.element)
      return false
    },
    submitted() {
      watching.abort()
      const lost = filled.findLost()
      if (lost) tell('page-took-it-back', lost)
    },
  }
}
