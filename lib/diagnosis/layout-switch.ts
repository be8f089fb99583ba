import { convertLayout } from '@/lib/keyboard/convert'
import type { LayoutId } from '@/lib/keyboard/layouts'
import { commonEnd, commonStart } from './edits'
import type { Slip } from './slip'

/** The keyboard was switched to `on`, or back from it, somewhere within the password: one part is as meant, the other is not. */
export function findLayoutSwitch(text: string, password: string, suspects: readonly LayoutId[]): Slip | undefined {
  const start = commonStart(text, password)
  const end = commonEnd(text, password)
  const isTail = (on: LayoutId) => start > 0 && convertLayout(password.slice(start), 'en-US', on) === text.slice(start)
  const isHead = (on: LayoutId) =>
    end > 0 && convertLayout(password.slice(0, password.length - end), 'en-US', on) === text.slice(0, text.length - end)
  const on = suspects.find((id) => isTail(id) || isHead(id))
  return on === undefined ? undefined : { causes: ['layout'], cost: 1.5 }
}
