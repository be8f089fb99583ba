import { renderedText } from './rendered-text'
import type { Scan } from '../document/scan'
import { readShownTime } from '../time/shown-time'
import { childrenOf, documentOf, holds, isElement, namesOf } from '../document/tree'
import { headerFieldBefore, headerFieldNamed, isMailAction } from '../words'

const bodyName =
  /(?:^|[-_ ])(?:msg-?body|message-?body|mail-?body|body-?text|letter-?body|html-?part|text-?part|message-?part|rcm-?body|message-?content|mail-?content|msg-?content|email-?content|email-?body|content-?body|user-?content|a3s|message-?text|mail-?text|text-?html|text-?plain|html-?content|plain-?text|view-?body|raw-?content)(?:\d*)(?:$|[-_ ])/i
const sureBodyName = /(?:msg|message|mail|letter|email|text|html|rcm)-?body|(?:html|text|message)-?part|a3s|text-?(?:html|plain)/i
/** Boxes of pages, and words about a body: "HTML content follows". */
const notBodyName =
  /(?:^|[-_ ])(?:[\w-]*-(?:notice|warning|alert|banner|hint)|card-body|panel-body|modal-body|table-body|tbody|main-body|page-body|app-body|body-wrapper)(?:$|[-_ ])/i
const toolbars =
  'nav, button, [role="toolbar"], [role="menu"], [role="menubar"], [role="button"], [role="navigation"], [role="banner"], footer, form:not(:has(table)), select, label'
const maxLinks = 100
const longestBar = 400
/** From a header's innermost box to what its mail stands beside: tables lie four boxes deep in tables. */
const mostLevels = 24

/** What follows the header: of the levels around it the one that says most, a named body or a frame before all. */
export function bodyAfter(
  scan: Scan,
  last: Element,
  isElsewhere: (element: Element) => boolean,
  limit: Element = scan.document.body,
): readonly Node[] {
  let best: { nodes: readonly Node[]; score: number } = { nodes: [], score: 0 }
  for (let at: Element = last, level = 0; at !== limit && level < mostLevels; level += 1) {
    const parent: Element | undefined = scan.parents.get(at)
    if (parent === undefined) break
    const siblings = [...childrenOf(parent)]
    const after = siblings
      .slice(siblings.indexOf(at) + 1)
      .filter((node) => !isElement(node) || !(isHeaderLine(node) || isElsewhere(node) || holdsElsewhere(node, isElsewhere)))
    const candidate = bestOf(scan, after)
    // Farther out there is more text that is not the mail's: it must be worth much more.
    if (candidate.score > best.score * (best.score < 20 ? 1 : 3)) best = candidate
    if (siblings.some((node) => isElement(node) && holdsElsewhere(node, isElsewhere))) break
    at = parent
  }
  return best.nodes
}

/** A further line of the header's table: its label in one cell, and in the other little, or links alone ("Options: Print | Download"). */
function isHeaderLine(element: Element): boolean {
  const [label, value, more] = element.localName === 'tr' ? element.children : []
  if (label === undefined || value === undefined || more !== undefined) return false
  const [named, text] = [label.textContent.trim(), value.textContent.trim()]
  const linked = [...value.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0)
  // The mail itself may stand beside a heading cell, too.
  const isLabel =
    /^[^:：]{1,30}[:：]$/.test(named) || (label.localName === 'th' && named.length < 30 && !value.querySelector('p, div, table'))
  return headerFieldNamed(named) !== undefined || (isLabel && (text.length < 60 || linked > text.length * 0.7))
}

function holdsElsewhere(element: Element, isElsewhere: (element: Element) => boolean): boolean {
  return [...element.querySelectorAll('table, ul, ol, [role="listbox"], [role="grid"], tbody, div')].slice(0, 400).some(isElsewhere)
}

