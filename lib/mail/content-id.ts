import type { Arrival, MailMessage } from './message'

/** For a mail without any mark: its subject and the minute (or the day) that it shows. */
export function idOfContent(subject: string, arrival: Arrival): string {
  return `text:${hash(`${foldSubject(subject)}|${minuteOf(arrival) ?? ''}`)}`
}

/**
 * The same for a row and for its mail on a page of its own, also where one is named and the other is not, or otherwise. Undefined where no
 * minute is shown: mails of one subject are many.
 */
export function contentIdOf({ subject, arrival }: Pick<MailMessage, 'subject' | 'arrival'>): string | undefined {
  return minuteOf(arrival) === undefined ? undefined : idOfContent(subject, arrival)
}

/** The minute (or the day's first) that a mail shows, since 1970. A relative time moves, and can't be part of an id. */
export function minuteOf(arrival: Arrival): number | undefined {
  if (arrival.kind !== 'shown') return undefined
  const length = arrival.to.getTime() - arrival.from.getTime()
  const isFixed = arrival.from.getMilliseconds() === 0 && (length < 60_000 || length > 80_000_000)
  return isFixed ? Math.floor(arrival.from.getTime() / 60_000) : undefined
}

export function foldSubject(subject: string): string {
  return subject
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?:…|\.{3})$/, '')
    .trim()
}

/** FNV-1a, 32 bit, twice with different starts: collisions only cost a look at the clock. */
function hash(text: string): string {
  let [one, two] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    two = Math.imul(two ^ text.charCodeAt(at), 0x85ebca6b)
  }
  return `${(one >>> 0).toString(36)}${(two >>> 0).toString(36)}`
}
