import { attribute } from './dom'
import type { Button, Scope } from './scopes'
import { says } from './vocabulary'
import { networkOf } from './social'

const words = [says.signIn, says.register, says.recover, says.change, says.verify, says.go] as const

/** The button that sends a scope's fields: typed so, says so, stands after them. */
export function findSubmit({ fields, buttons }: Scope): Button | undefined {
  const last = fields.at(-1)
  let best: Button | undefined
  let most = -4
  for (const button of buttons) {
    if (networkOf(button.element) || /passkey|qr/.test(button.text)) continue
    let score = says.helper.test(button.text) ? -7 : 0
    if (button.isSubmit) score += 5
    // beside another button that sends, "Create account" leads elsewhere
    if (words.some((word) => word.test(button.text))) score += says.register.test(button.text) ? 2 : 3
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
  return best
}
