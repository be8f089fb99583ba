import type { Entry } from '../types'

type Searchable = Pick<Entry, 'account' | 'site' | 'signInWith' | 'tiedTo' | 'notes'>
type Sortable = Pick<Entry, 'account' | 'site' | 'changedAt'> & Partial<Pick<Entry, 'createdAt'>>

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Entries in which every word of the query occurs somewhere that is not secret; capitals and accents aside. All of them for an empty query. */
export function searchEntries<T extends Searchable>(entries: readonly T[], query: string): T[] {
  const words = fold(query.slice(0, 200)).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...entries]
  return entries.filter((entry) => {
    const text = fold(`${entry.account}\n${entry.site}\n${entry.signInWith}\n${entry.tiedTo ?? ''}\n${entry.notes ?? ''}`)
    return words.every((word) => text.includes(word))
  })
}

export type SortBy = 'account' | 'site' | 'changed' | 'created'

/** A copy in order: names in the shopper's own alphabet, dates newest first. */
export function sortEntries<T extends Sortable>(entries: readonly T[], by: SortBy, language?: string): T[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const orders: Record<SortBy, (a: Sortable, b: Sortable) => number> = {
    account: (a, b) => compare(a.account, b.account) || compare(a.site, b.site),
    site: (a, b) => compare(a.site, b.site) || compare(a.account, b.account),
    changed: (a, b) => newestFirst(a.changedAt, b.changedAt),
    created: (a, b) => newestFirst(a.createdAt ?? a.changedAt, b.createdAt ?? b.changedAt),
  }
  return [...entries].sort(orders[by])
}

/** Times are written alike, so that their texts sort as they do. */
const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)
