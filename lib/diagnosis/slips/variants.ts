import { convertLayout } from '@/lib/keyboard/convert'
import { findLayoutsOf, replaceLookAlikes, swapCase, withoutSpaces } from '@/lib/keyboard/retype'
import type { SlipCause } from './slip'

/** The typed text with some slips taken back, to be held against passwords; the text itself is the first. */
export interface Variant {
  text: string
  causes: readonly SlipCause[]
  cost: number
}

export function findVariants(typed: string): Variant[] {
  const own: Variant = { text: typed, causes: [], cost: 0 }
  const trimmed = withoutSpaces(typed)
  const plain = trimmed === typed || trimmed === '' ? [own] : [own, { text: trimmed, causes: ['spaces'] as const, cost: 1.2 }]
  const latin = plain.flatMap(({ text, causes, cost }) =>
    latinForms(text).map((form): Variant => ({ text: form.text, causes: ['layout', ...causes], cost: cost + form.cost })),
  )
  const all = [...plain, ...latin]
  const swapped = all.map(({ text, causes, cost }): Variant => {
    const [first, rest] = causes[0] === 'layout' ? [causes.slice(0, 1), causes.slice(1)] : [[], causes]
    return { text: swapCase(text), causes: [...first, 'caps-lock', ...rest], cost: cost + 1.2 }
  })
  return unique([...all, ...swapped.filter(({ text }, index) => text !== all[index]?.text)])
}

/** What a text with letters of another script may have been meant as. */
function latinForms(text: string): { text: string; cost: number }[] {
  if (!/[^\u0000-\u007f]/.test(text)) return []
  const layouts = findLayoutsOf(text)
  const converted = layouts.map((id, index) => ({ text: convertLayout(text, id, 'en-US') ?? text, cost: 0.9 + 0.1 * index }))
  // The layout was switched in the middle: what is ASCII already stays.
  const partly = layouts.slice(0, 2).map((id) => ({
    text: text.replace(/[^\u0000-\u007f]+/g, (part) => convertLayout(part, id, 'en-US') ?? part),
    cost: 1.6,
  }))
  const forms = [...converted, ...partly, { text: replaceLookAlikes(text), cost: 1.4 }, { text: text.normalize('NFKC'), cost: 1 }]
  return forms.filter((form) => form.text !== text)
}

function unique(variants: readonly Variant[]): Variant[] {
  const known = new Set<string>()
  return variants.filter(({ text }) => !known.has(text) && known.add(text))
}
