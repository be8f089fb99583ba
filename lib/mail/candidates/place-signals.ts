import type { Signals } from './signals'
import type { Surroundings } from './surroundings'

/** A line of its own, in a message about a code. */
export function lineSignals(near: Surroundings, naming: Signals): Signals {
  const { candidate, shown, lineStart, lineEnd, all } = near
  const rest = shown.slice(lineStart, candidate.start) + shown.slice(candidate.end, lineEnd)
  const signals: Signals = {}
  if (rest.length < 40 && !/[\p{L}\p{N}]/u.test(rest)) {
    signals['alone-on-line'] = 3
    // nothing else, or no more than whom it is from
    if (lineStart === 0 && shown.length - lineEnd <= 40 && !/\p{N}/u.test(shown.slice(lineEnd))) signals['alone-in-text'] = 3
    if (isBarelyNamed(naming) && all.hasCodeWord) signals['named-somewhere'] = 2
  }
  if (signals['alone-on-line'] && isListed(near)) signals.listed = -8
  if (
    /(?:^|[.!?]\s)$/.test(shown.slice(Math.max(lineStart, candidate.start - 2), candidate.start)) &&
    /^[.!](\s|$)/.test(shown.slice(candidate.end, Math.min(lineEnd, candidate.end + 2)))
  )
    signals['alone-in-sentence'] = 1.5
  if (
    /[[【「『“"«<(*]$/.test(shown.slice(Math.max(lineStart, candidate.start - 1), candidate.start)) &&
    /^[\]】」』”"»>)*]/.test(shown.slice(candidate.end, Math.min(lineEnd, candidate.end + 2)))
  )
    signals.marked = 1
  if (/(^|\n)@[\w.-]+\.\w+ #$/.test(shown.slice(Math.max(0, candidate.start - 80), candidate.start))) signals['domain-bound'] = 10
  // ">>> 482913 <<<" is a frame
  const isQuotedLine = shown.startsWith('>', lineStart) && !shown.slice(lineStart, lineEnd).endsWith('<')
  if (candidate.start > all.quotedFrom || isQuotedLine) signals.quoted = -3
  else if (candidate.start > all.forwardedFrom) signals.quoted = -1.5
  return signals
}

const isBarelyNamed = (naming: Signals): boolean => (naming['named-before'] ?? 0) < 1.5 && (naming['named-after'] ?? 0) < 1.5

/** One of several lines of equal form: backup codes, article numbers. */
function isListed({ candidate, shown, lineStart, lineEnd }: Surroundings): boolean {
  const lines = [
    shown
      .slice(Math.max(0, lineStart - 40), Math.max(0, lineStart - 1))
      .split('\n')
      .at(-1),
    shown.slice(lineEnd + 1, lineEnd + 40).split('\n')[0],
  ]
  const form = (line: string | undefined) => (line ?? '').replace(/[^\p{L}\p{N}]/gu, '')
  return lines.some(
    (line) => form(line).length === candidate.code.length && form(line) !== candidate.code && /^[A-Z0-9]*[0-9][A-Z0-9]*$/.test(form(line)),
  )
}

/** Words directly beside. */
export function neighbourSignals({ candidate, before, after, folded, shown }: Surroundings): Signals {
  const signals: Signals = {}
  const last = before[0]
  const first = after[0]
  const lead = folded.slice(Math.max(0, candidate.start - 32), candidate.start)
  if (denial.test(lead)) signals.denied = -8
  if (example.test(lead)) signals.example = -8
  if (last?.kind === 'money' && candidate.start - last.end <= 2) signals.money = -8
  if (
    first?.kind === 'street' &&
    /\p{Lu}/u.test(shown.charAt(first.start)) &&
    first.start - candidate.end <= 30 &&
    !/[\n.,;:0-9]/.test(folded.slice(candidate.end, first.start))
  )
    signals.street = -4
  const stale = before.find((term) => term.kind === 'stale' && candidate.start - term.end <= 60)
  if (stale && !/[.!?\n]\s*\S|[0-9]{3}/.test(folded.slice(stale.end, candidate.start))) signals.stale = -4
  const ended = after.find((term) => term.kind === 'stale')
  // "New code: 482913 (replaces 118273)": that is said of the other one
  if (
    ended &&
    !/^(?:replaces|instead)/.test(folded.slice(ended.start, ended.end)) &&
    ended.start - candidate.end <= 8 &&
    !folded.slice(candidate.end, ended.start).includes('.')
  )
    signals.stale = -4
  return signals
}

/** "Your code is not 482913", "do not enter 482913". On folded text, up to the number. */
const denial =
  /(?<!\p{L})(?:not|isn't|nicht|pas|no es|nao e|non e|не|nie jest|niet|inte|ikke|不是)(?: (?:enter|use|type|be|вводите|используйте))?[ :]*["'«“]?$/u

/** "For example 482913": a picture of a code. On folded text, up to the number. */
const example =
  /(?<![\p{L}.@-])(?:for example|example|e\.g\.|eg|such as|zum beispiel|z\. ?b\.|par exemple|p\. ?ex\.|por ejemplo|p\. ?ej\.|por exemplo|ad esempio|bijvoorbeeld|например|наприклад|na przyklad|np\.|napriklad|ornegin|مثلا|例如|例えば|예)[ ,:：]*["'«“]?$/u
