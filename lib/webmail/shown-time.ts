import { commonLanguages, isTimeWord, timeWordsOf, toWord, type TimeWords } from './time-words'
import { headerFieldNamed } from './words'

/** The moments a shown time can mean, both ends included; 'unusable' is a time that can't be placed (another zone, no day). */
export type ShownTime = { from: Date; to: Date } | 'unusable'

interface Day {
  year: number
  month: number
  day: number
}

interface Clock {
  hour: number
  minute: number
  second?: number
}

/** What is left of a text while its parts are taken out of it. */
interface Rest {
  text: string
  words: TimeWords
  now: Date
}

const longestText = 80
const minuteMs = 60_000
const dayMs = 86_400_000
/** Clocks of two machines differ; a mail from further ahead was shown in another zone. */
const skewMs = 5 * minuteMs
/** Joints that the browser's tables lack, and the words of "Today at 16:08" in the usual languages. */
const moreJoints = new Set([
  'at',
  'on',
  'um',
  'uhr',
  'в',
  'о',
  'г',
  'год',
  'р',
  'à',
  'a',
  'às',
  'as',
  'alle',
  'ore',
  'ora',
  'o',
  'kl',
  'klo',
  'om',
  'de',
  'del',
  'di',
  'le',
  'el',
  'den',
  'the',
  'saat',
  'th',
  'st',
  'nd',
  'rd',
  'sent',
  'h',
  'e',
  '于',
  'の',
])
const justNow = new Set([
  'just now',
  'now',
  'только что',
  'сейчас',
  'gerade eben',
  "à l'instant",
  'à l’instant',
  'ahora mismo',
  'ahora',
  'agora',
  'agora mesmo',
  'adesso',
  'teraz',
  'przed chwilą',
  'şimdi',
  'az önce',
  'щойно',
  '刚刚',
  '剛剛',
  'たった今',
  '방금',
  'الآن',
  'a few seconds ago',
  'seconds ago',
])
const shortAgo: Record<string, number> = {
  s: 1000,
  sec: 1000,
  m: minuteMs,
  min: minuteMs,
  mins: minuteMs,
  h: 3_600_000,
  hr: 3_600_000,
  hrs: 3_600_000,
  d: dayMs,
  ч: 3_600_000,
  мин: minuteMs,
}

/**
 * Reads a text that is a time and nothing else; undefined when it is anything more or else. A time without a zone is the reader's own.
 * @param languages tried first, the page's own before all; the usual ones follow
 */
export function readShownTime(text: string, now: Date, languages: readonly string[] = []): ShownTime | undefined {
  if (text.length > longestText * 2) return undefined
  const plain = toPlain(text)
  if (plain.length < 2 || plain.length > longestText) return undefined
  const hasDigit = /\d/.test(plain)
  // Without a digit only a few words can be times: a glance at the length spares the tables.
  if (!hasDigit && plain.length > 30) return undefined
  return readPlain(plain, now, languages) ?? readWithoutFrame(plain, now, languages)
}

/** A time of day without a day. */
export function isLoneClock(text: string): boolean {
  return text.length < 16 && /^\D{0,6}\d{1,2}[:.h時时点시] ?\d{2}(?:[:분分]\d{2})?\D{0,6}$/.test(toPlain(text)) && !/\d\.\d/.test(text)
}

