import { takesText, type FieldElement } from '@/lib/pages/dom/collect'
import { attribute, isElement, isInput, parentOf } from '@/lib/pages/dom/dom'
import { textOf } from '@/lib/pages/dom/text-of'
import { fold } from '@/lib/pages/words/fold'

/** a sentence beside a field speaks of other things too; signs that are words are counted as such */
const isSentence = (text: string): boolean => text.length > (/[\u3040-\u9fff\uac00-\ud7a3]/.test(text) ? 20 : 45)

/** before a field: whose code or password it is for, not what it takes; in it: what one looks like */
export const isAddress = (text: string): boolean => /\S@\S/.test(text)

const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

/** The text before a field that has no label: in its own cell, in the one before, or at the head of its column. */
export function textBefore(field: Element): string {
  let current = field
  for (let level = 0; level < 4; level++) {
    for (let before = current.previousSibling, steps = 0; before && steps < 4; before = before.previousSibling, steps++) {
      if (before.nodeType === 3) {
        const text = fold(before.nodeValue ?? '', 80)
        if (hasLetters(text)) return isAddress(text) ? '' : text
      } else if (isElement(before)) {
        if (holdsField(before)) return columnHead(current)
        const text = fold(textOf(before, 46), 46)
        if (hasLetters(text)) return isSentence(text) || isAddress(text) ? '' : text
      }
    }
    const after = level < 2 ? current.nextElementSibling : null
    if (after?.localName === 'label') return fold(textOf(after, 80), 80)
    const head = columnHead(current)
    if (head) return head
    const parent = parentOf(current)
    if (!parent || parent.localName === 'form' || parent.localName === 'body') return ''
    current = parent
  }
  return ''
}

const holdsField = (element: Element): boolean =>
  takesText(element) || element.querySelector('input:not([type=hidden]),select,textarea') !== null

/** Of a cell in a row of fields: what stands above it in the row before. */
function columnHead(cell: Element): string {
  const row = cell.parentElement
  const above = row?.previousElementSibling ?? row?.parentElement?.previousElementSibling?.lastElementChild
  if (cell.localName !== 'td' || !row || above?.localName !== 'tr' || above.children.length !== row.children.length) return ''
  const isOfFields = Array.from(row.children).filter(holdsField).length > 1
  const head = above.children[Array.from(row.children).indexOf(cell)]
  return isOfFields && head && !holdsField(above) ? fold(textOf(head, 46), 46) : ''
}

/** Nodes visited at most: a form with more between its fields has no labels by their place. */
const mostNodes = 600

/**
 * Forms whose labels follow: nothing is said before the first of the fields without a label, and something after each of them.
 * undefined where labels stand before, as they mostly do.
 */
export function textsBehind(root: Element, fields: readonly FieldElement[]): ReadonlyMap<Element, string> | undefined {
  const nameless = new Set<Element>(fields.filter(isNameless))
  if (nameless.size < 2) return undefined
  const behind = new Map<Element, string>()
  // 1 and 4: elements and texts; 2 leaves out all that is in an element
  const walker = root.ownerDocument.createTreeWalker(root, 5, (node) => (isElement(node) && node.matches(skipped) ? 2 : 1))
  let field: Element | undefined
  let before = ''
  for (let visited = 0; visited < mostNodes; visited++) {
    const node = walker.nextNode()
    if (!node) break
    if (isElement(node)) {
      if (isField(node)) {
        if (behind.size === 0 && nameless.has(node) && before !== '') return undefined
        field = node
        before = ''
      }
      continue
    }
    const text = fold(node.nodeValue ?? '', 80)
    if (!hasLetters(text)) continue
    if (field && nameless.has(field)) behind.set(field, `${behind.get(field) ?? ''} ${text}`.trim())
    else before = text
  }
  return Array.from(nameless).every((one) => isLabel(behind.get(one))) ? behind : undefined
}

const skipped = 'h1,h2,h3,h4,h5,h6,legend,button,a,option,script,style,noscript,template,svg,[role=alert]'

const isField = (element: Element): boolean =>
  /^(?:input|select|textarea)$/.test(element.localName) && attribute(element, 'type') !== 'hidden'

const isLabel = (text: string | undefined): boolean => text !== undefined && !isSentence(text) && !isAddress(text)

/** says nothing of itself, in words that a shopper reads */
const isNameless = (field: FieldElement): boolean =>
  takesText(field) &&
  isInput(field) &&
  (field.labels?.length ?? 0) === 0 &&
  !hasLetters(
    ['placeholder', 'title', 'aria-label', 'aria-labelledby', 'label'].map((name) => attribute(field, name).slice(0, 80)).join(''),
  )
