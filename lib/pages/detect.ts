import { readPage, type StorePage } from './read-page'
import { learnAll } from './words/learn-all'

export type { FieldRole, PageKind } from '@/lib/store/page-kinds'
export type { StorePage } from './read-page'

/**
 * What this document asks for, of any site and in every writing; what stands in its frames is theirs to say. Never throws, and takes bounded
 * time. In a page's own script `readPage` does it, which is given the words that are needed there.
 */
export function detectPage(document: Document, url: URL): StorePage {
  learnAll()
  return readPage(document, url)
}
