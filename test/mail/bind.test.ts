import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentIdOf } from '@/lib/mail/content-id'
import { bindCode, type Arrival, type CodeRequest, type MailMessage } from '@/lib/mail/bind'

const at = (clock: string) => new Date(`2026-11-21T${clock}Z`)
const shown = (minute: string): Arrival => ({ kind: 'shown', from: at(`${minute}:00`), to: at(`${minute}:59.999`) })
const observed = (clock: string): Arrival => ({ kind: 'observed', at: at(clock) })
const unknown: Arrival = { kind: 'unknown' }

const bodyOf = (code: string) => `Dear customer,\nyour verification code is:\n${code}\nIt is valid for 15 minutes.\nAliExpress Team`

const message = (changes: Partial<MailMessage> = {}): MailMessage => ({
  id: 'm1',
  senderAddress: 'account@notice.aliexpress.com',
  senderName: 'AliExpress',
  subject: 'Verification code',
  text: bodyOf('482913'),
  arrival: shown('16:09'),
  folder: 'inbox',
  links: [],
  opened: true,
  ...changes,
})

const row = (changes: Partial<MailMessage> = {}): MailMessage => message({ opened: false, text: '', ...changes })

/** Asked at 16:08:20, now 16:10. */
const request = (changes: Partial<CodeRequest> = {}): CodeRequest => ({
  site: 'aliexpress',
  askedAt: at('16:08:20'),
  now: at('16:10:00'),
  lengths: [6],
  ...changes,
})

/** A binding in a few words: `code 482913 spam`, `open m1`, `link https://…`, `none only-older`. */
function bound(messages: readonly MailMessage[], changes: Partial<CodeRequest> = {}): string {
  const binding = bindCode(messages, request(changes))
  switch (binding.kind) {
    case 'code':
      return ['code', binding.code, ...binding.warnings].join(' ')
    case 'open-message':
      return `open ${binding.message.id}`
    case 'link':
      return `link ${binding.href}`
    case 'none':
      return `none ${binding.because}`
  }
}

describe('a fresh mail of a known sender', () => {
  it('gives its code, with the message it stands in', () => {
    const mail = message()

    const binding = bindCode([mail], request())

    expect(binding).toEqual({ kind: 'code', code: '482913', message: mail, warnings: [] })
  })

  it.each<[string, Partial<MailMessage>, Partial<CodeRequest>, string]>([
    ['from the row alone', { opened: false, text: 'Your verification code is 482913. It is valid' }, {}, 'code 482913'],
    ['from the subject', { subject: '482913 is your AliExpress code', text: '' }, {}, 'code 482913'],
    ['of four digits at sign-up', { text: bodyOf('4829') }, { lengths: [4] }, 'code 4829'],
    ['of letters and digits when asked', { text: bodyOf('7BQ2XA') }, { alphabet: 'alphanumeric' }, 'code 7BQ2XA'],
    ['labelled when it is in Spam', { folder: 'spam' }, {}, 'code 482913 spam'],
    ['without a label when it is in another folder', { folder: 'other' }, {}, 'code 482913'],
    ['labelled when its time is unknown', { arrival: unknown }, {}, 'code 482913 unknown-time'],
    [
      'labelled when its time is a whole day',
      { arrival: { kind: 'shown', from: at('00:00:00'), to: at('23:59:59.999') } },
      {},
      'code 482913 unknown-time',
    ],
    [
      'labelled when the mailbox is new on the notice host',
      { senderAddress: 'verify@notice.aliexpress.com' },
      {},
      'code 482913 unknown-sender',
    ],
    [
      'with all labels',
      { senderAddress: 'x@notice.alibaba.com', folder: 'spam', arrival: unknown },
      {},
      'code 482913 spam unknown-time unknown-sender',
    ],
    ['written in capitals with spaces around', { senderAddress: ' Account@Notice.AliExpress.COM ' }, {}, 'code 482913'],
  ])('%s', (_, changes, asked, expected) => {
    expect(bound([message(changes)], asked)).toBe(expected)
  })

  it.each([
    ['aliexpress', 'member@notice.alibaba.com', 'code 482913'],
    ['alibaba', 'account@notice.aliexpress.com', 'code 482913'],
    ['aliexpress-ru', 'account@notice.aliexpress.com', 'none other-site'],
    ['alipay', 'account@notice.aliexpress.com', 'none other-site'],
    ['aliexpress-ru', 'member@notice.alibaba.com', 'none other-site'],
    ['aliexpress', 'account@notice.aliexpress.ru', 'none other-site'],
    ['aliexpress-ru', 'account@notice.aliexpress.ru', 'code 482913 unknown-sender'],
  ] as const)('on a page of %s from %s: %s', (site, senderAddress, expected) => {
    expect(bound([message({ senderAddress })], { site })).toBe(expected)
  })
})

