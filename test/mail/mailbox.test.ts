import { describe, expect, it } from 'vitest'
import { bindCode, type CodeRequest, type MailMessage } from '@/lib/mail/bind'
import { readCases, type Case } from './cases'

const now = new Date('2026-11-21T16:10:00Z')
const cases = readCases()
const ofFile = (...files: string[]) => cases.filter(({ file }) => files.includes(file))

const toMessage = ({ text }: Pick<Case, 'text'>, id: string, changes: Partial<MailMessage>): MailMessage => ({
  id,
  subject: '',
  text,
  arrival: { kind: 'observed', at: now },
  folder: 'inbox',
  links: [],
  opened: true,
  ...changes,
})

const request = ({ options }: Pick<Case, 'options'>): CodeRequest => ({
  site: 'aliexpress',
  askedAt: new Date(now.getTime() - 60_000),
  now,
  lengths: options.lengths ?? [6],
  alphabet: options.alphabet,
})

/** A full mailbox: codes of every other service, and numbers that are none, all of this minute and all under the store's name. */
const others = ofFile('services.txt', 'without-code.txt', 'awkward.txt').map((one, index) =>
  toMessage(one, `other-${index}`, { senderAddress: `no-reply@service-${index}.example`, senderName: 'AliExpress' }),
)
const storeMails = ofFile('store-mails.txt')
const withCode = storeMails.filter(({ expected }) => expected !== undefined)
const without = storeMails.filter(({ expected }) => expected === undefined)

describe('a mailbox full of the codes of others', () => {
  it.each(withCode)('gives the store’s own: $expected', (one) => {
    const own = toMessage(one, 'own', { senderAddress: 'account@notice.aliexpress.com' })

    expect(bindCode([...others.slice(0, 100), own, ...others.slice(100)], request(one))).toMatchObject({
      kind: 'code',
      code: one.expected,
      warnings: [],
      message: { id: 'own' },
    })
  })

  it.each([[6], [4], [5], [4, 5, 6, 7, 8]])('gives none of theirs to a page that takes %j', (...lengths) => {
    expect(bindCode(others, request({ options: { lengths } }))).toEqual({ kind: 'none', because: 'foreign-sender' })
  })

  it.each(without)('finds no code in what the store writes of other things: $text', (one) => {
    const from = (senderAddress: string) => bindCode([...others, toMessage(one, 'own', { senderAddress })], request(one)).kind

    expect(from('transaction@notice.aliexpress.com')).toBe('none')
    expect(from('account@notice.aliexpress.com')).not.toBe('code')
  })
})
