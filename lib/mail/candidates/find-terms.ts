import { toReadableText } from '../readable-text'
import { circumstanceWords } from '../words/circumstance-words'
import { codeWords } from '../words/code-words'
import { handOverWords } from '../words/hand-over-words'
import { numberWords } from '../words/number-words'
import { otherCodeWords } from '../words/other-code-words'
import type { TermKind } from '../words/term-kind'

/** A word of the lists, found at `start` (included) to `end` (excluded), in UTF-16 units. */
export interface Term {
  kind: TermKind
  start: number
  end: number
}

interface Node {
  next: Map<string, Node>
  /** the word may end here, if the text's word does */
  whole?: TermKind
  /** the text's word may go on */
  stem?: TermKind
}

/** The longest terms in folded text, from the left, without overlap. Time grows with the length of the text alone. */
export function findTerms(folded: string): Term[] {
  const terms: Term[] = []
  let index = 0
  while (index < folded.length) {
    const term = withOverlap(folded, findTermAt(folded, index))
    if (term) terms.push(term)
    index = term ? term.end : index + 1
  }
  return terms
}

const names: readonly TermKind[] = ['code', 'maybe-code', 'other-number']

/** "votre code" ends inside "code promo": what goes on further and names another number, or names one at all, is what is meant. */
function withOverlap(folded: string, term: Term | undefined): Term | undefined {
  if (!term) return undefined
  for (let start = term.start + 1; start < term.end; start += 1) {
    const later = findTermAt(folded, start)
    if (!later || later.end <= term.end) continue
    // "votre code" and "code de confirmation" are one name, and the longer says more
    if (later.kind === term.kind && !(later.kind === 'code' && later.end - later.start > term.end - term.start)) continue
    if (later.kind === 'other-number' || later.kind === 'code' || (names.includes(later.kind) && !names.includes(term.kind))) return later
  }
  return term
}

let tree: { anywhere: Node; atWordStart: Node } | undefined

function findTermAt(folded: string, start: number): Term | undefined {
  tree ??= growTree()
  const isInside = isWordLetter(folded[start - 1]) && isWordLetter(folded[start])
  let node: Node | undefined = isInside ? tree.anywhere : tree.atWordStart
  let found: Term | undefined
  for (let end = start; node; end += 1) {
    const isWordOver = !(isWordLetter(folded[end]) && isWordLetter(folded[end - 1]))
    const kind: TermKind | undefined = (isWordOver ? node.whole : undefined) ?? node.stem
    if (kind) found = { kind, start, end }
    const unit: string | undefined = folded[end]
    node = unit === undefined ? undefined : node.next.get(toSpace(unit))
  }
  return found
}

/** Thai, Lao, Burmese, Khmer, Hangul, kana and Han put no space between words, so any place may begin one. */
const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1100-\u11FF\u1780-\u17FF\u3040-\u30FF\u3130-\u318F\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/u

function isWordLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{M}]/u.test(unit) && !unspaced.test(unit)
}

/** A term may be hyphenated or broken by the end of a line. */
function toSpace(unit: string): string {
  return unit === '-' || unit === '\n' ? ' ' : unit
}

function growTree() {
  const grown: { anywhere: Node; atWordStart: Node } = { anywhere: { next: new Map() }, atWordStart: { next: new Map() } }
  for (const { kind, words } of [...codeWords, ...handOverWords, ...otherCodeWords, ...numberWords, ...circumstanceWords]) {
    for (const word of words.split(',')) {
      const letters = toReadableText(word).folded
      const isStem = letters.endsWith('*')
      const bare = letters.replaceAll('*', '')
      if (bare === '') continue
      addWord(grown.atWordStart, bare, kind, isStem)
      if (letters.startsWith('*')) addWord(grown.anywhere, bare, kind, isStem)
    }
  }
  return grown
}

/** The first list that names a word decides: codes before other numbers before circumstances. */
function addWord(root: Node, word: string, kind: TermKind, isStem: boolean): void {
  let node = root
  for (let index = 0; index < word.length; index += 1) {
    const unit = toSpace(word.charAt(index))
    const next = node.next.get(unit) ?? { next: new Map() }
    node.next.set(unit, next)
    node = next
  }
  if (isStem) node.stem ??= kind
  else node.whole ??= kind
}
