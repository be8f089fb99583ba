import { expect, it } from 'vitest'
import { readShownTime } from '@/lib/webmail/time/shown-time'

/** A Saturday, in the reader's own zone whatever that is. */
const now = new Date(2026, 10, 21, 18, 30, 20)
const at = (day: number, hour: number, minute: number) => new Date(2026, 10, day, hour, minute)

it.each([
  ['16:08', 'en', at(21, 16, 8)],
  ['4:08 PM', 'en', at(21, 16, 8)],
  ['4:08 p.m.', 'es', at(21, 16, 8)],
  ['Today 16:08', 'en', at(21, 16, 8)],
  ['Today, 4:08 PM (2 hours ago)', 'en', at(21, 16, 8)],
  ['Yesterday 23:10', 'en', at(20, 23, 10)],
  ['Thu 18:21', 'en', at(19, 18, 21)],
  ['Sat, Nov 21, 2026, 4:08 PM', 'en', at(21, 16, 8)],
  ['11/21/2026 4:08 PM', 'en', at(21, 16, 8)],
  ['2026-11-21 16:08', 'en', at(21, 16, 8)],
  ['Date: 2026-11-21 16:08', 'en', at(21, 16, 8)],
  ['Чт 18:21', 'ru', at(19, 18, 21)],
  ['Сегодня, 16:08', 'ru', at(21, 16, 8)],
  ['21 ноября 2026 г., 16:08', 'ru', at(21, 16, 8)],
  ['Heute um 16:08 Uhr', 'de', at(21, 16, 8)],
  ['21.11.26, 16:08', 'de', at(21, 16, 8)],
  ['hier à 16:08', 'fr', at(20, 16, 8)],
  ['sam. 21 nov. 2026, 16:08', 'fr', at(21, 16, 8)],
  ['21/11/2026 16:08', 'pt', at(21, 16, 8)],
  ['21 listopada 2026 16:08', 'pl', at(21, 16, 8)],
  ['dün 16:08', 'tr', at(20, 16, 8)],
  ['今天 16:08', 'zh', at(21, 16, 8)],
  ['下午4:08', 'zh', at(21, 16, 8)],
  ['2026年11月21日 16:08', 'ja', at(21, 16, 8)],
  ['오후 4:08', 'ko', at(21, 16, 8)],
  ['٤:٠٨ م', 'ar', at(21, 16, 8)],
  ['Сегодня, 16:08', 'en', at(21, 16, 8)],
])('reads %s on a page in %s as that minute', (text, language, from) => {
  expect(readShownTime(text, now, [language])).toEqual({ from, to: new Date(from.getTime() + 59_999) })
})

it.each([
  ['21 Nov', 21],
  ['Nov 20', 20],
  ['yesterday', 20],
  ['вчера', 20],
  ['21.11.', 21],
  ['21.11.2026', 21],
  ['20-Nov-26', 20],
  ['11月20日', 20],
  ['أمس', 20],
  ['Thursday', 19],
])('reads %s as a whole day', (text, day) => {
  expect(readShownTime(text, now, ['en'])).toEqual({ from: at(day, 0, 0), to: new Date(at(day + 1, 0, 0).getTime() - 1) })
})

it.each([
  ['Sat, 21 Nov 2026 16:08:22 +0300', '2026-11-21T13:08:22Z'],
  ['Sat Nov 21 2026 16:08:22 GMT-0500 (Eastern Standard Time)', '2026-11-21T21:08:22Z'],
  ['2026-11-20T16:08:22Z', '2026-11-20T16:08:22Z'],
  ['2026-11-21T16:08:22+03:00 10800 (five minutes, or so)', '2026-11-21T13:08:22Z'],
])('takes the zone that %s names', (text, exact) => {
  const shown = readShownTime(text, new Date('2026-11-21T22:00:00Z'), ['en'])

  expect(shown).toEqual({ from: new Date(exact), to: new Date(new Date(exact).getTime() + 999) })
})

it.each(['5 minutes ago', '5 min. ago', '5m', '5 минут назад', 'vor 5 Minuten', '5分钟前', 'قبل 5 دقائق'])(
  'allows for rounding in %s',
  (text) => {
    const shown = readShownTime(text, now, ['en'])

    expect(shown).toEqual({ from: new Date(now.getTime() - 6 * 60_000), to: new Date(now.getTime() - 4.5 * 60_000) })
  },
)

it.each(['23:50', 'Sat', '21.11.2027', '30.02.2026', '16:08 EST', 'Sat 21 Nov 2026 04:08:22 PM MSK'])(
  'does not place %s: ahead, another zone, no such day, or two days at once',
  (text) => {
    expect(readShownTime(text, now, ['en'])).toBe('unusable')
  },
)

it.each([
  'Hello',
  'Order 16:08 ready',
  '100 KB',
  '3',
  '2026',
  'Inbox 3',
  '12:00 - 13:00',
  '1.2.3.4',
  '${date}',
  'To',
  'Re: 21 Nov',
  '482913',
])('sees no time in %s', (text) => {
  expect(readShownTime(text, now, ['en'])).toBeUndefined()
})

it('takes last evening for a late clock read after midnight', () => {
  const shown = readShownTime('23:55', new Date(2026, 10, 22, 0, 4), ['en'])

  expect(shown).toEqual({ from: at(21, 23, 55), to: new Date(at(21, 23, 55).getTime() + 59_999) })
})

it.each([
  ['1'.repeat(160)],
  ['1:'.repeat(40)],
  [' 21 '.repeat(20)],
  ['(((('.repeat(20)],
  ['下午'.repeat(40)],
  [`16:08 ${'and more '.repeat(20)}`],
])('sees no time in a long and odd text: %s', (text) => {
  expect(readShownTime(text, now, ['en'])).toBeUndefined()
})
