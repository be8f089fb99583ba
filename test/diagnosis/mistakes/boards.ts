/**
 * Keyboards as they are sold, in the layouts that Windows and macOS give them, written down from the makers' printed charts: not the
 * source of `lib/keyboard/layout-data.ts`, so that a mistake there shows here. Rows from the top: 13 keys, 13, 11 and 10; plain, then
 * with Shift. A key that gives two characters, or a row with combining marks, is written as a list.
 */
export type Row = string | readonly string[]

export interface Board {
  plain: readonly [Row, Row, Row, Row]
  shifted: readonly [Row, Row, Row, Row]
  /** what waits for the next key: on such a board these signs are dead keys */
  dead?: string
  /** Caps Lock works as a locked Shift on the whole row of digits too, as on Windows in Germany and France */
  locksDigits?: true
}

export const boards = {
  us: {
    plain: ['`1234567890-=', 'qwertyuiop[]\\', "asdfghjkl;'", 'zxcvbnm,./'],
    shifted: ['~!@#$%^&*()_+', 'QWERTYUIOP{}|', 'ASDFGHJKL:"', 'ZXCVBNM<>?'],
  },
  gb: {
    plain: ['`1234567890-=', 'qwertyuiop[]#', "asdfghjkl;'", 'zxcvbnm,./'],
    shifted: ['¬!"£$%^&*()_+', 'QWERTYUIOP{}~', 'ASDFGHJKL:@', 'ZXCVBNM<>?'],
  },
  ru: {
    plain: ['ё1234567890-=', 'йцукенгшщзхъ\\', 'фывапролджэ', 'ячсмитьбю.'],
    shifted: ['Ё!"№;%:?*()_+', 'ЙЦУКЕНГШЩЗХЪ/', 'ФЫВАПРОЛДЖЭ', 'ЯЧСМИТЬБЮ,'],
  },
  ruMac: {
    plain: [']1234567890-=', 'йцукенгшщзхъё', 'фывапролджэ', 'ячсмитьбю/'],
    shifted: ['[!"№%:,.;()_+', 'ЙЦУКЕНГШЩЗХЪЁ', 'ФЫВАПРОЛДЖЭ', 'ЯЧСМИТЬБЮ?'],
  },
  ua: {
    plain: ["'1234567890-=", 'йцукенгшщзхї\\', 'фівапролджє', 'ячсмитьбю.'],
    shifted: ['₴!"№;%:?*()_+', 'ЙЦУКЕНГШЩЗХЇ/', 'ФІВАПРОЛДЖЄ', 'ЯЧСМИТЬБЮ,'],
  },
  by: {
    plain: ['ё1234567890-=', "йцукенгшўзх'\\", 'фывапролджэ', 'ячсмітьбю.'],
    shifted: ['Ё!"№;%:?*()_+', "ЙЦУКЕНГШЎЗХ'/", 'ФЫВАПРОЛДЖЭ', 'ЯЧСМІТЬБЮ,'],
  },
  bg: {
    plain: ['(1234567890-.', ',уеишщксдзц;„', 'ьяаожгтнвмч', 'юйъэфхпрлб'],
    shifted: [')!?+"%=:/_№IV', 'ыУЕИШЩКСДЗЦ§“', 'ЬЯАОЖГТНВМЧ', 'ЮЙЪЭФХПРЛБ'],
  },
  bgPhonetic: {
    plain: ['ч1234567890-=', 'явертъуиопшщю', "асдфгхйкл;'", 'зьцжбнм,./'],
    shifted: ['Ч!@#$%^&*()_+', 'ЯВЕРТЪУИОПШЩЮ', 'АСДФГХЙКЛ:"', 'ЗЬЦЖБНМ<>?'],
  },
  gr: {
    plain: ['`1234567890-=', ';ςερτυθιοπ[]\\', "ασδφγηξκλ΄'", 'ζχψωβνμ,./'],
    shifted: ['~!@#$%^&*()_+', ':΅ΕΡΤΥΘΙΟΠ{}|', 'ΑΣΔΦΓΗΞΚΛ¨"', 'ΖΧΨΩΒΝΜ<>?'],
    dead: '΄¨΅',
  },
  il: {
    plain: [';1234567890-=', "/'קראטוןםפ][\\", 'שדגכעיחלךף,', 'זסבהנמצתץ.'],
    shifted: ['~!@#$%^&*)(_+', 'QWERTYUIOP}{|', 'ASDFGHJKL:"', 'ZXCVBNM><?'],
  },
  ar: {
    plain: ['ذ1234567890-=', 'ضصثقفغعهخحجد\\', 'شسيبلاتنمكط', ['ئ', 'ء', 'ؤ', 'ر', 'لا', 'ى', 'ة', 'و', 'ز', 'ظ']],
    shifted: [
      ['\u0651', '!', '@', '#', '$', '%', '^', '&', '*', ')', '(', '_', '+'],
      ['\u064e', '\u064b', '\u064f', '\u064c', 'لإ', 'إ', '‘', '÷', '×', '؛', '<', '>', '|'],
      ['\u0650', '\u064d', ']', '[', 'لأ', 'أ', 'ـ', '،', '/', ':', '"'],
      ['~', '\u0652', '}', '{', 'لآ', 'آ', '’', ',', '.', '؟'],
    ],
  },
  de: {
    plain: ['^1234567890ß´', 'qwertzuiopü+#', 'asdfghjklöä', 'yxcvbnm,.-'],
    shifted: ['°!"§$%&/()=?`', "QWERTZUIOPÜ*'", 'ASDFGHJKLÖÄ', 'YXCVBNM;:_'],
    dead: '^´`',
    locksDigits: true,
  },
  fr: {
    plain: ['²&é"\'(-è_çà)=', 'azertyuiop^$*', 'qsdfghjklmù', 'wxcvbn,;:!'],
    shifted: ['²1234567890°+', 'AZERTYUIOP¨£µ', 'QSDFGHJKLM%', 'WXCVBN?./§'],
    dead: '^¨',
    locksDigits: true,
  },
  frMac: {
    plain: ['@&é"\'(§è!çà)-', 'azertyuiop^$`', 'qsdfghjklmù', 'wxcvbn,;:='],
    shifted: ['#1234567890°_', 'AZERTYUIOP¨*£', 'QSDFGHJKLM%', 'WXCVBN?./+'],
    dead: '^¨`',
  },
  es: {
    plain: ["º1234567890'¡", 'qwertyuiop`+ç', 'asdfghjklñ´', 'zxcvbnm,.-'],
    shifted: ['ª!"·$%&/()=?¿', 'QWERTYUIOP^*Ç', 'ASDFGHJKLÑ¨', 'ZXCVBNM;:_'],
    dead: '`^´¨',
  },
  ptBr: {
    plain: ["'1234567890-=", 'qwertyuiop´[]', 'asdfghjklç~', 'zxcvbnm,.;'],
    shifted: ['"!@#$%¨&*()_+', 'QWERTYUIOP`{}', 'ASDFGHJKLÇ^', 'ZXCVBNM<>:'],
    dead: '´`~^¨',
  },
  pt: {
    plain: ["\\1234567890'«", 'qwertyuiop+´~', 'asdfghjklçº', 'zxcvbnm,.-'],
    shifted: ['|!"#$%&/()=?»', 'QWERTYUIOP*`^', 'ASDFGHJKLÇª', 'ZXCVBNM;:_'],
    dead: '´`~^',
  },
  it: {
    plain: ["\\1234567890'ì", 'qwertyuiopè+ù', 'asdfghjklòà', 'zxcvbnm,.-'],
    shifted: ['|!"£$%&/()=?^', 'QWERTYUIOPé*§', 'ASDFGHJKLç°', 'ZXCVBNM;:_'],
  },
  plTypist: {
    plain: ["˛1234567890+'", 'qwertzuiopżśó', 'asdfghjklłą', 'yxcvbnm,.-'],
    shifted: ['·!"#¤%&/()=?*', 'QWERTZUIOPńćź', 'ASDFGHJKLŁę', 'YXCVBNM;:_'],
    dead: '˛',
  },
  tr: {
    plain: ['"1234567890*-', 'qwertyuıopğü,', 'asdfghjklşi', 'zxcvbnmöç.'],
    shifted: ["é!'^+%&/()=?_", 'QWERTYUIOPĞÜ;', 'ASDFGHJKLŞİ', 'ZXCVBNMÖÇ:'],
    dead: '^',
  },
  cz: {
    plain: [';+ěščřžýáíé=´', 'qwertzuiopú)¨', 'asdfghjklů§', 'yxcvbnm,.-'],
    shifted: ['°1234567890%ˇ', "QWERTZUIOP/('", 'ASDFGHJKL"!', 'YXCVBNM?:_'],
    dead: '´¨ˇ°',
  },
  jp: {
    plain: [['', ...Array.from('1234567890-^')], 'qwertyuiop@[]', 'asdfghjkl;:', 'zxcvbnm,./'],
    shifted: [['', '!', '"', '#', '$', '%', '&', "'", '(', ')', '', '=', '~'], 'QWERTYUIOP`{}', 'ASDFGHJKL+*', 'ZXCVBNM<>?'],
  },
  jpKana: {
    plain: [
      ['', ...Array.from('ぬふあうえおやゆよわほへ')],
      'たていすかんなにらせ゛゜む',
      'ちとしはきくまのりれけ',
      'つさそひこみもねるめ',
    ],
    shifted: [['', ...Array.from('  ぁぅぇぉゃゅょを  ')], '  ぃ       ゛「」', '           ', 'っ      、。・'],
  },
  th: {
    plain: [
      ['_', 'ๅ', '/', '-', 'ภ', 'ถ', '\u0e38', '\u0e36', 'ค', 'ต', 'จ', 'ข', 'ช'],
      ['ๆ', 'ไ', 'ำ', 'พ', 'ะ', '\u0e31', '\u0e35', 'ร', 'น', 'ย', 'บ', 'ล', 'ฃ'],
      ['ฟ', 'ห', 'ก', 'ด', 'เ', '\u0e49', '\u0e48', 'า', 'ส', 'ว', 'ง'],
      ['ผ', 'ป', 'แ', 'อ', '\u0e34', '\u0e37', 'ท', 'ม', 'ใ', 'ฝ'],
    ],
    shifted: [
      ['%', '+', '๑', '๒', '๓', '๔', '\u0e39', '฿', '๕', '๖', '๗', '๘', '๙'],
      ['๐', '"', 'ฎ', 'ฑ', 'ธ', '\u0e4d', '\u0e4a', 'ณ', 'ฯ', 'ญ', 'ฐ', ',', 'ฅ'],
      ['ฤ', 'ฆ', 'ฏ', 'โ', 'ฌ', '\u0e47', '\u0e4b', 'ษ', 'ศ', 'ซ', '.'],
      ['(', ')', 'ฉ', 'ฮ', '\u0e3a', '\u0e4c', '?', 'ฒ', 'ฬ', 'ฦ'],
    ],
  },
  dvorak: {
    plain: ['`1234567890[]', "',.pyfgcrl/=\\", 'aoeuidhtns-', ';qjkxbmwvz'],
    shifted: ['~!@#$%^&*(){}', '"<>PYFGCRL?+|', 'AOEUIDHTNS_', ':QJKXBMWVZ'],
  },
  colemak: {
    plain: ['`1234567890-=', 'qwfpgjluy;[]\\', "arstdhneio'", 'zxcvbkm,./'],
    shifted: ['~!@#$%^&*()_+', 'QWFPGJLUY:{}|', 'ARSTDHNEIO"', 'ZXCVBKM<>?'],
  },
} as const satisfies Record<string, Board>

export type BoardName = keyof typeof boards

/** Two-set Korean, by the letters of the keys; typed letters join into syllables (`press.ts`). */
export const koreanKeys: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['qwertyuiop', 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ'],
    ['QWERTYUIOP', 'ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖ'],
    ['asdfghjkl', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ'],
    ['ASDFGHJKL', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ'],
    ['zxcvbnm', 'ㅋㅌㅊㅍㅠㅜㅡ'],
    ['ZXCVBNM', 'ㅋㅌㅊㅍㅠㅜㅡ'],
  ].flatMap(([keys = '', letters = '']) => Array.from(keys).map((key, at) => [key, Array.from(letters)[at] ?? key])),
)
