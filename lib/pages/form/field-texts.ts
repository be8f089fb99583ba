import { takesText, type FieldElement } from '@/lib/pages/dom/collect'
import { attribute, isElement, parentOf, rootOf } from '@/lib/pages/dom/dom'
import { fold, foldName } from '@/lib/pages/words/fold'
import { textOf } from '@/lib/pages/dom/text-of'

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

export function readTexts(field: FieldElement): FieldTexts {
  const placeholder = fold(`${attribute(field, 'placeholder')} ${attribute(field, 'title')}`, 120)
  return {
    autocomplete: attribute(field, 'autocomplete').slice(0, 100).toLowerCase(),
    names: nameAttributes
      .map((name) => attribute(field, name))
      .filter(Boolean)
      .map((name) => foldName(name.slice(0, 80)))
      .join(' '),
    // dots that stand for a password say nothing
    label: labelOf(field) || (/[\p{L}\d]/u.test(placeholder) ? '' : textBeside(field)),
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

/** a sentence before a field speaks of other things too; signs that are words are counted as such */
const isSentence = (text: string): boolean => text.length > (/[\u3040-\u9fff\uac00-\ud7a3]/.test(text) ? 20 : 45)

/** whose code or password a field below is for, not what it takes */
const isAddress = (text: string): boolean => /\S@\S/.test(text)

/** Forms without labels: the text before the field, in its own cell or in the one before. */
function textBeside(field: FieldElement): string {
  let current: Element = field
  for (let level = 0; level < 4; level++) {
    for (let before = current.previousSibling, steps = 0; before && steps < 4; before = before.previousSibling, steps++) {
      if (before.nodeType === 3) {
        const text = fold(before.nodeValue ?? '', 80)
        if (/\p{L}/u.test(text)) return isAddress(text) ? '' : text
      } else if (isElement(before)) {
        if (takesText(before) || before.querySelector('input:not([type=hidden]),select,textarea')) return ''
        const text = fold(textOf(before, 46), 46)
        if (/\p{L}/u.test(text)) return isSentence(text) || isAddress(text) ? '' : text
      }
    }
    const after = level < 2 ? current.nextElementSibling : null
    if (after?.localName === 'label') return fold(textOf(after, 80), 80)
    const parent = parentOf(current)
    if (!parent || parent.localName === 'form' || parent.localName === 'body') return ''
    current = parent
  }
  return ''
}
