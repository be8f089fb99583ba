/**
 * Apple's password-rules language, the `passwordrules` attribute of a password field: `minlength: 8; required: lower, upper; required: [-_.]; allowed: digit`.
 * Read from its documentation (developer.apple.com/password-rules, 2026-05).
 */

export type NamedClass = 'upper' | 'lower' | 'digit' | 'special' | 'ascii-printable' | 'unicode'
export type CharacterClass = { kind: 'named'; name: NamedClass } | { kind: 'custom'; characters: string }

export interface PasswordRules {
  /** characters; absent: no limit */
  minLength?: number
  maxLength?: number
  /** how often the same character may stand in a row */
  maxConsecutive?: number
  /** of each group at least one character; a group is a union of classes */
  required: readonly (readonly CharacterClass[])[]
  /** what may stand beside the required ones; empty: nothing but those, or all of ascii-printable where nothing is required */
  allowed: readonly CharacterClass[]
}

export type RulesErrorId =
  | 'too-long'
  | 'property-expected'
  | 'unknown-property'
  | 'colon-expected'
  | 'semicolon-expected'
  | 'class-expected'
  | 'unknown-class'
  | 'custom-not-closed'
  | 'custom-empty'
  | 'custom-not-ascii'
  | 'custom-dash-not-first'
  | 'number-expected'
  | 'number-too-big'

/** `at` counts UTF-16 units from the start of the text. */
export interface RulesError {
  id: RulesErrorId
  at: number
}

/** `readable`: the properties without a fault. A browser keeps those too, since a page's slip is no reason to break its other rules. */
export type ParsedRules = { ok: true; rules: PasswordRules } | { ok: false; errors: readonly RulesError[]; readable: PasswordRules }

const maxTextLength = 4096
const names: readonly NamedClass[] = ['upper', 'lower', 'digit', 'special', 'ascii-printable', 'unicode']
const limits = { minlength: 'minLength', maxlength: 'maxLength', 'max-consecutive': 'maxConsecutive' } as const

const isClassName = (word: string): word is NamedClass => names.some((name) => name === word)
const isLimit = (word: string): word is keyof typeof limits => Object.hasOwn(limits, word)

/**
 * Reads the text, or says all that is wrong with it. An empty text is no rule at all. Repeated limits: the strictest counts; repeated `required` each count;
 * repeated `allowed` are one. Contradictions (minlength over maxlength) are the generator's to refuse: the text itself is well formed.
 */
export function parsePasswordRules(text: string): ParsedRules {
  if (text.length > maxTextLength) {
    return { ok: false, errors: [{ id: 'too-long', at: maxTextLength }], readable: { required: [], allowed: [] } }
  }
  const errors: RulesError[] = []
  const required: CharacterClass[][] = []
  const allowed: CharacterClass[] = []
  const found: Pick<PasswordRules, 'minLength' | 'maxLength' | 'maxConsecutive'> = {}
  let at = 0

  const skipSpace = () => {
    while (/[\t\n\f\r ]/.test(text[at] ?? '')) at += 1
  }
  const readWhile = (allowedCharacter: RegExp) => {
    const start = at
    while (allowedCharacter.test(text[at] ?? '')) at += 1
    return text.slice(start, at)
  }
  const fail = (id: RulesErrorId, where = at): undefined => {
    errors.push({ id, at: where })
    // The rest of this property can't be trusted; the next one can be read for its own errors.
    while (at < text.length && text[at] !== ';') at += 1
  }

  const readCustom = (): string | undefined => {
    const start = at
    // A `]` belongs to the class only as its last character: `[abc]]`.
    const close = text.indexOf(']', start + 1)
    if (close < 0) return fail('custom-not-closed', start)
    const end = text[close + 1] === ']' ? close + 1 : close
    const characters = text.slice(start + 1, end)
    const dash = characters.lastIndexOf('-')
    const foreign = characters.search(/[^ -~]/)
    if (characters === '') return fail('custom-empty', start)
    if (foreign >= 0) return fail('custom-not-ascii', start + 1 + foreign)
    if (dash > 0) return fail('custom-dash-not-first', start + 1 + dash)
    at = end + 1
    return characters
  }
  const readClass = (): CharacterClass | undefined => {
    if (text[at] === '[') {
      const characters = readCustom()
      return characters === undefined ? undefined : { kind: 'custom', characters }
    }
    const start = at
    const name = readWhile(/[a-z-]/i).toLowerCase()
    if (name === '') return fail('class-expected')
    return isClassName(name) ? { kind: 'named', name } : fail('unknown-class', start)
  }
  const readClasses = (): CharacterClass[] | undefined => {
    const classes: CharacterClass[] = []
    for (;;) {
      skipSpace()
      const read = readClass()
      if (!read) return undefined
      classes.push(read)
      skipSpace()
      if (text[at] !== ',') return classes
      at += 1
    }
  }
  const readLimit = (name: keyof typeof limits): undefined => {
    skipSpace()
    const start = at
    const digits = readWhile(/[0-9]/)
    if (digits === '') return fail('number-expected')
    const value = Number(digits)
    if (!Number.isSafeInteger(value)) return fail('number-too-big', start)
    const key = limits[name]
    const before = found[key]
    found[key] = before === undefined ? value : key === 'minLength' ? Math.max(before, value) : Math.min(before, value)
    return undefined
  }

  for (skipSpace(); at < text.length; skipSpace()) {
    const start = at
    const property = readWhile(/[a-z-]/i).toLowerCase()
    skipSpace()
    if (property === '') fail('property-expected', start)
    else if (!isLimit(property) && property !== 'required' && property !== 'allowed') fail('unknown-property', start)
    else if (text[at] !== ':') fail('colon-expected')
    else {
      at += 1
      if (isLimit(property)) readLimit(property)
      else {
        const classes = readClasses()
        if (classes && property === 'required') required.push(classes)
        else if (classes) allowed.push(...classes)
      }
    }
    skipSpace()
    if (at < text.length && text[at] !== ';') fail('semicolon-expected')
    at += 1
  }
  const rules = { ...found, required, allowed }
  return errors.length > 0 ? { ok: false, errors, readable: rules } : { ok: true, rules }
}
