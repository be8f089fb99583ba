import type { Site } from '@/lib/store/sites'
import type { PasswordRules } from '../rules/password-rules'
import type { RandomBytes } from './random'
import type { ClassName, GeneratorStyle } from './styles'

export interface GeneratorOptions {
  style: GeneratorStyle
  /** characters; of `words` the most there may be. Absent: as many as the style likes and the rules allow */
  length: number
  /** absent: as the style likes, and what the rules demand; false: never, even if the rules then can't be kept */
  lower: boolean
  upper: boolean
  digits: boolean
  signs: boolean
  /** at least so many of each kind */
  atLeast: Partial<Record<ClassName, number>>
  /** false: without letters and digits that are easily taken for one another */
  lookAlikes: boolean
  /** for the style `words`: the list to draw from, see word-lists.ts */
  words: readonly string[]
  /** how many of them */
  wordCount: number
  /** a page's own rules, parsed or as its `passwordrules` attribute has them; kept besides the site's */
  rules: string | PasswordRules
  /** whose rules must be kept; aliexpress by default; other: none but `rules` */
  site: Site | 'other'
  /** Web Crypto's by default */
  randomBytes: RandomBytes
}

export type GeneratorRefusal =
  | 'bad-options'
  | 'rules-unreadable'
  | 'nothing-allowed'
  | 'letters-needed'
  | 'digits-needed'
  | 'signs-needed'
  | 'too-short'
  | 'too-long'
  | 'contradictory'
  | 'too-complex'
  | 'no-words'

/** `bits`: log2 of how many passwords these options can give, each of them equally likely. */
export type Generated = { ok: true; password: string; bits: number } | { ok: false; because: GeneratorRefusal }
