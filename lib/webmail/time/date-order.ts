import { toPlain } from './time-text'
import type { DateOrder } from './rest'

const dayMs = 86_400_000
const numericDate = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/-])/

/**
 * Whether "11/12" is in November or in December, by what a list's other dates show: a number above twelve is a day, and no mail is from
 * the future. Undefined where nothing, or something contradictory, speaks for either.
 * @param texts times as shown
 */
export function findDateOrder(texts: readonly string[], now: Date): DateOrder | undefined {
  const votes = new Set(texts.flatMap((text) => voteOf(numericDate.exec(toPlain(text)), now)))
  const [vote] = votes
  return votes.size === 1 ? vote : undefined
}

export function hasNumericDate(text: string): boolean {
  return numericDate.test(toPlain(text))
}

function voteOf(match: RegExpExecArray | null, now: Date): DateOrder[] {
  if (match === null) return []
  const [first, second] = [Number(match[1]), Number(match[3])]
  if (first > 12 || second > 12) return first > 12 && second > 12 ? [] : [first > 12 ? 'day-first' : 'month-first']
  const year = match[4] === undefined ? now.getFullYear() : Number(match[4].length === 2 ? `20${match[4]}` : match[4])
  const isAhead = (month: number, day: number) => new Date(year, month - 1, day).getTime() > now.getTime() + dayMs
  const [monthFirst, dayFirst] = [isAhead(first, second), isAhead(second, first)]
  return monthFirst === dayFirst ? [] : [monthFirst ? 'day-first' : 'month-first']
}
