import { toAsciiDigit } from '@/lib/mail/readable-text'

/** These scripts write words without spaces between, so a word's neighbours say nothing. */
const glued = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** Lower case, ASCII digits and quotes, plain spaces, no bidi marks; "p. m." is "pm". What both texts and tables go through. */
export function toPlain(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/[：︰]/g, ':')
    .replace(/[（）]/g, (bracket) => (bracket === '（' ? '(' : ')'))
    .replace(/[’ʼ׳`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])(\p{L})\.(\p{L})\.?(?![\p{L}\p{M}])/gu, '$1$2')
    .replace(/(?<!\p{L})([ap])\.? m(?!\p{L})\.?/gu, '$1m')
}

/** One word or phrase without the dots and commas that languages put after short names. */
export function toWord(text: string): string {
  return toPlain(text)
    .replace(/[.,،॰]/g, '')
    .trim()
}

export function wordsOf(text: string): string[] {
  return text
    .split(/[\s,،()/-]+|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u)
    .map((word) => word.replace(/[.॰]/g, ''))
    .filter((word) => word !== '')
}

export function hasGluedWords(text: string): boolean {
  return glued.test(text)
}

/** Where a phrase stands as whole words; -1 where it doesn't. */
export function findPhrase(text: string, phrase: string): number {
  if (phrase === '') return -1
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (glued.test(phrase) || !/[\p{L}\p{M}]/u.test(`${text[at - 1] ?? ''}${text[at + phrase.length] ?? ''}`)) return at
  return -1
}

export function cut(text: string, at: number, length: number): string {
  return `${text.slice(0, at)} ${text.slice(at + length)}`
}
