import { retype, swapCase, withoutSpaces } from '@/lib/keyboard/retype'
import type { Diagnosis } from './diagnose'

const shortest = 6

/**
 * What the typed text alone tells: what no password of the store can contain (STORE.md: six characters, Latin letters and digits,
 * no spaces), and Caps Lock. `intended` is a guess here, so nothing is certain.
 */
export function judgeAlone(typed: string, capsLock: boolean | undefined, isRefused = false): Diagnosis[] {
  const text = typed.slice(0, 128)
  const causes: Diagnosis[] = []
  const trimmed = withoutSpaces(text)
  const hasOtherScript = /[^\u0000-\u024f\u1e00-\u1eff\u2000-\u206f\u20ac]/.test(trimmed)
  const isWide = /[\uff01-\uff5e]/.test(trimmed)
  const isMixed = hasOtherScript && /[a-z]/i.test(trimmed)
  const isSwapped = capsLock === true && text !== swapCase(text)
  const fix = (latin: string | undefined) => (latin === undefined || !isSwapped ? latin : swapCase(latin))
  if (hasOtherScript) {
    const latin = retype(trimmed, isWide ? 'narrow' : isMixed ? 'look-alikes' : 'as-latin') ?? retype(trimmed, 'as-latin')
    causes.push({ cause: 'layout', certainty: 'likely', intended: fix(latin) })
  } else if (/[\u00a7\u00b0-\u00b3\u00b5\u00c0-\u024f\u1e00-\u1eff]/.test(trimmed)) {
    causes.push({ cause: 'layout', certainty: 'possible', intended: fix(retype(trimmed, 'as-latin')) })
  }
  if (isSwapped)
    causes.push({ cause: 'caps-lock', certainty: isRefused ? 'likely' : 'possible', intended: causes[0]?.intended ?? swapCase(trimmed) })
  if (trimmed !== text && trimmed !== '') causes.push({ cause: 'spaces', certainty: 'likely', intended: causes[0]?.intended ?? trimmed })
  if (hasOtherScript || trimmed.length < shortest || /\S\s+\S/.test(text)) {
    causes.push({ cause: 'rules', certainty: causes.length > 0 ? 'possible' : 'likely' })
  }
  return causes
}
