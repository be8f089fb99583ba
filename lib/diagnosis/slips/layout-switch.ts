import { beginsAs, convertLayout } from '@/lib/keyboard/convert'
import type { LayoutId } from '@/lib/keyboard/layouts'
import { commonEnd, commonStart } from './edits'
import type { Slip } from './slip'

/** The keyboard was switched to `on`, or back from it, somewhere within the password: one part is as meant, the other is not. */
export function findLayoutSwitch(text: string, password: string, suspects: readonly LayoutId[]): Slip | undefined {
  // A key may give two letters, or none but an accent on the next.
  if (Math.abs(text.length - password.length) > 2) return undefined
  const start = commonStart(text, password)
  const end = commonEnd(text, password)
  const isTyped = (typed: string, meant: string, on: LayoutId) => beginsAs(typed, meant, on) && convertLayout(meant, 'en-US', on) === typed
  const on = suspects.find(
    (id) =>
      (start > 0 && isTyped(text.slice(start), password.slice(start), id)) ||
      (end > 0 && isTyped(text.slice(0, text.length - end), password.slice(0, password.length - end), id)),
  )
  return on === undefined ? undefined : { causes: ['layout'], cost: 1.5 }
}
