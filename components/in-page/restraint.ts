import type { CardModel } from './card-model'

/** After so many the menu stays off on this page: no endless loop with a page that fights it. */
const meddlingLimit = 6
const meddlings = new WeakMap<Document, number>()
const dismissals = new WeakMap<HTMLElement, Set<CardModel['kind']>>()

/** These come up by themselves whenever a field gets the focus; the others answer to something that just happened. */
const recurring: ReadonlySet<CardModel['kind']> = new Set(['accounts', 'new-password', 'typing', 'waiting'])

/** Counts one interference of the page; true when there were too many. */
export function noteMeddling(document: Document): boolean {
  meddlings.set(document, (meddlings.get(document) ?? 0) + 1)
  return isOff(document)
}

export function isOff(document: Document): boolean {
  return (meddlings.get(document) ?? 0) >= meddlingLimit
}

/** The shopper closed this kind of card at this field: it does not come back there by itself. */
export function noteDismissal(field: HTMLElement, kind: CardModel['kind']): void {
  dismissals.set(field, (dismissals.get(field) ?? new Set()).add(kind))
}

export function wasDismissed(field: HTMLElement, kind: CardModel['kind']): boolean {
  return recurring.has(kind) && (dismissals.get(field)?.has(kind) ?? false)
}
