import { says } from './vocabulary'

/** What one piece may take of the page's thread, in ms. */
const pieceMs = 2

/**
 * Has the browser compile the vocabulary piece by piece: all of it at once is most of what a first look takes. Each pattern meets the text
 * twice, since V8 compiles it anew, for speed, when it is used again. `pause` lets the page do its own work.
 */
export async function warmUp(text: string, pause: () => Promise<void>): Promise<void> {
  let start = performance.now()
  for (const words of Object.values(says)) {
    words.test(text)
    words.test(text)
    if (performance.now() - start < pieceMs) continue
    await pause()
    start = performance.now()
  }
}
