import { expect, it } from 'vitest'
import { bindCode, type MailMessage } from '@/lib/mail/bind'

const now = new Date('2026-11-21T16:10:00Z')
const own = 'account@notice.aliexpress.com'
const twin = 'account@notice.aliexpress-mail.example'
const text = 'Dear customer,\nyour verification code is:\n482913\nIt is valid for 15 minutes.'

const mail = (changes: Partial<MailMessage> = {}): MailMessage => ({
  id: 'm1',
  senderAddress: own,
  senderName: 'AliExpress',
  subject: 'Verification code',
  text,
  arrival: { kind: 'observed', at: new Date('2026-11-21T16:09:00Z') },
  folder: 'inbox',
  links: [],
  opened: true,
  ...changes,
})

const older = { kind: 'observed', at: new Date('2026-11-21T15:20:00Z') } as const
const later = { kind: 'observed', at: new Date('2026-11-21T16:09:30Z') } as const
const friend = 'boris@mail.test'
const quoted = text.replace(/^/gm, '> ')
const hostOf = (address: string) => address.replace(/.*@/, '')
const header = `From: AliExpress <${own}>\nDate: Sat, 21 Nov 2026 16:09\nSubject: Verification code\n${text}`
const filler = 'Lorem ipsum dolor sit amet. '.repeat(360_000)

/** What may be offered: a code, or why none is. What can't be seen in a mail is the reader's to leave out (test/webmail). */
it.each<[string, readonly MailMessage[], string]>([
  ['the store’s own mail', [mail()], '482913'],
  ['a look-alike of its address', [mail({ senderAddress: twin })], 'foreign-sender'],
  ['its name before a stranger’s address', [mail({ senderAddress: 'x@evil.example', senderName: own })], 'foreign-sender'],
  ['a body that imitates the header, with the right address', [mail({ senderAddress: twin, text: header })], 'foreign-sender'],
  ['such a body without any address in the header', [mail({ senderAddress: undefined, text: header })], 'no-address'],
  ['a row and an opened mail that name two senders', [mail({ opened: false, senderAddress: twin }), mail()], 'foreign-sender'],
  ['several codes', [mail({ text: `${text}\nYour verification code is:\n118273` })], 'no-code-inside'],
  ['script and HTML', [mail({ text: `<script>var code = "118273"</script><style>p { width: 904117px }</style>\n${text}` })], '482913'],
  ['a right-to-left override', [mail({ text: text.replace('482913', '\u202E482913\u202C') })], 'no-code-inside'],
  ['a code split by tags', [mail({ text: text.replace('482913', '48\n29\n13') })], '482913'],
  ['a code with nothing seen between its digits', [mail({ text: text.replace('482913', '48\u200B29\u200D13') })], '482913'],
  ['an older mail', [mail({ arrival: older })], 'only-older'],
  ['an older mail beside the new one', [mail({ id: 'm0', text: text.replace('482913', '118273'), arrival: older }), mail()], '482913'],
  [
    'a newer code of another service',
    [mail(), mail({ id: 'm2', senderAddress: 'a@globe.example', text: 'G-118273 is your code' })],
    '482913',
  ],
  ['ten million characters behind the code', [mail({ text: `${text}\n${filler}` })], '482913'],
  ['ten million characters of a stranger', [mail({ senderAddress: twin, text: `${text}\n${filler}` })], 'foreign-sender'],
  [
    'a stranger’s mail that races the store’s, and comes last',
    [mail(), mail({ id: 'm2', senderAddress: twin, text: text.replace('482913', '118273'), arrival: later })],
    '482913',
  ],
  [
    'one that races it under its id, as a thread has it',
    [mail(), mail({ senderAddress: twin, text: text.replace('482913', '118273'), arrival: later })],
    '482913',
  ],
  [
    'a reply that quotes the code',
    [mail({ senderAddress: friend, subject: 'Re: Verification code', text: `Is it this?\n${quoted}` })],
    'foreign-sender',
  ],
  [
    'such a reply beside the mail itself',
    [mail(), mail({ id: 'm2', senderAddress: friend, text: quoted.replace('482913', '118273'), arrival: later })],
    '482913',
  ],
  ['the store’s answer to a mail that quotes an older code', [mail({ text: `${text}\n${quoted.replace('482913', '118273')}` })], '482913'],
  [
    'a forwarded mail',
    [mail({ senderAddress: friend, subject: 'Fwd: Verification code', text: `---------- Forwarded message ---------\n${header}` })],
    'foreign-sender',
  ],
  ['a mail that was sent on by another host', [mail({ senderAddress: `account=notice.aliexpress.com@${hostOf(twin)}` })], 'foreign-sender'],
  [
    'its address as the name, in a row without an address',
    [mail({ senderAddress: undefined, senderName: own, opened: false })],
    'open-message',
  ],
  [
    'a name that a right-to-left override turns into its address',
    [mail({ senderAddress: twin, senderName: '\u202Emoc.sserpxeila.eciton@tnuocca' })],
    'nothing-arrived',
  ],
  ['an address that such an override ends', [mail({ senderAddress: `${own}\u202E` })], 'foreign-sender'],
  ['an address under such an override', [mail({ senderAddress: '\u202Emoc.sserpxeila.eciton@tnuocca' })], 'foreign-sender'],
  ['an address with a full-width sign', [mail({ senderAddress: 'account＠notice.aliexpress.com' })], 'foreign-sender'],
  ['a host with ideographic dots', [mail({ senderAddress: 'account@notice。aliexpress。com' })], 'foreign-sender'],
  [
    'a letter that small letters make another one of',
    [mail({ senderAddress: 'account@notıce.alıexpress.com' }), mail({ senderAddress: 'account@notİce.alİexpress.com' })],
    'foreign-sender',
  ],
  ['a sub-domain of its mails’ host', [mail({ senderAddress: 'account@shop.notice.aliexpress.com' })], 'foreign-sender'],
  ['its mails’ host under another', [mail({ senderAddress: 'account@notice.aliexpress.com.evil.example' })], 'foreign-sender'],
  ['offers of the store', [mail({ senderAddress: 'news@promotion.aliexpress.com' })], 'only-other-mail'],
])('A25: %s', (_, messages, expected) => {
  const binding = bindCode(messages, { site: 'aliexpress', askedAt: new Date('2026-11-21T16:08:20Z'), now, lengths: [6] })

  expect(binding.kind === 'code' ? binding.code : binding.kind === 'none' ? binding.because : binding.kind).toBe(expected)
})
