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
 * the country is dropped where we have the language only. The country's or the shape's name alone ("ua", "azerty") will do too,
 * unless it is a language's as well.
 */
export function findLayout(name: string): LayoutId | undefined {
  const tag = name.trim().replaceAll('_', '-').toLowerCase()
  const exact = layoutIds.find((id) => id.toLowerCase() === tag) ?? otherNames.get(tag)
  if (exact !== undefined || tag === '') return exact
  const language = tag.split('-', 1)[0]
  return layoutIds.find((id) => id.toLowerCase() === language) ?? layoutIds.find((id) => id.toLowerCase().split('-', 1)[0] === language)
}

/** How xkb-data and shoppers call some of them. */
const otherNames: ReadonlyMap<string, LayoutId> = new Map([
  ['us', 'en-US'],
  ['gb', 'en-GB'],
  ['ua', 'uk'],
  ['by', 'be'],
  ['kz', 'kk'],
  ['gr', 'el'],
  ['il', 'he'],
  ['ara', 'ar'],
  ['cz', 'cs'],
  ['kr', 'ko'],
  ['dubeolsik', 'ko'],
  ['jp', 'ja'],
  ['br', 'pt-BR'],
  ['latam', 'es-419'],
  ['qwerty', 'en-US'],
  ['qwertz', 'de'],
  ['azerty', 'fr'],
  ['dvorak', 'en-dvorak'],
  ['colemak', 'en-colemak'],
])

function letters(row: string): string[] {
  return row.split('').map((letter) => `Key${letter}`)
}

function digits(): string[] {
  return '1234567890'.split('').map((digit) => `Digit${digit}`)
}
