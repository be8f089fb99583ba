import type { CDPSession, Page } from 'puppeteer-core'
import { until } from '../e2e/shopper.ts'

interface DomNode {
  backendNodeId: number
  children?: DomNode[]
  shadowRoots?: (DomNode & { shadowRootType?: string })[]
}

/** A moment at which the card changed, in ms of the page's `performance.now()`, and what the probe saw then. */
export interface Change {
  at: number
  saw: string
}

/**
 * Notes every change of what a card shows, inside the page itself: a closed shadow root can't be seen from there, but the
 * debugger hands it over. `probe` is an expression over `root` that gives a text.
 */
export async function watchCard(page: Page, probe: string): Promise<{ changes(): Promise<Change[]> }> {
  const session = await page.createCDPSession()
  const backendNodeId = await until(
    async () => ({ found: findClosedRoot((await session.send('DOM.getDocument', { depth: -1, pierce: true })).root), instead: 'none' }),
    'a card',
  )
  const { object } = await session.send('DOM.resolveNode', { backendNodeId })
  await call(
    session,
    object.objectId ?? '',
    `function () {
    const root = this
    const look = () => ${probe}
    const changes = (globalThis.cardChanges = [])
    let before = look()
    new MutationObserver(() => {
      const saw = look()
      if (saw !== before) changes.push({ at: performance.now(), saw })
      before = saw
    }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
  }`,
  )
  return { changes: () => page.evaluate(() => (globalThis as unknown as { cardChanges: Change[] }).cardChanges) }
}

async function call(session: CDPSession, objectId: string, functionDeclaration: string): Promise<void> {
  const { exceptionDetails } = await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration })
  if (exceptionDetails) throw new Error(exceptionDetails.text)
}

function findClosedRoot(node: DomNode): number | undefined {
  for (const root of node.shadowRoots ?? []) if (root.shadowRootType === 'closed') return root.backendNodeId
  for (const child of node.children ?? []) {
    const found = findClosedRoot(child)
    if (found !== undefined) return found
  }
  return undefined
}
