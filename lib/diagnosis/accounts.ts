import type { LayoutId } from '@/lib/keyboard/layouts'
import { convertLayout } from '@/lib/keyboard/convert'
import { findLayoutsOf, withoutSpaces } from '@/lib/keyboard/retype'
import { countEdits } from './slips/edits'

type AccountKind = 'mail' | 'phone' | 'name'

export function kindOfAccount(account: string): AccountKind {
  if (account.includes('@')) return 'mail'
  return /^[+(]?[\d\s().-]{7,20}$/.test(account.trim()) ? 'phone' : 'name'
}

/** The same account, as the store takes it: case and spaces around do not matter, nor how a phone number is written. */
export function isSameAccount(a: string, b: string): boolean {
  const one = simplify(a)
  const two = simplify(b)
  if (one === '' || two === '') return false
  if (one === two) return true
  return kindOfAccount(one) === 'phone' && kindOfAccount(two) === 'phone' && isSamePhone(one, two)
}

/** Whether one is the other mistyped: two edits at most (one in a short one), the wrong layout, or a mail address without its end. */
export function isNearAccount(typed: string, saved: string): boolean {
  const one = simplify(typed)
  const two = simplify(saved)
  if (one.length < 3 || two.length < 3) return false
  if (withoutSpaces(one) === two || withoutSpaces(one).replaceAll(',', '.') === two) return true
  const [name = '', domain = ''] = two.split('@')
  if (domain !== '') {
    const [typedName = '', typedDomain = ''] = one.split('@')
    // No end at all, or another one: shoppers have one name at several providers.
    if (typedName === name && name.length >= 3) return true
    if (typedDomain === domain) return countEdits(typedName, name, 2) <= (name.length < 6 ? 1 : 2)
  }
  if (kindOfAccount(one) === 'phone' && kindOfAccount(two) === 'phone') return countEdits(digitsOf(one), digitsOf(two), 2) <= 2
  return countEdits(one, two, 2) <= (two.length < 6 ? 1 : 2) || isInWrongLayout(one, two)
}

/** Wherever the layout moves, it moves the @; so an address that still has it was typed on the right one. */
function isInWrongLayout(typed: string, saved: string): boolean {
  if (typed.includes('@') === saved.includes('@') || Math.abs(typed.length - saved.length) > 2) return false
  const suspects: readonly LayoutId[] = /[^\u0000-\u007f]/.test(typed)
    ? [...findLayoutsOf(typed), 'fr', 'es', 'tr']
    : ['fr', 'de', 'en-dvorak', 'en-GB']
  return suspects.some((id) => convertLayout(saved, 'en-US', id)?.toLowerCase() === typed)
}

function simplify(account: string): string {
  return account.slice(0, 256).trim().toLowerCase().normalize('NFC')
}

/** With or without the country's code or the trunk's 0 or 8: the last nine digits tell. */
function isSamePhone(a: string, b: string): boolean {
  const [one, two] = [digitsOf(a), digitsOf(b)]
  return one === two || (one.length >= 9 && two.length >= 9 && one.slice(-9) === two.slice(-9))
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
