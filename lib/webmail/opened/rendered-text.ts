import { childrenOf, documentOf, isElement, isText } from '../document/tree'
import { hidesItself, hidesItsText, styleOf } from '../document/visibility'

/** Beyond this a mail has said what it wants to say; 10 MB mails exist (THREATS A25). */
const maxCharacters = 100_000
const maxNodes = 20_000
const unread = new Set('script style noscript template title head textarea select object embed svg math link meta'.split(' '))
const blocks = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody thead tr ul'.split(
    ' ',
  ),
)

interface Draft {
  text: string
  nodes: number
  skip: (element: Element) => boolean
}

/**
 * The text as a person sees it: without hidden parts, a line for each block, inline tags joined, cells and boxes of a row set apart by a
 * space. Same-origin frames within count as part of it. At most 100,000 UTF-16 units.
 */
export function renderedText(roots: Node | readonly Node[], skip: (element: Element) => boolean = () => false): string {
  const draft: Draft = { text: '', nodes: 0, skip }
  for (const root of 'nodeType' in roots ? [roots] : roots) append(root, draft, false, undefined)
  return (
    draft.text
      .slice(0, maxCharacters)
      // soft hyphens and zero-width marks are drawn as nothing; direction marks stay, they change what is seen
      .replace(/[\u00ad\u034f\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  )
}

function append(node: Node, draft: Draft, isPreformatted: boolean, background: string | undefined): void {
  draft.nodes += 1
  if (draft.nodes > maxNodes || draft.text.length > maxCharacters) return
  if (isText(node)) {
    draft.text += isPreformatted ? node.data : node.data.replace(/\s+/g, ' ')
    return
  }
  if (!isElement(node)) return appendChildren(node, draft, isPreformatted, background)
  const name = node.localName
  if (unread.has(name) || draft.skip(node) || hidesItself(node)) return
  if (name === 'br') draft.text += '\n'
  else if (name === 'iframe' || name === 'frame') appendFrame(node, draft)
  else appendElement(node, name, draft, background)
}

function appendElement(element: Element, name: string, draft: Draft, outerBackground: string | undefined): void {
  const style = styleOf(element)
  const display = style?.display ?? ''
  const isBlock =
    display === '' || display === 'inline'
      ? blocks.has(name) && display === ''
      : /^(?:block|flex|grid|list-item|table|flow-root|table-row|table-caption)$/.test(display)
  const isBox = name === 'td' || name === 'th' || display === 'table-cell' || isInRow(element)
  if (isBox) draft.text += ' '
  else if (isBlock) breakLine(draft)
  const background = isOpaque(style?.backgroundColor) ? style?.backgroundColor : outerBackground
  const isUnseen =
    hidesItsText(element) || (background !== undefined && style?.color === background && !style.backgroundImage.includes('url'))
  const isPreformatted =
    style?.whiteSpace === undefined || style.whiteSpace === ''
      ? name === 'pre'
      : style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces'
  const start = draft.text.length
  for (const child of childrenOf(element)) if (!isUnseen || isElement(child)) append(child, draft, isPreformatted, background)
  if (isBox) draft.text += ' '
  else if (isBlock && draft.text.length > start) breakLine(draft)
}

function appendChildren(node: Node, draft: Draft, isPreformatted: boolean, background: string | undefined): void {
  for (const child of childrenOf(node)) append(child, draft, isPreformatted, background)
}

function appendFrame(frame: Element, draft: Draft): void {
  const inner = documentOf(frame)?.body
  if (inner === undefined || inner === null) return
  breakLine(draft)
  append(inner, draft, false, undefined)
  breakLine(draft)
}

function breakLine(draft: Draft): void {
  if (draft.text !== '' && !draft.text.endsWith('\n')) draft.text += '\n'
}

/** Boxes in a row stand side by side though each is a block of its own: six digits in six boxes are one line. */
function isInRow(element: Element): boolean {
  const parent = element.parentElement
  const style = parent === null ? undefined : styleOf(parent)
  return style !== undefined && style.display.endsWith('flex') && !style.flexDirection.startsWith('column')
}

function isOpaque(colour: string | undefined): boolean {
  return colour !== undefined && colour.startsWith('rgb(')
}
