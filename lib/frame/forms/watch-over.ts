import type { Notice } from '@/lib/messaging/card-model'
import { isLost } from '@/lib/pages/fill/fill'
import { watchFilled, type Breach } from '@/lib/pages/fill/watch-filled'

/** Over what was filled by the shopper's act, until it is submitted or filled anew (THREATS A17, A18). */
export interface Watch {
  /** To be called before the fields are touched: a page may answer to the very event that says they were. The signal ends with the first breach. */
  begin(fields: readonly HTMLElement[]): AbortSignal
  /** What stands in them now: a page may let a field look filled and empty it at the last moment. */
  remember(entries: readonly { element: HTMLElement; value: string }[]): void
  /** Forgets all of it. The first field from which the page took it away; what the shopper changed is their own business. */
  end(): HTMLElement | undefined
}

/** `tell` hears of the first breach; the fields that the page has moved, or turned into text, are emptied every one. */
export function makeWatch(signal: AbortSignal, tell: (notice: Notice, field: HTMLElement) => void): Watch {
  let watching = new AbortController()
  let filled: readonly { element: HTMLElement; value: string }[] = []
  const onInput = (event: Event) => {
    if (event.isTrusted) filled = filled.filter(({ element }) => element !== event.composedPath()[0])
  }
  document.addEventListener('input', onInput, { capture: true, passive: true, signal })

  return {
    begin(fields) {
      watching.abort()
      watching = new AbortController()
      const broken = new AbortController()
      const onBreach = (field: HTMLElement) => (breach: Breach) => {
        if (!broken.signal.aborted) tell(breach === 'target-changed' ? 'form-changed' : 'field-changed', field)
        // Nothing more is put into this page, least of all what was just taken out.
        broken.abort()
      }
      const whole = AbortSignal.any([watching.signal, signal])
      for (const field of fields) watchFilled(field, onBreach(field), whole)
      return AbortSignal.any([broken.signal, signal])
    },
    remember: (entries) => (filled = entries.map(({ element, value }) => ({ element, value }))),
    end() {
      watching.abort()
      const lost = filled.find(isLost)
      filled = []
      return lost?.element
    },
  }
}
