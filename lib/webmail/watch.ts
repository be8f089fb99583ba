import { readWebmail, type WebmailReading } from './read'
import { documentOf, isElement } from './tree'

export interface WatchOptions {
  signal: AbortSignal
  /** called once with the first reading, then only when something changed */
  onChange: (reading: WebmailReading) => void
}

/** What reading may cost in the long run: 5 ms a second. What was not used is saved up, so that a new mail is read at once. */
const share = 0.005
const mostSavedMs = 100
/** What one look counts for at most: on a busy machine the clock says more than the work, and the mail would wait for half a minute. */
const mostCountedMs = 40
/** Lists are drawn in several steps. */
const pauseMs = 40
/** Some changes are none of the watched documents' (a frame that fills late): a look now and then, when there is nothing better to do. */
const idleLookMs = 10_000
const frameTags = 'iframe, frame'

/**
 * Reads the webmail whenever it changes, as often as its cost allows. Observes whole documents: some webmails replace the list's `tbody`
 * with each refresh, others the whole pane; and the documents of same-origin frames as they load.
 */
export function watchWebmail(document: Document, { signal, onChange }: WatchOptions): void {
  const view = document.defaultView
  if (view === null || signal.aborted) return
  let last = ''
  let timer: number | undefined
  let dueAt = 0
  let savedMs = mostSavedMs
  let savedAt = performance.now()
  const watched = new WeakSet<Document>()

  const look = () => {
    const start = performance.now()
    const reading = readWebmail(document, new URL(document.URL), new Date())
    const state = JSON.stringify(reading)
    if (state !== last) {
      last = state
      onChange(reading)
    }
    const end = performance.now()
    // The first look makes its tables and counts for nothing: the mail that is waited for comes right after it.
    const counted = last === '' ? 0 : Math.min(end - start, mostCountedMs)
    savedMs = Math.min(mostSavedMs, savedMs + (end - savedAt) * share) - counted
    savedAt = end
    schedule(Math.max(idleLookMs, waitMs()))
  }
  const waitMs = () => -Math.min(0, savedMs + (performance.now() - savedAt) * share) / share
  const schedule = (delayMs: number) => {
    if (signal.aborted) return
    view.clearTimeout(timer)
    dueAt = performance.now() + delayMs
    timer = view.setTimeout(look, delayMs)
  }
  /** Not put off by a page that never stops changing. */
  const soon = () => {
    const delayMs = Math.max(pauseMs, waitMs())
    if (performance.now() + delayMs < dueAt) schedule(delayMs)
  }
  const observer = new MutationObserver((records) => {
    soon()
    for (const { addedNodes } of records) for (const node of addedNodes) if (isElement(node)) watchFrames(node)
  })
  const watchDocument = (each: Document) => {
    if (watched.has(each)) return
    watched.add(each)
    observer.observe(each, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'title', 'src'],
    })
    watchFrames(each)
  }
  const watchFrames = (added: Document | Element) => {
    const frames = 'matches' in added && added.matches(frameTags) ? [added] : added.querySelectorAll(frameTags)
    for (const frame of frames) {
      frame.addEventListener('load', () => enter(frame), { signal })
      enter(frame)
    }
  }
  const enter = (frame: Element) => {
    const inner = documentOf(frame)
    if (inner === undefined || watched.has(inner)) return
    watchDocument(inner)
    soon()
  }

  signal.addEventListener('abort', () => {
    observer.disconnect()
    view.clearTimeout(timer)
  })
  watchDocument(document)
  look()
}
