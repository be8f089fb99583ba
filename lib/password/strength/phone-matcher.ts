import { MatcherBaseClass, type Matcher, type MatchOptions, type Match } from '@zxcvbn-ts/core'

/** Mobile numbers of one country, tried in the order of its operators' blocks. */
const guesses = 1e7

const digitsInGroups = /(?<![0-9])\+?[0-9](?:[-. ()]{0,2}[0-9]){9,13}(?![0-9])/g
const mobile = /^(?:\+?79[0-9]{9}|89[0-9]{9}|380[0-9]{9}|375[0-9]{9}|\+[1-9][0-9]{9,13})$/

/** A mobile phone number as people write it: Russia's with 7 or 8, Ukraine's, Belarus's, or any with a plus. */
class PhoneMatching extends MatcherBaseClass {
  match({ password }: MatchOptions): Match[] {
    return Array.from(password.matchAll(digitsInGroups), ({ 0: token, index }) => ({
      pattern: 'phone',
      i: index,
      j: index + token.length - 1,
      token,
    })).filter(({ token }) => mobile.test(token.replace(/[^+0-9]/g, '')))
  }
}

export const phoneMatcher: Matcher = { Matching: PhoneMatching, scoring: () => guesses, feedback: () => null }
