import { moreJoints, moreWords, type MoreWords } from './more-words'
import { toWord } from './time-text'

/** How one language writes times: the browser's own tables, and what they lack. All phrases as `toWord` leaves them. */
export interface TimeWords {
  /** 0 to 11 */
  months: ReadonlyMap<string, number>
  /** 0 (Sunday) to 6 */
  weekdays: ReadonlyMap<string, number>
  /** days back from today */
  nearDays: ReadonlyMap<string, number>
  am: readonly string[]
  pm: readonly string[]
  /** "# minutes ago" without its spaces around "#", with the milliseconds of one unit; without "#" the milliseconds themselves */
  ago: ReadonlyMap<string, number>
  /** words that only join: "at", "de", "um" */
  joints: ReadonlySet<string>
  rewrites: NonNullable<MoreWords['rewrites']>
  /** what a short date begins with */
  first: 'day' | 'month' | 'year'
  isBuddhist: boolean
  /** months of the Persian calendar, 1 to 12 */
  persianMonths: ReadonlyMap<string, number>
}

/** Tried when the page's own language doesn't understand a text, by the script of its words: a webmail's language and its page's `lang` often differ. */
const latin = 'en de fr es pt it pl tr nl cs sv hu ro id vi da fi nb sk'.split(' ')
const cyrillic = 'ru uk bg'.split(' ')
const others = 'zh ja ko ar he fa el th hi'.split(' ')

/** The usual languages that a text can be in. A table costs a millisecond or two, so those of other scripts are left alone. */
export function commonLanguagesOf(text: string): readonly string[] {
  const letter = /[^\p{Script=Latin}\P{L}]/u.exec(text)?.[0]
  if (letter === undefined) return latin
  return /\p{Script=Cyrillic}/u.test(letter) ? cyrillic : others
}

const unitMs = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const
const zones = 'gmt|utc|z|t|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|msk|мск|ist|jst|kst|bst|eet|eest|coordinated|universal|time|standard'
const known = new Map<string, TimeWords>()
const knownWords = new Map<string, ReadonlySet<string>>()
const commonWords = new Map<readonly string[], ReadonlySet<string>>()

/** The words of a BCP 47 language; English for a tag that is none. Made once per language, a millisecond or two each. */
export function timeWordsOf(language: string): TimeWords {
  const found = known.get(language)
  if (found !== undefined) return found
  const words = isLanguage(language) ? makeTimeWords(language) : timeWordsOf('en')
  known.set(language, words)
  return words
}

/** Whether these or any of the usual languages have this word in their times. The first call for a script makes its tables, up to 30 ms. */
export function isTimeWord(word: string, languages: readonly string[]): boolean {
  const common = commonLanguagesOf(word)
  const words = commonWords.get(common) ?? new Set([...moreJoints, ...common.flatMap((language) => [...wordsOfLanguage(language)])])
  commonWords.set(common, words)
  return words.has(word) || languages.some((language) => wordsOfLanguage(language).has(word))
}

function wordsOfLanguage(language: string): ReadonlySet<string> {
  const found = knownWords.get(language)
  if (found !== undefined) return found
  const { months, weekdays, nearDays, am, pm, ago, joints, persianMonths } = timeWordsOf(language)
  const phrases = [months, weekdays, nearDays, ago, joints, persianMonths].flatMap((table) => [...table.keys()])
  // What is rewritten into digits is a word of times before.
  const rewritten = language.startsWith('vi') ? ['thg', 'tháng', 'th'] : []
  const words = new Set([...phrases, ...am, ...pm, ...rewritten, ...zones.split('|')].flatMap((phrase) => phrase.split(/[\s\d#/'-]+/)))
  knownWords.set(language, words)
  return words
}

function isLanguage(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  } catch {
    return false
  }
}

function makeTimeWords(language: string): TimeWords {
  // Other calendars and digits would hide the names that webmails show.
  const locale = new Intl.Locale(language, { calendar: 'gregory', numberingSystem: 'latn' })
  const more = moreWords[locale.language] ?? {}
  return {
    ...makeNames(locale, more),
    ...makeNear(locale, more),
    ...makeOrder(locale),
    rewrites: more.rewrites ?? [],
    isBuddhist: locale.language === 'th',
    persianMonths: locale.language === 'fa' ? makePersianMonths() : new Map(),
  }
}

function makeNames(locale: Intl.Locale, more: MoreWords): Pick<TimeWords, 'months' | 'weekdays' | 'am' | 'pm'> {
  const months = new Map<string, number>()
  const weekdays = new Map((more.weekdays ?? []).flatMap((names, day) => phrasesIn(names).map((name): [string, number] => [name, day])))
  const longNames: (readonly [name: string, month: number])[] = []
  for (const style of ['long', 'short'] as const) {
    // With a day beside it some languages use another case ("ноября") or glue a word to it ("בנובמבר").
    const formats = [{ month: style }, { month: style, day: 'numeric' }] as const
    for (const format of formats.map((options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })))
      for (let month = 0; month < 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2026, month, 15))
        const at = parts.findIndex(({ type }) => type === 'month')
        const name = toWord(parts[at]?.value ?? '')
        if (!/\p{L}/u.test(name) || /\d/.test(name)) continue
        const glue = /\p{L}+$/u.exec(parts[at - 1]?.value ?? '')?.[0] ?? ''
        for (const each of [name, toWord(`${glue}${name}`)]) months.set(each, month)
        if (style === 'long') longNames.push([name, month])
      }
    const weekdayFormat = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' })
    for (let day = 0; day < 7; day += 1) weekdays.set(toWord(weekdayFormat.format(Date.UTC(2026, 1, 1 + day))), day)
  }
  addShortMonths(months, weekdays, longNames)
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
  const periodOf = (hour: number) =>
    toWord(clock.formatToParts(Date.UTC(2026, 1, 1, hour)).find(({ type }) => type === 'dayPeriod')?.value ?? '')
  return { months, weekdays, am: [periodOf(9), 'am', ...phrasesIn(more.am)], pm: [periodOf(15), 'pm', ...phrasesIn(more.pm)] }
}

