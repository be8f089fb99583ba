import { retype, swapCase, withoutSpaces } from '@/lib/keyboard/retype'
import type { Diagnosis } from './attempt'

const shortest = 6

/**
 * What the typed text alone tells: what no password of the store can contain (STORE.md: six characters or more, Latin letters and
 * digits, no spaces), and Caps Lock. `intended` is a guess here, so nothing is certain.
 */
export function judgeAlone(typed: string, capsLock: boolean | undefined, isRefused = false): Diagnosis[] {
  const text = typed.slice(0, 128)
  const bare = withoutSpaces(text)
  const isSwapped = capsLock === true && text !== swapCase(text)
  const layout = suspectLayout(bare)
  const meant = layout === undefined ? bare : retype(bare)
  const intended = meant !== undefined && isSwapped ? swapCase(meant) : meant
  const isInside = /\S\s+\S/.test(text.trim())
  const causes: [Diagnosis | undefined, boolean][] = [
    [layout && { cause: 'layout', certainty: layout, intended }, layout !== undefined],
    [{ cause: 'caps-lock', certainty: isRefused ? 'likely' : 'possible', intended }, isSwapped],
    [{ cause: 'spaces', certainty: 'likely', intended }, bare !== text && bare !== '' && !isInside],
    [{ cause: 'rules', certainty: isInside && layout === undefined ? 'likely' : 'possible' }, isInside],
    [{ cause: 'spaces', certainty: 'possible', intended }, isInside],
    [{ cause: 'rules', certainty: 'possible' }, layout !== undefined],
    [{ cause: 'rules', certainty: 'likely' }, typed.length > 0 && bare.length < shortest],
    // Letters and digits both: firm for new passwords, and doubtful for very old ones.
    [{ cause: 'rules', certainty: 'possible' }, isRefused && !(/[a-z]/i.test(bare) && /\d/.test(bare))],
  ]
  return causes.flatMap(([diagnosis, is]) => (is && diagnosis ? [diagnosis] : []))
}

/** How sure it is that letters which no password has, or those of a French or Czech digit row, come from another layout. */
function suspectLayout(text: string): Diagnosis['certainty'] | undefined {
  if (/[^\u0000-\u024f\u1e00-\u1eff\u2000-\u206f\u20ac]/.test(text)) return 'likely'
  return /[\u00a7\u00b0-\u00b3\u00b5\u00c0-\u024f\u1e00-\u1eff]/.test(text) ? 'possible' : undefined
}
