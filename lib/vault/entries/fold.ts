import type { Bench } from './bench'
import { withDraft, withPassword } from './entries'
import type { Note } from '../format/inbox'

/** Generated passwords that are kept as history; the oldest go. */
const mostGenerated = 200
/** A removed entry can come back for 30 days. */
const binMs = 30 * 24 * 60 * 60 * 1000

/** Takes in what was saved while locked, and what has had its time. Taking in twice changes nothing. */
export function fold(bench: Bench, notes: readonly Note[], newId: () => string, now: Date): void {
  for (const note of notes) {
    if (note.kind === 'pending' && !bench.findPending(note.pending.id)) bench.put({ kind: 'pending', pending: note.pending })
  }
  const verdicts = notes.filter((note) => note.kind !== 'pending').sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const note of verdicts) {
    switch (note.kind) {
      case 'confirm':
        confirm(bench, note, newId)
        break
      case 'drop':
        drop(bench, note)
        break
    }
  }
  emptyBin(bench, now)
  trimGenerated(bench)
}

/** The page said yes. With an account it becomes that account's password; without one it waits for the name. */
function confirm(bench: Bench, note: Extract<Note, { kind: 'confirm' }>, newId: () => string): void {
  const found = bench.findPending(note.pendingId)
  // Already an entry's password: a note that comes twice must not bring an old password back.
  if (!found || found.content.appliedTo !== undefined) return
  const { pending } = found.content
  const account = note.account?.trim() || pending.account?.trim()
  if (!account) {
    bench.put({ kind: 'pending', pending: { ...pending, state: 'confirmed' } }, found.recordId)
    return
  }
  const entry = bench.findAccount(pending.site, account)
  const earlier = entry?.content.entry
  const wasHeld = earlier?.previous.some(({ password }) => password === pending.password) && note.at <= earlier.changedAt
  const id = earlier?.id ?? newId()
  if (!wasHeld) {
    const base = earlier ?? withDraft({ account, site: pending.site }, undefined, id, note.at)
    bench.put({ kind: 'entry', entry: { ...withPassword(base, pending.password, note.at), signInWith: 'password' } }, entry?.recordId)
  }
  bench.put({ kind: 'pending', pending: { ...pending, account, state: 'generated' }, appliedTo: id }, found.recordId)
}

/** The page said no, or nobody asked again: history, and still there to be looked up. */
function drop(bench: Bench, { pendingId, isWhole }: Extract<Note, { kind: 'drop' }>): void {
  const found = bench.findPending(pendingId)
  if (!found || found.content.appliedTo !== undefined) return
  if (isWhole) bench.free(found.recordId)
  else bench.put({ kind: 'pending', pending: { ...found.content.pending, state: 'generated' } }, found.recordId)
}

function emptyBin(bench: Bench, now: Date): void {
  for (const [recordId, content] of bench.contents) {
    if (content.kind === 'entry' && content.removedAt !== undefined && Date.parse(content.removedAt) + binMs < now.getTime()) {
      bench.free(recordId)
    }
  }
}

function trimGenerated(bench: Bench): void {
  const generated = [...bench.contents].flatMap(([recordId, content]) =>
    content.kind === 'pending' && content.pending.state === 'generated' ? [{ recordId, madeAt: content.pending.madeAt }] : [],
  )
  if (generated.length <= mostGenerated) return
  generated.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
  for (const { recordId } of generated.slice(mostGenerated)) bench.free(recordId)
}
