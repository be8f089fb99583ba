import { expect, it } from 'vitest'
import { waitingCard } from '@/lib/hub/codes/codes'
import type { Waiting } from '@/lib/hub/journeys/journeys'
import type { MailView } from '@/lib/hub/codes/mail-tabs'

const [secondMs, minuteMs] = [1000, 60_000]
const askedAt = new Date(2026, 10, 21, 16, 8).getTime()
const found = { code: '482913', from: 'account@notice.aliexpress.com', messageId: 'm1', arrivedAt: askedAt, warnings: [] }

const card = (waiting: Partial<Waiting> = {}, mail: Partial<MailView> = {}, after = secondMs) =>
  waitingCard(
    { frameId: 0, origin: 'https://passport.aliexpress.com', askedAt, ...waiting },
    { status: 'connected', ...mail },
    askedAt + after,
  )

const nextCode = { resendAt: askedAt + 6 * minuteMs, spamAt: askedAt + 6 * minuteMs, endsAt: askedAt + 20 * minuteMs }

it.each<[string, Partial<Waiting>, Partial<MailView>, number, object]>([
  ['that an SMS was sent, at once', { sentTo: '+7 *** *** 12 34' }, {}, 0, { bySms: true }],
  ['that a mail was sent', { sentTo: 'he•••a@mail.example' }, {}, 0, { bySms: false, sentTo: 'he•••a@mail.example' }],
  ['that the mail is another one', { sentTo: 'he•••a@mail.example' }, { mailbox: 'ivan@post.example' }, 0, { mail: 'other-mailbox' }],
  ['that the mail is the right one', { sentTo: 'he•••a@mail.example' }, { mailbox: 'helena@mail.example' }, 0, { mail: 'connected' }],
  ['that a sleeping mail is asleep, whosever it is', { sentTo: 'he•••a@mail.example' }, { status: 'asleep' }, 0, { mail: 'asleep' }],
  ['that a lent mail is looked at', {}, { status: 'lent' }, 0, { mail: 'connected' }],
  ['a minute until the next code may be asked for', {}, {}, 0, { resendAt: askedAt + minuteMs }],
  ['no such minute after a refusal: the page knows', { isRefused: true }, {}, 0, { resendAt: undefined, isRefused: true }],
  ['the same of the next code once that was asked for', { pressedAt: askedAt + 5 * minuteMs }, {}, 0, nextCode],
  [
    'no such minute while the page’s button can be pressed',
    { ask: { press: 'Get code' } },
    {},
    0,
    { resendAt: undefined, ask: 'Get code' },
  ],
  ['15 minutes until the code ends', {}, {}, 0, { endsAt: askedAt + 15 * minuteMs }],
  ['from when on to look in Spam: once nothing came for a minute', {}, {}, 0, { spamAt: askedAt + minuteMs }],
  ['to look in Spam at once when something unread is there', {}, { spamUnread: 1 }, 0, { spamAt: askedAt }],
  ['that the mail has to be opened', { seenMail: 'closed' }, {}, 0, { seenMail: 'closed' }],
  ['that the open mail shows no sender', { seenMail: 'no-sender' }, {}, 0, { seenMail: 'no-sender' }],
  ['that a link is awaited', { awaitsLink: true }, {}, 0, { awaitsLink: true }],
])('says %s', (_, waiting, mail, after, says) => {
  expect(card(waiting, mail, after)).toMatchObject({ kind: 'waiting', ...says })
})

it('has the code, and none of its digits', () => {
  expect(card({ found })).toEqual({ kind: 'code', from: found.from, arrivedAt: askedAt, warnings: [] })
})

it('has it no more once its time is over', () => {
  expect(card({ found }, {}, 15 * minuteMs)).toMatchObject({ kind: 'waiting' })
})

it('has the link where there is no code, by its host alone', () => {
  const link = 'https://passport.aliexpress.com/ac/password_reset.htm?token=1'
  expect(card({ link })).toEqual({ kind: 'link', host: 'passport.aliexpress.com' })
  expect(card({ link, awaitsLink: true })).toMatchObject({ kind: 'link', isAwaited: true })
  expect(card({ link, found })).toMatchObject({ kind: 'code' })
})
