/** Writings with letters of their own, whose words come to a page once it shows one of them. Japanese is written as Chinese is, and more. */
export const writings = ['cyrillic', 'greek', 'arabic', 'hebrew', 'han', 'hangul', 'thai', 'devanagari'] as const

export type Writing = (typeof writings)[number]

export const lettersOf: Readonly<Record<Writing, RegExp>> = {
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  hangul: /\p{Script=Hangul}/u,
  thai: /\p{Script=Thai}/u,
  devanagari: /\p{Script=Devanagari}/u,
}
