import { longest, mostPrevious } from '../format/contents'
import { Refused } from '../refused'
import type { Draft, Entry, Incoming, PreviousPassword } from '../types'

/** Two spellings of one account on one site have one key. */
export const accountKey = (site: string, account: string): string => `${site}\n${account.normalize('NFKC').trim().toLowerCase()}`

/** A field: undefined keeps, an empty string clears. */
const field = (next: string | undefined, now: string | undefined): string | undefined => (next === undefined ? now : next || undefined)

/** Throws a refusal when the draft can't be kept as it is. */
export function checkDraft(draft: Draft | Incoming): void {
  if (draft.account.trim() === '') throw new Refused('empty-account')
  const names = [
    'account',
    'site',
    'password',
    'tiedTo',
    'question',
    'answer',
    'notes',
  ] as const satisfies readonly (keyof typeof longest)[]
  if (names.some((name) => (draft[name]?.length ?? 0) > longest[name])) throw new Refused('too-long')
}

/** The entry that a draft makes of an earlier one, or of none. */
export function withDraft(draft: Draft, earlier: Entry | undefined, id: string, at: string): Entry {
  const base: Entry = earlier ?? {
    id,
    account: '',
    site: '',
    signInWith: draft.signInWith ?? 'password',
    previous: [],
    createdAt: at,
    changedAt: at,
  }
  const changed: Entry = {
    ...base,
    account: draft.account.trim(),
    site: draft.site,
    signInWith: draft.signInWith ?? base.signInWith,
    tiedTo: field(draft.tiedTo, base.tiedTo),
    question: field(draft.question, base.question),
    answer: field(draft.answer, base.answer),
    notes: field(draft.notes, base.notes),
    changedAt: at,
  }
  return withPassword(changed, field(draft.password, base.password), at)
}

/** The old password goes into the history with its last day. */
export function withPassword(entry: Entry, password: string | undefined, at: string): Entry {
  if (password === entry.password) return entry
  const old: PreviousPassword[] = entry.password === undefined ? [] : [{ password: entry.password, until: at }]
  return { ...entry, password, previous: [...old, ...entry.previous].slice(0, mostPrevious), changedAt: at }
}

/** One entry out of two of the same account: the newer password holds, every other is history; nothing is dropped. */
export function mergeEntries(mine: Entry, theirs: Incoming): Entry {
  const [newer, older] = Date.parse(theirs.changedAt) > Date.parse(mine.changedAt) ? [theirs, mine] : [mine, theirs]
  const current = newer.password ?? older.password
  const lost = older.password
  const isKnown = lost === undefined || lost === current || [...newer.previous, ...older.previous].some(({ password }) => password === lost)
  const replaced = isKnown ? [] : [{ password: lost, until: newer.changedAt }]
  return {
    id: mine.id,
    account: mine.account,
    site: mine.site,
    signInWith: newer.signInWith,
    password: current,
    previous: joinHistories(replaced, newer.previous, older.previous),
    tiedTo: newer.tiedTo ?? older.tiedTo,
    question: newer.question ?? older.question,
    answer: newer.answer ?? older.answer,
    notes: joinNotes(newer.notes, older.notes),
    createdAt: mine.createdAt < theirs.createdAt ? mine.createdAt : theirs.createdAt,
    changedAt: newer.changedAt,
  }
}

function joinHistories(...histories: readonly (readonly PreviousPassword[])[]): PreviousPassword[] {
  const joined: PreviousPassword[] = []
  for (const each of histories.flat()) {
    if (!joined.some(({ password, until }) => password === each.password && until === each.until)) joined.push(each)
  }
  return joined.sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0)).slice(0, mostPrevious)
}

function joinNotes(newer: string | undefined, older: string | undefined): string | undefined {
  if (!newer || !older || newer.includes(older)) return newer ?? older
  return older.includes(newer) ? older : `${newer}\n\n${older}`.slice(0, longest.notes)
}

const fields = [
  'account',
  'site',
  'signInWith',
  'password',
  'previous',
  'until',
  'tiedTo',
  'question',
  'answer',
  'notes',
  'createdAt',
  'changedAt',
]

/** Equal in everything that a shopper can see, in whichever order it was put together. */
export const isSameEntry = (a: Entry, b: Entry): boolean => JSON.stringify(a, fields) === JSON.stringify(b, fields)
