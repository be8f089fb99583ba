import { allowedCharacters, charactersOfAll, common, digits, lookAlikes, lower, signs, unique, upper, without } from './rules/characters'
import { countAndDraw } from './generate/draw'
import type { Generated, GeneratorOptions, GeneratorRefusal } from './generate/generator-options'
import { parsePasswordRules, type PasswordRules } from './rules/password-rules'
import { log2 } from './generate/random'
import { placesOf, styleDefaults, type ClassName, type Classes, type GeneratorStyle } from './generate/styles'
import { drawWords } from './generate/words'

export type { Generated, GeneratorOptions, GeneratorRefusal } from './generate/generator-options'
export type { ClassName, GeneratorStyle } from './generate/styles'

/** No field of the store takes half of it. */
export const maxGeneratedLength = 256

/** Each doubles the work of counting, and a page may ask for anything. */
const maxMinimums = 12

const classNames: readonly ClassName[] = ['lower', 'upper', 'digits', 'signs']
const alphabet: Classes = { lower, upper, digits, signs }
const noRules: PasswordRules = { required: [], allowed: [] }
/** The musts of rules.ts in the same words; what may be refused (signs, more than 20) is left to who asks for it. */
const storeRules: PasswordRules = {
  minLength: 6,
  required: [
    [
      { kind: 'named', name: 'lower' },
      { kind: 'named', name: 'upper' },
    ],
    [{ kind: 'named', name: 'digit' }],
  ],
  allowed: [],
}

/** A new password within the rules, or why there can be none. Default: 20 letters and digits, 119 bits. Uses Web Crypto's random numbers only. */
export function generatePassword(options: Partial<GeneratorOptions> = {}): Generated {
  const refuse = (because: GeneratorRefusal): Generated => ({ ok: false, because })
  if (!areSane(options)) return refuse('bad-options')
  const parsed =
    typeof options.rules === 'string' ? parsePasswordRules(options.rules) : { ok: true as const, rules: options.rules ?? noRules }
  if (!parsed.ok) return refuse('rules-unreadable')
  const site = options.site === 'other' ? noRules : storeRules
  const required = [...parsed.rules.required, ...site.required].map(charactersOfAll)
  const limits = { ...parsed.rules, minLength: Math.max(parsed.rules.minLength ?? 1, site.minLength ?? 1) }

  const style = options.style ?? 'random'
  const length = lengthWithin(limits, options.length, styleDefaults[style].length)
  if (typeof length !== 'number') return refuse(length.because)

  const classes = classesFor(options, style, required, allowedCharacters(parsed.rules))
  const usable = Object.values(classes).join('')
  if (usable === '') return refuse('nothing-allowed')
  const unmet = required.find((group) => common(group, usable) === '')
  if (unmet !== undefined) return refuse(needs(unmet))

  const asked = classNames
    .flatMap((name) => ({ characters: classes[name], atLeast: options.atLeast?.[name] ?? 0 }))
    .filter(({ atLeast }) => atLeast > 0)
  const minimums = distinct([...required.map((group) => ({ characters: common(group, usable), atLeast: 1 })), ...asked])
  if (minimums.length > maxMinimums) return refuse('too-complex')
  const maxConsecutive = limits.maxConsecutive ?? Infinity
  if (style === 'words') return drawWords({ ...options, classes, minimums, minLength: limits.minLength, maxLength: length, maxConsecutive })
  const drawing = countAndDraw({ places: placesOf(style, length, classes), minimums, maxConsecutive })
  if (!drawing) return refuse('too-complex')
  if (drawing.count === 0n) return refuse(asked.reduce((sum, { atLeast }) => sum + atLeast, 0) > length ? 'too-short' : 'contradictory')
  return { ok: true, password: drawing.draw(options.randomBytes), bits: log2(drawing.count) }
}

/** Options come from a form and from storage: a number there may be anything. */
function areSane({ style, length, wordCount, atLeast }: Partial<GeneratorOptions>): boolean {
  const counts = [length, wordCount, ...Object.values(atLeast ?? {})].filter((count) => count !== undefined)
  return (style === undefined || Object.hasOwn(styleDefaults, style)) && counts.every((count) => Number.isSafeInteger(count) && count >= 0)
}

function lengthWithin(
  { minLength = 1, maxLength = Infinity }: PasswordRules,
  asked: number | undefined,
  usual: number,
): number | { because: GeneratorRefusal } {
  if (minLength > maxLength) return { because: 'contradictory' }
  if (minLength > maxGeneratedLength) return { because: 'too-long' }
  if (asked === undefined) return Math.min(Math.max(usual, minLength), maxLength)
  if (asked < minLength) return { because: 'too-short' }
  return asked > Math.min(maxLength, maxGeneratedLength) ? { because: 'too-long' } : asked
}

/** Of each kind the characters to draw from; a kind that neither the shopper nor the style wants comes in only where a rule can't be kept without it. */
function classesFor(options: Partial<GeneratorOptions>, style: GeneratorStyle, required: readonly string[], allowed: string): Classes {
  const unwanted = (options.lookAlikes ?? styleDefaults[style].lookAlikes) ? '' : lookAlikes
  const within = (characters: string) => without(common(unique(characters), allowed), unwanted)
  const wants = (name: ClassName) => options[name] ?? ((options.atLeast?.[name] ?? 0) > 0 || styleDefaults[style].classes.includes(name))
  const wanted = new Set(classNames.filter(wants))
  for (const group of required) {
    const reach = classNames.filter((name) => common(group, within(alphabet[name])) !== '')
    if (reach.some((name) => wanted.has(name))) continue
    for (const name of reach) if (options[name] !== false && !styleDefaults[style].never.includes(name)) wanted.add(name)
  }
  const give = (name: ClassName) => (wanted.has(name) ? within(alphabet[name]) : '')
  return { lower: give('lower'), upper: give('upper'), digits: give('digits'), signs: give('signs') }
}

function needs(group: string): GeneratorRefusal {
  if (common(group, lower + upper) !== '') return 'letters-needed'
  return common(group, digits) !== '' ? 'digits-needed' : 'signs-needed'
}

/** Of minimums for the same characters the largest. */
function distinct(minimums: readonly { characters: string; atLeast: number }[]) {
  const largest = new Map<string, number>()
  for (const { characters, atLeast } of minimums) largest.set(characters, Math.max(atLeast, largest.get(characters) ?? 0))
  return Array.from(largest, ([characters, atLeast]) => ({ characters, atLeast }))
}
