import type { Bench } from './bench'
import { checkDraft, isSameEntry, mergeEntries } from './entries'
import type { Incoming, Merged, Pending } from '../types'

/** All of them, or a refusal and none: the bench is only written as a whole. */
export function mergeAll(bench: Bench, incoming: readonly Incoming[], newId: () => string): Merged {
  const merged: Merged = { added: 0, merged: 0, same: 0 }
  for (const each of incoming) {
    checkDraft(each)
    const found = bench.findAccount(each.site, each.account)
    if (!found) {
      const { undated: _, ...entry } = each
      bench.put({ kind: 'entry', entry: { ...entry, account: each.account.trim(), id: newId() } })
      merged.added++
      continue
    }
    const mine = found.content.entry
    const entry = mergeEntries(mine, each.undated ? { ...each, changedAt: mine.changedAt, createdAt: mine.createdAt } : each)
    if (isSameEntry(entry, mine)) merged.same++
    else {
      bench.put({ kind: 'entry', entry }, found.recordId)
      merged.merged++
    }
  }
  return merged
}

/** Generated passwords that are not here yet. An id that stands for two of them is no reason to drop one. */
export function addPending(bench: Bench, pending: readonly Pending[], newId: () => string): void {
  for (const each of pending) {
    const found = bench.findPending(each.id)
    if (found?.content.pending.password === each.password) continue
    bench.put({ kind: 'pending', pending: found ? { ...each, id: newId() } : each })
  }
}
