import { makeBudget } from './budget'
import { makeNovelty } from './novelty'
import { readWebmail, type WebmailReading } from '../webmail/read'
import { documentOf, isElement } from '../webmail/document/tree'

export interface WatchOptions {
  signal: AbortSignal
  /** called once with the first reading, then only when something changed */
  onChange: (reading: WebmailReading) => void
}

/** What changes that say nothing new leave untouched, so that a list which never rests has something left for a new mail. */
const keptForNewMs = 50
/**
 * What one look counts for at most where new words are to be read: on a busy machine the clock says more than the work, and the mail
 * would wait for half a minute. Changes that say nothing new wait for all that was spent.
 */
const mostCountedMs = 40
/** Lists are drawn in several steps. */
const pauseMs = 40
/** Some changes are none of the watched documents' (a frame that fills late): a look now and then, when there is nothing better to do. */
const idleLookMs = 10_000
const frameTags = 'iframe, frame'

/**
 * Reads the webmail whenever it changes, as often as its cost allows, and at once where new words come. Observes whole documents: some
 * webmails replace the list's `tbody` with each refresh, others the whole pane; with their open shadow roots, and the documents of same-origin
 * frames as they load.
 */
export function watchWebmail(document: Document, { signal, onChange }: WatchOptions): void {
  const view = document.defaultView
  if (view === null || signal.aborted) return
  let last = ''
  let timer: number | undefined
  let dueAt = 0
  const forNews = makeBudget()
  const forTheRest = makeBudget()
  const watched = new WeakSet<Node>()
  const novelty = makeNovelty()
  const { port1: atOnce, port2: heard } = new MessageChannel()
  let rootsDueAt = 0

  const look = () => {
    const start = performance.now()
    if (start >= rootsDueAt) {
      enterRoots(document)
      rootsDueAt = start + idleLookMs
    }
    const reading = readWebmail(document, new URL(document.URL), new Date())
    const state = JSON.stringify(reading)
    const isFirst = last === ''
    if (state !== last) {
      last = state
      onChange(reading)
    }
    const end = performance.now()
    // The first look makes its tables and counts for nothing: the mail that is waited for comes right after it.
    if (!isFirst) {
      forNews.spend(Math.min(end - start, mostCountedMs))
      forTheRest.spend(end - start)
    }
    schedule(Math.max(idleLookMs, forTheRest.waitMs(0)))
  }
  const schedule = (delayMs: number) => {
    if (signal.aborted) return
    view.clearTimeout(timer)
    dueAt = performance.now() + delayMs
    timer = view.setTimeout(look, delayMs)
  }
  /** Not put off by a page that never stops changing. */
  const soon = (isNew: boolean) => {
    // In a tab in the back timers come once a second, after some minutes once a minute.
    if (isNew && document.hidden && forNews.waitMs(0) === 0) return atOnce.postMessage(undefined)
    const delayMs = Math.max(pauseMs, isNew ? forNews.waitMs(0) : forTheRest.waitMs(keptForNewMs))
    if (performance.now() + delayMs < dueAt) schedule(delayMs)
  }
  const observer = new MutationObserver((records) => {
    const start = performance.now()
    // Telling what is new costs something too.
    const isNew = forNews.waitMs(0) === 0 && records.filter(bringsNews).length > 0
    for (const { addedNodes } of records) for (const node of addedNodes) if (isElement(node)) enterAll(node)
    for (const budget of [forNews, forTheRest]) budget.spend(performance.now() - start)
    soon(isNew)
  })
  const bringsNews = ({ type, target, addedNodes }: MutationRecord) =>
    type === 'characterData' ? novelty.isNew(target) : [...addedNodes].filter((node) => novelty.isNew(node)).length > 0
  const watchTree = (each: Document | ShadowRoot) => {
    if (watched.has(each)) return
    watched.add(each)
    observer.observe(each, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'title', 'src'],
    })
    novelty.learn('body' in each ? (each.body ?? each) : each)
    enterAll(each)
  }
  const enterAll = (added: Document | ShadowRoot | Element) => {
    watchFrames(added)
    enterRoots(added)
  }
  const enterRoots = (added: Document | ShadowRoot | Element) => {
    const hosts = 'matches' in added ? [added, ...added.querySelectorAll('*')] : added.querySelectorAll('*')
    for (const { shadowRoot } of hosts) if (shadowRoot !== null) watchTree(shadowRoot)
  }
  const watchFrames = (added: Document | ShadowRoot | Element) => {
    const frames = 'matches' in added && added.matches(frameTags) ? [added] : added.querySelectorAll(frameTags)
    for (const frame of frames) {
      frame.addEventListener('load', () => enter(frame), { signal })
      enter(frame)
    }
  }
  /** A frame of another site can't be read; that it came is news all the same, since some webmails open a mail in one. */
  const enter = (frame: Element) => {
    const inner = documentOf(frame)
    if (inner !== undefined && watched.has(inner)) return
    if (inner !== undefined) watchTree(inner)
    soon(true)
  }

  signal.addEventListener('abort', () => {
    observer.disconnect()
    view.clearTimeout(timer)
    atOnce.close()
  })
  heard.onmessage = () => !signal.aborted && look()
  watchTree(document)
  look()
}
