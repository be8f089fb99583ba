import { childrenOf, isElement, isText } from '../webmail/document/tree'

/** Says whether what changed brings words that were not there before. */
export interface Novelty {
  /** remembers what a document says now */
  learn(root: Node): void
  /** true when a node that was added or written to says something new; remembers it */
  isNew(node: Node): boolean
}

/** A row, or what is smaller; in UTF-16 units. */
const mostInPiece = 400
const mostLearnt = 20_000
/** Of one change the first pieces and the last: a list may be drawn anew as a whole, and the newest are at one end or at the other. */
const firstPieces = 60
const lastPieces = 20

/**
 * Lists that never rest mostly draw the same rows again: marked, moved, refreshed. Their words were seen, and tell no new mail. Numbers alone
 * (clocks, counts) tell none either; in a row they count, since two codes differ in nothing else.
 */
export function makeNovelty(): Novelty {
  const known = new Set<string>()
  const isUnknown = (piece: string) => {
    if (known.has(piece)) return false
    if (known.size >= mostLearnt) known.clear()
    known.add(piece)
    return true
  }
  return {
    learn: (root) => piecesOf(root, Infinity).forEach((piece) => isUnknown(piece)),
    // All are remembered, not the first alone.
    isNew: (node) => piecesOf(node, firstPieces).filter((piece) => isUnknown(piece)).length > 0,
  }
}

function piecesOf(node: Node, first: number): string[] {
  if (isText(node)) return pieceOf(node.data)
  if (!isElement(node)) return piecesIn(node, first)
  if (node.localName === 'script' || node.localName === 'style') return []
  const root = node.shadowRoot ?? node
  const text = root.textContent ?? ''
  return text.length <= mostInPiece || root.firstElementChild === null ? pieceOf(text) : piecesIn(node, first)
}

function piecesIn(node: Node, first: number): string[] {
  const children = [...childrenOf(node)]
  const few = children.length > first + lastPieces ? [...children.slice(0, first), ...children.slice(-lastPieces)] : children
  return few.flatMap((child) => piecesOf(child, first))
}

function pieceOf(text: string): string[] {
  const piece = text.replace(/\s+/g, ' ').trim().slice(0, mostInPiece)
  return /\p{L}/u.test(piece) ? [piece] : []
}
