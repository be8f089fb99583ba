import type { Candidate } from './find-candidates'
import type { Term } from './find-terms'
import type { ReadableText } from './readable-text'
import type { TermKind } from './words/term-kind'

/** What speaks for or against a candidate, by name, so that a test can print why. */
export type Signals = Partial<Record<SignalName, number>>

type SignalName =
  | 'named-before'
  | 'named-after'
  | 'named-on-line-above'
  | 'named-somewhere'
  | 'said'
  | 'alone-on-line'
  | 'alone-in-text'
  | 'alone-in-sentence'
  | 'marked'
  | 'to-be-entered'
  | 'at-start'
  | 'topic'
  | 'secret'
  | 'expiry'
  | 'domain-bound'
  | 'called-other'
  | 'called-other-after'
  | 'money'
  | 'unit'
  | 'street'
  | 'date'
  | 'year'
  | 'numbered'
  | 'phone'
  | 'sent-to'
  | 'meeting'
  | 'digits-beside'
  | 'promotion'
  | 'stale'
  | 'quoted'
  | 'listed'
  | 'prefixed'
  | 'loose-groups'
  | 'words'

/** What a text says as a whole, counted once. */
export interface Circumstances {
  terms: readonly Term[]
  hasCodeWord: boolean
  hasSecret: boolean
  hasExpiry: boolean
  hasTopic: boolean
  promotions: number
  /** Where an earlier mail is quoted, in UTF-16 units. */
  quotedFrom: number
}

/** Names further away than this say nothing of a number; UTF-16 units. */
const reach = 160

export function toCircumstances(terms: readonly Term[], folded: string): Circumstances {
  const has = (...kinds: readonly TermKind[]) => terms.some((term) => kinds.includes(term.kind))
  return {
    terms,
    hasCodeWord: has('code', 'maybe-code'),
    hasSecret: has('secret'),
    hasExpiry: has('expiry'),
    hasTopic: has('topic'),
    promotions: terms.filter((term) => term.kind === 'promotion').length,
    quotedFrom: quoteStart.exec(folded)?.index ?? Infinity,
  }
}

