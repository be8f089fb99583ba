// Runs in every store frame: no tables here, and nothing that is kept tells which keys were pressed.

/** What one keydown (or, with an empty key, a pointer event) says, read where it happened. */
export interface KeyFact {
  key: string
  /** empty on phones, whose keys are no proof of anything */
  code: string
  /** getModifierState('CapsLock'); undefined where the event has none */
  capsLock: boolean | undefined
  shift: boolean
  altGraph: boolean
  /** Control, Alt (without AltGr) or Meta: a shortcut, not a character */
  isShortcut: boolean
  isComposing: boolean
  isTrusted: boolean
}

/** Shapes of Latin keyboards, by where the letters are. */
export type LetterShape = 'qwerty' | 'qwertz' | 'azerty' | 'dvorak' | 'colemak'

/** What can be told of a layout from the keys seen so far; undefined or empty is "not known". Small enough to remember a shopper's usual one. */
export interface LayoutTraits {
  /** the shapes that agree with every letter seen */
  letters?: readonly LetterShape[]
  /** whether digits need Shift, as on French and Czech keyboards */
  digits?: 'plain' | 'shifted'
  /** whether Shift and a digit give the signs that are printed on American keyboards */
  signs?: 'american' | 'other'
}

export interface Typing extends LayoutTraits {
  /** undefined: no event has told yet */
  isCapsLockOn?: boolean
  isComposing: boolean
  /** digits came from the number pad, where they are the same on every layout */
  usesNumberPad?: boolean
  /** some systems compose a letter and its accent: no input method either */
  isAfterDeadKey?: boolean
  /** the last key went to an input method, which may compose with it or hand it on as it is */
  isHandedOver?: boolean
}

export type TypingWarning =
  | 'caps-lock'
  | 'other-script'
  | 'look-alike'
  | 'accent'
  | 'full-width'
  | 'composing'
  | 'moved-letters'
  | 'moved-signs'
  | 'space-before'
  | 'space-after'
  | 'space-inside'
  | 'invisible'

export const noTyping: Typing = { isComposing: false }

/** The next state; untrusted events change nothing, a page may forge them. */
export function trackKey(typing: Typing, fact: KeyFact): Typing {
  if (!fact.isTrusted) return typing
  const isComposing = fact.isComposing && typing.isAfterDeadKey !== true
  if (fact.key === 'CapsLock') {
    // Systems differ in whether the state here is the one before or after: what was known is turned round, the next key corrects it.
    return { ...typing, isCapsLockOn: typing.isCapsLockOn === undefined ? undefined : !typing.isCapsLockOn }
  }
  // Phones compose each word; that is no input method which somebody forgot.
  if (fact.key !== '' && fact.code === '') return typing
  const isCapsLockOn = fact.capsLock ?? capsLockByCase(fact) ?? typing.isCapsLockOn
  const usesNumberPad = typing.usesNumberPad || (fact.code.startsWith('Numpad') && /^\d$/.test(fact.key)) || undefined
  return {
    ...typing,
    ...traitsAfter({ ...typing, isCapsLockOn }, fact),
    isCapsLockOn,
    isComposing,
    usesNumberPad,
    isAfterDeadKey: fact.key === 'Dead' || undefined,
    isHandedOver: fact.key === 'Process' || undefined,
  }
}

/** A composition begins: an input method's, if it was handed the key. Phones compose each word, and Macs an accent, without one. */
export function trackComposition(typing: Typing): Typing {
  return { ...typing, isComposing: typing.isHandedOver === true }
}

/** What a key outside the field tells: Caps Lock is one for all fields, the rest is not. */
export function trackKeyElsewhere(typing: Typing, fact: KeyFact): Typing {
  return { ...typing, isCapsLockOn: trackKey(typing, fact).isCapsLockOn }
}

/**
 * Where Caps Lock is let go: off for certain, if the event says so. macOS tells of switching it off by this event alone, and on
 * Linux it still has the state before, so that "on" proves nothing.
 */
export function trackKeyUp(typing: Typing, fact: KeyFact): Typing {
  return fact.isTrusted && fact.key === 'CapsLock' && fact.capsLock === false ? { ...typing, isCapsLockOn: false } : typing
}

/** What is left once the field is empty: the next text may come from another layout. */
export function forgetLayout({ isCapsLockOn, isComposing }: Typing): Typing {
  return { isCapsLockOn, isComposing }
}

