import type { Term } from './find-terms'
import { saidAfter, saidBefore } from './said'
import type { Signals } from './signals'
import { tradeSignals } from './trade-signals'
import { gapOf, reach, type Gap, type Surroundings } from './surroundings'
import { codeHead } from '../words/name-words'
import type { TermKind } from '../words/term-kind'

/** "Your code is 482913": the nearest name on the left, unless another number stands in between and has taken it. */
export function nameBefore(near: Surroundings): Signals {
  const { candidate, folded, all } = near
  const signals: Signals = {}
  const isSaid = saidBefore.test(folded.slice(Math.max(0, candidate.start - 32), candidate.start))
  const other = near.before.find((term) => term.kind === 'other-number' || term.kind === 'maybe-other-number')
  const code = near.before.find((term) => term.kind === 'code' || term.kind === 'maybe-code')
  const codeGap = code && gapOf(near, code.end, candidate.start)
  const isNamed = code && codeGap && code.end >= candidate.start - reach
  if (isNamed) {
    // "codes" are spoken of, not given
    const isPlural = plural.test(folded.slice(code.start, code.end))
    // "the sorting center (code 482913)": it names the center, unless the mail is about codes
    const isAside = code.kind === 'maybe-code' && folded[code.start - 1] === '(' && !all.hasTopic && !all.hasSecret && !all.hasExpiry
    const worth = (code.kind === 'code' ? 6 : 4.5) - (isPlural || isAside ? 2 : 0)
    // numbers with a name of their own don't take the code's
    const named = near.before.filter((term) => term.start >= code.end && ownNames.includes(term.kind)).length
    const others = Math.max(0, codeGap.numbers - named) + (hasNumber(near, code) ? 2 : 0)
    const isOthers = other !== undefined && other.start >= code.end && candidate.start - other.end <= 2
    const isNext = codeGap.breaks <= 1 && !isOthers && isAnnounced(near, code)
    const breaks = isNext ? 0 : codeGap.breaks
    const loss = Math.min(codeGap.length * 0.02, 2) + breaks * 2 + others * 1.5
    if (worth - loss > 0) signals['named-before'] = worth - loss
    // "… code.\nIn 2026 we blocked 482913 attempts": what another sentence speaks of is no number in the midst of this one
    if (codeGap.breaks > 0 && !isSaid && isAmid(near)) signals.amid = -2
    if (!isSaid && codeGap.length > 2 && isPassedOver(near)) signals['passed-over'] = -2
    if (isNext) signals.said = 2
    else if (isSaid || codeGap.length <= 2) signals.said = codeGap.breaks === 0 ? 2 : 1.5
  }
  if (other && (!code || other.end > code.end)) {
    const gap = gapOf(near, other.end, candidate.start)
    const isSure = other.kind === 'other-number'
    const isLabelAbove = labelsNextLine(near, other)
    const isTaken = gap.numbers > 0 || (gap.breaks > 0 && !isLabelAbove)
    const isTight = isLabelAbove || gap.length <= (isSure ? 14 : 3)
    // "to verify your phone number enter: 482913": a code was named first, and the number is introduced
    // In "your one-time discount code" the two are one name, and its end decides.
    const isOneName =
      code !== undefined && other.start - code.end <= 1 && other.start >= code.end && codeHead.test(folded.slice(other.start, other.end))
    const isCovered = Boolean(isNamed && !isOneName && codeGap.breaks <= gap.breaks && codeGap.numbers === 0)
    if (!isTaken && isTight) signals['called-other'] = isCovered ? (isSaid ? -1 : isSure ? -4 : -3) : isSure ? -8 : isSaid ? -2 : -3
    else if (!isTaken && gap.length <= 50 && isSure) signals['called-other'] = isCovered ? -0.5 : -4
  }
  // "Txn code", "meter code": the two are one name, of something that has numbers of its own
  const owner = code?.kind === 'maybe-code' ? near.before[near.before.indexOf(code) + 1] : undefined
  if (isNamed && owner?.kind === 'other-number' && code.start - owner.end === 1 && folded[owner.end] === ' ') signals['called-other'] = -6
  if (isNamed) Object.assign(signals, tradeSignals(near, code))
  return signals
}

/** In "the code for parcel 118273 is 482913" the name goes on to the second number. */
function isPassedOver({ candidate, folded }: Surroundings): boolean {
  const words = /^([^\n.!?0-9]{1,14})[0-9]{3,}/.exec(folded.slice(candidate.end, candidate.end + 24))?.[1]
  return words !== undefined && saidBefore.test(words)
}

/** "Enter the following code on the page. 482913": what is announced comes in the next sentence. */
const isAnnounced = ({ folded }: Surroundings, name: Term): boolean =>
  announcement.test(folded.slice(Math.max(0, name.start - 16), name.end + 16))

/** In "code 482913 (ref 118273)" the name has its number. */
function hasNumber({ candidate, folded }: Surroundings, name: Term): boolean {
  const between = folded.slice(name.end, Math.min(candidate.start, name.end + 40))
  const words = /^([^\n0-9]{1,12})[0-9]{3,}(?![0-9]|[.,:][0-9])/.exec(between)?.[1]
  return words !== undefined && (words.trim() === '' || saidBefore.test(folded.slice(name.start, name.end) + words))
}

