import { describe, expect, it } from 'vitest'
import { decide, rateCandidates, type FindCodeOptions } from '@/lib/mail/find-code'
import { sumOf, type SignalName } from '@/lib/mail/candidates/signals'

const any: FindCodeOptions = { lengths: [4, 5, 6, 7, 8] }
const mixed: FindCodeOptions = { lengths: [5], alphabet: 'alphanumeric' }

/** Messages that one signal decides: with it the answer is right, without it wrong. */
const decided: readonly [SignalName, string, string | undefined, FindCodeOptions?][] = [
  ['named-before', 'Your code is 482913', '482913'],
  ['named-after', '482913 is your code', '482913'],
  [
    'named-somewhere',
    'Here is the code that you have asked for. Thank you for your patience.\nWe are always glad to help you and yours.\n482913',
    '482913',
  ],
  ['said', 'Password for the museum: 482913', '482913'],
  ['alone-on-line', 'Sign in to Notepadly\n482913\nThis expires soon', '482913'],
  ['alone-in-text', '482913', '482913'],
  ['alone-in-sentence', 'Reset code requested. 482913. Any questions left?', '482913'],
  ['marked', 'The password is now «482913»', '482913'],
  ['to-be-entered', 'Please enter 482913 to log in', '482913'],
  ['at-start', '482913 is what you see below as a code', '482913'],
  ['topic-label', 'Sign in to Notepadly: 482913. It expires soon, never share it. Help: room 118273', '482913'],
  ['topic', 'Sign in to Notepadly: 482913. It expires soon. Help: room 118273', '482913'],
  ['expiry', 'Sign in to Notepadly: 482913. It expires soon. Help: room 118273', '482913'],
  ['secret', 'Sign in to Notepadly: 482913. Never share it. Help: room 118273', '482913'],
  ['only-number', 'Sign in to Notepadly\n482913\nTen minutes are left', '482913'],
  ['domain-bound', 'Shopline\n@shop.example #482913', '482913'],
  ['called-other', 'Your login code is on its way. Order number 482913. Your code to collect order 482913', undefined],
  ['called-other-after', 'Code: 482913 is your order number', undefined],
  ['money', 'Your verification code is for $482913', undefined],
  ['unit', 'Your verification code gives 482913 points', undefined],
  ['street', 'Your verification code was shown near 4829 Main Street', undefined, any],
  ['postal', '7 Church Street, Bengaluru, PIN code 560001', undefined],
  ['date', 'Your verification code was used on 20261121', undefined, any],
  ['year', 'The code of 2026', undefined, any],
  ['numbered', 'Your verification code was filed as #482913', undefined],
  ['phone', 'Your verification code was sent to +482913', undefined],
  ['sent-to', "We've sent your verification code to 98765432", undefined, any],
  ['unexplained', 'The goats are in the upper field, and the hut is yours with code 482913', undefined],
  ['of-trade', 'Meeting ID: 831 1234 5678\nPasscode: 482913', undefined],
  ['of-trade', 'Your hotel is booked. Confirmation code: 482913. Two guests, three nights', undefined],
  ['told', 'Your verification code is 482913, valid for ten minutes.\nTell this code to the clerk', undefined],
  ['told', 'Tell this code to the clerk within ten minutes\nOTP 482913', undefined],
  ['digits-beside', 'Your code 1234 5678 9012 3456 7890', undefined, { lengths: [4] }],
  ['named-otherwise', 'Order number: 482913\nYour verification code\n482913', undefined],
  ['of-trade', 'Video visit at ten, access code 482913', undefined],
  ['of-trade', 'To pair the watch, confirm the code 482913', undefined],
  ['of-trade', 'Your parcel waits in the locker, the code is 482913', undefined],
  ['of-trade', 'Card 4417, amount 18.20, terminal 7. Authorization code: 482913', undefined],
  ['passed-over', 'Your login code to follow saga 118273 is 482913. Never share it, it expires soon', '482913'],
  ['amid', 'Never share your verification code\nIn 2026 we blocked 482913 cheats. We never ask for a one-time code', undefined],
  ['promotion', 'Sale! Win prizes and save up to half. Your security code is 482913', undefined],
  ['stale', 'Your code 118273 has expired. Your code 482913 is new.', '482913'],
  ['quoted', 'Your login code is 482913.\nAll of us at the shop and at the office wish you a nice day\n> Your code is 118273', '482913'],
  ['quoted', 'Your code is 482913.\n---------- Forwarded message ---------\nYour code is 118273.', '482913'],
  ['denied', 'Your verification code is not 482913', undefined],
  ['example', 'Your verification code looks so, for example: 482913', undefined],
  ['listed', 'Your codes:\n482913\n118273\n771209', undefined],
  ['words', 'Login code for APPLE', undefined, mixed],
]

describe('each signal', () => {
  it.each(decided)('%s decides “%s”: %s', (signal, text, expected, options) => {
    const rated = rateCandidates(text, options)
    const without = rated.map((one) => ({ ...one, score: sumOf({ ...one.signals, [signal]: 0 }) }))

    expect(decide(rated)).toBe(expected)
    expect(decide(without)).not.toBe(expected)
  })
})
