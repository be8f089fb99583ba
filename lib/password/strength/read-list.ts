export interface RankedWord {
  word: string
  /** how many guesses reach it when the list is tried from its commonest word on; the same for all words of a group */
  rank: number
}

/**
 * A packed list (see the files in lists/): groups parted by `|`, commonest first; in a group each word begins with a capital that says how many letters it shares
 * with the word before: A none, B one, C two.
 */
export function readList(packed: string): RankedWord[] {
  let before = 0
  return packed.split('|').flatMap((group) => {
    const words: RankedWord[] = []
    const size = group.replace(/[^A-Z]/g, '').length
    const rank = Math.max(1, before + Math.round(size / 2))
    before += size
    let last = ''
    for (const [, shared = 'A', rest = ''] of group.matchAll(/([A-Z])([^A-Z]*)/g)) {
      last = last.slice(0, shared.charCodeAt(0) - 65) + rest
      words.push({ word: last, rank })
    }
    return words
  })
}
