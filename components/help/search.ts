import { convertLayout } from '@/lib/keyboard/convert'
import { findLayoutsOf } from '@/lib/keyboard/retype'

/** Code units that are looked at: nobody types more, and a paste may be a whole page. */
const longestQuery = 200

/** Whether a text holds every word of the query, or a beginning of one: also with other accents, in capitals, or full width. An empty query fits all. */
export function fits(text: string, query: string): boolean {
  const words = wordsOf(query.slice(0, longestQuery))
  const folded = ` ${wordsOf(text).join(' ')}`
  return words.every((word) => folded.includes(` ${word}`) || (word.length > 2 && folded.includes(word)))
}

/**
 * What the shopper may have meant, likeliest first: the words as they are; on a keyboard left on another language, in Latin
 * letters or in Russian ones. Who looks for “gfhjkm” has the very trouble that this page is about.
 */
export function readingsOf(query: string): string[] {
  const typed = query.slice(0, longestQuery).toLowerCase()
  const others = [...findLayoutsOf(typed).map((layout) => convertLayout(typed, layout, 'en-US')), convertLayout(typed, 'en-US', 'ru')]
  return [query, ...others.filter((text) => text !== undefined)]
}

/** Without accents, case and signs: "Café-Ё" is "cafe е". */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
