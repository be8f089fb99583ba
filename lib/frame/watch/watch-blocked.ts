/** Scripts of the store and of its own content hosts (STORE.md); those of others are missed by nobody who signs in. */
const ownScripts = /^https:\/\/([\w-]+\.)*(aliexpress|alibaba|alicdn|alipay|alipayobjects|aliexpress-media)\.(com|us|ru)\//

/** Where the count is left for who looks at the tab: a global of our own world, which no page can see. */
const slot: { latchkeyBlocked?: number } = globalThis as never

/** Counts the page's own scripts that did not come: an ad blocker, an antivirus or the network kept them away. */
export function watchBlocked(window: Window, signal: AbortSignal): void {
  const onError = ({ target }: Event) => {
    if (target instanceof HTMLScriptElement && ownScripts.test(target.src)) slot.latchkeyBlocked = (slot.latchkeyBlocked ?? 0) + 1
  }
  window.addEventListener('error', onError, { capture: true, passive: true, signal })
}
