import { convertLayout } from './convert'
import { findLayout, type LayoutId } from './layouts'
import { findLayoutsOf, swapCase } from './retype'

/** What the keyboard did to a passphrase that is right in the shopper's head. */
export type PassphraseSlip = 'caps-lock' | 'layout' | 'spaces'

/** Each costs the shopper a derivation of a key, about a quarter of a second. */
const mostLayouts = 2

/**
 * What a refused passphrase may have been meant to be, the commonest slip first. A passphrase, unlike a store's password, may be in any
 * alphabet: so Latin letters are also read as the same keys of the languages that the browser prefers (BCP 47 tags).
 */
export function findPassphraseSlips(typed: string, languages: readonly string[]): { slip: PassphraseSlip; meant: string }[] {
  const usual = [...new Set(languages.map((tag) => findLayout(tag)))].filter((id): id is LayoutId => id !== undefined && id !== 'en-US')
  const found = [
    { slip: 'caps-lock' as const, meant: swapCase(typed) },
    { slip: 'spaces' as const, meant: typed.trim() },
    ...findLayoutsOf(typed)
      .map((id) => ({ slip: 'layout' as const, meant: convertLayout(typed, id, 'en-US') }))
      .slice(0, mostLayouts),
    ...usual.slice(0, mostLayouts).map((id) => ({ slip: 'layout' as const, meant: convertLayout(typed, 'en-US', id) })),
  ]
  const known = new Set([typed, ''])
  return found.flatMap(({ slip, meant }) => {
    if (meant === undefined || known.has(meant)) return []
    known.add(meant)
    return [{ slip, meant }]
  })
}
