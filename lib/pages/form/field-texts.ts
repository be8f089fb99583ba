import type { FieldElement } from '@/lib/pages/dom/collect'
import { attribute, rootOf } from '@/lib/pages/dom/dom'
import { fold, foldName } from '@/lib/pages/words/fold'
import { textOf } from '@/lib/pages/dom/text-of'
import { isAddress, textBefore } from './texts-around'

/** What a field says of itself, folded. */
export interface FieldTexts {
  autocomplete: string
  /** what the page's authors call it */
  names: string
  /** what the shopper reads; the first that is there of label, aria, placeholder, the text beside it */
  label: string
  placeholder: string
}

const nameAttributes = ['name', 'id', 'formcontrolname', 'ng-model', 'v-model', 'data-testid', 'data-test', 'data-name', 'data-qa']

/** `behind`: what follows the fields, in a form whose labels do */
export function readTexts(field: FieldElement, behind?: ReadonlyMap<Element, string>): FieldTexts {
  const placeholder = fold(`${attribute(field, 'placeholder')} ${attribute(field, 'title')}`, 120)
  return {
    autocomplete: attribute(field, 'autocomplete').slice(0, 100).toLowerCase(),
    names: nameAttributes
      .map((name) => attribute(field, name))
      .filter(Boolean)
      .map((name) => foldName(name.slice(0, 80)))
      .join(' '),
    // dots that stand for a password say nothing, nor does the shape of a number or an address
    label: labelOf(field) || (/\p{L}/u.test(placeholder) && !isAddress(placeholder) ? '' : (behind?.get(field) ?? textBefore(field))),
    placeholder,
  }
}

function labelOf(field: FieldElement): string {
  const labels = Array.from(field.labels ?? [], (label) => textOf(label, 120))
  const root = rootOf(field)
  const named = attribute(field, 'aria-labelledby')
    .slice(0, 200)
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => root.getElementById(id))
    .map((element) => (element ? textOf(element, 80) : ''))
  // 2021-23: the store's inputs had nothing but a `label` attribute
  return fold([...labels, ...named, attribute(field, 'aria-label'), attribute(field, 'label')].filter(Boolean).join(' '), 200)
}
