import type { Signals } from './signals'
import type { Surroundings } from './surroundings'

/** What the number itself looks like. */
export function shapeSignals({ candidate, shown, folded, before: termsBefore, after }: Surroundings): Signals {
  const signals: Signals = {}
  const before = shown.slice(Math.max(0, candidate.start - 8), candidate.start)
  const { code, shape } = candidate
  if (/[$€£¥₹₽₩₺₴₫฿₪₱₦₡₸₾৳﷼]\s?$/u.test(before) || /^\s?[$€£¥₹₽₩₺₴₫฿₪₱₦₡₸₾৳﷼]/u.test(shown.slice(candidate.end, candidate.end + 2)))
    signals.money = -8
  if (/^\s?[%‰°]/.test(shown.slice(candidate.end, candidate.end + 2))) signals.unit = -8
  const first = after[0]
  if (first && first.start - candidate.end <= 1 && first.kind === 'unit' && !folded.slice(candidate.end, first.start).includes('\n'))
    signals.unit = -8
  if (first && first.start - candidate.end <= 1 && first.kind === 'money') signals.money = -8
  if (/(^|[^\p{L}\p{N}])(#|№|n[°ºo.]|no\.)\s?$/iu.test(before)) signals.numbered = -4
  if (sentTo.test(folded.slice(Math.max(0, candidate.start - 80), candidate.start))) signals['sent-to'] = -4
  if (/\+\s?$/.test(before) || /\([0-9]*\)\s?$/.test(before)) signals.phone = -8
  if (/^(19|20)[0-9]{2}$/.test(code) && shape === 'plain') signals.year = -2
  if (/^(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$/.test(code)) signals.date = -3
  if (candidate.digitGroupsBeside > 0) signals['digits-beside'] = candidate.digitGroupsBeside > 1 ? -6 : -1
  // near the number only: the mail of a code may end in offers
  const promotions = [...termsBefore, ...after].filter((term) => term.kind === 'promotion').length
  if (promotions > 1) signals.promotion = -Math.min(promotions, 5)
  if (isPostal(shown, candidate.start)) signals.postal = -8
  if (!/[0-9]/.test(code)) signals.words = -2.5
  return signals
}

/** "Church Street, Bengaluru, PIN 560001", "to PIN 560001": where letters go in India. */
function isPostal(shown: string, start: number): boolean {
  const before = shown.slice(Math.max(0, start - 80), start)
  return /(?:,\s*(?:\p{Lu}[\p{L}.]*[\s,]{1,2}){1,4}|\b(?:at|to|for|area) )\(?(?:PIN|Pin|pin)(?: ?[Cc]ode)?\s*[-:.]*\s*$/u.test(before)
}

/** Polish, Czech and Slovak say "is" by "to", so the verb counts. On folded text, up to the number. */
const sentTo = /\b(?:sen[dt]|sending|text(?:ed)?|forward(?:ed)?|deliver(?:ed)?|dispatched|mailed|emailed)\b[^\n.!?:]*\bto\s$/
