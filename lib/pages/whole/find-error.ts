import { attribute, isInside } from '@/lib/pages/dom/dom'
import { fold } from '@/lib/pages/words/fold'
import type { Scope } from '@/lib/pages/form/scopes'
import { textOf } from '@/lib/pages/dom/text-of'
import { says } from '@/lib/pages/words/vocabulary'
import type { Sight } from '@/lib/pages/dom/visible'

type Root = Document | ShadowRoot

// 2024: .error-text, 2025 on: .nfm-login-input-error-text, 2019-21: .fm-error-tip
const places =
  '[role=alert],[aria-live=assertive],[class*=error i],[class*=invalid i],[class*=alert i],[class*=danger i],[class*=warn i],[id*=error i],[class*=feedback i],[class*=message i],[class*=help-block]'
/** a place for errors by its name: any words there are one. The others must also say that something is wrong */
const certain = /error|invalid|danger|\berr\b/i

/** What the page says went wrong, as it says it, at most 300 characters. */
export function findErrorText(roots: readonly Root[], scope: Scope | undefined, sight: Sight): string | undefined {
  let best: { text: string; score: number } | undefined
  for (const root of roots) {
    const found = root.querySelectorAll(places)
    for (let index = 0; index < found.length && index < 80; index++) {
      const element = found[index]
      if (!element || /^(?:input|select|textarea|form|body|html|label|button|a|img|svg|script|style)$/.test(element.localName)) continue
      if (element.querySelector('input:not([type=hidden]),form,button[type=submit]')) continue
      const text = textOf(element, 301)
      if (text.length < 4 || text.length > 300 || !/\p{L}{2}/u.test(text)) continue
      const marks = `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 200)
      const saysWrong = says.wrong.test(fold(text))
      if (!saysWrong && !certain.test(marks)) continue
      if (/success|\binfo\b|\bhint\b/i.test(marks) && !certain.test(marks)) continue
      if (!sight.isShown(element)) continue
      // the innermost words that say it, nearest to the fields
      const score =
        (saysWrong ? 4 : 0) + (certain.test(marks) ? 2 : 0) + (scope && isInside(element, scope.root) ? 2 : 0) + (text.length < 150 ? 1 : 0)
      if (!best || score > best.score || (score === best.score && best.text.length > text.length && best.text.includes(text)))
        best = { text, score }
    }
  }
  return best?.text
}
