import { signs } from './rules/characters'
import { generatePassword, type GeneratorRefusal } from './generate'
import { maxLength } from './rules'
import type { ClassName, GeneratorStyle } from './generate/styles'
import { loadWordList, type WordListLanguage } from './generate/word-lists'

/** What a shopper chooses for a new password. Only `random` heeds `classes` and `atLeast`, only `words` the language. */
export interface MakerChoices {
  style: GeneratorStyle
  /** characters; of `words` the most there may be */
  length: number
  classes: Readonly<Record<ClassName, boolean>>
  atLeast: Readonly<Record<ClassName, number>>
  lookAlikes: boolean
  language: WordListLanguage
}

/** weak: found by patience alone. too-long and signs: some versions of the store refuse them. not-here: the store refuses it, others may want it so. */
export type MakerWarning = 'weak' | 'too-long' | 'signs' | 'not-here'

export type Made =
  { ok: true; password: string; bits: number; warnings: readonly MakerWarning[] } | { ok: false; because: GeneratorRefusal }

/** 2⁴⁰ passwords: a list that was stolen with a slow hash is not tried through within years. */
export const fewestBits = 40

/**
 * Characters per style. What the store takes is never shorter than its floor of bits; letters only and digits only are for other places, which ask for four digits, too,
 * and are called weak there.
 */
export const lengths: Record<GeneratorStyle, { least: number; usual: number; most: number }> = {
  random: { least: 10, usual: 20, most: 40 },
  memorable: { least: 12, usual: 15, most: 40 },
  words: { least: 20, usual: 20, most: 40 },
  phone: { least: 10, usual: 16, most: 40 },
  letters: { least: 6, usual: 20, most: 40 },
  digits: { least: 4, usual: 20, most: 40 },
}

/** The store wants letters and digits: a password without the one or the other is for another site. */
export const isForElsewhere = (style: GeneratorStyle): boolean => style === 'letters' || style === 'digits'

export const usualChoices: MakerChoices = {
  style: 'random',
  length: lengths.random.usual,
  classes: { lower: true, upper: true, digits: true, signs: false },
  atLeast: { lower: 1, upper: 1, digits: 1, signs: 1 },
  lookAlikes: true,
  language: 'en',
}

/** Makes what was chosen, within the rules of the store where it can be meant for it, and says what speaks against it. */
export async function makeChosen(choices: MakerChoices): Promise<Made> {
  const { style, length, classes, atLeast } = choices
  const made = generatePassword({
    style,
    length,
    lookAlikes: choices.lookAlikes && undefined,
    site: isForElsewhere(style) ? 'other' : 'aliexpress',
    words: style === 'words' ? await loadWordList(choices.language) : undefined,
    ...(style === 'random' ? { ...classes, atLeast: wanted(classes, atLeast) } : {}),
  })
  return made.ok ? { ...made, warnings: warningsOf(made, style) } : made
}

/** A kind that was left out needs no minimum, whatever number still stands beside it. */
const wanted = (classes: MakerChoices['classes'], { lower, upper, digits, signs }: MakerChoices['atLeast']) => ({
  lower: classes.lower ? lower : 0,
  upper: classes.upper ? upper : 0,
  digits: classes.digits ? digits : 0,
  signs: classes.signs ? signs : 0,
})

function warningsOf({ password, bits }: { password: string; bits: number }, style: GeneratorStyle): MakerWarning[] {
  if (isForElsewhere(style)) return bits < fewestBits ? ['not-here', 'weak'] : ['not-here']
  const hasSigns = Array.from(password).some((character) => signs.includes(character))
  return [
    ...(bits < fewestBits ? (['weak'] as const) : []),
    ...(password.length > maxLength ? (['too-long'] as const) : []),
    ...(hasSigns ? (['signs'] as const) : []),
  ]
}
