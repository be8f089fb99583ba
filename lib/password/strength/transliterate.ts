/** How shoppers write Cyrillic letters in Latin ones; the first is the commonest. Passports, mail programs and chats each have their own. */
const spellings: Record<string, readonly string[]> = {
  а: ['a'],
  б: ['b'],
  в: ['v', 'w'],
  г: ['g', 'h'],
  ґ: ['g'],
  д: ['d'],
  е: ['e'],
  ё: ['e', 'yo'],
  є: ['e', 'ye'],
  ж: ['zh', 'j'],
  з: ['z'],
  и: ['i', 'y'],
  і: ['i'],
  ї: ['i', 'yi'],
  й: ['y', 'i', 'j'],
  к: ['k'],
  л: ['l'],
  м: ['m'],
  н: ['n'],
  о: ['o'],
  п: ['p'],
  р: ['r'],
  с: ['s'],
  т: ['t'],
  у: ['u'],
  ф: ['f'],
  х: ['h', 'kh', 'x'],
  ц: ['c', 'ts'],
  ч: ['ch', '4'],
  ш: ['sh', '6'],
  щ: ['sch', 'shch'],
  ъ: [''],
  ы: ['y', 'i'],
  ь: ['', "'"],
  э: ['e'],
  ю: ['yu', 'u', 'ju', 'iu'],
  я: ['ya', 'ia', 'ja', 'a'],
  ʼ: [''],
  "'": [''],
}

/** The commonest spelling alone: enough for a word that few choose. */
export const spellUsually = (word: string): string => word.replace(/./gsu, (letter) => spellings[letter]?.[0] ?? letter)

/** The usual spelling first, then each with one letter's other spelling throughout: enough for what people type, without trying all combinations. */
export function transliterate(word: string): string[] {
  const letters = Array.from(word)
  const spell = (changed?: string, choice = 0) =>
    letters.map((letter) => spellings[letter]?.[letter === changed ? choice : 0] ?? letter).join('')
  const others = [...new Set(letters)].flatMap((letter) => (spellings[letter] ?? []).slice(1).map((_, index) => spell(letter, index + 1)))
  return [...new Set([spell(), ...others].flatMap((spelling) => [spelling, ...endings(spelling)]))]
}

/** дмитрий: dmitriy, dmitry, dmitrii, dmitri; сергей: sergey, sergei. */
function endings(spelling: string): string[] {
  return spelling.endsWith('iy') ? ['y', 'ii', 'i', 'ij'].map((end) => spelling.slice(0, -2) + end) : []
}
