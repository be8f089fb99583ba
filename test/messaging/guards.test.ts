import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readAsk } from '@/lib/messaging/guards'
import type { RequestType } from '@/lib/messaging/protocol'

const at = '2026-11-21T16:08:00.000Z'
const found = {
  account: 'helena@mail.example',
  site: 'aliexpress',
  signInWith: 'password',
  password: 'x',
  previous: [],
  createdAt: at,
  changedAt: at,
}
const report = { kind: 'login', roles: ['account'], captcha: 'absent' }

it('reads a report of a page', () => {
  expect(readAsk('page.seen', report)).toEqual({ content: report })
})

it('reads what an import found', () => {
  expect(readAsk('options.act', { kind: 'add-found', found: [found] })).toEqual({ content: { kind: 'add-found', found: [found] } })
})

it('drops fields that no request has', () => {
  expect(readAsk('account.typed', { account: 'helena@mail.example', url: 'https://login.aliexpress.com' })).toEqual({
    content: { account: 'helena@mail.example' },
  })
})

it('reads dates as the browsers send them: as they are, and as text', () => {
  const at = new Date('2026-11-21T16:08:00Z')
  const message = { id: '1', subject: '', text: '', folder: 'inbox', links: [], opened: false }
  for (const sent of [at, at.toISOString()]) {
    const ask = readAsk('mail.reading', { state: 'ready', messages: [{ ...message, arrival: { kind: 'observed', at: sent } }] })
    expect(ask?.content.messages[0]?.arrival).toEqual({ kind: 'observed', at })
  }
})

it.each<[RequestType, unknown]>([
  ['page.seen', { ...report, kind: 'bank' }],
  ['page.seen', { ...report, codeLength: Number.NaN }],
  ['words.take', { writing: 'constructor' }],
  ['account.typed', { account: 'a'.repeat(10_000_000) }],
  ['account.typed', JSON.parse('{"__proto__": {"account": "x"}}')],
  ['account.typed', { account: 'helena@mail.example', keyboard: { letters: ['h', 'e', 'l'] } }],
  ['password.retype', { text: 'a', move: { on: { letters: ['constructor'] }, usual: {} } }],
  ['popup.act', { act: { kind: 'read-everything' } }],
  ['popup.act', { act: { kind: 'connect-mail', origin: 'http://mail.example' } }],
  ['popup.act', { act: { kind: 'keep-made', password: 'k8Tr2vNq6X', site: 'constructor' } }],
  ['options.act', { kind: 'change-settings', settings: { fillCodeAtOnce: true, lockAfterMinutes: 2 } }],
  ['options.act', { kind: 'erase-vault' }],
  ['options.act', { kind: 'export-csv', passphrase: 'x', reader: 'printer' }],
  ['options.act', { kind: 'forget-account' }],
  ['popup.act', { act: { kind: 'copy-earlier', id: 'x', nth: -1, until: '2026-11-01T10:00:00.000Z' } }],
  ['options.act', { kind: 'add-found', found: [{ ...found, site: 'bank' }] }],
  ['options.act', { kind: 'add-found', found: [{ ...found, changedAt: 'yesterday' }] }],
  ['options.act', { kind: 'add-found', found: [{ ...found, password: 'a'.repeat(2000) }] }],
  ['options.act', { kind: 'add-found', found: Array.from({ length: 50_001 }, () => found) }],
  ['mail.reading', { state: 'ready', messages: Array.from({ length: 1000 }, () => ({})) }],
])('A13: refuses %s with %o', (type, content) => {
  expect(readAsk(type, content)).toBeUndefined()
})

const notice = { kind: 'notice', notice: 'saved' }
const card = (card: object) => ({ guest: 'g1', card })
/** One that is read, of each kind of request that has anything to be read. */
const asks: [RequestType, unknown][] = [
  [
    'page.seen',
    { ...report, errorText: 'x', shownAccount: 'x', sentTo: 'x', press: 'x', codeLength: 6, httpStatus: 200, answerStatus: 500 },
  ],
  ['account.typed', { account: 'x', keyboard: { letters: ['qwerty'], digits: 'plain', signs: 'other' } }],
  ['account.take', { id: 'x' }],
  ['code.read', { text: 'x' }],
  ['guest.show', { guest: 'g1', card: notice, field: { left: 1, top: 1, width: 1, height: 1 }, avoid: [] }],
  ['guest.show', card({ kind: 'accounts', vault: 'none', accounts: [{ id: 'x', name: 'x', signInWith: 'vk' }], fills: 'account' })],
  ['guest.show', card({ kind: 'waiting', sentTo: 'x', bySms: false, mail: 'connected', ask: 'x', endsAt: 1, spamAt: 1, badPaste: false })],
  ['guest.show', card({ kind: 'code', from: 'x', arrivedAt: 1, warnings: ['spam'] })],
  ['guest.show', card({ kind: 'link', host: 'x', isAwaited: true })],
  ['guest.act', { frameId: 3, guest: 'g1', act: { kind: 'paste-code', text: 'x' } }],
  ['password.make', { rules: 'x' }],
  ['password.retype', { text: 'x', move: { on: {}, usual: {} } }],
  ['password.submitted', { password: 'x' }],
  ['attempt.submitted', { typed: 'x', account: 'x', keyboardLayout: 'x', online: true, captcha: 'absent' }],
  ['page.leave', { to: 'recovery' }],
  ['window.open', { purpose: 'unlock' }],
  ['help.bring', { mayAsk: true }],
  ['words.take', { writing: 'greek' }],
  ['engine.rate', { password: 'x', account: 'x', rules: 'x' }],
  ['engine.derive', { passphrase: 'x', salt: 'x', memoryKiB: 64, passes: 1 }],
  ['mail.reading', { state: 'ready', mailbox: 'x', spamUnread: 1, messages: [] }],
  ['popup.model', { tabId: 1 }],
  ['popup.act', { tabId: 1, act: { kind: 'unlock', passphrase: 'x' } }],
  ['options.act', { kind: 'unlock', passphrase: 'x' }],
]
const round: Record<string, unknown> = {}
round.round = round
const hostile = ['a'.repeat(10_000_000), Number.NaN, Infinity, null, round, [], JSON.parse('{"__proto__": {"kind": "notice"}}')]

/** Every value that is no object, by the way there: with another in its place. */
function spoil(ask: unknown, by: unknown): [string, unknown][] {
  if (typeof ask !== 'object' || ask === null) return [['', by]]
  return Object.keys(ask).flatMap((key) =>
    spoil((ask as Record<string, unknown>)[key], by).map(([way, spoilt]): [string, unknown] => [
      `.${key}${way}`,
      Array.isArray(ask) ? ask.with(Number(key), spoilt) : { ...ask, [key]: spoilt },
    ]),
  )
}

it.each(asks)('A13: refuses %s %o with anything else in any place of it', (type, ask) => {
  expect(readAsk(type, ask)).toEqual({ content: ask })

  const read = hostile.flatMap((value) => spoil(ask, value)).filter(([, spoilt]) => readAsk(type, spoilt) !== undefined)

  expect(read.map(([way]) => way)).toEqual([])
})

it('A13: refuses what goes round in circles, without a throw', () => {
  const circle: Record<string, unknown> = { ...report }
  circle.roles = circle
  expect(readAsk('page.seen', circle)).toBeUndefined()
})

it('A13: never throws, whatever comes', () => {
  const types: RequestType[] = [
    'page.seen',
    'account.take',
    'attempt.submitted',
    'mail.reading',
    'popup.act',
    'options.act',
    'engine.derive',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true }), (type, content) => {
      readAsk(type, content)
    }),
  )
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
