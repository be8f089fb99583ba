/** Code points of one text that are looked at. A label longer than this says nothing that its beginning doesn't. */
const longest = 300

const unfoldable: Record<string, string> = { ı: 'i', đ: 'd', ł: 'l', ø: 'o', æ: 'ae', ß: 'ss' }

/** Text as the vocabulary is written: lower case, Latin letters without accents, one space between words, at most `limit` characters. */
export function fold(text: string, limit = longest): string {
  const plain = text.slice(0, limit).toLowerCase().replace(/\s+/g, ' ').trim()
  if (!/[^ -~]/.test(plain)) return plain
  // back to composed letters: the others (й, パ, ế of other scripts) keep their marks
  return plain
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ıđłøæß]/g, (letter) => unfoldable[letter] ?? letter)
    .replace(/[’`´]/g, "'")
}

/** A machine's name as words: `userEmail`, `user_email` and `user[email]` are all "user email". */
export function foldName(name: string): string {
  return fold(
    name
      .slice(0, longest)
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/[_\-.[\]/:$#?&=+|,]+/g, ' '),
  )
}
