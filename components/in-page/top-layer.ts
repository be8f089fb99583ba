/** Elements of the page that lie in the top layer, and word of each one that goes there. */
export interface TopLayer {
  /** Takes what is open now as lying below us: to be called right after we were put on top. */
  settle(): void
  /** True when something of the page may lie above us: it went to the top layer after the last `settle`. */
  isForeignAbove(): boolean
}

const openInTopLayer = ':popover-open, :modal, :fullscreen'
/** A walk over 10,000 nodes takes 52 ms in Chromium: for each act of the shopper, but not for each crossing of the card's edge. */
const scanPauseMs = 330

/**
 * `relatives` are our host and the page's dialogs that hold it: they never count. Each event that `heard` reports (from window's capture
 * phase) is looked at; what opens inside shadow roots is not composed, so that each root found gets a listener of its own.
 */
export function watchTopLayer(options: {
  document: Document
  host: HTMLElement
  heard: (listener: (event: Event) => void) => () => void
  signal: AbortSignal
  onForeign: () => void
}): TopLayer {
  const { document, host, signal } = options
  const roots = new Set<Document | ShadowRoot>([document])
  let known = new Set<Element>()
  let isOpenedSince = false
  let scannedAt = -Infinity

  const notice = (event: Event): void => {
    if (event.type !== 'beforetoggle' && event.type !== 'toggle' && event.type !== 'fullscreenchange') return
    if (event.type !== 'fullscreenchange' && Reflect.get(event, 'newState') !== 'open') return
    if (event.composedPath().includes(host) || isRelative(event.target)) return
    if (event.target instanceof Element && event.type !== 'fullscreenchange' && !mayBeInTopLayer(event.target)) return
    // beforetoggle comes first and at once, toggle a task later: one opening, counted once.
    if (event.type !== 'toggle') options.onForeign()
    isOpenedSince = true
  }
  const stop = options.heard(notice)
  signal.addEventListener('abort', stop)

  function isRelative(target: unknown): boolean {
    return target instanceof Element && target.contains(host)
  }

  function learnRoots(pauseMs: number): void {
    if (performance.now() - scannedAt < pauseMs) return
    scannedAt = performance.now()
    for (const root of findShadowRoots(document)) {
      if (roots.has(root)) continue
      roots.add(root)
      for (const type of ['beforetoggle', 'toggle']) root.addEventListener(type, notice, { capture: true, passive: true, signal })
    }
  }

  function findOpen(pauseMs: number): Set<Element> {
    learnRoots(pauseMs)
    const open = new Set<Element>()
    for (const root of roots) {
      for (const element of root.querySelectorAll(openInTopLayer)) if (element !== host && !isRelative(element)) open.add(element)
    }
    return open
  }

  return {
    settle() {
      known = findOpen(scanPauseMs)
      isOpenedSince = false
    },
    isForeignAbove: () => isOpenedSince || [...findOpen(0)].some((element) => !known.has(element)),
  }
}

/** `<details>` toggles too, and goes nowhere. */
function mayBeInTopLayer(element: Element): boolean {
  return element.localName === 'dialog' || element.hasAttribute('popover')
}

function* findShadowRoots(root: Document | ShadowRoot): Generator<ShadowRoot> {
  const walker = (root.ownerDocument ?? root).createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const shadow = node instanceof HTMLElement ? findShadowRoot(node) : undefined
    if (!shadow) continue
    yield shadow
    yield* findShadowRoots(shadow)
  }
}

/** Extensions may look into closed roots: `chrome.dom` in Chromium, a property of the element in Firefox. */
function findShadowRoot(element: HTMLElement): ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot
  const own: unknown = Reflect.get(element, 'openOrClosedShadowRoot')
  if (own instanceof ShadowRoot) return own
  // Only these may carry a shadow root, so the call across the border is made for few.
  if (!element.localName.includes('-') && !plainHosts.has(element.localName)) return undefined
  const found: unknown = chromeDom()?.openOrClosedShadowRoot?.(element)
  return found instanceof ShadowRoot ? found : undefined
}

const plainHosts = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '))

function chromeDom(): { openOrClosedShadowRoot?: (element: HTMLElement) => unknown } | undefined {
  const chrome: unknown = Reflect.get(globalThis, 'chrome')
  return typeof chrome === 'object' && chrome !== null
    ? (Reflect.get(chrome, 'dom') as { openOrClosedShadowRoot?: (element: HTMLElement) => unknown } | undefined)
    : undefined
}