const quoteStart =
  /(?:^|\n)(?:-{3,} ?(?:original message|forwarded message|ursprungliche nachricht|message d'origine|mensaje original|исходное сообщение|пересылаемое сообщение|原始邮件|原始郵件)|on [^\n]{5,120} wrote:|am [^\n]{5,120} schrieb[^\n]{0,80}:|le [^\n]{5,120} a ecrit ?:|el [^\n]{5,120} escribio:|[^\n]{5,120} (?:написал|написала|пишет):)/u

export function sumOf(signals: Signals): number {
  return Object.values(signals).reduce((sum, amount) => sum + amount, 0)
}

/** Rates one candidate by what stands around it. */
export function scoreCandidate(candidate: Candidate, text: ReadableText, all: Circumstances): Signals {
  const near = lookAround(candidate, text, all)
  const naming = { ...nameBefore(near), ...nameAfter(near) }
  const signals: Signals = { ...naming, ...entry(near), ...lineSignals(near, naming), ...shapeSignals(near), ...neighbourSignals(near) }
  if (sumOf(signals) > 0) {
    if (all.hasSecret) signals.secret = 1
    if (all.hasExpiry) signals.expiry = 1
    if (all.hasTopic) signals.topic = 1
  }
  return signals
}

interface Surroundings {
  candidate: Candidate
  shown: string
  folded: string
  all: Circumstances
  /** nearest first */
  before: readonly Term[]
  after: readonly Term[]
  lineStart: number
  lineEnd: number
}

function lookAround(candidate: Candidate, { shown, folded }: ReadableText, all: Circumstances): Surroundings {
  const place = firstAtOrAfter(all.terms, candidate.start)
  const from = Math.max(0, place - 40)
  const before = all.terms
    .slice(from, place)
    .filter((term) => candidate.start - term.end <= reach * 2 && term.end <= candidate.start)
    .reverse()
  const after = all.terms.slice(place, place + 30).filter((term) => term.start >= candidate.end && term.start - candidate.end <= reach)
  const lineStart = shown.lastIndexOf('\n', candidate.start - 1) + 1
  const nextBreak = shown.indexOf('\n', candidate.end)
  return { candidate, shown, folded, all, before, after, lineStart, lineEnd: nextBreak < 0 ? shown.length : nextBreak }
}

/** "Your code is 482913": the nearest name on the left, unless another number stands in between and has taken it. */
function nameBefore(near: Surroundings): Signals {
  const { candidate, folded } = near
  const signals: Signals = {}
  const isSaid = saidBefore.test(folded.slice(Math.max(0, candidate.start - 32), candidate.start))
  const other = near.before.find((term) => term.kind === 'other-number' || term.kind === 'maybe-other-number')
  const code = near.before.find((term) => term.kind === 'code' || term.kind === 'maybe-code')
  const codeGap = code && gapOf(near, code.end, candidate.start)
  const isNamed = code && codeGap && code.end >= candidate.start - reach
  if (isNamed) {
    // "codes" are spoken of, not given
    const isPlural = plural.test(folded.slice(code.start, code.end))
    const worth = (code.kind === 'code' ? 6 : 4.5) - (isPlural ? 2 : 0)
    // numbers with a name of their own don't take the code's
    const named = near.before.filter((term) => term.start >= code.end && ownNames.includes(term.kind)).length
    const loss = Math.min(codeGap.length * 0.02, 2) + codeGap.breaks * 2 + Math.max(0, codeGap.numbers - named) * 1.5
    if (worth - loss > 0) signals['named-before'] = worth - loss
    if (isSaid || codeGap.length <= 2) signals.said = codeGap.breaks === 0 ? 2 : 1.5
  }
  if (other && (!code || other.end > code.end)) {
    const gap = gapOf(near, other.end, candidate.start)
    const isSure = other.kind === 'other-number'
    const isLabelAbove = labelsNextLine(near, other)
    const isTaken = gap.numbers > 0 || (gap.breaks > 0 && !isLabelAbove)
    const isTight = isLabelAbove || gap.length <= (isSure ? 14 : 3)
    // "to verify your phone number enter: 482913": a code was named first, and the number is introduced
    const isCovered = Boolean(isNamed && codeGap.breaks <= gap.breaks && codeGap.numbers === 0)
    if (!isTaken && isTight) signals['called-other'] = isCovered ? (isSaid ? -1 : isSure ? -4 : -3) : isSure ? -8 : isSaid ? -2 : -3
    else if (!isTaken && gap.length <= 50 && isSure) signals['called-other'] = isCovered ? -0.5 : -4
  }
  return signals
}

const plural = /(?:codes|codigos|codici|coduri|коды|кодов|кодами|кодах|kody|koder|kodok|kodlar|codewords|passwords|пароли)$/

/** "Order number" over "551209"; of the vaguer words only one that fills its line. */
function labelsNextLine({ candidate, folded, lineStart }: Surroundings, label: Term): boolean {
  if (!/^\P{L}?\n\P{L}{0,3}$/u.test(folded.slice(label.end, candidate.start))) return false
  return label.kind === 'other-number' || folded.lastIndexOf('\n', lineStart - 2) + 1 === label.start
}

/** "482913 is your code", "482913 — код". */
function nameAfter(near: Surroundings): Signals {
  const { candidate, folded, after } = near
  const signals: Signals = {}
  const first = after.find((term) => !['topic', 'entry', 'action', 'secret', 'expiry', 'promotion', 'stale'].includes(term.kind))
  const code = after.find((term) => term.kind === 'code' || term.kind === 'maybe-code')
  // in "482913 is your phone number confirmation code" the last word decides
  const isCompound =
    code && first && !/[.!?,;\n]/.test(folded.slice(first.end, code.start)) && code.start - first.end <= (isSure(first) ? 2 : 40)
  if (code && (first === code || isCompound)) {
    const gap = gapOf(near, candidate.end, code.start)
    const worth = (code.kind === 'code' ? 6 : 4.5) - (plural.test(folded.slice(code.start, code.end)) ? 2 : 0)
    const loss = Math.min(gap.length * 0.04, 4) + gap.breaks * 3 + gap.numbers * 3
    if (worth - loss > 0) {
      signals['named-after'] = worth - loss
      if (saidAfter.test(folded.slice(candidate.end, candidate.end + 24))) signals.said = 1.5
    }
  } else if (first && isSure(first)) {
    const between = folded.slice(candidate.end, first.start)
    if (/^\s*(is|ist|est|es|e|to|это|-|:)\s+(\p{L}{1,6}\s)?$/u.test(between)) signals['called-other-after'] = -6
  }
  return signals
}

/** "Enter 482913", "482913 eingeben", "use 482913 to sign in". */
function entry(near: Surroundings): Signals {
  const { candidate, before, after, shown, folded } = near
  const signals: Signals = {}
  const last = before[0]
  const topic = after.find((term) => term.kind === 'topic')
  const isForTopic = topic !== undefined && gapOf(near, candidate.end, topic.start).breaks === 0 && topic.start - candidate.end < 60
  const isAfterVerb = last !== undefined && candidate.start - last.end <= 12 && gapOf(near, last.end, candidate.start).breaks === 0
  const verb = after.find((term) => term.kind === 'entry')
  const gap = verb && gapOf(near, candidate.end, verb.start)
  if (isAfterVerb && last.kind === 'entry' && candidate.start - last.end <= 3) signals['to-be-entered'] = 4.5
  else if (gap && gap.length <= 8 && gap.breaks === 0 && gap.numbers === 0) signals['to-be-entered'] = 4
  else if (after[0]?.kind === 'action' && /^[^\n.!?]{0,4}$/.test(folded.slice(candidate.end, after[0].start)))
    signals['to-be-entered'] = 2.5
  else if (isAfterVerb && (last.kind === 'action' || last.kind === 'entry')) signals['to-be-entered'] = isForTopic ? 5 : 1.5
  else if (gap && gap.length <= 45 && gap.breaks === 0 && gap.numbers === 0) signals['to-be-entered'] = 2
  if (/^\P{L}{0,6}$/u.test(shown.slice(0, candidate.start)) && saidAfter.test(folded.slice(candidate.end, candidate.end + 24)))
    signals['at-start'] = 1.5
  return signals
}

const ownNames: readonly TermKind[] = ['other-number', 'maybe-other-number', 'money']

const isSure = (term: Term): boolean => term.kind === 'other-number'

/** A line of its own, in a message about a code. */
function lineSignals(near: Surroundings, naming: Signals): Signals {
  const { candidate, shown, lineStart, lineEnd, all } = near
  const rest = shown.slice(lineStart, candidate.start) + shown.slice(candidate.end, lineEnd)
  const signals: Signals = {}
  if (rest.length < 40 && !/[\p{L}\p{N}]/u.test(rest)) {
    signals['alone-on-line'] = 3
    if (lineStart === 0 && lineEnd === shown.length) signals['alone-in-text'] = 3
    if (!naming['named-before'] && !naming['named-after'] && all.hasCodeWord) signals['named-somewhere'] = 2
    const above = near.before.find((term) => term.kind === 'code' || term.kind === 'maybe-code')
    if (above && gapOf(near, above.end, candidate.start).numbers === 0) signals['named-on-line-above'] = 1.5
  }
  if (signals['alone-on-line'] && isListed(near)) signals.listed = -8
  if (/[.!?]\s$/.test(shown.slice(lineStart, candidate.start)) && /^[.!](\s|$)/.test(shown.slice(candidate.end, lineEnd)))
    signals['alone-in-sentence'] = 1.5
  if (/[[【「『“"«<(*]$/.test(shown.slice(lineStart, candidate.start)) && /^[\]】」』”"»>)*]/.test(shown.slice(candidate.end, lineEnd)))
    signals.marked = 1
  if (/(^|\n)@[\w.-]+\.\w+ #$/.test(shown.slice(Math.max(0, candidate.start - 80), candidate.start))) signals['domain-bound'] = 6
  if (candidate.start > all.quotedFrom || shown.startsWith('>', lineStart)) signals.quoted = -3
  return signals
}

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

/** What the number itself looks like. */
function shapeSignals({ candidate, shown, all, folded, after }: Surroundings): Signals {
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
  if (/\bto\s$/.test(before) && !saidBefore.test(folded.slice(Math.max(0, candidate.start - 32), candidate.start))) signals['sent-to'] = -4
  if (/\+\s?$/.test(before) || /\([0-9]*\)\s?$/.test(before)) signals.phone = -8
  if (/^(19|20)[0-9]{2}$/.test(code) && shape === 'plain') signals.year = -2
  if (/^(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$/.test(code)) signals.date = -3
  if (candidate.digitGroupsBeside > 0) signals['digits-beside'] = candidate.digitGroupsBeside > 1 ? -6 : -1
  if (shape === 'prefixed') signals.prefixed = -0.5
  if (shape === 'grouped' && code.length < 6) signals['loose-groups'] = -1
  if (all.promotions > 1) signals.promotion = -Math.min(all.promotions, 5)
  if (!/[0-9]/.test(code)) signals.words = -3
  return signals
}

/** Words directly beside. */
function neighbourSignals({ candidate, before, after, folded, shown }: Surroundings): Signals {
  const signals: Signals = {}
  const last = before[0]
  const first = after[0]
  if (meeting.test(folded.slice(Math.max(0, candidate.start - reach), candidate.start))) signals.meeting = -6
  if (last?.kind === 'money' && candidate.start - last.end <= 2) signals.money = -8
  if (
    first?.kind === 'street' &&
    /\p{Lu}/u.test(shown.charAt(first.start)) &&
    first.start - candidate.end <= 30 &&
    !/[\n.,;:]/.test(folded.slice(candidate.end, first.start))
  )
    signals.street = -4
  const stale = before.find((term) => term.kind === 'stale' && candidate.start - term.end <= 60)
  if (stale && !/[.!?\n]\s*\S|[0-9]{3}/.test(folded.slice(stale.end, candidate.start))) signals.stale = -4
  const ended = after.find((term) => term.kind === 'stale')
  if (ended && ended.start - candidate.end <= 8 && !folded.slice(candidate.end, ended.start).includes('.')) signals.stale = -4
  return signals
}

/** What stands over the passcode of an invitation. */
const meeting =
  /meeting id|webinar id|conference id|id de (?:la )?(?:reunion|reuniao)|besprechungs id|dial-in|one tap mobile|会议号|会议 id|ミーティングid|회의 id|идентификатор конференции/

const saidBefore =
  /(?:[:：=>»→➜➡👉-]|\b(?:(?:kod|haslo|weryfikacyjny|jednorazow[ye]|logowania|dostepu|bezpieczenstwa) to|is|are|was|ist|lautet|est|es|e|son|sono|sao|zijn|ar|er|jest|je|jeste|este|adalah|ialah|la|len)|это|є|е|είναι|هو|هي|است|है|হল|হলো|คือ|là|为|為|是|は|は、|는|은|이)\s*[[({【「『“"«<*']*\s*$/u

const saidAfter =
  /^[\])}>】」』”"»*']{0,3}\s?(?:[-:=]|is |ist |lautet |est |es |e |sao |is je |ar |er |on |jest |to |je |este |adalah |ialah |la |olarak|это |є |е |είναι |هو |هي |ہے|है|हो|হল|คือ|为|為|是|が|は|은|는|이)/u

/** Amounts and the masked tails of cards take nobody's name. */
const otherNumber = /(?<![*xX•…$€£¥₹₽₩.,0-9])[0-9]{3,}(?![0-9]|[.,][0-9])/g

interface Gap {
  length: number
  /** ends of sentences and lines */
  breaks: number
  /** numbers of three digits or more */
  numbers: number
}

function gapOf({ folded }: Surroundings, start: number, end: number): Gap {
  const between = folded.slice(start, Math.min(end, start + 2 * reach))
  const sentenceEnds = between.match(/(?:[!?]|(?<=\p{L}{4}|[^\p{L}]|^)\.)(?=\s)|[。！？]|\n/gu)?.length ?? 0
  // a label that ends in a colon goes on in the next line
  const labels = between.match(/[:：]\s*\n/g)?.length ?? 0
  return { length: between.length, breaks: sentenceEnds - labels, numbers: between.match(otherNumber)?.length ?? 0 }
}

function firstAtOrAfter(terms: readonly Term[], place: number): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
