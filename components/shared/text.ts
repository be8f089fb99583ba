import { browser } from '@wxt-dev/browser'
import { i18n } from '#i18n'

/**
 * The text behind a key that is put together at run time (`password.rule.${id}`); undefined when there is none, so that an id which nobody
 * has words for yet is left out instead of shown raw. Everything else goes through `i18n.t`, whose keys the compiler knows.
 */
export function findText(key: string, values: Record<string, string> = {}): string | undefined {
  // Message names may not hold a dash.
  const message: string = browser.i18n.getMessage(key.replaceAll('.', '_').replaceAll('-', '_'))
  return message === ''
    ? undefined
    : message.replace(/\{(\w{1,30})\}/gu, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole))
}

/** The direction in which our texts are written. The browser's own (`@@bidi_dir`) is another where it speaks a language that we don't. */
export function direction(): 'ltr' | 'rtl' {
  return i18n.t('direction') === 'rtl' ? 'rtl' : 'ltr'
}

/** The language our texts are in, as in `lang`. The browser's own (`@@ui_locale`) is another where it speaks one that we don't. */
export function language(): string {
  return i18n.t('language')
}

/** "0:43" of milliseconds, never below zero. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** "16:08", as the shopper's browser writes it. */
export function timeOfDay(ms: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(ms)
}

/** "Russian" for "ru", in our texts' language; undefined when the tag names no language. */
export function languageName(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames([language()], { type: 'language', fallback: 'none' }).of(tag)
  } catch {
    return undefined
  }
}

/** "a name, a word and a year", as the texts' language joins them. */
export function listText(parts: readonly string[]): string {
  return listFormat(language()).format(parts)
}

const listFormat = once((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))

/** "3 hours", as the texts' language says it. */
export function amountText(value: number, unit: string): string {
  return unitFormat(`${language()} ${unit}`).format(value)
}

const unitFormat = once((key) => {
  const [tag, unit] = key.split(' ')
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' })
})

/** What is made for each key once: a formatter costs more than a hundred of its texts, and the meter needs them at every key. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}

/** "today", "yesterday", "3 November" of an ISO date, in the texts' language; the raw text when it is no date. */
export function dayText(iso: string, now = new Date()): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const midnight = (day: Date): number => new Date(day).setHours(0, 0, 0, 0)
  const days = Math.round((midnight(date) - midnight(now)) / 86_400_000)
  const tag = language()
  if (days === 0 || days === -1) return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(days, 'day')
  const isThisYear = date.getFullYear() === now.getFullYear()
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: isThisYear ? undefined : 'numeric' }).format(date)
}
