import { isInput } from './dom'
import { fold } from './fold'
import type { Scope } from './scopes'
import { textOf } from './text-of'
import { says } from './vocabulary'

// one star or more stands for letters that are not shown; all repeats are bounded
const address = /[\p{L}\d._%+*•-]{1,64}@[\p{L}\d*•.-]{1,80}[\p{L}\d*•]/u
const masked = /(?:\+?\d{1,4}[\s-]?)?[\d*•xX() -]{0,12}[*•]{2,10}[\d*•() -]{0,12}\d{2,4}|\+\d{1,4}[\s-]?[*•]{2,10}/
const phone = /\+\d[\d ()-]{7,18}\d/

const findName = (text: string): string | undefined =>
  (address.exec(text) ?? masked.exec(text) ?? phone.exec(text))?.[0].replace(/^[\s.-]+|[\s.,-]+$/g, '')

/** The account which a page shows instead of asking for it: a returning shopper's card, a field that can't be changed. */
export function findShownAccount(outer: Element | undefined, fixed: readonly Element[]): string | undefined {
  for (const field of fixed) if (isInput(field) && field.value.trim().length > 2) return field.value.trim().slice(0, 120)
  return outer ? findName(textOf(outer, 1500)) : undefined
}

/** Where a page says that it has sent a code, as the page masks it. */
export function findSentTo(scope: Scope | undefined, whole: Element | undefined): string | undefined {
  for (const place of [scope?.root, scope?.root.parentElement, whole]) {
    if (!place) continue
    const text = textOf(place, 3000)
    const name = findName(text)
    if (name && (/[*•]/.test(name) || says.sentTo.test(fold(text, 3000)))) return name
  }
  return undefined
}
