import { mayAsk } from '@/lib/pages/may-ask'
import { hear } from '@/lib/platform/ask'
import { isTrustedChain } from '@/lib/store/trusted-chain'
import { getHelp } from '../help'
import { watchPage } from './watch-page'

/**
 * Runs in every frame of the store, and most of them ask for nothing: this waits until a page may, and brings the rest then.
 * Does nothing at all where any ancestor is not the store's: a page that frames the store's sign-in to trick a shopper gets
 * no card of ours to show (THREATS A10, A31).
 */
export function waitForNeed(window: Window & typeof globalThis, signal: AbortSignal): void {
  if (!isTrustedChain([window.origin, ...ancestorsOf(window)])) return
  const { document } = window
  const waiting = new AbortController()
  signal.addEventListener('abort', () => waiting.abort(), { signal: waiting.signal })
  let hasAsked = false
  let last = Promise.resolve()

  const bring = async (isNeeded: boolean) => {
    if (waiting.signal.aborted) return
    const start = await getHelp(isNeeded)
    if (!start || signal.aborted) return
    waiting.abort()
    start(window, signal)
  }

  /** One after another. The background may be gone (an update, a reload), and the page must not notice. */
  const bringNext = (isNeeded: boolean) => (last = last.then(() => bring(isNeeded)).catch(() => {}))

  const look = () => {
    const isNeeded = mayAsk(document, new URL(document.URL))
    // Told once that nothing is asked here: in the middle of a journey this may be the page that says how it ended.
    if (isNeeded || !hasAsked) void bringNext(isNeeded)
    hasAsked = true
  }

  const begin = () => {
    look()
    watchPage(document, waiting.signal, look)
  }

  // A page that is drawn before the shopper comes to it (Chromium's prerendering) has another frame's number, and is no step of theirs yet.
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', begin, { once: true, signal })
  else begin()
  // The card of a frame inside this one is to be shown here. Heard until the end: the answer says that help is here.
  hear('frame.help', () => bringNext(true), signal)
}

/** Where a browser does not name the ancestors (Firefox until lately), only a page without any is known to have none that is foreign. */
function ancestorsOf(window: Window): readonly string[] {
  const named: DOMStringList | undefined = window.location.ancestorOrigins
  return named ? [...named] : window.parent === window ? [] : ['null']
}
