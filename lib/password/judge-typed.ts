import { countSigns } from './count-signs'
import { checkPageRules, type PageRuleResult } from './rules/page-rules'
import { parsePasswordRules } from './rules/password-rules'
import { ratedLength, rateStrength, type Strength } from './strength'

export interface Judged extends Strength {
  /** of the page's own `passwordrules`; none where it has none */
  pageRules: PageRuleResult[]
  /** a sign that a computer counts as several: the store's count may be another than the shopper's */
  countsDiffer: boolean
}

/** All that the engine says of a password while it is typed. Rules of a page that can't be read in part are kept in the other. */
export async function judgeTyped(password: string, about: { account?: string; rules?: string } = {}): Promise<Judged> {
  const parsed = parsePasswordRules(about.rules ?? '')
  const beginning = password.slice(0, ratedLength)
  return {
    ...(await rateStrength(password, about)),
    pageRules: about.rules === undefined ? [] : checkPageRules(password, parsed.ok ? parsed.rules : parsed.readable),
    countsDiffer: countSigns(beginning) !== beginning.length,
  }
}
