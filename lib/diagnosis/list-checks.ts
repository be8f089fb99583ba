import type { Cause, Diagnosis } from './attempt'

/** One line of "Why can't I get in?". */
export interface Check {
  id: Cause
  found: 'fine' | 'cause' | 'unknown'
  certainty?: Diagnosis['certainty']
  /** what it lacks, of one that could not be made */
  missing?: keyof Known
}

/** What was there to look at. */
export interface Known {
  /** a store page, with what it shows */
  page: boolean
  /** a typed password */
  typed: boolean
  /** an open vault */
  vault: boolean
  /** which account it was typed for */
  account: boolean
}

/** Every check in the order a shopper would go through them, what was found first, also when all is well. */
export function listChecks(diagnoses: readonly Pick<Diagnosis, 'cause' | 'certainty'>[], known: Known): Check[] {
  const causes = diagnoses.map(({ cause, certainty }): Check => ({ id: cause, found: 'cause', certainty }))
  const others = needs
    .filter(([id]) => !causes.some((cause) => cause.id === id))
    .map(([id, facts]): Check => {
      const missing = facts.find((fact) => !known[fact])
      return missing === undefined ? { id, found: 'fine' } : { id, found: 'unknown', missing }
    })
  return [...causes, ...others]
}

/** What each check has to know before it can say that all is well. */
const needs: readonly (readonly [Cause, readonly (keyof Known)[]])[] = [
  ['offline', []],
  ['store-down', ['page']],
  ['blocked', ['page']],
  ['captcha', ['page']],
  ['locked-out', ['page']],
  ['layout', ['typed']],
  ['caps-lock', ['typed']],
  ['spaces', ['typed']],
  ['rules', ['typed']],
  ['typo', ['typed', 'vault']],
  ['old-password', ['typed', 'vault', 'account']],
  ['no-longer-valid', ['typed', 'vault', 'account', 'page']],
  ['other-account', ['typed', 'vault', 'account']],
  ['other-site', ['vault', 'account']],
  ['unknown-account', ['vault', 'account']],
  ['social-account', ['vault', 'account']],
]