export function traitsOf({ letters, digits, signs }: LayoutTraits): LayoutTraits {
  return { ...(letters && { letters }), ...(digits && { digits }), ...(signs && { signs }) }
}

/** What is known of the layout that is on and of the one that the shopper meant, where one has moved against the other and every key can be moved back. */
export function findMove(typing: Typing, usual: LayoutTraits): { on: LayoutTraits; usual: LayoutTraits } | undefined {
  const [on, ...others] = typing.letters ?? []
  const [meant, ...otherMeant] = usual.letters ?? []
  const haveLettersMoved = on !== undefined && meant !== undefined && on !== meant && others.length + otherMeant.length === 0
  const isMove = (haveLettersMoved || haveSignsMoved(typing, usual)) && typing.usesNumberPad !== true
  return isMove ? { on: traitsOf(typing), usual: traitsOf(usual) } : undefined
}

/** What is wrong with the field's text and the way it is typed; usual: what this shopper's keyboard was at the last sign-in. */
export function findWarnings(text: string, typing: Typing, usual: LayoutTraits = {}): TypingWarning[] {
  const bounded = text.slice(0, 256)
  const other = bounded.match(otherScript)
  const warnings: [TypingWarning, boolean][] = [
    ['caps-lock', typing.isCapsLockOn === true],
    ['look-alike', other !== null && /[a-z]/i.test(bounded) && other.every((letter) => lookAlikes.includes(letter))],
    ['other-script', other !== null],
    ['full-width', /[\uff01-\uff5e]/.test(bounded)],
    ['accent', /[\u00c0-\u024f\u1e00-\u1eff]/.test(bounded)],
    ['composing', typing.isComposing],
    ['moved-letters', isApart(typing.letters, usual.letters)],
    ['moved-signs', haveSignsMoved(typing, usual)],
    ['space-before', /^\s/.test(bounded)],
    ['space-after', /\s$/.test(bounded)],
    ['space-inside', /\S\s+\S/.test(bounded)],
    ['invisible', /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(bounded)],
  ]
  const found = warnings.filter(([, is]) => is).map(([id]) => id)
  return found.includes('look-alike') ? found.filter((id) => id !== 'other-script') : found
}

/** The language tag of the keyboard that gives the first letter of another script; undefined when there is none. */
export function findLanguage(text: string): string | undefined {
  return languages.find(([letters]) => letters.test(text.slice(0, 256)))?.[1]
}

/** The layout that is on, as far as the text or its keys tell, for the diagnosis: a language tag or a shape of Latin keyboards. */
export function findLayoutInUse(text: string, { letters }: LayoutTraits): string | undefined {
  const [shape, ...others] = letters ?? []
  return findLanguage(text) ?? (shape === undefined || others.length > 0 ? undefined : layoutsOfShapes[shape])
}

const layoutsOfShapes: Partial<Record<LetterShape, string>> = { qwertz: 'de', azerty: 'fr', dvorak: 'en-dvorak', colemak: 'en-colemak' }

/** Letters of one language before those it shares with others. */
const languages: readonly (readonly [RegExp, string])[] = [
  [/[їєґ]/i, 'uk'],
  [/ў/i, 'be'],
  [/і/i, 'uk'],
  [/[әғқңөұүһ]/i, 'kk'],
  [/[\u0400-\u052f]/, 'ru'],
  [/[\u0370-\u03ff]/, 'el'],
  [/[\u0590-\u05ff]/, 'he'],
  [/[پچژگیک]/, 'fa'],
  [/[\u0600-\u077f\ufb50-\ufdff\ufe70-\ufefc]/, 'ar'],
  [/[\u0e00-\u0e7f]/, 'th'],
  [/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/, 'ko'],
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u0530-\u058f]/, 'hy'],
  [/[\u10a0-\u10ff]/, 'ka'],
]

/** Letters of the scripts that keyboards switch to: Greek, Cyrillic, Armenian, Hebrew, Arabic, Thai, Georgian, Hangul, kana, Han. */
const otherScript =
  /[\u0370-\u03ff\u0400-\u058f\u0590-\u06ff\u0750-\u077f\u0e00-\u0e7f\u10a0-\u11ff\u3040-\u30ff\u3130-\u318f\u4e00-\u9fff\uac00-\ud7a3\ufb50-\ufdff\ufe70-\ufefc]/g

