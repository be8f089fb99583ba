/**
 * Keyboards as Windows ships them, written down key by key from the printed caps, apart from the tables that the extension carries:
 * a mistake there must show here. 47 keys in the order of `us`: the digits' row, then the three rows of letters; plain, then with Shift.
 */
export interface Rows {
  readonly plain: readonly string[]
  readonly shift: readonly string[]
}

const row = (text: string): readonly string[] => text.split(/\s+/u).map((key) => (key === '␣' ? ' ' : key === '∅' ? '' : key))

function rows(plain: string, shift: string): Rows {
  const made = { plain: row(plain), shift: row(shift) }
  if (made.plain.length !== 47 || made.shift.length !== 47)
    throw new Error(`47 keys expected, got ${made.plain.length} and ${made.shift.length}`)

  return made
}

export const us = rows(
  "` 1 2 3 4 5 6 7 8 9 0 - = q w e r t y u i o p [ ] \\ a s d f g h j k l ; ' z x c v b n m , . /",
  '~ ! @ # $ % ^ & * ( ) _ + Q W E R T Y U I O P { } | A S D F G H J K L : " Z X C V B N M < > ?',
)

/** Layouts whose letters aren't Latin: what comes out can't be a password of the store's. */
export const foreign = {
  ru: rows(
    'ё 1 2 3 4 5 6 7 8 9 0 - = й ц у к е н г ш щ з х ъ \\ ф ы в а п р о л д ж э я ч с м и т ь б ю .',
    'Ё ! " № ; % : ? * ( ) _ + Й Ц У К Е Н Г Ш Щ З Х Ъ / Ф Ы В А П Р О Л Д Ж Э Я Ч С М И Т Ь Б Ю ,',
  ),
  ua: rows(
    "' 1 2 3 4 5 6 7 8 9 0 - = й ц у к е н г ш щ з х ї \\ ф і в а п р о л д ж є я ч с м и т ь б ю .",
    '₴ ! " № ; % : ? * ( ) _ + Й Ц У К Е Н Г Ш Щ З Х Ї / Ф І В А П Р О Л Д Ж Є Я Ч С М И Т Ь Б Ю ,',
  ),
  by: rows(
    "ё 1 2 3 4 5 6 7 8 9 0 - = й ц у к е н г ш ў з х ' \\ ф ы в а п р о л д ж э я ч с м і т ь б ю .",
    'Ё ! " № ; % : ? * ( ) _ + Й Ц У К Е Н Г Ш Ў З Х \' / Ф Ы В А П Р О Л Д Ж Э Я Ч С М І Т Ь Б Ю ,',
  ),
  bg: rows(
    '( 1 2 3 4 5 6 7 8 9 0 - . , у е и ш щ к с д з ц ; „ ь я а о ж г т н в м ч ю й ъ э ф х п р л б',
    ') ! ? + " % = : / – № $ € ы У Е И Ш Щ К С Д З Ц § “ ѝ Я А О Ж Г Т Н В М Ч Ю Й Ъ Э Ф Х П Р Л Б',
  ),
  gr: rows(
    "` 1 2 3 4 5 6 7 8 9 0 - = ; ς ε ρ τ υ θ ι ο π [ ] \\ α σ δ φ γ η ξ κ λ ΄ ' ζ χ ψ ω β ν μ , . /",
    '~ ! @ # $ % ^ & * ( ) _ + : ΅ Ε Ρ Τ Υ Θ Ι Ο Π { } | Α Σ Δ Φ Γ Η Ξ Κ Λ ¨ " Ζ Χ Ψ Ω Β Ν Μ < > ?',
  ),
  il: rows(
    "; 1 2 3 4 5 6 7 8 9 0 - = / ' ק ר א ט ו ן ם פ ] [ \\ ש ד ג כ ע י ח ל ך ף , ז ס ב ה נ מ צ ת ץ .",
    '~ ! @ # $ % ^ & * ) ( _ + Q W E R T Y U I O P } { | A S D F G H J K L : " Z X C V B N M > < ?',
  ),
  ar: rows(
    'ذ 1 2 3 4 5 6 7 8 9 0 - = ض ص ث ق ف غ ع ه خ ح ج د \\ ش س ي ب ل ا ت ن م ك ط ئ ء ؤ ر لا ى ة و ز ظ',
    'ّ ! @ # $ % ^ & * ) ( _ + َ ً ُ ٌ لإ إ ‘ ÷ × ؛ < > | ِ ٍ ] [ لأ أ ـ ، / : " ~ ْ } { لآ آ ’ , . ؟',
  ),
  th: rows(
    '_ ๅ / - ภ ถ ุ ึ ค ต จ ข ช ๆ ไ ำ พ ะ ั ี ร น ย บ ล ฃ ฟ ห ก ด เ ้ ่ า ส ว ง ผ ป แ อ ิ ื ท ม ใ ฝ',
    '% + ๑ ๒ ๓ ๔ ู ฿ ๕ ๖ ๗ ๘ ๙ ๐ " ฎ ฑ ธ ํ ๊ ณ ฯ ญ ฐ , ฅ ฤ ฆ ฏ โ ฌ ็ ๋ ษ ศ ซ . ( ) ฉ ฮ ฺ ์ ? ฒ ฬ ฦ',
  ),
} as const

