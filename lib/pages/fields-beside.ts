import { takesText } from '@/lib/pages/dom/collect'
import { isInput, upwards } from '@/lib/pages/dom/dom'
import { lookAt } from '@/lib/pages/dom/visible'

/** A form that asks for more leaves no room in any case. */
const most = 20

/** What a form asks for besides one of its fields, seen by the shopper: a first name or a country, too, which nobody else needs. */
export function findFieldsBeside(field: HTMLElement, submit: HTMLElement | undefined): HTMLElement[] {
  const form = isInput(field) && field.form ? field.form : boxOfBoth(field, submit)
  if (!form) return []
  const sight = lookAt(field.ownerDocument)
  const others = Array.from(form.querySelectorAll<HTMLElement>('input,select,textarea')).filter(
    (other) => other !== field && (!isInput(other) || takesText(other)) && sight.isInReach(other),
  )
  return others.slice(0, most)
}

/** The smallest element around a field and the button that sends it. */
function boxOfBoth(field: HTMLElement, submit: HTMLElement | undefined): Element | undefined {
  if (submit) for (const above of upwards(field)) if (above.contains(submit)) return above
  return undefined
}
