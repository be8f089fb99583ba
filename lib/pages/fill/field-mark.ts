import { attribute, isInput, rootOf } from '@/lib/pages/dom/dom'

/** A field as it was when something was offered for it. */
export interface FieldMark {
  form: Element | null
  /** the origins that the form may be sent to: its own, and those that its buttons name instead */
  targets: readonly string[]
  type: string
}

export function markField(element: HTMLElement): FieldMark {
  const form = isInput(element) ? element.form : null
  return { form, targets: form ? targetsOf(form) : [], type: attribute(element, 'type').toLowerCase() }
}

/** What a field must be that a page has drawn in place of another: in a form of its own, maybe, but sent to no other place. */
export const markSuccessor = (element: HTMLElement, { targets, type }: FieldMark): FieldMark => ({ ...markField(element), targets, type })

export function isUnchanged(element: HTMLElement, mark: FieldMark): boolean {
  const now = markField(element)
  return now.form === mark.form && now.type === mark.type && !sendsElsewhere(now, mark)
}

/** Whether there is a place that it was not sent to before. */
export const sendsElsewhere = (now: FieldMark, before: FieldMark): boolean => now.targets.some((target) => !before.targets.includes(target))

/** by attribute: a field named "action" would answer for the form's property */
function targetsOf(form: Element): string[] {
  const base = form.ownerDocument.baseURI
  const inside = Array.from(form.querySelectorAll('[formaction]'))
  const outside = Array.from(rootOf(form).querySelectorAll('[form][formaction]')).filter(
    (button) => attribute(button, 'form') === attribute(form, 'id'),
  )
  const addresses = [attribute(form, 'action'), ...[...inside, ...outside].map((button) => attribute(button, 'formaction'))]
  return addresses.map((address) => (URL.canParse(address, base) ? new URL(address, base).origin : ''))
}
