const skipped = new Set(['script', 'style', 'noscript', 'template', 'option', 'textarea', 'svg'])

/** Nodes visited for one text: an endless label is cut, not read. */
const mostNodes = 400

/** What an element says, cut to `limit` characters. Reads text nodes only, so that a hidden megabyte costs nothing. */
export function textOf(element: Element, limit = 200): string {
  const { ownerDocument } = element
  // 5 = elements and texts; rejecting an element leaves out all that is in it
  const walker = ownerDocument.createTreeWalker(element, 5, (node) => (skipped.has(node.nodeName.toLowerCase()) ? 2 : 1))
  let text = ''
  for (let visited = 0; visited < mostNodes && text.length < limit; visited++) {
    const node = walker.nextNode()
    if (!node) break
    if (node.nodeType === 3) text += (node.nodeValue ?? '').slice(0, limit)
    else if (node.nodeName !== 'SPAN' && node.nodeName !== 'B') text += ' '
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit)
}
