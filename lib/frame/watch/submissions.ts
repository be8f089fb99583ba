import type { StorePage } from '@/lib/pages/read-page'

/**
 * Tells when the shopper submits: a trusted click on the page's button, Enter in one of its fields, or a submit of its form that follows another
 * act of a hand, as where a page sends a code off by its last digit or a phone's keyboard has no Enter. Reports before the page does
 * anything, since it may be gone a moment later.
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
  const isForm = (target: EventTarget | null) =>
    target !== null && getPage()?.fields.some(({ element }) => 'form' in element && element.form === target) === true
  /** A hand did something that was not taken for a submit: what a form submits next is its doing. */
  let mayFollow = false
  const heed = (event: Event, isSubmit: boolean) => {
    if (!event.isTrusted) return
    mayFollow = !isSubmit
    if (isSubmit) onSubmit()
  }
  const options = { capture: true, passive: true, signal }
  document.addEventListener('click', (event) => heed(event, isButton(event)), options)
  document.addEventListener(
    'keydown',
    (event) => heed(event, event.key === 'Enter' && !event.isComposing && isField(event.composedPath()[0] ?? null)),
    options,
  )
  document.addEventListener('submit', (event) => mayFollow && isForm(event.composedPath()[0] ?? null) && heed(event, true), options)
}

function isDisabled(button: HTMLElement): boolean {
  return ('disabled' in button && button.disabled === true) || button.getAttribute('aria-disabled') === 'true'
}
