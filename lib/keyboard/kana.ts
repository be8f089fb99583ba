const rows: Record<string, string> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
  c: 'かしくせこ',
}
/** A consonant with y, or sh, ch, j: the syllable in -i and a small ゃ, ゅ, ょ. */
const small: Record<string, string> = { a: 'ゃ', u: 'ゅ', o: 'ょ', i: 'ぃ', e: 'ぇ' }
const glides: Record<string, string> = { sh: 'し', ch: 'ち', j: 'じ', f: 'ふ' }
const smallAfterF: Record<string, string> = { a: 'ぁ', i: 'ぃ', e: 'ぇ', o: 'ぉ' }

const syllables = new Map<string, string>(Object.entries(table()))

/**
 * What a Japanese input method shows for Latin letters before it is told to convert: hiragana where a syllable is complete, the
 * letter itself (full width, as its other signs and digits) where none is. Small letters are assumed.
 */
export function typeKana(text: string): string {
  let kana = ''
  let at = 0
  while (at < text.length) {
    const letter = text.charAt(at)
    const doubled = letter === text.charAt(at + 1) && /[b-df-hj-mp-tv-z]/.test(letter)
    const length = doubled ? 0 : ([3, 2, 1].find((size) => syllables.has(text.slice(at, at + size))) ?? 0)
    if (doubled) kana += 'っ'
    else if (length > 0) kana += syllables.get(text.slice(at, at + length)) ?? ''
    // An n before a consonant is the syllable ん.
    else if (letter === 'n' && /[^aiueoyn]/.test(text.charAt(at + 1))) kana += 'ん'
    else kana += toFullWidth(letter)
    at += Math.max(1, length)
  }
  return kana
}

/** ASCII in the wide forms that fill a square, U+FF01 to U+FF5E. */
export function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
}

function table(): Record<string, string> {
  const all: Record<string, string> = { wa: 'わ', wo: 'を', ya: 'や', yu: 'ゆ', yo: 'よ', nn: 'ん', "n'": 'ん', '-': 'ー' }
  for (const [consonant, kana] of Object.entries(rows)) {
    for (const [index, vowel] of 'aiueo'.split('').entries()) all[consonant + vowel] = kana.charAt(index)
    if (consonant === '' || consonant === 'c') continue
    for (const [vowel, mark] of Object.entries(small)) all[`${consonant}y${vowel}`] = kana.charAt(1) + mark
  }
  for (const [consonant, kana] of Object.entries(glides)) {
    const marks = consonant === 'f' ? smallAfterF : small
    for (const [vowel, mark] of Object.entries(marks)) all[consonant + vowel] = kana + mark
  }
  return { ...all, shi: 'し', chi: 'ち', ji: 'じ', fu: 'ふ', tsu: 'つ', va: 'ゔぁ', vi: 'ゔぃ', vu: 'ゔ', ve: 'ゔぇ', vo: 'ゔぉ' }
}
