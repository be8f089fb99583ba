import { readWebmail, type WebmailReading } from './read'
import { documentOf } from './tree'

export interface WatchOptions {
  signal: AbortSignal
  /** called once with the first reading, then only when something changed */
  onChange: (reading: WebmailReading) => void
}

/** Part of the time that reading may take: 5 ms a second. */
const share = 0.005
const shortestPauseMs = 60
/** Frames load and lists fill without a change in the document that is watched: a look now and then costs little. */
const idleLookMs = 2000

/**
 * Reads the webmail whenever it changes, as often as its cost allows. Observes whole documents: some webmails replace the list's `tbody`
 * with each refresh, others the whole pane; and the documents of same-origin frames as they load.
 */
export function watchWebmail(document: Document, { signal, onChange }: WatchOptions): void {
  const view = document.defaultView
  if (view === null || signal.aborted) return
  let last = ''
  let timer: number | undefined
  let nextAt = 0
  const watched = new WeakSet<Document>()

  const look = () => {
    timer = undefined
    const start = performance.now()
    const reading = readWebmail(document, new URL(document.URL), new Date())
    nextAt = performance.now() + Math.max(shortestPauseMs, (performance.now() - start) / share / 4)
    const state = JSON.stringify(reading)
    if (state !== last) {
      last = state
      onChange(reading)
    }
    schedule(idleLookMs)
  }
  const schedule = (delayMs: number) => {
    if (signal.aborted) return
    view.clearTimeout(timer)
    timer = view.setTimeout(look, delayMs)
  }
  const soon = () => schedule(Math.max(0, nextAt - performance.now()))
  const observer = new MutationObserver((records) => {
    soon()
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) watchFrames(document)
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
  const watchFrames = (each: Document) => {
    for (const frame of each.querySelectorAll('iframe, frame')) {
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