describe('an address that is not the store’s', () => {
  it.each([
    'account@notice.aliexpress.com.evil.example',
    'account@notice-aliexpress.example',
    'account@notice.aIiexpress.com',
    'account@notice.aliexpréss.com',
    'account@notice.аliexpress.com',
    'account@evil.example',
    '"account@notice.aliexpress.com" <x@evil.example>',
    'account@notice.aliexpress.com <x@evil.example>',
    '"account@notice.aliexpress.com"@evil.example',
    'account(notice)@notice.aliexpress.com@evil.example',
    'account@notice.aliexpress.com(x)',
    'account@notice.aliexpress.com,x@evil.example',
    'account@notice.aliexpress.com\u200B',
    'account @notice.aliexpress.com',
    'account@aliexpress.com',
    'account@x.notice.aliexpress.com',
    'account@notice.aliexpress.com.',
    'notice.aliexpress.com',
    'AliExpress',
  ])('%s gives nothing', (senderAddress) => {
    expect(bound([message({ senderAddress })])).toBe('none foreign-sender')
  })

  it('counts however right name, subject and body are', () => {
    const forged = message({
      senderAddress: 'mail@evil.example',
      senderName: 'account@notice.aliexpress.com',
      text: `From: AliExpress <account@notice.aliexpress.com>\n${bodyOf('482913')}`,
    })

    expect(bound([forged])).toBe('none foreign-sender')
  })

  it.each(['transaction@notice.aliexpress.com', 'news@promotion.aliexpress.com', 'noreply@notice.alibaba.com'])(
    '%s sends no codes',
    (senderAddress) => {
      expect(bound([message({ senderAddress })])).toBe('none only-other-mail')
    },
  )

  it('is not told of when the mail claims nothing', () => {
    expect(bound([message({ senderAddress: 'a@globemail.example', senderName: 'Globemail', subject: 'G-482913 is your code' })])).toBe(
      'none nothing-arrived',
    )
  })

  it('counts when row and opened mail disagree', () => {
    expect(bound([row({ senderAddress: 'mail@evil.example' }), message()])).toBe('none foreign-sender')
  })
})

describe('times', () => {
  it.each<[string, Arrival, string]>([
    ['two minutes and a minute of clock before the wait', observed('16:05:20'), 'code 482913'],
    ['a moment more', observed('16:05:19.999'), 'none only-older'],
    ['a shown minute that ends within', shown('16:05'), 'code 482913'],
    ['the shown minute before', shown('16:04'), 'none only-older'],
    ['a minute ahead of our clock', shown('16:11'), 'code 482913'],
    ['two minutes ahead', shown('16:12'), 'none time-ahead'],
    ['yesterday', { kind: 'shown', from: new Date('2026-11-20T16:09:00Z'), to: new Date('2026-11-20T16:09:59.999Z') }, 'none only-older'],
    ['a broken date', observed('nonsense'), 'none only-older'],
    ['an interval that runs backwards', { kind: 'shown', from: at('16:09:59'), to: at('16:09:00') }, 'none only-older'],
  ])('%s: %s', (_, arrival, expected) => {
    expect(bound([message({ arrival })])).toBe(expected)
  })

  it.each<[Arrival, string]>([
    [observed('16:14:00'), 'code 482913'],
    [observed('16:13:59.999'), 'none only-older'],
    [shown('16:14'), 'code 482913'],
    [shown('16:13'), 'none only-older'],
  ])('a code ends 15 minutes (and a minute of clock) after %s', (arrival, expected) => {
    expect(bound([message({ arrival })], { askedAt: at('16:08:20'), now: at('16:30:00') })).toBe(expected)
  })

  it.each<[string, Arrival, string]>([
    ['seen to come before', observed('16:09:29'), 'none only-older'],
    ['seen to come after', observed('16:09:30'), 'code 482913'],
    ['shown more than a minute of clock before', shown('16:08'), 'none only-older'],
    ['shown within that minute', { kind: 'shown', from: at('16:08:00'), to: at('16:08:59') }, 'code 482913'],
  ])('once the next code was asked for, a mail %s: %s', (_, arrival, expected) => {
    const pressedAt = arrival.kind === 'shown' && expected.startsWith('none') ? at('16:10:00') : at('16:09:30')
    expect(bound([message({ arrival })], { pressedAt, now: at('16:10:30') })).toBe(expected)
  })

  it('never counts what was in the mailbox before', () => {
    expect(bound([message()], { known: ['m0', 'm1'] })).toBe('none only-older')
    expect(bound([message({ arrival: unknown })], { known: ['m1'] })).toBe('none only-older')
    expect(bound([message()], { known: ['m0'] })).toBe('code 482913')
  })

  it('never counts a mail opened alone whose row was there before under another id', () => {
    const known = ['r1', contentIdOf(row()) ?? '']

    expect(bound([message()], { known })).toBe('none only-older')
    expect(bound([message({ arrival: shown('16:10') })], { known })).toBe('code 482913')
    expect(bound([message(), row()], { known }), 'its row is here, and was not before').toBe('code 482913')
  })

  it('tells mails of one subject apart where they show no minute', () => {
    expect(contentIdOf(row({ arrival: unknown }))).toBeUndefined()
    expect(contentIdOf(row({ arrival: { kind: 'shown', from: at('16:04:30'), to: at('16:06:30') } }))).toBeUndefined()
  })
})

