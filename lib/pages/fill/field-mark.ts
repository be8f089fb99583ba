import { attribute, isInput, isInside, rootOf, upwards } from '@/lib/pages/dom/dom'
import { isStoreTarget } from '@/lib/store/sites'

/** A field as it was when something was offered for it. */
export interface FieldMark {
  form: Element | null
  /** the origins that the form may be sent to: its own, and those that its buttons name instead */
  targets: readonly string[]
  type: string
  /** around a field in no form: the nearest element that holds anything else, a label or another field */
  home?: Element
}

export function markField(element: HTMLElement): FieldMark {
  const form = isInput(element) ? element.form : null
  const type = attribute(element, 'type').toLowerCase()
  return form ? { form, targets: targetsOf(form), type } : { form, targets: [], type, home: homeOf(element) }
}

/** What a field must be that a page has drawn in place of another: in a form of its own, maybe, but sent to no other place. */
export const markSuccessor = (element: HTMLElement, { targets, type }: FieldMark): FieldMark => ({ ...markField(element), targets, type })

export function isUnchanged(element: HTMLElement, mark: FieldMark): boolean {
  const now = markField(element)
  return !isMoved(element, mark) && now.type === mark.type && !sendsElsewhere(now, mark)
}

/** Into another form, or away from what stood around it. A page that wraps a field has not moved it. */
export const isMoved = (element: HTMLElement, { form, home }: FieldMark): boolean =>
  (isInput(element) && element.form !== form) || (home !== undefined && !isInside(element, home))

/** Whether its form sends to somebody else: neither to where the page is from, nor to the store. */
export const isSentAbroad = (element: HTMLElement): boolean =>
  markField(element).targets.some((target) => target !== '' && target !== originOf(element.ownerDocument.URL) && !isStoreTarget(target))

function homeOf(element: Element): Element | undefined {
  for (const above of upwards(element)) if (above !== element && above.childElementCount > 1) return above
  return undefined
}

/** Whether there is a place that it was not sent to before. */
export const sendsElsewhere = (now: FieldMark, before: FieldMark): boolean => now.targets.some((target) => !before.targets.includes(target))

/** by attribute: a field named "action" would answer for the form's property */
function targetsOf(form: Element): string[] {
  const { baseURI, URL: own } = form.ownerDocument
  const inside = Array.from(form.querySelectorAll('[formaction]'))
  const outside = Array.from(rootOf(form).querySelectorAll('[form][formaction]')).filter(
    (button) => attribute(button, 'form') === attribute(form, 'id'),
  )
  const addresses = [attribute(form, 'action'), ...[...inside, ...outside].map((button) => attribute(button, 'formaction'))]
  // HTML, form submission: without an address, to the page's own, whatever its base
  return addresses.map((address) => originOf(address.trim() === '' ? own : address, baseURI))
}

/** What is in no place of its own, a mail or a file, goes by its scheme; a script stays in the page. */
function originOf(address: string, base?: string): string {
  if (!URL.canParse(address, base)) return ''
  const { origin, protocol } = new URL(address, base)
  return origin !== 'null' ? origin : protocol === 'javascript:' || protocol === 'about:' ? '' : protocol
}
