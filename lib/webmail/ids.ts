import { minuteOf } from '@/lib/mail/content-id'
import type { Arrival, MailMessage } from '@/lib/mail/message'

const idParameter =
  /^_?(?:uid|buid|id|mid|msg|msg_?id|message_?id|message|mail_?id|mail|tid|thread_?id|thread|conv_?id|conversation_?id|item_?id|item|letter_?id|email_?id|muid|uids|passed_id)$/i
const idAttribute =
  /^data-(?:[a-z-]*-)?(?:uid|id|key|mid|msgid|message|messageid|mail|mailid|thread|threadid|conv|convid|conversation|item|itemid|element|entry|letter|rowid)$|^(?:mail-id|message-id|item-id|uid)$/i
/** A place in the list, which another mail has as soon as one comes. */
const placeParameter = /^(?:pos|position|index|idx|row|offset|num)$/i
/** Names of places, not of mails, before a number in a path. */
const placeSegment = /^(?:folders?|labels?|mailbox(?:es)?|pages?|p|accounts?|u|users?|d|n|lang|v\d*)$/i

/**
 * What identifies the mail in an address (a row's link, or the page that shows it): its parameter, else its last segment that looks like a
 * number or a key. The same for both, so that a row and the opened mail agree.
 */
export function tokenOfUrl(url: URL): string | undefined {
  const hash = url.hash.replace(/^#!?\/?/, '')
  const parameters = [...url.searchParams, ...new URLSearchParams(hash.includes('=') ? hash.slice(hash.indexOf('?') + 1) : '')]
  const named = parameters.find(([name, value]) => idParameter.test(name) && isKey(value))?.[1]
  if (named !== undefined) return named
  // What else the address holds is the session's.
  if (parameters.some(([name, value]) => placeParameter.test(name) && /^\d+$/.test(value))) return undefined
  for (const path of [hash.split('?')[0] ?? '', url.pathname]) {
    const segments = path.split('/').filter((segment) => segment !== '')
    const last = segments.at(-1)
    if (last !== undefined && segments.length > 1 && isKey(last) && !placeSegment.test(segments.at(-2) ?? '')) return last
  }
  return undefined
}

/** Candidates on a row or in it, the surest first; which of them tells the rows apart is seen when all rows are known. */
export function rowTokens(row: Element, base: string): Map<string, string> {
  const tokens = new Map<string, string>()
  const add = (kind: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined && isKey(value) && !tokens.has(kind)) tokens.set(kind, value)
  }
  const links = [...(row.localName === 'a' ? [row] : []), ...row.querySelectorAll('a[href]')].slice(0, 8)
  for (const link of links) add('href', tokenOfHref(link.getAttribute('href'), base))
  for (const element of [row, ...[...row.querySelectorAll('*')].slice(0, 40)])
    for (const { name, value } of element.attributes) if (idAttribute.test(name)) add(`${element === row ? '' : 'in '}${name}`, value)
  for (const box of row.querySelectorAll('input[type="checkbox"], input[type="radio"]'))
    add('checkbox', box.getAttribute('value') ?? box.id)
  if (isLastingId(row.id)) add('id', row.id)
  return tokens
}

/** For each row the token of the first kind that all of them have and that tells them apart, and isn't merely their number in the list. */
export function chooseTokens(rows: readonly ReadonlyMap<string, string>[]): (string | undefined)[] {
  const kinds = new Set(rows.flatMap((tokens) => [...tokens.keys()]))
  for (const kind of ['href', ...kinds]) {
    const values = rows.map((tokens) => tokens.get(kind))
    const present = values.filter((value) => value !== undefined)
    const isSure = kind === 'href' || /(?:uid|mid|msg-?id|message-?id|mail-?id)$/i.test(kind)
    const isTelling = present.length >= rows.length * 0.8 && present.length > 0 && new Set(present).size === present.length
    if (isTelling && (isSure || !isCounting(present))) return values
  }
  return rows.map(() => undefined)
}

/** Elements are often numbered as they are drawn, anew each time; a long number or a key is rather the mail's. */
function isLastingId(id: string): boolean {
  return /\d{5}/.test(id) || (/[A-Za-z0-9+/=_-]{12}/.test(id) && /\d/.test(id) && /[a-z]/i.test(id.replace(/^[a-z]+[-_]?/i, '')))
}

/** 0, 1, 2 … down the list: the place of a row, which changes with the next mail. */
function isCounting(values: readonly string[]): boolean {
  const numbers = values.map((value) => Number(/(\d+)\D*$/.exec(value)?.[1] ?? NaN))
  const [first] = numbers
  return first !== undefined && first < 1000 && numbers.every((number, index) => number === first + index)
}

function tokenOfHref(href: string | null, base: string): string | undefined {
  if (href === null || /^(?:mailto|tel|javascript|data|blob):/i.test(href)) return undefined
  try {
    return tokenOfUrl(new URL(href, base))
  } catch {
    return undefined
  }
}

function isKey(value: string): boolean {
  return (
    value.length <= 300 &&
    (/\d/.test(value) ||
      /^(?=.{7,40}$)[\w-]*(?:[a-z][A-Z]|[A-Z]{2}[a-z])[\w-]*$/.test(value) ||
      (value.length >= 10 && /^[\w%:=+-]+$/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value)))
  )
}

/** Numbers of one folder's mails start anew in the next; long keys don't. */
export function idOfToken(token: string, folder: MailMessage['folder'], place: number): string {
  const base = /^\d{1,9}$/.test(token) ? `${folder}:${token}` : token
  return place > 1 ? `${base}~${place}` : base
}

/** Of a mail in a conversation, whose mark its further mails will have, too. */
export function tokenInThread(token: string, arrival: Arrival): string {
  const minute = minuteOf(arrival)
  return minute === undefined ? token : `${token}@${minute}`
}
