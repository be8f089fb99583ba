import type { Candidate } from './find-candidates'
import type { Term } from './find-terms'
import { readEntrySigns, type EntrySigns } from './entry-signs'
import type { ReadableText } from '../readable-text'
import { findTrades, type Trade } from './trades'
import { isForbidden, splitSentences } from './warning'
import { giftWords } from '../words/trade-words'
import type { TermKind } from '../words/term-kind'

/** What a text says as a whole, counted once. */
export interface Circumstances {
  terms: readonly Term[]
  hasCodeWord: boolean
  hasSecret: boolean
  hasExpiry: boolean
  hasTopic: boolean
  /** Something is offered, cheaper or as a gift. */
  hasOffer: boolean
  hasAmount: boolean
  /** Businesses that the text is about, whose own numbers are called codes. */
  trades: readonly Trade[]
  /** Nothing is to be kept secret, used soon or typed, as a code of a sign-in is. */
  isSettled: boolean
  entry: EntrySigns
  /** Where an earlier mail is quoted, in UTF-16 units. */
  quotedFrom: number
  /** Where a mail is passed on, which is often all there is; in UTF-16 units. */
  forwardedFrom: number
}

/** Names further away than this say nothing of a number; UTF-16 units. */
export const reach = 160

export function toCircumstances(terms: readonly Term[], folded: string): Circumstances {
  const has = (...kinds: readonly TermKind[]) => terms.some((term) => kinds.includes(term.kind))
  return {
    terms,
    hasCodeWord: has('code', 'maybe-code'),
    hasSecret: has('secret') || isForbidden(folded.slice(0, 20_000)),
    hasExpiry: has('expiry'),
    hasTopic: has('topic'),
    hasOffer:
      terms.some(({ kind, start, end }) => kind === 'promotion' && !farewell.test(folded.slice(start, end))) ||
      giftWords.test(folded.slice(0, 20_000)),
    hasAmount: amount.test(folded.slice(0, 20_000)) && !has('entry'),
    trades: findTrades(folded),
    isSettled: !has('secret', 'expiry', 'entry'),
    entry: readEntrySigns(terms, folded),
    quotedFrom: quoteStart.exec(folded)?.index ?? Infinity,
    forwardedFrom: forwardStart.exec(folded)?.index ?? Infinity,
  }
}

/** "15 €", "Rp50.000", "50 zl": something of worth. */
const amount =
  /[$€£¥₹₽₩₺₴₫฿₪] ?[0-9]|[0-9] ?[$€£¥₹₽₩₺₴₫฿₪]|(?<!\p{L})(?:rp|rs\.?|usd|eur|gbp|chf) ?[0-9]|[0-9] ?(?:kr|zl|kc|ft|lei|лв|руб|грн|tl|ريال|درهم|جنيه|تومان|ש"ח|שח|บาท|d|dong|usd|eur|gbp|chf)(?!\p{L})|[0-9](?:円|元|원)/u

/** Stands under any mail. */
const farewell = /unsubscri|newsletter|отпис|відпис|退订|退訂|配信停止|수신거부/

const quoteStart =
  /(?:^|\n)(?:-{3,} ?(?:original message|ursprungliche nachricht|message d'origine|mensaje original|исходное сообщение|原始邮件|原始郵件)|on [^\n]{5,120} wrote:|am [^\n]{5,120} schrieb[^\n]{0,80}:|le [^\n]{5,120} a ecrit ?:|el [^\n]{5,120} escribio:|[^\n]{5,120} (?:написал|написала|пишет):)/u

const forwardStart =
  /(?:^|\n)-{3,} ?(?:forwarded message|weitergeleitete nachricht|message transfere|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|пересылаемое сообщение|переадресоване повідомлення|转发邮件|轉寄郵件)/u

/** A candidate and what stands around it. */
export interface Surroundings {
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

export function lookAround(candidate: Candidate, { shown, folded }: ReadableText, all: Circumstances): Surroundings {
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

/** The words around the number, up to where a sentence or a line ends. */
export function sentenceOf({ folded, candidate }: Surroundings): string {
  const lead = /(?:[^\n.!?。！？]|\.(?=\S))*$/u.exec(folded.slice(Math.max(0, candidate.start - reach), candidate.start))?.[0] ?? ''
  const rest = /^(?:[^\n.!?。！？]|\.(?=\S))*/u.exec(folded.slice(candidate.end, candidate.end + reach))?.[0] ?? ''
  return `${lead}#${rest}`
}

export interface Sentences {
  own: string
  /** the one behind, where the number ends its own */
  next?: string
  others: readonly string[]
}

/** The sentence of a number, and those that stand near it. */
export function sentencesAround({ folded, candidate }: Surroundings): Sentences {
  const lead = splitSentences(folded.slice(Math.max(0, candidate.start - 2 * reach), candidate.start))
  const rest = splitSentences(folded.slice(candidate.end, candidate.end + 2 * reach))
  const isLast = !/\p{L}/u.test(rest[0] ?? '')
  return {
    own: `${lead.at(-1) ?? ''}#${rest[0] ?? ''}`,
    ...(isLast && rest[1] !== undefined && { next: rest[1] }),
    others: [...lead.slice(0, -1), ...rest.slice(1)],
  }
}

/** Amounts and the masked tails of cards take nobody's name. */
const otherNumber = /(?<![*xX•…$€£¥₹₽₩.,0-9])[0-9]{3,}(?![0-9]|[.,][0-9])/g

export interface Gap {
  length: number
  /** ends of sentences and lines */
  breaks: number
  /** numbers of three digits or more */
  numbers: number
}

/** What lies between two places of the folded text, at most 320 units of it. */
export function gapOf({ folded }: Surroundings, start: number, end: number): Gap {
  // dots that lead from a label to its number end no sentence
  const between = folded.slice(start, Math.min(end, start + 2 * reach)).replace(/\.{4,}|(?:\. ){3,}/g, ' ')
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
