import type { ElementHandle } from 'puppeteer-core'

/**
 * One press of an element of a page, as a shopper presses: once it stands still and nothing lies over it. Gives what was in the way, or
 * `undefined` once it is pressed. A press that missed, since the page moved under the pointer, has reached nothing else either.
 */
export async function tryToPress(element: ElementHandle): Promise<string | undefined> {
  // A page that goes on meanwhile can't be asked.
  const obstacle = await look(element).catch(String)
  if (obstacle !== undefined) return obstacle
  const press = await element.evaluateHandle(watchPress)
  await element.click()
  // A page that has gone on can't be asked; nothing but the press lets it go.
  const isMissed = await press.evaluate(({ isMissed }) => isMissed).catch(() => false)
  return isMissed ? 'moved away under the pointer' : undefined
}

async function look(element: ElementHandle): Promise<string | undefined> {
  await element.scrollIntoView()
  return element.evaluate(findObstacle)
}

/** Runs in the page, as the next does. */
async function findObstacle(element: Element): Promise<string | undefined> {
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

function watchPress(element: Element): { isMissed: boolean } {
  const press = { isMissed: false }
  const heard = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
  const hear = (event: Event) => {
    if (event.type === 'pointerdown') press.isMissed = !event.composedPath().includes(element)
    if (press.isMissed) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    if (event.type === 'mouseup') setTimeout(stop)
  }
  const stop = () => heard.forEach((type) => removeEventListener(type, hear, true))
  for (const type of heard) addEventListener(type, hear, true)
  return press
}
