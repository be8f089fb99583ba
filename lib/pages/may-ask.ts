import { findFields, rootsOf, takesText } from '@/lib/pages/dom/collect'
import { attribute } from '@/lib/pages/dom/dom'

/** Addresses whose pages belong to a journey even when they ask for nothing (a choice of ways, the end of a recovery). */
const journeys = /passw|login|log-in|signin|passport|account|security|recover|\/ac\/|\/iv\/|punish/i

const askers = '[type=password],[autocomplete*=username i],[autocomplete*=webauthn i],[autocomplete=one-time-code i],[maxlength="1"]'
const searches = /search|query|keyword|\bq\b|qty|quantity|coupon|price/i

/**
 * Whether a document may ask for an account, a password or a code, so that reading it is worth the while. Cheap, and wrong only towards "yes":
 * a store page with nothing but its search box, its price filter and an item's amount is told apart from all others.
 */
export function mayAsk(document: Document, url: URL): boolean {
  if (journeys.test(url.hostname + url.pathname)) return true
  const fields = findFields(rootsOf(document)) ?? []
  return fields.some((field) => takesText(field) && (field.matches(askers) || !isSearch(field)))
}

const isSearch = (field: HTMLInputElement): boolean =>
  attribute(field, 'type') === 'search' ||
  attribute(field, 'role') === 'spinbutton' ||
  searches.test(['name', 'id', 'class', 'aria-label', 'placeholder'].map((name) => attribute(field, name).slice(0, 80)).join(' ')) ||
  field.closest('[role=search]') !== null
