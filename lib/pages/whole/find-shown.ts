import { isInput } from '@/lib/pages/dom/dom'
import { fold } from '@/lib/pages/words/fold'
import type { Scope } from '@/lib/pages/form/scopes'
import { textOf } from '@/lib/pages/dom/text-of'
import { says } from '@/lib/pages/words/vocabulary'

// all repeats are bounded, and no two that can take the same sign stand side by side: the text is the page's
const address = /[\p{L}\d._%+*•-]{1,64}@[\p{L}\d*•.-]{1,80}[\p{L}\d*•]/u
const numberLike = /[+\d*•(][\d*•() -]{4,24}/g

/** An e-mail address, or a phone number with letters hidden or its country's code. */
function findName(text: string): string | undefined {
  const numbers = text.match(numberLike) ?? []
  const name =
    address.exec(text)?.[0] ?? numbers.find((number) => (/[*•]{2}/.test(number) && /\d/.test(number)) || /^\+\d[\d ()-]{8}/.test(number))
  return name?.replace(/^[\s.-]+|[\s.,-]+$/g, '')
}

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
