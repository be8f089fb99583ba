import type { Chance } from './chance'

/** What came out instead of `password`; undefined where this slip can't happen to it. */
export interface Slip {
  name: string
  /** the causes that are true of it, whichever the diagnosis names */
  causes: readonly ('layout' | 'caps-lock' | 'spaces' | 'typo')[]
  /** how often, among slips: after the published order (all letters' case, first letter, extra last, missing last, Shift on the last) */
  weight: number
  happen: (password: string, chance: Chance) => string | undefined
  /** what the page's key events say of Caps Lock */
  capsLock?: boolean
}
