import { attribute, sizeOf, upwards } from '@/lib/pages/dom/dom'
import { fold, foldName } from '@/lib/pages/words/fold'
import { textOf } from '@/lib/pages/dom/text-of'
import type { Scope } from './scopes'
import type { Sight } from '@/lib/pages/dom/visible'

/** What stands around the fields of a scope, folded. */
export interface Surroundings {
  /** headings in the scope and the nearest before it, joined */
  heading: string
  /** id, class, name, action and label of the form and the boxes around it */
  names: string
  /** the box around the form that holds no other field: "Forgot password?" often stands outside the form */
  outer: Element
  /** all words in there, cut */
  text: string
}

const titles = 'h1,h2,h3,h4,h5,legend,[role=heading],[role=tab][aria-selected=true]'
const titleLike = '[class*=title i],[class*=heading i],[class*=header i],[class*=caption i]'

export function readSurroundings(scope: Scope, sight: Sight): Surroundings {
  const outer = outerOf(scope)
  return { heading: headingOf(scope, sight), names: namesOf(scope), outer, text: fold(textOf(outer, 1500), 1500) }
}

function headingOf({ root, fields: [first] }: Scope, sight: Sight): string {
  const texts: string[] = []
  const collect = (outer: Element, selector: string, isBefore: (element: Element) => boolean) => {
    const found = outer.querySelectorAll(selector)
    const near: string[] = []
    for (let index = 0; index < found.length && index < 40; index++) {
      const element = found[index]
      if (!element || !isBefore(element) || !sight.isShown(element)) continue
      const text = textOf(element, 101)
      if (text.length > 1 && text.length <= 100) near.push(text)
    }
    texts.push(...near.slice(-2))
  }
  const precedes = (element: Element) => !first || (first.compareDocumentPosition(element) & 2) !== 0
  collect(root, titles, precedes)
  if (texts.length === 0) collect(root, titleLike, precedes)
  let level = 0
  for (const above of upwards(root, 9)) {
    if (texts.length > (level < 4 ? 2 : 0) || above.localName === 'html') break
    const isLarge = sizeOf(above) > 800
    if (above === root) continue
    // other forms' headings are in boxes of their own
    collect(
      above,
      isLarge ? 'h1' : level < 3 ? `${titles},${titleLike}` : titles,
      (element) => precedes(element) && !element.closest('form,header,nav,footer,aside'),
    )
    level += 1
  }
  return fold(texts.join(' | '), 240)
}

/** The largest box around a form, so many levels up, that is still no page. */
export function boxAround({ root }: Scope, levels: number): Element {
  let box = root
  for (const above of upwards(root, levels + 1)) {
    if (above.localName === 'html' || sizeOf(above) > mostAround) break
    box = above
  }
  return box
}

function outerOf({ root }: Scope): Element {
  let outer = root
  const own = root.querySelectorAll(asking).length
  for (const above of upwards(root, 4)) {
    if (
      above.localName === 'html' ||
      sizeOf(above) > mostAround ||
      above.querySelector('header,footer,nav,aside') ||
      above.querySelectorAll(asking).length > own
    )
      break
    outer = above
  }
  return outer
}

/** elements; a larger box is a page, not the surroundings of a form */
const mostAround = 250

const asking = 'input:not([type=hidden],[type=submit],[type=button],[type=image]),textarea,select'

const named = ['id', 'name', 'class', 'action', 'aria-label', 'data-testid', 'data-form', 'data-action', 'title']

function namesOf({ root }: Scope): string {
  const own = named
    .map((name) =>
      attribute(root, name)
        .slice(0, name === 'action' ? 200 : 120)
        .replace(/\?.*/, ''),
    )
    .join(' ')
  let around = ''
  let level = 0
  for (const above of upwards(root, 4)) {
    if (above !== root && above.localName !== 'body' && above.localName !== 'html' && level < 3)
      around += ` ${attribute(above, 'id').slice(0, 60)} ${attribute(above, 'class').slice(0, 80)}`
    level += 1
  }
  return foldName(`${own.slice(0, 260)} ${around.slice(0, 140)}`.slice(0, 300))
}