describe('several mails', () => {
  const older = (changes: Partial<MailMessage> = {}) =>
    message({ id: 'older', text: bodyOf('118273'), arrival: shown('16:08'), ...changes })
  const newer = (changes: Partial<MailMessage> = {}) => message({ id: 'newer', ...changes })

  it.each<[string, MailMessage[], string]>([
    ['the newest wins, listed first', [newer(), older()], 'code 482913'],
    ['the newest wins, listed last', [older(), newer()], 'code 482913'],
    ['what appeared beats what was there', [newer({ arrival: observed('16:08:40') }), older({ arrival: shown('16:09') })], 'code 482913'],
    ['unless the shown time is later than clocks can differ', [newer(), older({ arrival: observed('16:07:50') })], 'code 482913'],
    ['a known time beats an unknown one', [older({ arrival: unknown }), newer()], 'code 482913'],
    ['a minute beats a day', [older({ arrival: { kind: 'shown', from: at('00:00:00'), to: at('23:59:59.999') } }), newer()], 'code 482913'],
    [
      'a known sender beats an unknown mailbox',
      [older({ senderAddress: 'x@notice.aliexpress.com', arrival: shown('16:10') }), newer()],
      'code 482913',
    ],
    ['the newest wins in Spam too, with its label', [older(), newer({ folder: 'spam' })], 'code 482913 spam'],
    [
      'another service’s newer code is not seen',
      [newer(), older({ senderAddress: 'a@shop.example', arrival: shown('16:10') })],
      'code 482913',
    ],
    [
      'two codes of one minute lead to the mail',
      [row({ id: 'a', text: bodyOf('118273') }), row({ id: 'b', text: bodyOf('482913') })],
      'open a',
    ],
    [
      'and the one that was opened is offered with a warning',
      [row({ id: 'a', text: bodyOf('118273') }), message({ id: 'b' })],
      'code 482913 unknown-time',
    ],
    ['two codes of one minute, both open', [newer(), older({ arrival: shown('16:09') })], 'open newer'],
    ['two unknown times', [newer({ arrival: unknown, opened: false }), older({ arrival: unknown, opened: false })], 'open newer'],
    ['one code twice is one code', [newer(), older({ text: bodyOf('482913'), arrival: shown('16:09') })], 'code 482913'],
    [
      'one code twice, in Spam and not',
      [newer({ folder: 'spam' }), older({ text: bodyOf('482913'), arrival: shown('16:09') })],
      'code 482913',
    ],
    [
      'a newer mail without a code in sight hides the older code',
      [older(), row({ id: 'newer', subject: 'Verification code' })],
      'open newer',
    ],
    ['one of the same minute casts doubt', [older({ arrival: shown('16:09') }), row({ id: 'newer' })], 'code 118273 unknown-time'],
    [
      'a newer mail of the store about something else does not',
      [older(), row({ id: 'newer', subject: 'Your parcel', text: 'is on its way' })],
      'code 118273',
    ],
  ])('%s', (_, messages, expected) => {
    expect(bound(messages)).toBe(expected)
  })

  it('gives no code where two opened mails under one id hold different ones', () => {
    expect(bound([message({ text: bodyOf('482913') }), message({ text: bodyOf('118273') })])).toBe('none no-code-inside')
    expect(bound([message({ text: bodyOf('482913') }), message({ text: `AliExpress\n${bodyOf('482913')}` })])).toBe('code 482913')
  })

  describe('under one id, as a thread has it', () => {
    const older = message({ text: bodyOf('118273'), arrival: shown('16:08') })

    it.each<[string, MailMessage[], string]>([
      ['the newest of two opened ones wins', [older, message({ arrival: shown('16:09') })], 'code 482913'],
      ['the row of the newest hides the opened older one', [row({ arrival: shown('16:11') }), older], 'open m1'],
      ['and so does a row that has another code', [row({ arrival: shown('16:09'), text: 'Your code is 482913' }), older], 'open m1'],
      ['a row that was cut off has no other code', [row({ text: 'Your verification code is 4829' }), message()], 'code 482913'],
      ['a row’s minute may be the next one', [row({ arrival: shown('16:10') }), message()], 'code 482913'],
    ])('%s', (_, messages, expected) => {
      expect(bound(messages, { lengths: [4, 6], now: at('16:11:30') })).toBe(expected)
      expect(bound(messages.toReversed(), { lengths: [4, 6], now: at('16:11:30') })).toBe(expected)
    })
  })

  it('takes row and opened mail of one id together', () => {
    const list = row({ senderAddress: undefined, arrival: observed('16:09:10') })
    const open = message({ arrival: unknown })

    expect(bound([list, open])).toBe('code 482913')
    expect(bound([open, list])).toBe('code 482913')
    expect(bound([{ ...list, folder: 'spam' }, open])).toBe('code 482913 spam')
  })

  it('reads the opened mail before its row, in either order', () => {
    const cut = row({ text: 'Your verification code is 4829 …' })

    expect(bound([cut, message()], { lengths: [4, 6] })).toBe('code 482913')
    expect(bound([message(), cut], { lengths: [4, 6] })).toBe('code 482913')
  })

  it('takes the address from the row when the opened mail shows none', () => {
    expect(bound([message({ senderAddress: undefined, arrival: unknown }), row()])).toBe('code 482913')
  })
})

