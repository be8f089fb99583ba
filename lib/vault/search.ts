import type { Entry } from './types'

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Entries in which every word of the query occurs somewhere that is not secret; capitals and accents aside. All of them for an empty query. */
export function searchEntries(entries: readonly Entry[], query: string): Entry[] {
  const words = fold(query.slice(0, 200)).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...entries]
  return entries.filter((entry) => {
    const text = fold(`${entry.account}\n${entry.site}\n${entry.signInWith}\n${entry.tiedTo ?? ''}\n${entry.notes ?? ''}`)
    return words.every((word) => text.includes(word))
  })
}

export type SortBy = 'account' | 'site' | 'changed' | 'created'

/** A copy in order: names in the shopper's own alphabet, dates newest first. */
export function sortEntries(entries: readonly Entry[], by: SortBy, language?: string): Entry[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const orders: Record<SortBy, (a: Entry, b: Entry) => number> = {
    account: (a, b) => compare(a.account, b.account) || compare(a.site, b.site),
    site: (a, b) => compare(a.site, b.site) || compare(a.account, b.account),
    changed: (a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt),
    created: (a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt),
  }
  return [...entries].sort(orders[by])
}
