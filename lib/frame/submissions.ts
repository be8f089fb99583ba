import type { StorePage } from '@/lib/pages/read-page'

/**
 * Tells when the shopper submits: a trusted click on the page's button, Enter in one of its fields, or a form's own submit
 * that follows either. Reports before the page does anything, since it may be gone a moment later.
 */
export function watchSubmissions(
  document: Document,
  getPage: () => StorePage | undefined,
  signal: AbortSignal,
  onSubmit: () => void,
): void {
  const isField = (target: EventTarget | null) => getPage()?.fields.some(({ element }) => element === target) === true
  const isButton = (event: Event) => {
    const submit = getPage()?.submit
    return submit !== undefined && event.composedPath().includes(submit) && !isDisabled(submit)
  }
  const options = { capture: true, passive: true, signal }
  document.addEventListener('click', (event) => event.isTrusted && isButton(event) && onSubmit(), options)
  document.addEventListener(
    'keydown',
    (event) => event.isTrusted && event.key === 'Enter' && !event.isComposing && isField(event.composedPath()[0] ?? null) && onSubmit(),
    options,
  )
}

function isDisabled(button: HTMLElement): boolean {
  return ('disabled' in button && button.disabled === true) || button.getAttribute('aria-disabled') === 'true'
}
