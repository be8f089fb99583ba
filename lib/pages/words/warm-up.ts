/** What one piece may take of the page's thread, in ms. */
const pieceMs = 2

/**
 * Has the browser compile patterns piece by piece: all of it at once is most of what a first look takes. Each pattern meets the text
 * twice, since V8 compiles it anew, for speed, when it is used again. `pause` lets the page do its own work.
 */
export async function warmUp(patterns: Iterable<Pick<RegExp, 'test'>>, text: string, pause: () => Promise<void>): Promise<void> {
  let start = performance.now()
  for (const words of patterns) {
    words.test(text)
    words.test(text)
    if (performance.now() - start < pieceMs) continue
    await pause()
    start = performance.now()
  }
}
