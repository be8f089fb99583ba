import { cut, findPhrase, toPlain } from './time-text'
import type { Rest } from './rest'

export interface Clock {
  hour: number
  minute: number
  second?: number
  /** minutes east of Greenwich; 'unknown' for a named zone, whose rules are not ours to know */
  offset?: number | 'unknown'
}

/** Left where the clock stood: an offset counts only right behind it, a minus elsewhere is a dash. */
const place = '\u0001'
const zoneName = /(?:^| )(gmt|utc|z|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|msk|мск|ist|jst|kst|bst|eet|eest)(?=$| )/

/** A time of day without a day. */
export function isLoneClock(text: string): boolean {
  return text.length < 16 && /^\D{0,6}\d{1,2}[:.h時时点시] ?\d{2}(?:[:분分]\d{2})?\D{0,6}$/.test(toPlain(text)) && !/\d\.\d/.test(text)
}

/** "16:08", "16.08", "16h08", "16시 8분", "下午4:08", with its half of the day and its offset; undefined without one. */
export function takeClock(rest: Rest): Clock | undefined {
  const match =
    /(?<![\d.:/-])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?(?![\d:])/.exec(rest.text) ??
    /(?<![\d.:/-])(\d{1,2}) ?(?:h|時|时|点|시) ?(\d{1,2})(?:分|분)?(?!\d)/.exec(rest.text) ??
    // a dot only between two digits each, and not inside a date
    /(?<![\d.:/-])(\d{1,2})\.(\d{2})(?![\d.])/.exec(rest.text) ??
    /(?<![\d.:/-])(\d{1,2})()()(?= ?[ap]m$)/.exec(rest.text)
  if (match === null) return undefined
  const [whole, hourText, minuteText, secondText] = match
  const [before, after] = [rest.text.slice(0, match.index), rest.text.slice(match.index + whole.length)]
  // "21.11" alone is a date where dates are written so: as a clock only without another reading.
  if (whole.includes('.') && Number(minuteText) <= 12 && /^[\s,]*$/.test(before + after)) return undefined
  const [hour, minute] = [Number(hourText), Number(minuteText)]
  if (minute > 59 || hour > 24) return undefined
  rest.text = `${before} ${place} ${after}`
  const clock = { hour: inHalf(hour % 24, takeHalf(rest)), minute }
  const offset = takeOffset(rest)
  rest.text = rest.text.replace(place, '')
  return { ...clock, ...(secondText && { second: Number(secondText) }), ...(offset !== undefined && { offset }) }
}

function inHalf(hour: number, half: 'am' | 'pm' | undefined): number {
  if (half === 'pm' && hour < 12) return hour + 12
  return half === 'am' && hour === 12 ? 0 : hour
}

function takeHalf(rest: Rest): 'am' | 'pm' | undefined {
  for (const half of ['am', 'pm'] as const)
    for (const name of rest.words[half]) {
      const at = findPhrase(rest.text, name)
      if (at < 0) continue
      rest.text = cut(rest.text, at, name.length)
      return half
    }
  return undefined
}

function takeOffset(rest: Rest): number | 'unknown' | undefined {
  // eslint-disable-next-line no-control-regex -- our own mark
  const match = /\u0001 *(gmt|utc)? ?([+-])(\d{1,2}):?(\d{2})?\b(?: ?\([^)]*\))?/.exec(rest.text)
  if (match !== null && (match[1] !== undefined || match[4] !== undefined)) {
    rest.text = cut(rest.text, match.index + 1, match[0].length - 1)
    return (match[2] === '-' ? -1 : 1) * (Number(match[3]) * 60 + Number(match[4] ?? 0))
  }
  const withoutNote = rest.text.replace(/ \([^)]*\)$/, '')
  const named = zoneName.exec(withoutNote)
  if (named === null) return undefined
  rest.text = withoutNote.replace(named[0], ' ')
  return ['gmt', 'utc', 'z'].includes(named[1] ?? '') ? 0 : 'unknown'
}