/** Latin layouts: letters, digits or signs sit elsewhere. Dead keys are named in `deadOf`. */
export const latin = {
  de: rows(
    '^ 1 2 3 4 5 6 7 8 9 0 ß ´ q w e r t z u i o p ü + # a s d f g h j k l ö ä y x c v b n m , . -',
    '° ! " § $ % & / ( ) = ? ` Q W E R T Z U I O P Ü * \' A S D F G H J K L Ö Ä Y X C V B N M ; : _',
  ),
  fr: rows(
    '² & é " \' ( - è _ ç à ) = a z e r t y u i o p ^ $ * q s d f g h j k l m ù w x c v b n , ; : !',
    '∅ 1 2 3 4 5 6 7 8 9 0 ° + A Z E R T Y U I O P ¨ £ µ Q S D F G H J K L M % W X C V B N ? . / §',
  ),
  es: rows(
    "º 1 2 3 4 5 6 7 8 9 0 ' ¡ q w e r t y u i o p ` + ç a s d f g h j k l ñ ´ z x c v b n m , . -",
    'ª ! " · $ % & / ( ) = ? ¿ Q W E R T Y U I O P ^ * Ç A S D F G H J K L Ñ ¨ Z X C V B N M ; : _',
  ),
  it: rows(
    "\\ 1 2 3 4 5 6 7 8 9 0 ' ì q w e r t y u i o p è + ù a s d f g h j k l ò à z x c v b n m , . -",
    '| ! " £ $ % & / ( ) = ? ^ Q W E R T Y U I O P é * § A S D F G H J K L ç ° Z X C V B N M ; : _',
  ),
  br: rows(
    "' 1 2 3 4 5 6 7 8 9 0 - = q w e r t y u i o p ´ [ ] a s d f g h j k l ç ~ z x c v b n m , . ;",
    '" ! @ # $ % ¨ & * ( ) _ + Q W E R T Y U I O P ` { } A S D F G H J K L Ç ^ Z X C V B N M < > :',
  ),
  tr: rows(
    '" 1 2 3 4 5 6 7 8 9 0 * - q w e r t y u ı o p ğ ü , a s d f g h j k l ş i z x c v b n m ö ç .',
    "é ! ' ^ + % & / ( ) = ? _ Q W E R T Y U I O P Ğ Ü ; A S D F G H J K L Ş İ Z X C V B N M Ö Ç :",
  ),
  cz: rows(
    '; + ě š č ř ž ý á í é = ´ q w e r t z u i o p ú ) ¨ a s d f g h j k l ů § y x c v b n m , . -',
    '° 1 2 3 4 5 6 7 8 9 0 % ˇ Q W E R T Z U I O P / ( \' A S D F G H J K L " ! Y X C V B N M ? : _',
  ),
  gb: rows(
    "` 1 2 3 4 5 6 7 8 9 0 - = q w e r t y u i o p [ ] # a s d f g h j k l ; ' z x c v b n m , . /",
    '¬ ! " £ $ % ^ & * ( ) _ + Q W E R T Y U I O P { } ~ A S D F G H J K L : @ Z X C V B N M < > ?',
  ),
  jp: rows(
    '∅ 1 2 3 4 5 6 7 8 9 0 - ^ q w e r t y u i o p @ [ ] a s d f g h j k l ; : z x c v b n m , . /',
    '∅ ! " # $ % & \' ( ) ∅ = ~ Q W E R T Y U I O P ` { } A S D F G H J K L + * Z X C V B N M < > ?',
  ),
  dvorak: rows(
    "` 1 2 3 4 5 6 7 8 9 0 [ ] ' , . p y f g c r l / = \\ a o e u i d h t n s - ; q j k x b m w v z",
    '~ ! @ # $ % ^ & * ( ) { } " < > P Y F G C R L ? + | A O E U I D H T N S _ : Q J K X B M W V Z',
  ),
} as const

/** Keys that print nothing until the next one comes, then join it (or stand before it when they can't). */
export const dead: Readonly<Record<string, string>> = { '^': '\u0302', '´': '\u0301', '`': '\u0300', '¨': '\u0308', '~': '\u0303' }
export const deadOf: Readonly<Record<string, string>> = { de: '^´`', fr: '^¨', es: '`^´¨', br: '´`~^¨', cz: '´¨' }

export type LayoutName = keyof typeof foreign | keyof typeof latin
export const rowsOf: Readonly<Record<LayoutName, Rows>> = { ...foreign, ...latin }

/** The key that gives `character` on `layout`: its place, and whether Shift is down. */
export function findKey(layout: Rows, character: string): { at: number; shift: boolean } | undefined {
  const plain = layout.plain.indexOf(character)
  if (plain >= 0) return { at: plain, shift: false }
  const shifted = layout.shift.indexOf(character)

  return shifted >= 0 ? { at: shifted, shift: true } : undefined
}

/** Presses the keys that give `text` on `from` while the keyboard is set to `to`. Undefined where a key is missing on either. */
export function press(text: string, from: Rows, to: Rows, deadKeys = ''): string | undefined {
  let waiting = ''
  let typed = ''
  for (const character of text) {
    const key = findKey(from, character)
    const given = key && (key.shift ? to.shift : to.plain)[key.at]
    if (!given) return undefined
    if (waiting) {
      const joined = (given + dead[waiting]).normalize('NFC')
      typed += joined.length === 1 ? joined : waiting + given
      waiting = ''
    } else if (deadKeys.includes(given)) waiting = given
    else typed += given
  }

  return typed + waiting
}

const starts = [0, 13, 26, 37]
const offsets = [0, 1.5, 1.75, 2.25]
/** Keys that touch the key at `index` on a staggered keyboard. */
export function touching(index: number): number[] {
  const place = (key: number): { x: number; y: number } => {
    const y = starts.findLastIndex((start) => key >= start)
    return { x: (offsets[y] ?? 0) + key - (starts[y] ?? 0), y }
  }
  const from = place(index)

  return Array.from({ length: 47 }, (_, key) => key).filter((key) => {
    const to = place(key)
    return key !== index && Math.abs(to.y - from.y) <= 1 && Math.abs(to.x - from.x) <= 1.1
  })
}