function bestOf(scan: Scan, nodes: readonly Node[]): { nodes: readonly Node[]; score: number } {
  for (const node of nodes) {
    if (!isElement(node)) continue
    const known = [...scan.bodies].find((body) => holds(node, body))
    if (known !== undefined && textLength([known]) > 0) return { nodes: [known], score: 10_000_000 }
    const named = isNamedBody(node) ? node : [...node.querySelectorAll('*')].slice(0, 500).find(isNamedBody)
    if (named !== undefined && textLength([named]) > 0) return { nodes: [named], score: 1_000_000 }
    const frame = framesIn(node).find((each) => documentOf(each)?.body)
    if (frame !== undefined && textLength([frame]) > 0) return { nodes: [frame], score: 100_000 }
    const deep = shadowBody(node)
    if (deep !== undefined) return { nodes: [deep], score: 100_000 }
  }
  const kept = nodes.filter((node) => !isElement(node) || !isToolbar(node))
  return { nodes: kept, score: textLength(kept) }
}

/** One webmail makes the whole body a button; real ones say little. */
function isToolbar(element: Element): boolean {
  return (element.matches(toolbars) && element.textContent.trim().length < 80) || isBarOfActions(element)
}

/** "Show all | Reply | Forward": little but links, and what they do is a mail program's. */
function isBarOfActions(element: Element): boolean {
  if (element.childElementCount < 3 || element.textContent.length > longestBar) return false
  const texts = [...element.querySelectorAll('a, button')].map((link) => link.textContent.trim())
  return texts.some(isMailAction) && texts.join('').length > element.textContent.trim().length * 0.7
}

function framesIn(element: Element): Element[] {
  return element.localName === 'iframe' ? [element] : [...element.querySelectorAll('iframe')]
}

/** A body drawn into a shadow root of its own. */
function shadowBody(element: Element): Element | undefined {
  const hosts = [element, ...[...element.querySelectorAll('*')].slice(0, 300)].filter(({ shadowRoot }) => shadowRoot !== null)
  return hosts.find((host) => isNamedBody(host) || textLength([host]) > 0)
}

/** How much a mail could say in it: recipients, labels and buttons don't count. */
function textLength(nodes: readonly Node[]): number {
  const lines = renderedText(nodes, isToolbar).split('\n')
  const isOther = (line: string) =>
    (line.length < 200 && isHeaderText(line)) ||
    headerFieldBefore(line) !== undefined ||
    (line.length < 100 && line.split(/[|·•]/).some(isMailAction))
  return lines.filter((line) => !isOther(line)).join('').length
}

export function linksIn(body: readonly Node[]): string[] {
  const roots = body.flatMap((node) =>
    isElement(node) ? [node.shadowRoot ?? node, ...framesIn(node).flatMap((frame) => documentOf(frame)?.body ?? [])] : [],
  )
  const links = roots.flatMap((root) => [...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(links.filter((href) => /^https?:/i.test(href)))].slice(0, maxLinks)
}

export function isHeaderText(text: string): boolean {
  return text.includes('@') || headerFieldNamed(text) !== undefined || readShownTime(text, new Date()) !== undefined
}

/** The contact lies in what the webmail itself calls a body, the date outside. */
export function isInBody(scan: Scan, element: Element, header: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined && at !== header; at = scan.parents.get(at)) if (isNamedBody(at)) return true
  return false
}

/** Inside what the webmail surely calls a mail's body: "content" and a bare "body" are names of whole pages too. */
export function isInNamedBody(scan: Scan, element: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined && at !== scan.document.body; at = scan.parents.get(at))
    if (isNamedBody(at) && sureBodyName.test(spreadNames(at))) return true
  return false
}

export function isNamedBody(element: Element): boolean {
  const names = spreadNames(element)
  return (
    element.getAttribute('role') === 'document' ||
    ((bodyName.test(names) || /(?:^| )body(?:$| )/i.test(names)) && !notBodyName.test(names) && element.localName !== 'body')
  )
}

function spreadNames(element: Element): string {
  return `${namesOf(element)} ${element.localName}`.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_+/g, '-')
}
