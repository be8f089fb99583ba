import type { ElementHandle } from 'puppeteer-core'

/** What became of a press: nothing has heard of it, it has hit something else, or it has become a click of the element. */
type Press = 'unheard' | 'missed' | 'clicked'

/**
 * One press of an element of a page, as a shopper presses: once it stands still and nothing lies over it. Gives what was in the way, or
 * `undefined` once the element has got its click. A press that missed, since the page moved under the pointer, has reached nothing else
 * either; one whose element moved away before the button was up has become no click.
 */
export async function tryToPress(element: ElementHandle): Promise<string | undefined> {
  // A page that goes on meanwhile can't be asked.
  const obstacle = await findObstacle(element).catch(String)
  if (obstacle !== undefined) return obstacle
  return pressWatched(element).catch(String)
}

async function pressWatched(element: ElementHandle): Promise<string | undefined> {
  const watch = await element.evaluateHandle(watchPress)
  // What went wrong with it shows in what was heard.
  await element.click().catch(() => undefined)
  // A page that has gone on can't be asked; nothing but the press lets it go.
  const became = await watch.evaluate(({ outcome }) => outcome()).catch((): Press => 'clicked')
  return became === 'clicked' ? undefined : became
}

async function findObstacle(element: ElementHandle): Promise<string | undefined> {
  await element.scrollIntoView()
  return element.evaluate(lookAt)
}

/** Runs in the page, as the next does. */
async function lookAt(element: Element): Promise<string | undefined> {
  const place = () => {
    const { x = 0, y = 0, width = 0, height = 0 } = element.getClientRects()[0] ?? {}
    return { x: x + width / 2, y: y + height / 2 }
  }
  const before = place()
  // No frame is drawn in a tab that lies behind another.
  await new Promise((done) => [requestAnimationFrame(done), setTimeout(done, 50)])
  const { x, y } = place()
  if (!element.isConnected) return 'gone'
  if (x !== before.x || y !== before.y) return 'moving'
  const over = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y)
  return over && element.contains(over) ? undefined : `under ${over?.outerHTML.slice(0, 200) ?? 'nothing, out of sight'}`
}

export function watchPress(element: Element): { outcome: () => Promise<Press> } {
  const unheardMs = 1000
  const root = element.getRootNode()
  // Nobody outside a closed root is told what in it is hit.
  const place = root instanceof ShadowRoot && root.mode === 'closed' ? root : window
  const heard = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
  let became: Press = 'unheard'
  let settle = (): void => undefined
  const settled = new Promise<void>((done) => (settle = done))
  const hear = (event: Event) => {
    const isHit = event.composedPath().includes(element)
    if (event.type === 'pointerdown' && !isHit) became = 'missed'
    if (event.type === 'click' && isHit && became !== 'missed') became = 'clicked'
    if (became === 'missed') {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    // The click, if there is one, follows at once.
    if (event.type === 'mouseup') setTimeout(settle)
  }
  for (const type of heard) place.addEventListener(type, hear, true)
  return {
    async outcome() {
      setTimeout(settle, unheardMs)
      await settled
      for (const type of heard) place.removeEventListener(type, hear, true)
      return became
    },
  }
}
