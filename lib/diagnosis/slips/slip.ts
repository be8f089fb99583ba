/** What a slip of the keyboard is called. */
export type SlipCause = 'layout' | 'caps-lock' | 'spaces' | 'typo'

/**
 * How a typed text came from a password: causes, the one to name first in front, and a cost, the negative decimal logarithm of
 * how often that happens, roughly: after Chatterjee et al., "pASSWORD tYPOS" (IEEE S&P 2016), where 10.9 % of mistyped
 * passwords had all letters' case swapped, 4.5 % the first letter's, 4.6 % an extra and 4.6 % a missing last character.
 */
export interface Slip {
  causes: readonly SlipCause[]
  cost: number
}