describe('a code that only shows in the opened mail', () => {
  it.each<[string, Partial<MailMessage>, string]>([
    ['known sender, nothing in sight', {}, 'open m1'],
    ['known sender, a snippet about something else', { subject: 'Hello', text: 'We are glad' }, 'open m1'],
    ['no address, and name and subject suggest it', { senderAddress: undefined }, 'open m1'],
    ['an empty address', { senderAddress: '' }, 'open m1'],
    ['no address, a code in sight', { senderAddress: undefined, text: bodyOf('482913') }, 'open m1'],
    ['no address, another name', { senderAddress: undefined, senderName: 'Globemail' }, 'none nothing-arrived'],
    ['no address, an offer', { senderAddress: undefined, subject: 'Sale! Up to 70% off' }, 'none nothing-arrived'],
    ['no address, and older', { senderAddress: undefined, arrival: shown('15:09') }, 'none only-older'],
    ['a number cut off at the snippet’s end', { text: 'Your verification code is 4829…' }, 'open m1'],
  ])('%s: %s', (_, changes, expected) => {
    expect(bound([row(changes)], { lengths: [4, 6] })).toBe(expected)
  })

  it('gives nothing without an address when it is open', () => {
    expect(bound([message({ senderAddress: undefined })])).toBe('none no-address')
  })

  it('is not there', () => {
    expect(bound([message({ text: 'Your password was changed.', subject: 'Hello' })])).toBe('none no-code-inside')
  })

  it('is not said of an open mail whose text nobody can read', () => {
    expect(bound([message({ text: '' })])).toBe('open m1')
  })
})

