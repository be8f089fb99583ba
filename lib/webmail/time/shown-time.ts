import { momentsAgo, readAgo } from './ago'
import { takeClock, type Clock } from './clock'
import { daysBefore, takeDay } from './day'
import { isOnlyJoints, type DateOrder, type Rest } from './rest'
import { hasGluedWords, toPlain, wordsOf } from './time-text'
import { commonLanguagesOf, isTimeWord, timeWordsOf, type TimeWords } from './time-words'
import type { Day } from './calendars'
import { headerFieldNamed } from '../words'

export { isLoneClock } from './clock'
export { findDateOrder, hasNumericDate } from './date-order'
export type { DateOrder } from './rest'

/** The moments a shown time can mean, both ends included; 'unusable' is a time that can't be placed (another zone, no day). */
export type ShownTime = { from: Date; to: Date } | 'unusable'

const longestText = 80
const minuteMs = 60_000
const dayMs = 86_400_000
/** Clocks of two machines differ; a mail from further ahead was shown in another zone. */
const skewMs = 5 * minuteMs

/**
 * Reads a text that is a time and nothing else; undefined when it is anything more or else. A time without a zone is the reader's own.
 * @param languages tried first, the page's own before all; the usual ones follow
 * @param order of "11/12", where the other dates around tell it
 */
export function readShownTime(text: string, now: Date, languages: readonly string[] = [], order?: DateOrder): ShownTime | undefined {
  if (text.length > longestText * 2) return undefined
  const plain = toPlain(text)
  if (plain.length < 2 || plain.length > longestText) return undefined
  // Without a digit only a few words can be times: a glance at the length spares the tables. "To:" is a label, and Thursday in Finnish.
  if (!/\d/.test(plain) && (plain.length > 40 || plain.endsWith(':'))) return undefined
  const read = (each: string) => readPlain(each, now, languages, order)
  return read(plain) ?? readWithoutFrame(plain, read)
}

/** All of a time, whatever is told of it behind: "2026-11-21T16:08:33+01:00 3600 (5 minutes)". */
const wholeTime = /^\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d)?(?:z|[+-]\d\d:\d\d)(?= )/

/** "Date: 16:08", "16:08 (5 minutes ago)". */
function readWithoutFrame(plain: string, read: (plain: string) => ShownTime | undefined): ShownTime | undefined {
  const label = /^([^\d:(]{1,24}):\s+/.exec(plain)
  const isDated = label?.[1] !== undefined && headerFieldNamed(label[1]) === 'date'
  const inner = plain.slice(isDated ? label[0].length : 0).replace(/\s*\([^()]{1,50}\)$/, '')
  const whole = wholeTime.exec(inner)?.[0] ?? inner
  return whole === plain || whole.length < 2 ? undefined : read(whole)
}

function readPlain(plain: string, now: Date, languages: readonly string[], order: DateOrder | undefined): ShownTime | undefined {
  if (!isMadeOfTimeWords(plain, languages)) return undefined
  for (const language of new Set([...languages, ...commonLanguagesOf(plain)])) {
    const words = timeWordsOf(language)
    const found = !languages.includes(language) && isStray(plain, words) ? undefined : readIn(plain, now, words, order)
    if (found !== undefined) return found
  }
  return undefined
}

/** "To" is Thursday in Finnish, "most" is now in Hungarian: a lone short word counts in the page's own language only. */
function isStray(plain: string, { ago }: TimeWords): boolean {
  return /^[\p{Script=Latin}.]{1,3}$/u.test(plain) || (plain.length < 5 && ago.has(plain))
}

/** Most texts of a page are no times: one unknown word says so, before thirty languages are asked. */
function isMadeOfTimeWords(plain: string, languages: readonly string[]): boolean {
  if (hasGluedWords(plain)) return plain.length < 50
  // "v1.2", "A4"
  if (/(?<![\p{L}\d])\p{Script=Latin}\d/u.test(plain)) return false
  return wordsOf(plain.replace(/ \([^()]*\)$/, '').replace(/[-+–—|·•@:;'[\]#\d]/g, ' ')).every((word) => isTimeWord(word, languages))
}

function readIn(plain: string, now: Date, words: TimeWords, order: DateOrder | undefined): ShownTime | undefined {
  const ago = readAgo(plain, words)
  if (ago !== undefined) return momentsAgo(ago, now)
  const text = words.rewrites.reduce((written, [pattern, digits]) => written.replace(pattern, digits), plain)
  const rest: Rest = { text, words, now, order }
  const clock = takeClock(rest)
  const day = takeDay(rest, clock)
  if (!isOnlyJoints(rest) || (clock === undefined && day === undefined)) return undefined
  return placeTime(clock, day, now)
}

function placeTime(clock: Clock | undefined, day: Day | 'unusable' | undefined, now: Date): ShownTime {
  if (day === 'unusable' || clock?.offset === 'unknown') return 'unusable'
  if (clock === undefined) {
    const from = day === undefined ? NaN : new Date(day.year, day.month, day.day).getTime()
    return Number.isNaN(from) || from > now.getTime() + skewMs ? 'unusable' : { from: new Date(from), to: new Date(from + dayMs - 1) }
  }
  const { hour, minute, second, offset } = clock
  const base = day ?? dayOfLoneClock(clock, now)
  if (base === undefined || (day === undefined && offset !== undefined)) return 'unusable'
  const from =
    offset === undefined
      ? new Date(base.year, base.month, base.day, hour, minute, second ?? 0).getTime()
      : Date.UTC(base.year, base.month, base.day, hour, minute, second ?? 0) - offset * minuteMs
  if (from > now.getTime() + skewMs) return 'unusable'
  return { from: new Date(from), to: new Date(from + (second === undefined ? minuteMs : 1000) - 1) }
}

/** A clock alone means today. One that lies ahead is another zone's, or last evening's in a list that stands open since. */
function dayOfLoneClock(clock: Clock, now: Date): Day | undefined {
  const today = daysBefore(now, 0)
  const isAhead = new Date(today.year, today.month, today.day, clock.hour, clock.minute).getTime() > now.getTime() + skewMs
  if (!isAhead) return today
  return now.getHours() < 3 && clock.hour >= 21 ? daysBefore(now, 1) : undefined
}