const announcement =
  /(?<!\p{L})(?:following|below|next|folgend|nachstehend|untenstehend|unten|suivant|ci-dessous|siguiente|a continuacion|seguinte|abaixo|a seguir|seguente|qui sotto|di seguito|volgende|onderstaande|hieronder|foljande|nedan|folgende|nedenfor|nedenstaende|seuraav|alla olev|nastepuj|ponizsz|nasleduj|nize|nizsie|alabbi|kovetkezo|urmator|de mai jos|sljedec|sledec|следующ|ниже|наступн|нижче|такии код|следн|по-долу|ακολουθ|παρακατω|asagida|التالي|ادناه|زير|הבא|להלן|למטה|निम्न|नीचे|sau day|duoi day|ben duoi|berikut|di bawah)|ต่อไปนี้|ด้านล่าง|以下|下面|下方|如下|下列|次の|下記|다음|아래/u

const plural = /(?:codes|codigos|codici|coduri|коды|кодов|кодами|кодах|kody|koder|kodok|kodlar|codewords|passwords|пароли)$/

/** "Order number" over "551209"; of the vaguer words only one that fills its line. */
export function labelsNextLine({ candidate, folded, lineStart }: Surroundings, label: Term): boolean {
  if (!/^\P{L}?\n\P{L}{0,3}$/u.test(folded.slice(label.end, candidate.start))) return false
  return label.kind === 'other-number' || folded.lastIndexOf('\n', lineStart - 2) + 1 === label.start
}

/** "482913 is your code", "482913 — код". */
export function nameAfter(near: Surroundings): Signals {
  const { candidate, folded, after } = near
  const signals: Signals = {}
  const first = after.find((term) => !['topic', 'entry', 'action', 'secret', 'expiry', 'promotion', 'stale'].includes(term.kind))
  const code = after.find((term) => (term.kind === 'code' || term.kind === 'maybe-code') && !introducesAnother(near, term))
  // in "482913 is your phone number confirmation code" the last word decides
  const isCompound =
    code && first && !/[.!?,;\n]/.test(folded.slice(first.end, code.start)) && code.start - first.end <= (isSure(first) ? 2 : 40)
  const isOthers = code !== undefined && isAnnounced(near, code) && hasNumberBehind(near, code)
  if (code && !isOthers && (first === code || isCompound)) {
    const gap = gapOf(near, candidate.end, code.start)
    const worth = (code.kind === 'code' ? 6 : 4.5) - (plural.test(folded.slice(code.start, code.end)) ? 2 : 0)
    const loss = Math.min(gap.length * 0.04, 4) + breaksTo(near, gap) * 3 + gap.numbers * 3
    if (worth - loss > 0) {
      const isNear = gap.breaks === 0 && gap.length <= 40
      Object.assign(signals, { 'named-after': worth - loss }, isNear ? tradeSignals(near, code) : {})
      if (saidAfter.test(folded.slice(candidate.end, candidate.end + 24)) || verbAtEnd.test(folded.slice(code.end, code.end + 8)))
        signals.said = 1.5
    }
  } else if (first && isSure(first)) {
    const between = folded.slice(candidate.end, first.start)
    if (/^\s*(is|ist|est|es|e|to|это|-|:)\s+(\p{L}{1,6}\s)?$/u.test(between)) signals['called-other-after'] = -6
  }
  return signals
}

/** "482913. Use this code to …": a number that stands alone at the head is what the first sentence speaks of. */
function breaksTo({ candidate, shown }: Surroundings, { breaks, length }: Gap): number {
  return breaks === 1 && length <= 24 && !/\p{L}/u.test(shown.slice(0, candidate.start)) ? 0 : breaks
}

/** A further number, in the sentence of its name or the next. */
const hasNumberBehind = ({ folded, candidate }: Surroundings, name: Term): boolean =>
  new RegExp(`^[^0-9]{1,80}[0-9]{${candidate.code.length}}(?![0-9])`).test(folded.slice(name.end, name.end + 100))

/** "482913 your code is", as Hindi, Persian, Japanese and Korean have it. */
const verbAtEnd = /^\s?(?:है|हैं|ہے|است|مي باشد|です|입니다|이에요)/u

/** In "482913. Your code is 118273" the name is the other number's. */
function introducesAnother({ candidate, folded }: Surroundings, name: Term): boolean {
  const [words = '', number] =
    /^([^\n.!?0-9]{1,16})(?<!\p{L}-)([0-9][0-9 -]{2,10}[0-9])/u.exec(folded.slice(name.end, name.end + 32))?.slice(1) ?? []
  return (
    number !== undefined &&
    number.replace(/[ -]/g, '') !== candidate.code &&
    (words.trim() === '' || saidBefore.test(folded.slice(name.start, name.end) + words))
  )
}

/** Words on both sides, with nothing between that sets the number apart, and none that asks for it. */
function isAmid({ candidate, shown, before }: Surroundings): boolean {
  const last = before[0]
  const isAskedFor = last !== undefined && (last.kind === 'entry' || last.kind === 'action') && candidate.start - last.end <= 12
  return (
    !isAskedFor &&
    /\p{L} $/u.test(shown.slice(0, candidate.start).slice(-2)) &&
    /^ \p{L}/u.test(shown.slice(candidate.end, candidate.end + 2))
  )
}

/** Words that give a number a name of its own. */
export const ownNames: readonly TermKind[] = ['other-number', 'maybe-other-number', 'money']

const isSure = (term: Term): boolean => term.kind === 'other-number'