/** "Date: 16:08", "16:08 (5 minutes ago)". */
function readWithoutFrame(plain: string, now: Date, languages: readonly string[]): ShownTime | undefined {
  const label = /^([^\d:(]{1,24}):\s+/.exec(plain)
  const isDated = label?.[1] !== undefined && headerFieldNamed(label[1]) === 'date'
  const inner = plain.slice(isDated ? label[0].length : 0).replace(/\s*\([^()]{1,50}\)$/, '')
  return inner === plain || inner.length < 2 ? undefined : readPlain(inner, now, languages)
}

function readPlain(plain: string, now: Date, languages: readonly string[]): ShownTime | undefined {
  if (!isMadeOfTimeWords(plain)) return undefined
  for (const language of new Set([...languages, ...commonLanguages])) {
    // "To" is Thursday in Finnish: a lone short word counts in the page's own language only.
    const isStray = plain.length < 4 && !/\d/.test(plain) && !languages.includes(language) && !/[^\p{Script=Latin}.]/u.test(plain)
    const found = isStray ? undefined : readIn(plain, now, timeWordsOf(language))
    if (found !== undefined) return found
  }
  return undefined
}

/** Most texts of a page are no times: one unknown word says so, before thirty languages are asked. */
function isMadeOfTimeWords(plain: string): boolean {
  // These scripts write words without spaces between.
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}]/u.test(plain)) return plain.length < 40
  return wordsOf(plain.replace(/ \([^()]*\)$/, '').replace(/[-+–—|·•@:;'’[\]#\d]/g, ' ')).every(
    (word) => isTimeWord(word) || moreJoints.has(word),
  )
}

function readIn(plain: string, now: Date, words: TimeWords): ShownTime | undefined {
  const ago = readAgo(plain, words)
  if (ago !== undefined) return intervalAgo(ago.ms, ago.unit, now)
  const rest: Rest = { text: plain, words, now }
  const clock = takeClock(rest)
  const offset = clock === undefined ? undefined : takeOffset(rest)
  const day = takeDay(rest)
  if (!isOnlyJoints(rest) || (clock === undefined && day === undefined)) return undefined
  return placeTime(clock, day, offset, now)
}

/** Other digits as ASCII, bidi marks and hard spaces away, lower case. */
function toPlain(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\uff10-\uff19\uff1a]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function readAgo(plain: string, words: TimeWords): { ms: number; unit: number } | undefined {
  if (justNow.has(plain)) return { ms: 0, unit: minuteMs }
  const english = plain.replace(/^(?:about |over )?an? (?=(?:second|minute|hour|day) ago$)/, '1 ')
  const amount = /\d+/.exec(english)?.[0]
  if (amount === undefined) {
    const whole = words.ago.get(toWord(english))
    return whole === undefined ? undefined : { ms: whole, unit: unitOf(whole) }
  }
  if (amount.length > 4) return undefined
  const unit = words.ago.get(toWord(english.replace(amount, '#'))) ?? shortAgo[toWord(english.slice(amount.length))]
  return unit === undefined || !/^\D*\d+\D*$/.test(english) ? undefined : { ms: Number(amount) * unit, unit }
}

function unitOf(ms: number): number {
  return [dayMs, 3_600_000, minuteMs].find((unit) => ms >= unit) ?? minuteMs
}

/** "5 minutes ago" was said at a rendering that may be a minute old itself, and is rounded one way or the other. */
function intervalAgo(ms: number, unit: number, now: Date): ShownTime {
  const from = now.getTime() - ms - Math.max(unit, minuteMs)
  const to = Math.min(now.getTime(), now.getTime() - ms + unit / 2)
  return { from: new Date(from), to: new Date(to) }
}

function takeClock(rest: Rest): Clock | undefined {
  // "16:08", "16.08", "16h08", "16시 8분", "下午4:08"; a dot only between two digits each, and not inside a date
  const match =
    /(?<![\d.:/-])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?(?![\d:])/.exec(rest.text) ??
    /(?<![\d.:/-])(\d{1,2})(?:h|時|时|点|시) ?(\d{1,2})(?:分|분)?(?!\d)/.exec(rest.text) ??
    /(?<![\d.:/-])(\d{1,2})\.(\d{2})(?![\d.])/.exec(rest.text) ??
    /(?<![\d.:/-])(\d{1,2})()()(?= ?[ap]\.?m\.?$)/.exec(rest.text)
  if (match === null) return undefined
  const [whole, hourText, minuteText, secondText] = match
  const before = rest.text.slice(0, match.index)
  const after = rest.text.slice(match.index + whole.length)
  // "21.11" alone is a date where dates are written so: as a clock only without another reading.
  if (whole.includes('.') && Number(minuteText) <= 12 && /^[\s,]*$/.test(before + after)) return undefined
  rest.text = `${before} ${after}`
  const half = takeHalf(rest)
  const hour = Number(hourText) % 24
  const clock = { hour: half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour, minute: Number(minuteText) }
  if (clock.minute > 59 || Number(hourText) > 24) return undefined
  return secondText === undefined || secondText === '' ? clock : { ...clock, second: Number(secondText) }
}

function takeHalf(rest: Rest): 'am' | 'pm' | undefined {
  const dotless = rest.text.replace(/\b([ap])\. ?m\.?/, '$1m')
  for (const [half, names] of [
    ['am', rest.words.am],
    ['pm', rest.words.pm],
  ] as const)
    for (const name of names) {
      const at = name === '' ? -1 : dotless.indexOf(name)
      const isWhole =
        at >= 0 &&
        (!/[a-z\u0400-\u04ff\u0600-\u06ff]/.test(name) || !/\p{L}/u.test(`${dotless[at - 1] ?? ''}${dotless[at + name.length] ?? ''}`))
      if (isWhole) {
        rest.text = `${dotless.slice(0, at)} ${dotless.slice(at + name.length)}`
        return half
      }
    }
  return undefined
}

/** Minutes east of Greenwich; 'unknown' for a named zone, whose rules are not ours to know. */
function takeOffset(rest: Rest): number | 'unknown' | undefined {
  const match = /(?:\b(?:gmt|utc) ?)?([+-])(\d{1,2}):?(\d{2})?\b(?: ?\([^)]*\))?/.exec(
    rest.text.replace(/\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{2,4}/, (date) => '#'.repeat(date.length)),
  )
  if (match !== null && (match[3] !== undefined || /gmt|utc/.test(match[0]))) {
    rest.text = `${rest.text.slice(0, match.index)} ${rest.text.slice(match.index + match[0].length)}`
    return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0))
  }
  const named = /(?:^| )(gmt|utc|z|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|msk|мск|ist|jst|kst|bst|eet|eest)(?=$| )/.exec(
    rest.text.replace(/ \([^)]*\)$/, ''),
  )
  if (named === null) return undefined
  rest.text = rest.text.replace(/ \([^)]*\)$/, '').replace(named[0], ' ')
  return ['gmt', 'utc', 'z'].includes(named[1] ?? '') ? 0 : 'unknown'
}

