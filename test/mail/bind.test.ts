import { describe, expect, it } from 'vitest'
import { bindCode, type Arrival, type CodeRequest, type MailMessage } from '@/lib/mail/bind'

const at = (clock: string) => new Date(`2026-11-21T${clock}Z`)
const shown = (minute: string): Arrival => ({ kind: 'shown', from: at(`${minute}:00`), to: at(`${minute}:59.999`) })
const observed = (clock: string): Arrival => ({ kind: 'observed', at: at(clock) })
const unknown: Arrival = { kind: 'unknown' }

const message = (changes: Partial<MailMessage> = {}): MailMessage => ({
  id: 'm1',
  senderAddress: 'account@notice.aliexpress.com',
  senderName: 'AliExpress',
  subject: 'Verification code',
  text: 'Dear customer, your verification code is 482913. It is valid for 15 minutes. AliExpress Team',
  arrival: shown('16:08'),
  folder: 'inbox',
  links: [],
  opened: true,
  ...changes,
})
const bodyOf = (code: string) => `Your verification code is ${code}. It is valid for 15 minutes.`

const request = (changes: Partial<CodeRequest> = {}): CodeRequest => ({
  site: 'aliexpress',
  askedAt: at('16:08:20'),
  now: at('16:10:00'),
  lengths: [6],
  ...changes,
})

describe('a code and its page', () => {
  it('offers the code of a fresh mail from the known sender', () => {
    const mail = message()

    const binding = bindCode([mail], request())

    expect(binding).toEqual({ kind: 'code', code: '482913', message: mail, warnings: [] })
  })
})

void observed
void unknown
void bodyOf
