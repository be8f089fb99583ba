import type { IncomingMail } from '../mailbox/mailbox.ts'

const minuteMs = 60_000

/** What else lies in a mailbox: numbers that are no codes, mail of others, something in Spam. */
export function mailForPreview(now: number): IncomingMail[] {
  return [
    {
      from: { name: 'Anna Petrova', address: 'anna@post.example' },
      subject: 'Saturday',
      text: 'Shall we meet at ten by the old gate? I bring the maps.',
      receivedAt: now - 50 * minuteMs,
    },
    {
      from: { name: 'AliExpress', address: 'transaction@notice.aliexpress.com' },
      subject: 'Order 8174920365512044: shipped',
      text: 'Your order 8174920365512044 is on its way. Track it with number 482913775001.',
      receivedAt: now - 30 * minuteMs,
    },
    {
      from: { name: 'Prize Desk', address: 'win@prizes.test' },
      subject: 'You won 100000',
      text: 'Answer within the hour.',
      folder: 'spam',
      receivedAt: now - 20 * minuteMs,
    },
  ]
}
