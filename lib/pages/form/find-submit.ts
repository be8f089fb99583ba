import { attribute } from '@/lib/pages/dom/dom'
import type { Button, Scope } from './scopes'
import { isHelper, says } from '@/lib/pages/words/vocabulary'
import { networkOf } from './social'

const words = [says.signIn, says.register, says.recover, says.change, says.verify, says.go] as const

/** less than one that is typed so or says so */
const doubtful = 3

/** The button that sends a scope's fields: typed so, says so, stands after them; in a dialog's foot it may stand outside of the form. */
export function findSubmit({ fields, buttons }: Scope, outside: readonly Button[]): Button | undefined {
  const inside = likeliest(fields, buttons)
  if (inside && inside.score >= doubtful) return inside.button
  const beside = likeliest(fields, outside)
  return beside && beside.score >= doubtful && beside.score > (inside?.score ?? 0) ? beside.button : inside?.button
}

function likeliest(fields: Scope['fields'], buttons: readonly Button[]): { button: Button; score: number } | undefined {
  const last = fields.at(-1)
  let best: Button | undefined
  let most = -4
  for (const button of buttons) {
    if (networkOf(button.element) || /passkey|qr/.test(button.text) || leadsElsewhere(button)) continue
    let score = isHelper(button.text) ? -7 : 0
    if (button.isSubmit) score += 5
    // beside another button that sends, "Create account" leads elsewhere
    if (words.some((word) => word.test(button.text))) score += says.register.test(button.text) || says.recover.test(button.text) ? 2 : 3
    if (/submit|primary|login btn|btn login/.test(button.names)) score += 2
    if (button.isLink) score -= 6
    if (says.recover.test(button.text) && !button.isSubmit) score -= 4
    if (attribute(button.element, 'aria-expanded') || attribute(button.element, 'aria-haspopup')) score -= 4
    if (button.text === '' && button.element.localName === 'button') score -= 3
    // 4: the button follows the last field
    if (last && (last.compareDocumentPosition(button.element) & 4) !== 0) score += 1
    if (score > most) {
      most = score
      best = button
    }
  }
  return best && { button: best, score: most }
}

/** A link to another page sends nothing: "Sign in" at the head of a page is no button of the form below. */
const leadsElsewhere = ({ element, isLink }: Button): boolean => isLink && /^(?!#|javascript:)./i.test(attribute(element, 'href').trim())