/** Programs shorten months to three or four letters whatever the language's own habit is: "ноя" beside the tables' "нояб". */
function addShortMonths(
  months: Map<string, number>,
  weekdays: ReadonlyMap<string, number>,
  names: readonly (readonly [name: string, month: number])[],
): void {
  for (const [name, month] of names)
    for (const length of [3, 4]) {
      const start = name.slice(0, length)
      const isTelling = names.every(([other, itsMonth]) => itsMonth === month || !other.startsWith(start))
      if (
        /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(start) &&
        isTelling &&
        !weekdays.has(start) &&
        !months.has(start)
      )
        months.set(start, month)
    }
}

function makeNear(locale: Intl.Locale, more: MoreWords): Pick<TimeWords, 'nearDays' | 'ago'> {
  const ago = new Map<string, number>()
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat(locale, { style })
    for (const unit of ['second', 'minute', 'hour', 'day'] as const)
      // Enough numbers to meet every plural form (CLDR).
      for (const amount of [1, 2, 3, 5, 11, 21]) {
        const parts = format.formatToParts(-amount, unit)
        const isCounted = parts.some((part) => part.type === 'integer')
        const key = toAgoKey(parts.map((part) => (part.type === 'integer' ? '#' : part.value)).join(''))
        ago.set(key, isCounted ? unitMs[unit] : amount * unitMs[unit])
      }
  }
  for (const [phrases, ms] of [
    [more.minutesAgo, unitMs.minute],
    [more.hoursAgo, unitMs.hour],
    [more.daysAgo, unitMs.day],
  ] as const)
    for (const phrase of phrasesIn(phrases)) ago.set(toAgoKey(phrase), ms)
  for (const phrase of phrasesIn(more.now)) ago.set(toAgoKey(phrase), phrase.includes('#') ? unitMs.second : 0)
  const named = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  ago.set(toAgoKey(named.format(0, 'second')), 0)
  const nearDays = new Map([0, 1, 2].map((days): [string, number] => [toWord(named.format(-days, 'day')), days]))
  for (const phrase of phrasesIn(more.today)) nearDays.set(phrase, 0)
  for (const phrase of phrasesIn(more.yesterday)) nearDays.set(phrase, 1)
  // The longer first: one may begin with another.
  const sorted = [...nearDays].filter(([word]) => !/\d/.test(word)).sort(([one], [other]) => other.length - one.length)
  return { ago, nearDays: new Map(sorted) }
}

/** Both "5 分钟前" and "5分钟前" are "#分钟前". */
export function toAgoKey(text: string): string {
  return toWord(text).replace(/\s*#\s*/, '#')
}

function phrasesIn(phrases: string | undefined): string[] {
  return phrases === undefined ? [] : phrases.split('|').map(toWord)
}

function makeOrder(locale: Intl.Locale): Pick<TimeWords, 'joints' | 'first'> {
  const example = Date.UTC(2026, 10, 21, 16, 8)
  const styles = ['full', 'long', 'medium', 'short'] as const
  const texts = styles.flatMap((dateStyle) =>
    new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone: 'UTC' })
      .formatToParts(example)
      .filter(({ type }) => type === 'literal'),
  )
  const joints = new Set(texts.flatMap(({ value }) => value.split(/[\s,.:/-]+/).map(toWord)))
  const order = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(example).map(({ type }) => type)
  const first = order.find((type) => type === 'day' || type === 'month' || type === 'year')
  return { joints, first: first ?? 'day' }
}

function makePersianMonths(): Map<string, number> {
  const format = new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' })
  const months = new Map<string, number>()
  // The fifth of April is in the first month.
  for (let month = 1; month <= 12; month += 1) months.set(toWord(format.format(Date.UTC(2026, 2 + month, 5))), month)
  return months
}
