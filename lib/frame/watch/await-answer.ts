/** A page that shows no sign of its work has answered after this long, as far as anybody can tell. In ms. */
const patienceMs = 2500
/** The words about the answer may be drawn a moment after the button is free again. In ms. */
const drawnAfterMs = 100

/**
 * Tells once when the page seems to have answered what was submitted: its button was busy and is free again. A second refusal
 * may leave the page just as the first one did, and would go unnoticed without this.
 */
export function awaitAnswer(button: HTMLElement | undefined, signal: AbortSignal, onAnswer: () => void): void {
  let wasBusy = false
  let timer = setTimeout(answer, patienceMs)
  const observer = new MutationObserver(() => {
    if (!button || isBusy(button) === wasBusy) return
    wasBusy = !wasBusy
    clearTimeout(timer)
    timer = setTimeout(answer, wasBusy ? patienceMs * 4 : drawnAfterMs)
  })
  if (button) observer.observe(button, { attributes: true, attributeFilter: ['disabled', 'aria-disabled', 'aria-busy', 'class'] })
  signal.addEventListener('abort', stop, { once: true })

  function answer() {
    stop()
    onAnswer()
  }

  function stop() {
    clearTimeout(timer)
    observer.disconnect()
    signal.removeEventListener('abort', stop)
  }
}

function isBusy(button: HTMLElement): boolean {
  const says = (name: string) => button.getAttribute(name) === 'true'
  return (
    button.hasAttribute('disabled') || says('aria-disabled') || says('aria-busy') || /loading|busy|disabled|spin/i.test(button.className)
  )
}
