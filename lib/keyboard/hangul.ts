// Dubeolsik (KS X 5002): keys give consonants and vowels, the input method joins them to syllables (Unicode 3.12).
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'

/** Letters that take two presses. */
const pairs: Record<string, string> = Object.fromEntries(
  'ㅗㅏㅘ ㅗㅐㅙ ㅗㅣㅚ ㅜㅓㅝ ㅜㅔㅞ ㅜㅣㅟ ㅡㅣㅢ ㄱㅅㄳ ㄴㅈㄵ ㄴㅎㄶ ㄹㄱㄺ ㄹㅁㄻ ㄹㅂㄼ ㄹㅅㄽ ㄹㅌㄾ ㄹㅍㄿ ㄹㅎㅀ ㅂㅅㅄ'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
)
const halves = Object.fromEntries(Object.entries(pairs).map(([two, one]) => [one, two]))

const firstSyllable = 0xac00
const lastSyllable = 0xd7a3

/** The single letters, in the order of the presses; other text stays as it is. */
export function decomposeHangul(text: string): string {
  let letters = ''
  for (const character of text.normalize('NFC')) {
    const code = character.charCodeAt(0)
    const parts =
      code < firstSyllable || code > lastSyllable
        ? [character]
        : [
            initials.charAt(Math.floor((code - firstSyllable) / 588)),
            vowels.charAt(Math.floor(((code - firstSyllable) % 588) / 28)),
            finals.charAt((code - firstSyllable) % 28).trim(),
          ]
    for (const part of parts) letters += halves[part] ?? part
  }
  return letters
}

/** What the input method makes of those letters: a consonant goes to the syllable before until a vowel claims it. */
export function composeHangul(letters: string): string {
  let text = ''
  let at = 0
  while (at < letters.length) {
    const letter = letters.charAt(at)
    const vowel = takeVowel(letters, at + 1)
    if (initials.includes(letter) && vowel !== '') {
      at += 1 + (halves[vowel]?.length ?? 1)
      const final = takeFinal(letters, at)
      at += final === '' ? 0 : (halves[final]?.length ?? 1)
      const code = (initials.indexOf(letter) * 21 + vowels.indexOf(vowel)) * 28 + (final === '' ? 0 : finals.indexOf(final))
      text += String.fromCharCode(firstSyllable + code)
      continue
    }
    const alone = takeVowel(letters, at) || pairedConsonants(letters, at) || letter
    text += alone
    at += halves[alone]?.length ?? 1
  }
  return text
}

function takeVowel(letters: string, at: number): string {
  const letter = letters.charAt(at)
  if (letter === '' || !vowels.includes(letter)) return ''
  return pairs[letter + letters.charAt(at + 1)] ?? letter
}

function takeFinal(letters: string, at: number): string {
  const letter = letters.charAt(at)
  if (letter === '' || !finals.includes(letter) || isVowel(letters.charAt(at + 1))) return ''
  const both = pairs[letter + letters.charAt(at + 1)]
  return both === undefined || isVowel(letters.charAt(at + 2)) ? letter : both
}

/** Two consonants without a vowel join too, unless the second begins a syllable. */
function pairedConsonants(letters: string, at: number): string {
  return isVowel(letters.charAt(at + 2)) ? '' : (pairs[letters.slice(at, at + 2)] ?? '')
}

function isVowel(letter: string): boolean {
  return letter !== '' && vowels.includes(letter)
}
