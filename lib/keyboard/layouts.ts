import { layoutData } from './layout-data'

/** A keyboard layout: a language tag, with the country or the shape where a language has several. */
export type LayoutId = keyof typeof layoutData

/** Physical keys by the names of KeyboardEvent.code (UI Events code values), in the order of the tables. */
export const keyCodes: readonly string[] = [
  'Backquote',
  ...digits(),
  'Minus',
  'Equal',
  ...letters('QWERTYUIOP'),
  'BracketLeft',
  'BracketRight',
  'Backslash',
  ...letters('ASDFGHJKL'),
  'Semicolon',
  'Quote',
  'IntlBackslash',
  ...letters('ZXCVBNM'),
  'Comma',
  'Period',
  'Slash',
  'IntlRo',
  'IntlYen',
]

export const layoutIds = Object.keys(layoutData).filter(isLayoutId)

function isLayoutId(text: string): text is LayoutId {
  return Object.hasOwn(layoutData, text)
}

/**
 * A layout's name as the platform, a setting or a language tag gives it ("de_DE", "Russian" is not one), as one of ours;
 * the country is dropped where we have the language only.
 */
export function findLayout(name: string): LayoutId | undefined {
  const tag = name.trim().replaceAll('_', '-').toLowerCase()
  const exact = layoutIds.find((id) => id.toLowerCase() === tag)
  if (exact !== undefined || tag === '') return exact
  const language = tag.split('-', 1)[0]
  return layoutIds.find((id) => id.toLowerCase() === language) ?? layoutIds.find((id) => id.toLowerCase().split('-', 1)[0] === language)
}

function letters(row: string): string[] {
  return row.split('').map((letter) => `Key${letter}`)
}

function digits(): string[] {
  return '1234567890'.split('').map((digit) => `Digit${digit}`)
}
