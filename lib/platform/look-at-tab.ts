import * as v from 'valibot'
import { browser } from '#imports'

const frameFacts = v.object({
  frameId: v.number(),
  origin: v.string(),
  path: v.string(),
  /** of the document itself; 0 where the browser does not say */
  status: v.number(),
  /** of the words on it, the first few hundred */
  text: v.string(),
  fields: v.number(),
  /** addresses of the frames that can be seen in it */
  frames: v.array(v.string()),
  /** the page's own scripts that did not come */
  blocked: v.number(),
  /** ms since all of it was loaded; 0 while it is not */
  age: v.number(),
})

/** How one frame of a tab looks from outside, whatever our scripts there have told. */
export type FrameFacts = v.InferOutput<typeof frameFacts>

/** Every frame of a tab that may be read, the top one too; undefined where not even that can be: an error page of the browser's, or no page of ours. */
export async function lookAtTab(tabId: number): Promise<FrameFacts[] | undefined> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: readFrame })
    const frames = results.map(({ frameId, result }) => v.safeParse(frameFacts, { ...(result as object | undefined), frameId }))
    return frames.flatMap(({ success, output }) => (success ? [output] : []))
  } catch {
    return undefined
  }
}

/** Runs in the frame, in our world: it stands alone. */
function readFrame(): Omit<FrameFacts, 'frameId'> {
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const isSeen = (element: Element) => element.getClientRects().length > 0
  const { latchkeyBlocked = 0 } = globalThis as { latchkeyBlocked?: number }
  return {
    origin: self.origin,
    path: location.pathname,
    status: loaded?.responseStatus ?? 0,
    text: (document.body?.innerText ?? '').trim().slice(0, 600),
    fields: [...document.querySelectorAll('input')].filter(isSeen).length,
    frames: [...document.querySelectorAll('iframe')]
      .filter(isSeen)
      .map(({ src }) => src)
      .slice(0, 20),
    blocked: latchkeyBlocked,
    age: loaded && loaded.loadEventEnd > 0 ? performance.now() - loaded.loadEventEnd : 0,
  }
}
