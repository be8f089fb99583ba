import { browser } from '#imports'

/**
 * Origins of a frame and of each ancestor up to the top, frame first: asked of the frame's own document, in our world,
 * at the moment when something is about to move. undefined when the frame is gone or not ours to ask.
 */
export async function findFrameChain(tabId: number, frameId: number): Promise<string[] | undefined> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      // Firefox has named the ancestors only lately: elsewhere a frame inside another counts as one with a foreign ancestor.
      func: () => [self.origin, ...(location.ancestorOrigins ?? (self.parent === self ? [] : ['null']))],
    })
    const chain: unknown = result?.result
    return Array.isArray(chain) && chain.every((origin) => typeof origin === 'string') ? chain : undefined
  } catch {
    return undefined
  }
}

/** Puts a script that most pages never need into one frame, at once even while the page is loading. */
export async function bringScript(tabId: number, frameId: number, script: 'help' | 'cards'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${script}.js`], injectImmediately: true })
}
