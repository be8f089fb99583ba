const choseong = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const jungseong = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const jongseong = [''].concat('ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'.split(''))
const joinedVowels: Readonly<Record<string, string>> = {
  ㅗㅏ: 'ㅘ',
  ㅗㅐ: 'ㅙ',
  ㅗㅣ: 'ㅚ',
  ㅜㅓ: 'ㅝ',
  ㅜㅔ: 'ㅞ',
  ㅜㅣ: 'ㅟ',
  ㅡㅣ: 'ㅢ',
}
const joinedFinals: Readonly<Record<string, string>> = {
  ㄱㅅ: 'ㄳ',
  ㄴㅈ: 'ㄵ',
  ㄴㅎ: 'ㄶ',
  ㄹㄱ: 'ㄺ',
  ㄹㅁ: 'ㄻ',
  ㄹㅂ: 'ㄼ',
  ㄹㅅ: 'ㄽ',
  ㄹㅌ: 'ㄾ',
  ㄹㅍ: 'ㄿ',
  ㄹㅎ: 'ㅀ',
  ㅂㅅ: 'ㅄ',
}
const jamo: Readonly<Record<string, string>> = Object.fromEntries(
  'qwertyuiopasdfghjklzxcvbnm'.split('').map((key, index) => [key, 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ'.charAt(index)]),
)
const tense: Readonly<Record<string, string>> = { Q: 'ㅃ', W: 'ㅉ', E: 'ㄸ', R: 'ㄲ', T: 'ㅆ', O: 'ㅒ', P: 'ㅖ' }

/** Two-set Korean: the editor puts the letters together to syllables as they come. */
export function korean(password: string): string {
  let done = ''
  let [first, vowel, last] = ['', '', '']
  const flush = (): void => {
    if (first && vowel)
      done += String.fromCodePoint(0xac00 + (choseong.indexOf(first) * 21 + jungseong.indexOf(vowel)) * 28 + jongseong.indexOf(last))
    else done += first + vowel + last
    ;[first, vowel, last] = ['', '', '']
  }
  for (const character of password) {
    const letter = tense[character] ?? jamo[character.toLowerCase()]
    if (!letter) {
      flush()
      done += character
    } else if (jungseong.includes(letter)) {
      const joined = vowel && !last ? joinedVowels[vowel + letter] : undefined
      if (last) {
        const pair = Object.entries(joinedFinals).find(([, both]) => both === last)?.[0]
        const moved = pair ? pair.charAt(1) : last
        last = pair ? pair.charAt(0) : ''
        flush()
        first = moved
        vowel = letter
      } else if (joined) vowel = joined
      else {
        if (vowel) flush()
        vowel = letter
      }
    } else if (first && vowel && !last && jongseong.includes(letter)) last = letter
    else if (last && joinedFinals[last + letter]) last = joinedFinals[last + letter] ?? ''
    else {
      flush()
      first = letter
    }
  }
  flush()

  return done
}
