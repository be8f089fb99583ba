/** Calls `onMove` (at most once a frame) when the field may have moved, and `onGone` when it is no longer there. */
export function followAnchor(options: { anchor: HTMLElement; signal: AbortSignal; onMove: () => void; onGone: () => void }): void {
  const { anchor, signal } = options
  const window = anchor.ownerDocument.defaultView
  if (!window) return
  let last = anchor.getBoundingClientRect()
  let isDue = false

  const check = (): void => {
    isDue = false
    if (signal.aborted) return
    if (!anchor.isConnected) return options.onGone()
    const rect = anchor.getBoundingClientRect()
    if (rect.width === 0 && rect.height === 0) return options.onGone()
    const hasMoved = Math.abs(rect.left - last.left) + Math.abs(rect.top - last.top) + Math.abs(rect.width - last.width) > 1
    last = rect
    if (hasMoved) options.onMove()
  }
  const soon = (): void => {
    if (isDue) return
    isDue = true
    window.requestAnimationFrame(check)
  }
  const passive = { capture: true, passive: true, signal }
  /** What can be seen of the window is another, wherever the field stands. */
  const anew = (): void => {
    last = new DOMRect()
    soon()
  }
  window.addEventListener('scroll', soon, passive)
  window.addEventListener('resize', anew, passive)
  // A phone's keyboard comes and goes, and two fingers zoom, without the window's being told.
  for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, anew, passive)
  // A style sheet that arrives late gives the field its size.
  const sizes = new ResizeObserver(soon)
  sizes.observe(anchor)
  // Layout shifts tell nobody. Four looks a second at one rectangle cost nothing that can be measured.
  const timer = window.setInterval(check, 250)
  signal.addEventListener('abort', () => {
    sizes.disconnect()
    window.clearInterval(timer)
  })
}
