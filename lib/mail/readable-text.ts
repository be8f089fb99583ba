/** A message's text made even, twice: as shown, and folded for looking words up. Both have the same length, so places agree. */
export interface ReadableText {
  shown: string
  folded: string
}

/** Characters that are read at all: the head, where a code stands, and the tail, where a reply's quotation ends. */
const headLimit = 200_000
const tailLimit = 50_000

/** U+0334 to U+0338 strike a digit out; a number struck out is not offered, so these stay and break it. */
const combiningMarks =
  /[\u0300-\u0333\u0339-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u065F\u0670\u0640\u20E3]/gu
const invisible = /\p{Default_Ignorable_Code_Point}|[\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu
const dashes = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/gu
const spaces = /[\p{Zs}\t]+/gu
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu

/**
 * Evens out what may stand inside or around a number without being seen: invisible characters go, every script's digits become ASCII,
 * full-width signs and the many dashes and spaces become plain, empty lines go. Time is bounded whatever the length.
 */
export function toReadableText(text: string): ReadableText {
  const shown = dropEmptyLines(
    withoutOverridden(limitLength(text).replace(lineBreaks, '\n'))
      .replace(invisible, '')
      .normalize('NFC')
      .replace(combiningMarks, '')
      .replace(/\p{Nd}/gu, toAsciiDigit)
      // a full-width comma, stop or colon between two numbers joins them less than a plain one, so these three stay
      .replace(/[\uFF01-\uFF0B\uFF0D\uFF0F-\uFF19\uFF1B-\uFF5E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(dashes, '-')
      .replace(spaces, ' '),
  )
  return { shown, folded: fold(shown) }
}

/** Lower case and base letters, one UTF-16 unit for each: "Código" and "CODIGO" give the same; so do the spellings of alif and yeh. */
export function fold(text: string): string {
  let folded = ''
  for (const unit of text) folded += foldedUnits.get(unit) ?? remember(unit)
  return folded
}

const foldedUnits = new Map<string, string>()

const otherSpellings: Record<string, string> = {
  ı: 'i',
  ß: 's',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ς: 'σ',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '´': "'",
  '`': "'",
}
const rememberedLimit = 5_000

function remember(unit: string): string {
  const lower = unit.toLowerCase()
  const isAlphabetic = unit < '\u0530' || (unit >= '\u1E00' && unit < '\u2000')
  const base = isAlphabetic ? lower.normalize('NFD').slice(0, 1) : lower
  const spelled = otherSpellings[base] ?? base
  const folded = spelled.length === unit.length ? spelled : unit
  if (foldedUnits.size < rememberedLimit) foldedUnits.set(unit, folded)
  return folded
}

function limitLength(text: string): string {
  if (text.length <= headLimit + tailLimit) return text
  return `${text.slice(0, headLimit)}\n${text.slice(-tailLimit)}`
}

/**
 * After a right-to-left override the eye reads digits in the other order than they are stored in. Neither order can be offered: the
 * shopper would see one number and get another.
 */
function withoutOverridden(text: string): string {
  if (!text.includes('\u202E')) return text
  let depth = 0
  let kept = ''
  for (const sign of text) {
    if (sign === '\n') depth = 0
    else if (sign === '\u202E') depth += 1
    else if (depth > 0 && /[\u202A\u202B\u202D]/u.test(sign)) depth += 1
    else if (depth > 0 && sign === '\u202C') depth -= 1
    kept += depth > 0 && /\p{Nd}/u.test(sign) ? '\uFFFD' : sign
  }
  return kept
}

/** Unicode keeps the ten digits of a script in a row, zero first (Unicode 16, chapter 4.6), so a digit's value is its place in its row. */
export function toAsciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  if (point < 0x80) return digit
  let zero = point
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((point - zero) % 10)
}

function dropEmptyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