function takeDay(rest: Rest): Day | 'unusable' | undefined {
  return takeNumericDay(rest) ?? takeNamedDay(rest)
}

function takeNumericDay(rest: Rest): Day | 'unusable' | undefined {
  const cut = (match: RegExpExecArray) => {
    rest.text = `${rest.text.slice(0, match.index)} ${rest.text.slice(match.index + match[0].length)}`
    dropWeekday(rest)
  }
  const yearFirst = /(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?:[日일.]|(?!\d))(?:t(?= ))?/.exec(rest.text)
  if (yearFirst !== null) {
    cut(yearFirst)
    return checked({ year: Number(yearFirst[1]), month: Number(yearFirst[2]) - 1, day: Number(yearFirst[3]) }, rest.now)
  }
  const monthDay = /(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(rest.text)
  if (monthDay !== null) {
    cut(monthDay)
    return latest(Number(monthDay[1]) - 1, Number(monthDay[2]), rest.now)
  }
  const mixed = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2}))?(?:\.(?=\s|$))?(?!\d)/.exec(rest.text)
  if (mixed === null) return undefined
  cut(mixed)
  const [first, second] = [Number(mixed[1]), Number(mixed[3])]
  // Dots mean day first everywhere; slashes and dashes follow the language, unless only one reading is a date.
  const isMonthFirst = second > 12 || (mixed[2] !== '.' && rest.words.isMonthFirst && first <= 12)
  const [month, day] = isMonthFirst ? [first - 1, second] : [second - 1, first]
  if (mixed[4] === undefined) return latest(month, day, rest.now)
  return checked({ year: Number(mixed[4].length === 2 ? `20${mixed[4]}` : mixed[4]), month, day }, rest.now)
}

function dropWeekday(rest: Rest): void {
  for (const name of wordsOf(rest.text)) if (rest.words.weekdays.has(name)) rest.text = cutWord(rest.text, name)
}

