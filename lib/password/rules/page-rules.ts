import { allowedCharacters, charactersOfAll } from './characters'
import type { CharacterClass, PasswordRules } from './password-rules'

export interface PageRuleResult {
  id: 'page-min-length' | 'page-max-length' | 'page-required' | 'page-allowed' | 'page-max-consecutive'
  level: 'must'
  ok: boolean
  /** for the text: `count`, or the `characters` of which one is required */
  values?: Record<string, string>
}

/** Each rule of the page's own `passwordrules` attribute, once parsed, with whether the password keeps it. Counts code points of the first 10,000 units. */
export function checkPageRules(password: string, rules: PasswordRules): PageRuleResult[] {
  const characters = Array.from(password.slice(0, 10_000))
  const result = (id: PageRuleResult['id'], ok: boolean, values?: Record<string, string>): PageRuleResult => ({
    id,
    level: 'must',
    ok,
    values,
  })
  const count = (limit: number) => ({ count: String(limit) })
  const { minLength, maxLength, maxConsecutive, required } = rules
  return [
    ...(minLength === undefined ? [] : [result('page-min-length', characters.length >= minLength, count(minLength))]),
    ...(maxLength === undefined ? [] : [result('page-max-length', characters.length <= maxLength, count(maxLength))]),
    ...required.map((group) =>
      result(
        'page-required',
        characters.some((character) => isIn(character, group)),
        { characters: charactersOfAll(group) },
      ),
    ),
    result(
      'page-allowed',
      characters.every((character) => isAllowed(character, rules)),
    ),
    ...(maxConsecutive === undefined
      ? []
      : [result('page-max-consecutive', longestRun(characters) <= maxConsecutive, count(maxConsecutive))]),
  ]
}

function isAllowed(character: string, rules: PasswordRules): boolean {
  return isIn(character, [...rules.allowed, ...rules.required.flat()]) || allowedCharacters(rules).includes(character)
}

/** A generator leaves out the space and what no keyboard has; a password that is typed may hold them where the class does. */
function isIn(character: string, classes: readonly CharacterClass[]): boolean {
  return classes.some((each) => {
    if (each.kind === 'custom') return each.characters.includes(character)
    if (each.name === 'unicode') return true
    return (
      charactersOfAll([each]).includes(character) || (character === ' ' && (each.name === 'special' || each.name === 'ascii-printable'))
    )
  })
}

function longestRun(characters: readonly string[]): number {
  let run = 0
  return characters.reduce((longest, character, index) => {
    run = character === characters[index - 1] ? run + 1 : 1
    return Math.max(longest, run)
  }, 0)
}
