/** Code units that are looked at: nobody types more, and a paste may be a whole page. */
const longestQuery = 200

/** Whether a text holds every word of the query, or a beginning of one: also with other accents, in capitals, or full width. An empty query fits all. */
export function fits(text: string, query: string): boolean {
  const words = wordsOf(query.slice(0, longestQuery))
  const folded = ` ${wordsOf(text).join(' ')}`
  return words.every((word) => folded.includes(` ${word}`) || (word.length > 2 && folded.includes(word)))
}

/** Without accents, case and signs: "Café-Ё" is "cafe е". */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