function takeNamedDay(rest: Rest): Day | 'unusable' | undefined {
  for (const [phrase, back] of rest.words.nearDays)
    if (hasPhrase(rest.text, phrase)) {
      rest.text = rest.text.replace(phrase, ' ')
      return daysBefore(rest.now, back)
    }
  const names = wordsOf(rest.text)
  const number = /(?<!\d)(\d{1,2})(?!\d)/.exec(rest.text.replace(/\d{4}/g, '    '))
  const monthName = names.find((name) => rest.words.months.has(name))
  const month = monthName === undefined ? undefined : rest.words.months.get(monthName)
  if (monthName !== undefined && month !== undefined && number !== null) {
    const year =
      /(?<!\d)(\d{4})(?!\d)/.exec(rest.text) ??
      /(?<=\p{L}[.]?[-\s/'’])(\d{2})(?!\d)/u.exec(rest.text.slice(number.index + number[0].length))
    rest.text = cutWord(`${rest.text.slice(0, number.index)} ${rest.text.slice(number.index + number[0].length)}`, monthName)
    if (year !== null) rest.text = rest.text.replace(year[0], ' ')
    dropWeekday(rest)
    return year === null
      ? latest(month, Number(number[1]), rest.now)
      : checked({ year: Number(year[1]?.length === 2 ? `20${year[1]}` : year[1]), month, day: Number(number[1]) }, rest.now)
  }
  const weekdayName =
    names.find((name) => rest.words.weekdays.has(name)) ?? [...rest.words.weekdays.keys()].find((name) => rest.text.trim() === name)
  const weekday = weekdayName === undefined ? undefined : rest.words.weekdays.get(weekdayName)
  if (weekdayName === undefined || weekday === undefined) return undefined
  rest.text = cutWord(rest.text, weekdayName)
  const back = (rest.now.getDay() - weekday + 7) % 7
  // Today's own weekday is said of today and of a week ago.
  return back === 0 ? 'unusable' : daysBefore(rest.now, back)
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s,()/-]+|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u)
    .map(toWord)
    .filter((word) => word !== '')
}

function cutWord(text: string, word: string): string {
  const at = text.indexOf(word)
  return at < 0
    ? text
        .split(/[\s,]+/)
        .filter((each) => toWord(each) !== word)
        .join(' ')
    : `${text.slice(0, at)} ${text.slice(at + word.length)}`
}

function hasPhrase(text: string, phrase: string): boolean {
  const at = phrase === '' ? -1 : text.indexOf(phrase)
  // Chinese and Japanese put no space after the word.
  return (
    at >= 0 &&
    (!/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(phrase) || !/\p{L}/u.test(`${text[at - 1] ?? ''}${text[at + phrase.length] ?? ''}`))
  )
}

function isOnlyJoints(rest: Rest): boolean {
  return wordsOf(rest.text.replace(/[-–—|·•@:;.'’[\]]/g, ' ')).every((word) => rest.words.joints.has(word) || moreJoints.has(word))
}

function checked(date: Day, now: Date): Day | 'unusable' {
  const real = new Date(date.year, date.month, date.day)
  const isReal = real.getMonth() === date.month && real.getDate() === date.day
  return isReal && date.year > 1990 && date.year <= now.getFullYear() + 1 ? date : 'unusable'
}

/** The last such day that is not ahead. */
function latest(month: number, day: number, now: Date): Day | 'unusable' {
  const year = new Date(now.getFullYear(), month, day).getTime() > now.getTime() + dayMs ? now.getFullYear() - 1 : now.getFullYear()
  return checked({ year, month, day }, now)
}

function daysBefore(now: Date, days: number): Day {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days)
  return { year: date.getFullYear(), month: date.getMonth(), day: date.getDate() }
}

function placeTime(
  clock: Clock | undefined,
  day: Day | 'unusable' | undefined,
  offset: number | 'unknown' | undefined,
  now: Date,
): ShownTime {
  if (day === 'unusable' || offset === 'unknown') return 'unusable'
  if (clock === undefined) {
    const from = day === undefined ? NaN : new Date(day.year, day.month, day.day).getTime()
    return Number.isNaN(from) || from > now.getTime() + skewMs ? 'unusable' : { from: new Date(from), to: new Date(from + dayMs - 1) }
  }
  const base = day ?? dayOfLoneClock(clock, now)
  if (base === undefined || (day === undefined && offset !== undefined)) return 'unusable'
  const { hour, minute, second } = clock
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
