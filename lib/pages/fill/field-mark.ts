import { attribute, isInput } from '@/lib/pages/dom/dom'

/** A field as it was when something was offered for it. */
export interface FieldMark {
  form: Element | null
  /** the origin that the form sends to */
  target: string
  type: string
}

export function markField(element: HTMLElement): FieldMark {
  const form = isInput(element) ? element.form : null
  return { form, target: targetOf(element, form), type: attribute(element, 'type').toLowerCase() }
}

export function isUnchanged(element: HTMLElement, mark: FieldMark): boolean {
  const now = markField(element)
  return now.form === mark.form && now.target === mark.target && now.type === mark.type
}

/** by attribute: a field named "action" would answer for the form's property */
function targetOf(element: HTMLElement, form: Element | null): string {
  const base = element.ownerDocument.baseURI
  const action = form ? attribute(form, 'action') : ''
  return URL.canParse(action, base) ? new URL(action, base).origin : ''
}
