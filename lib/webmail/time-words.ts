/** How one language writes times, as far as the browser's own tables know it. All words in lower case, without dots. */
export interface TimeWords {
  /** 0 to 11 */
  months: ReadonlyMap<string, number>
  /** 0 (Sunday) to 6 */
  weekdays: ReadonlyMap<string, number>
  /** days back from today */
  nearDays: ReadonlyMap<string, number>
  am: ReadonlySet<string>
  pm: ReadonlySet<string>
  /** "# minutes ago" with the milliseconds of one unit; without "#" the milliseconds themselves */
  ago: ReadonlyMap<string, number>
  /** words that only join: "at", "de", "um" */
  joints: ReadonlySet<string>
  isMonthFirst: boolean
}

/** Tried when the page's own language doesn't understand a text: a webmail's language and its page's `lang` often differ. */
export const commonLanguages = 'en ru de fr es pt it pl tr uk zh ja ko ar nl he fa cs sv hu ro el id vi th hi da fi nb bg sk'.split(' ')

const unitMs = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const
const known = new Map<string, TimeWords>()

/** The words of a BCP 47 language; English for a tag that is none. Made once per language, a millisecond or two each. */
export function timeWordsOf(language: string): TimeWords {
  const found = known.get(language)
  if (found !== undefined) return found
  const words = isLanguage(language) ? makeTimeWords(language) : timeWordsOf('en')
  known.set(language, words)
  return words
}

const zones = [
  'gmt',
  'utc',
  'z',
  't',
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'cet',
  'cest',
  'msk',
  'мск',
  'ist',
  'jst',
  'kst',
  'bst',
  'eet',
  'eest',
]
const english = [
  'just',
  'now',
  'few',
  'a',
  'an',
  'about',
  'over',
  'm',
  'min',
  'mins',
  'h',
  'hr',
  'hrs',
  'd',
  's',
  'sec',
  'ч',
  'мин',
  'am',
  'pm',
  'p',
  'coordinated',
  'universal',
  'time',
  'standard',
]
let everyWord: Set<string> | undefined

/** Whether any of the usual languages has this word in its times. The first call makes all their tables, about 60 ms. */
export function isTimeWord(word: string): boolean {
  everyWord ??= new Set([...zones, ...english, ...commonLanguages.flatMap((language) => wordsIn(timeWordsOf(language)))])
  return everyWord.has(word)
}

function wordsIn({ months, weekdays, nearDays, am, pm, ago, joints }: TimeWords): string[] {
  return [months, weekdays, nearDays, am, pm, ago, joints]
    .flatMap((table) => [...table.keys()])
    .flatMap((phrase) => phrase.split(/[\s\d#/'’-]+/))
}

/** Lower case, without the dots and marks that languages put after short names; what both tables and texts go through. */
export function toWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,،‏‎]/g, '')
    .trim()
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
  return { ...makeNames(locale), ...makeAgo(locale), ...makeOrder(locale) }
}

function makeNames(locale: Intl.Locale): Pick<TimeWords, 'months' | 'weekdays' | 'am' | 'pm'> {
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  for (const style of ['long', 'short'] as const) {
    // With a day beside it some languages use another case: "ноября", not "ноябрь".
    const monthFormats = [{ month: style }, { month: style, day: 'numeric' }] as const
    for (const format of monthFormats.map((options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })))
      for (let month = 0; month < 12; month += 1) {
        const name = toWord(partOf(format, new Date(Date.UTC(2026, month, 15)), 'month'))
        if (/\p{L}/u.test(name) && !/\d/.test(name)) months.set(name, month)
      }
    const weekdayFormat = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' })
    for (let day = 0; day < 7; day += 1) weekdays.set(toWord(weekdayFormat.format(new Date(Date.UTC(2026, 1, 1 + day)))), day)
  }
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
  const periodOf = (hour: number) => toWord(partOf(clock, new Date(Date.UTC(2026, 1, 1, hour)), 'dayPeriod'))
  return { months, weekdays, am: new Set([periodOf(9), 'am', 'a m']), pm: new Set([periodOf(15), 'pm', 'p m']) }
}

function makeAgo(locale: Intl.Locale): Pick<TimeWords, 'nearDays' | 'ago'> {
  const ago = new Map<string, number>()
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat(locale, { style })
    for (const unit of ['second', 'minute', 'hour', 'day'] as const)
      // Enough numbers to meet every plural form (CLDR).
      for (const amount of [1, 2, 3, 5, 11, 21]) {
        const parts = format.formatToParts(-amount, unit)
        const isCounted = parts.some((part) => part.type === 'integer')
        const key = toWord(parts.map((part) => (part.type === 'integer' ? '#' : part.value)).join(''))
        ago.set(key, isCounted ? unitMs[unit] : amount * unitMs[unit])
      }
  }
  const named = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  ago.set(toWord(named.format(0, 'second')), 0)
  const nearDays = new Map([0, 1, 2].map((days): [string, number] => [toWord(named.format(-days, 'day')), days]))
  return { ago, nearDays: new Map([...nearDays].filter(([word]) => !/\d/.test(word))) }
}

function makeOrder(locale: Intl.Locale): Pick<TimeWords, 'joints' | 'isMonthFirst'> {
  const example = new Date(Date.UTC(2026, 10, 21, 16, 8))
  const styles = ['full', 'long', 'medium', 'short'] as const
  const texts = styles.flatMap((dateStyle) =>
    new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone: 'UTC' })
      .formatToParts(example)
      .filter(({ type }) => type === 'literal'),
  )
  const joints = new Set(texts.flatMap(({ value }) => value.split(/[\s,.:/-]+/).map(toWord)))
  const order = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(example).map(({ type }) => type)
  return { joints, isMonthFirst: order.indexOf('month') < order.indexOf('day') }
}

function partOf(format: Intl.DateTimeFormat, date: Date, type: Intl.DateTimeFormatPartTypes): string {
  return format.formatToParts(date).find((part) => part.type === type)?.value ?? ''
}
