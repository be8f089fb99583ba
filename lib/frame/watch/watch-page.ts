/** Quiet time after which a changed page is looked at again, and how long a restless one may put that off. In ms. */
const quietMs = 80
const patienceMs = 400
/** Looking may take this share of the page's time: a page that costs 4 ms to read is read twice a second. The rest of 1 % is the observer's, and of looks dearer than the one before. */
const share = 0.007
/** What shows or hides, or lets a button be pressed; `style` changes with each frame of an animation as well. */
const attributes = ['type', 'disabled', 'aria-disabled', 'hidden', 'class', 'open', 'style']
const showing = /display|visibility|opacity/

/**
 * Has the page looked at now and after every change of it. The observer only notes that something changed; looking waits for
 * quiet, and the dearer the last two looks were, the longer the next one waits. Only the shopper's own acts are not put off: what they
 * just left may be gone a moment later.
 */
export function watchPage(document: Document, signal: AbortSignal, onChange: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstChangeAt = 0
  let restUntil = 0
  let lastTook = 0

  const look = () => {
    clearTimeout(timer)
    timer = undefined
    firstChangeAt = 0
    const start = performance.now()
    onChange()
    const end = performance.now()
    const took = end - start
    // One dear look (the first that finds a form runs code that nothing has warmed up) says little of what the next will cost.
    restUntil = end + Math.min(took, lastTook) / share
    lastTook = took
  }

  const lookSoon = () => {
    const now = performance.now()
    firstChangeAt ||= now
    const waited = now - firstChangeAt
    if (timer !== undefined && waited < patienceMs) clearTimeout(timer)
    else if (timer !== undefined) return
    timer = setTimeout(look, Math.max(Math.min(quietMs, patienceMs - waited), restUntil - now, 0))
  }

  const onAct = (event: Event) => {
    if (event.isTrusted && timer !== undefined) look()
    lookSoon()
  }

  const observer = new MutationObserver((records) => {
    if (records.some(mayShow)) lookSoon()
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: attributes, attributeOldValue: true })
  // Open shadow roots are out of the observer's sight; what the shopper does in them is not.
  for (const type of ['focusin', 'click', 'change']) document.addEventListener(type, onAct, { capture: true, passive: true, signal })
  // A frame that was not displayed gets its size once it is, and nothing in it changes then.
  document.defaultView?.addEventListener('resize', lookSoon, { passive: true, signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true, signal })
  else look()
}

/** A style may also stop saying what hid the element. */
function mayShow({ attributeName, oldValue, target }: MutationRecord): boolean {
  if (attributeName !== 'style') return true
  return showing.test(oldValue ?? '') || (target instanceof Element && showing.test(target.getAttribute('style') ?? ''))
}
