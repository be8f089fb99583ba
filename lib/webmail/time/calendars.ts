/** A day of the Gregorian calendar; the month counts from 0. */
export interface Day {
  year: number
  month: number
  day: number
}

const dayMs = 86_400_000
/** The Buddhist era of Thailand began 543 years before ours. */
const buddhistYears = 543

/**
 * The Gregorian year behind a written one; two digits mean this century, in Thailand often the Buddhist era's.
 * @param isBuddhist the language counts so
 */
export function toYear(written: string, isBuddhist: boolean, now: Date): number {
  const year = Number(written)
  if (written.length > 2) return year > now.getFullYear() + 400 ? year - buddhistYears : year
  return isBuddhist && 2000 + year > now.getFullYear() + 1 ? 2500 + year - buddhistYears : 2000 + year
}

export function isPersianYear(year: number): boolean {
  return year > 1300 && year < 1500
}

/** The Persian year of a moment in the reader's own zone. */
export function persianYearOf(date: Date): number {
  return partsOf(date.getFullYear(), date.getMonth(), date.getDate()).year
}

/**
 * A day of the Persian (Solar Hijri) calendar, its month from 1; undefined where there is no such day. The browser converts the other way
 * only: its months have 31, 31, 31, 31, 31, 31, 30 … days from about 20 March on, so the day is one of the few around that guess.
 */
export function fromPersian(year: number, month: number, day: number): Day | undefined {
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
  const guess = Date.UTC(year + 621, 2, 20) + (before + day - 1) * dayMs
  for (const shift of [0, 1, 2, -1]) {
    const date = new Date(guess + shift * dayMs)
    const parts = partsOf(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
    if (parts.year === year && parts.month === month && parts.day === day)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
  }
  return undefined
}

function partsOf(year: number, month: number, day: number): Day {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const parts = format.formatToParts(Date.UTC(year, month, day))
  const valueOf = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return { year: valueOf('year'), month: valueOf('month'), day: valueOf('day') }
}
