import { detectPage, type StorePage } from '@/lib/pages/detect'

/** Quiet time after which a changed page is looked at again, and how long a restless one may put that off. In ms. */
const quietMs = 80
const patienceMs = 400
/** Looking may take this share of the page's time: a page that costs 4 ms to read is read five times in two seconds. */
const share = 0.01

/**
 * Reads the page now and after every change of it. The observer only notes that something changed; reading waits for
 * quiet, and the dearer a reading was, the longer the next one waits.
 */
export function watchPage(document: Document, signal: AbortSignal, onPage: (page: StorePage) => void): { lookAgain(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstChangeAt = 0
  let restUntil = 0

  const look = () => {
    timer = undefined
    firstChangeAt = 0
    const start = performance.now()
    const page = detectPage(document, new URL(document.URL))
    const end = performance.now()
    restUntil = end + (end - start) / share
    onPage(page)
  }

  const lookSoon = () => {
    const now = performance.now()
    firstChangeAt ||= now
    const waited = now - firstChangeAt
    if (timer !== undefined && waited < patienceMs) clearTimeout(timer)
    else if (timer !== undefined) return
    timer = setTimeout(look, Math.max(Math.min(quietMs, patienceMs - waited), restUntil - now, 0))
  }

  const observer = new MutationObserver(lookSoon)
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['type', 'disabled', 'hidden', 'class'] })
  // Open shadow roots are out of the observer's sight; what the shopper does in them is not.
  for (const type of ['focusin', 'click', 'change']) document.addEventListener(type, lookSoon, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true, signal })
  else look()
  return { lookAgain: lookSoon }
}