/** Cyrillic and Greek letters that a reader takes for Latin ones. */
const lookAlikes = 'асеорхуіјѕАВСЕНІЈКМОРЅТХУοναΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'

/** What KeyA to KeyZ give; a dot where it is no letter. */
const shapes: Record<LetterShape, string> = {
  qwerty: 'abcdefghijklmnopqrstuvwxyz',
  qwertz: 'abcdefghijklmnopqrstuvwxzy',
  azerty: 'qbcdefghijkl.noparstuvzxyw',
  dvorak: 'axje.uidchtnmbrl.poygk.qf.',
  colemak: 'abcsftdhuneimky.qprglvwxjz',
}
export const allShapes: readonly LetterShape[] = ['qwerty', 'qwertz', 'azerty', 'dvorak', 'colemak']
const americanSigns = ')!@#$%^&*('
/** What keyboards that have the American @ have elsewhere: the Canadian one, and the Hebrew one, whose brackets are turned round. */
const besideAmericanAt: Readonly<Record<string, string>> = { 6: '?', 9: ')', 0: '(' }

/** A letter's case against Shift. A large letter with Shift proves nothing: macOS gives it with Caps Lock too. */
function capsLockByCase({ key, shift, isShortcut }: KeyFact): boolean | undefined {
  if (isShortcut || key.length !== 1 || key.toLowerCase() === key.toUpperCase()) return undefined
  const isLarge = key !== key.toLowerCase()
  return isLarge && shift ? undefined : isLarge || shift
}

function traitsAfter(typing: Typing, { key, code, shift, altGraph, isShortcut }: KeyFact): LayoutTraits {
  if (key.length !== 1 || isShortcut || altGraph) return {}
  const letter = key.toLowerCase()
  if (/^Key[A-Z]$/.test(code) && /[a-z]/.test(letter)) {
    const isGivenBy = (shape: LetterShape) => letterAt(shape, code) === letter
    const agreeing = (typing.letters ?? allShapes).filter(isGivenBy)
    // None is left when the layout was switched while typing: begin again with this key. A key that is on none of them means a shape
    // that is not known, and what it has in common with others proves nothing.
    const isUnknown = typing.letters?.length === 0
    return { letters: agreeing.length > 0 || isUnknown ? agreeing : allShapes.filter(isGivenBy) }
  }
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  // Caps Lock shifts digits too on some keyboards, and Thai or Persian ones have digits of their own.
  if (digit === undefined || typing.isCapsLockOn === true || key.search(otherScript) >= 0) return {}
  // No hand gives it so: a program types signs without a Shift.
  if (!shift && key === americanSigns.charAt(Number(digit))) return {}
  if (besideAmericanAt[digit] === key) return { digits: 'plain' }
  if ((key === digit) === shift) return { digits: 'shifted' }
  const signs = shift ? signOf(digit, key) : undefined
  return { digits: 'plain', ...(signs && { signs }) }
}

/** Whose signs these are, by what Shift and a digit give; undefined where it tells nothing. */
export function signOf(digit: string, sign: string): LayoutTraits['signs'] {
  if (besideAmericanAt[digit] === sign) return undefined
  if (sign !== americanSigns.charAt(Number(digit))) return 'other'
  // Only the sign on the 2 tells: the others are American on British, Polish or Japanese keyboards, too.
  return digit === '2' ? 'american' : undefined
}

/** What a letter's key (KeyboardEvent.code) gives in that shape; a dot where it is no letter. */
export function letterAt(shape: LetterShape, code: string): string {
  return shapes[shape].charAt(code.charCodeAt(3) - 65)
}

function isApart(seen: readonly LetterShape[] | undefined, usual: readonly LetterShape[] | undefined): boolean {
  return (seen?.length ?? 0) > 0 && (usual?.length ?? 0) > 0 && seen?.some((shape) => usual?.includes(shape)) === false
}

const haveSignsMoved = (seen: LayoutTraits, usual: LayoutTraits): boolean =>
  isOther(seen.digits, usual.digits) || isOther(seen.signs, usual.signs)

function isOther<T>(seen: T | undefined, usual: T | undefined): boolean {
  return seen !== undefined && usual !== undefined && seen !== usual
}
