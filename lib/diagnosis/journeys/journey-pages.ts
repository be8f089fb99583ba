import type { PageKind } from '@/lib/store/page-kinds'

/** A page as journeys know it: kinds, and what tells pages of one kind apart. */
export type JourneyPage =
  | PageKind
  /** signs in or begins a change, and its next button is in Chinese characters */
  | 'in-chinese'
  /** wants the current password and the new one at once */
  | 'both-passwords'
  /** waits for a link that was mailed instead of a code */
  | 'link-sent'
  /** stands where the ways to prove oneself stood before, and asks for nothing: the way through support */
  | 'support'

export interface PageSigns {
  /** the words on the page's own button that comes next */
  press?: string
  asksBothPasswords?: boolean
  isLinkSent?: boolean
  isSupport?: boolean
}

const chinese = /\p{Script=Han}/u
/** Japanese has such characters, too. */
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What a page is, the most telling first and its kind last. */
export function journeyPagesOf(kind: PageKind, { press = '', asksBothPasswords, isLinkSent, isSupport }: PageSigns): JourneyPage[] {
  const isBeginning = kind === 'login' || (kind === 'change-password' && asksBothPasswords !== true)
  const signs: readonly (readonly [JourneyPage, boolean | undefined])[] = [
    ['in-chinese', isBeginning && chinese.test(press) && !kana.test(press)],
    ['both-passwords', kind === 'change-password' && asksBothPasswords],
    ['link-sent', kind === 'code' && isLinkSent],
    ['support', kind === 'other' && isSupport],
  ]
  return [...signs.flatMap(([page, holds]) => (holds === true ? [page] : [])), kind]
}

/** The steps (1-based) that happen on such a page: those that ask for just this one, else those on its kind. */
export function stepsOn(steps: readonly { pages: readonly JourneyPage[] }[], pages: readonly JourneyPage[]): number[] {
  const found = pages.map((page) => steps.flatMap((step, index) => (step.pages.includes(page) ? [index + 1] : [])))
  return found.find(({ length }) => length > 0) ?? []
}
