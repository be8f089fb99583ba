import { isLost } from '@/lib/pages/fill/fill'

/** What was filled, until it is submitted: a page may let the field look filled and empty it at the last moment. */
export interface Filled {
  remember(entries: readonly { element: HTMLElement; value: string }[]): void
  /** Forgets all of it. The first field from which the page took it away; what the shopper changed is their own business. */
  findLost(): HTMLElement | undefined
}

export function rememberFilled(document: Document, signal: AbortSignal): Filled {
  let filled: readonly { element: HTMLElement; value: string }[] = []
  const onInput = (event: Event) => {
    if (event.isTrusted) filled = filled.filter(({ element }) => element !== event.composedPath()[0])
  }
  document.addEventListener('input', onInput, { capture: true, passive: true, signal })
  return {
    remember: (entries) => (filled = entries.map(({ element, value }) => ({ element, value }))),
    findLost() {
      const lost = filled.find(isLost)
      filled = []
      return lost?.element
    },
  }
}
