import { MatcherBaseClass, type Matcher, type MatchOptions, type Match } from '@zxcvbn-ts/core'

/** Mobile numbers of one country, tried in the order of its operators' blocks. */
const guesses = 1e7

/** A mobile phone number as people write it: Russia's with 7 or 8, Ukraine's, Belarus's, or any with a plus. */
class PhoneMatching extends MatcherBaseClass {
  match({ password }: MatchOptions): Match[] {
    return Array.from(
      password.matchAll(/(?<![0-9])(?:\+?79[0-9]{9}|89[0-9]{9}|380[0-9]{9}|375[0-9]{9}|\+[1-9][0-9]{9,13})(?![0-9])/g),
      (found) => {
        const [token] = found
        return { pattern: 'phone', i: found.index, j: found.index + token.length - 1, token }
      },
    )
  }
}

export const phoneMatcher: Matcher = { Matching: PhoneMatching, scoring: () => guesses, feedback: () => null }