describe('the link of the older recovery', () => {
  const own = 'https://passport.aliexpress.com/ac/password_reset.htm?token=abc'
  const linked = (link: string, changes: Partial<MailMessage> = {}) =>
    message({ subject: 'Reset your password', text: 'Click the link to reset your password.', links: [link], ...changes })

  it('is offered when it leads to the store', () => {
    expect(bound([linked(own)])).toBe(`link ${own}`)
  })

  it.each([
    ['another host', 'https://passport.aliexpress.com.evil.example/ac/password_reset.htm'],
    ['no https', 'http://passport.aliexpress.com/ac/password_reset.htm'],
    ['another port', 'https://passport.aliexpress.com:8443/ac/password_reset.htm'],
    ['a name before the host', 'https://passport.aliexpress.com@evil.example/ac/password_reset.htm'],
    ['a user before the host', 'https://x@passport.aliexpress.com/ac/password_reset.htm'],
    ['another realm', 'https://passport.aliexpress.ru/ac/password_reset.htm'],
    ['another purpose', 'https://www.aliexpress.com/item/1005.html?from=password'],
    ['an address to go on to', `${own}&return=https%3A%2F%2Fevil.example%2F`],
    ['an address without scheme to go on to', `${own}&return=%2F%2Fevil.example`],
    ['a host to go on to', `${own}&redirectURL=evil.example`],
    ['a host and a path to go on to', `${own}&x=evil.example%2Flogin`],
    ['an address escaped twice to go on to', `${own}&return=https%253A%252F%252Fevil.example`],
    ['an address for a parameter', `${own}&https://evil.example/`],
    ['an address in its path', 'https://passport.aliexpress.com//evil.example/ac/password_reset.htm'],
    ['an address behind its path', 'https://passport.aliexpress.com/ac/password_reset.htm;https://evil.example'],
    ['a back slash and a host', 'https://passport.aliexpress.com\\@evil.example/ac/password_reset.htm'],
    ['a twin’s letters', 'https://p\u0430ssport.aliexpress.com/ac/password_reset.htm'],
    ['no end', `${own}&x=${'a'.repeat(2_000)}`],
    ['no address', 'password reset'],
    ['a script', 'javascript:alert("password")'],
    ['an unlisted sub-domain', 'https://shops.aliexpress.com/password_reset'],
  ])('is not with %s', (_, link) => {
    expect(bound([linked(link)])).toBe('none no-code-inside')
  })

  it.each(['https://login.aliexpress.com/reset.htm?token=482019abc', 'https://www.aliexpress.com/p/account-center/find-password.html'])(
    'is known by its path: %s',
    (link) => {
      expect(bound([linked(link)])).toBe(`link ${link}`)
    },
  )

  it('may lead back to the store', () => {
    for (const more of [
      '&return=https%3A%2F%2Fwww.aliexpress.com%2F',
      '&return=www.aliexpress.com%2Fp',
      '&lang=en_US&email=a%40b.example&v=1.0',
    ]) {
      expect(bound([linked(own + more)])).toBe(`link ${own}${more}`)
    }
  })

  it.each<[string, Partial<MailMessage>, string]>([
    ['Spam', { folder: 'spam' }, 'none no-code-inside'],
    ['an unknown time', { arrival: unknown }, 'none no-code-inside'],
    ['an unknown mailbox', { senderAddress: 'x@notice.aliexpress.com' }, 'none no-code-inside'],
    ['a foreign sender', { senderAddress: 'x@evil.example' }, 'none nothing-arrived'],
    ['an older mail', { arrival: shown('15:00') }, 'none only-older'],
  ])('is not from %s', (_, changes, expected) => {
    expect(bound([linked(own, { senderName: 'Support', ...changes })])).toBe(expected)
  })

  it('gives way to a code', () => {
    expect(bound([message({ links: [own] })])).toBe('code 482913')
  })
})

describe('anything at all', () => {
  const someText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(bodyOf('482913'), 'Your code is 118273', ''))
  const someArrival: fc.Arbitrary<Arrival> = fc.oneof(
    fc.record({ kind: fc.constant('observed' as const), at: fc.date() }),
    fc.record({ kind: fc.constant('shown' as const), from: fc.date(), to: fc.date() }),
    fc.constantFrom(unknown, shown('16:08'), shown('16:09'), observed('16:09:00')),
  )
  const someMessage: fc.Arbitrary<MailMessage> = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    senderAddress: fc.oneof(
      fc.string(),
      fc.constantFrom('account@notice.aliexpress.com', 'x@notice.aliexpress.com', 'x@evil.example', undefined),
    ),
    senderName: fc.option(someText, { nil: undefined }),
    subject: someText,
    text: someText,
    arrival: someArrival,
    folder: fc.constantFrom('inbox', 'spam', 'other'),
    links: fc.array(fc.oneof(fc.string(), fc.webUrl())),
    opened: fc.boolean(),
  })

  it('is answered, and a code only ever comes from the store’s own mailboxes', () => {
    fc.assert(
      fc.property(fc.array(someMessage, { maxLength: 6 }), (messages) => {
        const binding = bindCode(messages, request())

        if (binding.kind !== 'code') return
        expect(messages.filter(({ id }) => id === binding.message.id).map((one) => one.senderAddress)).toSatisfy((addresses: unknown[]) =>
          addresses.some((address) => String(address).endsWith('@notice.aliexpress.com')),
        )
        expect(binding.code).toMatch(/^[0-9]{6}$/)
      }),
      { numRuns: 300 },
    )
  })

  it('says nothing of an empty mailbox', () => {
    expect(bound([])).toBe('none nothing-arrived')
  })
})
