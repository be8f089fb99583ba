import { convertLayout } from './convert'
import type { LayoutId } from './layouts'
import { typeKana } from './kana'

/** The layouts that give a script, the commonest first. */
const layoutsOfScripts: readonly (readonly [script: RegExp, layouts: readonly LayoutId[]])[] = [
  [/[іїєґ]/i, ['uk', 'be', 'kk', 'ru']],
  [/[ўі]/i, ['be', 'uk']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'be', 'bg', 'kk', 'sr', 'mk', 'mn', 'bg-phonetic', 'ru-mac', 'bg-phonetic-new', 'ru-phonetic']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Arabic}/u, ['ar', 'fa']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/[\u3041-\u30f6\uff66-\uff9f]/, ['ja-kana']],
  [/\p{Script=Armenian}/u, ['hy']],
  [/\p{Script=Georgian}/u, ['ka']],
  [/[ěščřžýáíéůú]/i, ['cs', 'sk']],
  [/[éèçàù&²]/i, ['fr', 'fr-BE']],
]

/**
 * The text as it was probably meant: without spaces, wide letters narrow, look-alikes replaced, and other scripts taken for a layout
 * that was on, for the whole text or a part. `layout` is that one, where it is known. undefined when there is nothing to change, or
 * no way to.
 */
export function retype(text: string, layout?: LayoutId): string | undefined {
  const meant = toMeant(withoutSpaces(text), layout)
  return meant === text ? undefined : meant
}

function toMeant(text: string, layout: LayoutId | undefined): string | undefined {
  const narrow = /[\uff01-\uff5e]/.test(text) ? text.normalize('NFKC') : text
  if (layout !== undefined) return toLatin(narrow, layout)
  if (isAscii(narrow)) return narrow
  if (!/[a-z]/i.test(narrow)) return toLatin(narrow)
  const replaced = replaceLookAlikes(narrow)
  if (isAscii(replaced)) return replaced
  const whole = toLatin(narrow)
  if (whole !== undefined) return whole
  const partly = narrow.replace(/[^\u0000-\u007f]+/g, (part) => toLatin(part) ?? part)
  return isAscii(partly) ? partly : undefined
}

function isAscii(text: string): boolean {
  return !/[^\u0000-\u007f]/.test(text)
}

/** Large letters small and small ones large; letters that have no single partner (ß) stay. */
export function swapCase(text: string): string {
  let swapped = ''
  for (const letter of text) {
    const upper = letter.toUpperCase()
    const partner = letter === upper ? letter.toLowerCase() : upper
    swapped += partner.length === letter.length ? partner : letter
  }
  return swapped
}

/** The layouts that may have been on, from the letters of the text, the likeliest first. */
export function findLayoutsOf(text: string): readonly LayoutId[] {
  return [...new Set(layoutsOfScripts.flatMap(([script, layouts]) => (script.test(text) ? layouts : [])))]
}

/** Without spaces at the ends and inside, and without characters that can't be seen. */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00ad\u180e\u200b-\u200f\u2028-\u202f\u2060-\u2064\u3164\ufeff]/g, '')
}

function toLatin(text: string, layout?: LayoutId): string | undefined {
  for (const id of layout === undefined ? findLayoutsOf(text) : [layout]) {
    const latin = convertLayout(text, id, 'en-US')
    if (latin !== undefined) return latin
  }
  return /\p{Script=Hiragana}/u.test(text) ? fromKana(text) : undefined
}

/** Kana have many spellings in Latin letters; the one that types back to the same kana, syllable by syllable, is taken. */
function fromKana(text: string): string | undefined {
  let latin = ''
  for (const character of text) {
    const spelling = /[!-~]/.test(character) ? character : spellings.find((letters) => typeKana(letters) === character)
    if (spelling === undefined) return undefined
    latin += spelling
  }
  return latin
}

const spellings = ['', 'k', 's', 't', 'n', 'h', 'm', 'r', 'g', 'z', 'd', 'b', 'p', 'y', 'w']
  .flatMap((consonant) => 'aiueo'.split('').map((vowel) => consonant + vowel))
  .concat('nn', '-')
  .concat('1234567890'.split(''))

/** The text with letters of other scripts replaced by the Latin ones they are taken for. */
export function replaceLookAlikes(text: string): string {
  return text.replace(/[^\u0000-\u007f]/g, (letter) => lookAlikes.get(letter) ?? letter)
}

/** Cyrillic and Greek letters, and the Latin ones they are taken for. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ...pairUp('асеорхуіјѕһԁԛԝ', 'aceopxyijshdqw'),
    ...pairUp('АВСЕНІЈКМОРЅТХУ', 'ABCEHIJKMOPSTXY'),
    ...pairUp('ονα', 'ova'),
    ...pairUp('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ].map(([letter, latin]) => [letter, latin]),
)

function pairUp(letters: string, latin: string): [string, string][] {
  return letters.split('').map((letter, index) => [letter, latin.charAt(index)])
}
