// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { MailMessage } from '@/lib/mail/message'
import { readWebmail } from '@/lib/webmail/read'

/** What a fixture's `data-expect` says of a message; only what is there is checked. */
interface ExpectedMessage {
  id?: string
  senderAddress?: string | null
  senderName?: string
  subject?: string
  folder?: string
  opened?: boolean
  /** local, "2026-11-21T16:08": the minute that the arrival must name */
  minute?: string
  /** local, "2026-11-20": the whole day */
  day?: string
  /** local, "2026-11-21T16:26": what a relative time ("4 minutes ago") must enclose, give or take a minute */
  around?: string
  /** the index of the message that this one is the opened form of: both have one id */
  same?: number
  textHas?: string
  textLacks?: string
  links?: string[]
}

interface Expected {
  state: string
  mailbox?: string
  spamUnread?: number
  /** an address that must not come out anywhere */
  never?: string
  messages: ExpectedMessage[] | null
}

const folder = join(import.meta.dirname, 'fixtures')
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))

describe.each(names)('%s', (name) => {
  const page = load(name)

  it('is read as its expectations say', () => {
    const reading = readWebmail(page.document, page.url, page.now)

    expect(reading.state).toBe(page.expected.state)
    if (page.expected.mailbox !== undefined) expect(reading.mailbox).toBe(page.expected.mailbox)
    if (page.expected.spamUnread !== undefined) expect(reading.spamUnread).toBe(page.expected.spamUnread)
    if (page.expected.never !== undefined)
      expect(reading.messages.map(({ senderAddress }) => senderAddress)).not.toContain(page.expected.never)
    if (page.expected.messages !== null) {
      expect(reading.messages.map(({ subject }) => subject)).toEqual(
        page.expected.messages.map(({ subject }) => subject ?? expect.any(String)),
      )
      page.expected.messages.forEach(({ same, ...expected }, index) => {
        check(reading.messages[index], expected)
        if (same !== undefined) expect(reading.messages[index]?.id).toBe(reading.messages[same]?.id)
      })
    }
  })

  it('is read the same twice and left as it was', () => {
    const before = page.document.documentElement.outerHTML

    const readings = [1, 2].map(() => readWebmail(page.document, page.url, page.now))

    expect(readings[0]).toEqual(readings[1])
    expect(page.document.documentElement.outerHTML).toBe(before)
  })
})

function load(name: string): { document: Document; url: URL; now: Date; expected: Expected } {
  const frame = document.body.appendChild(document.createElement('iframe'))
  const inner = frame.contentDocument
  if (inner === null) throw new Error('a frame without a document')
  inner.open()
  inner.write(readFileSync(join(folder, name), 'utf8'))
  inner.close()
  attachShadows(inner)
  fillFrames(inner)
  const { url, now, expect: expected } = inner.documentElement.dataset
  return { document: inner, url: new URL(url ?? ''), now: new Date(now ?? ''), expected: JSON.parse(expected ?? '') }
}

function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' })
    shadow?.append(template.content.cloneNode(true))
    template.remove()
    if (shadow !== undefined) attachShadows(shadow)
  }
}

/** A frame names the template that holds its document; both may stand in shadow trees. */
function fillFrames(root: ParentNode): void {
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe[data-body]')) {
    frame.contentDocument?.write(frame.ownerDocument.getElementById(frame.dataset.body ?? '')?.innerHTML ?? '')
    frame.contentDocument?.close()
  }
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) fillFrames(shadowRoot)
}

function check(message: MailMessage | undefined, expected: ExpectedMessage): void {
  const { minute, day, around, textHas, textLacks, senderAddress, ...same } = expected
  expect(message).toMatchObject(same)
  if (senderAddress !== undefined) expect(message?.senderAddress).toBe(senderAddress ?? undefined)
  if (textHas !== undefined) expect(`\n${message?.text}\n`).toContain(textHas)
  if (textLacks !== undefined) expect(message?.text).not.toContain(textLacks)
  if (minute !== undefined) {
    const at = message?.arrival.kind === 'shown' ? message.arrival : undefined
    expect(at && [new Date(at.from.getTime() - (at.from.getTime() % 60_000)), at.to.getTime() - at.from.getTime() < 60_000]).toEqual([
      new Date(minute),
      true,
    ])
  }
  if (around !== undefined) {
    const at = message?.arrival.kind === 'shown' ? message.arrival : undefined
    expect(at).toBeDefined()
    expect(at && at.from.getTime() - 60_000).toBeLessThanOrEqual(new Date(around).getTime())
    expect(at && at.to.getTime() + 60_000).toBeGreaterThanOrEqual(new Date(around).getTime())
  }
  if (day !== undefined) {
    const from = new Date(`${day}T00:00`)
    expect(message?.arrival).toEqual({ kind: 'shown', from, to: new Date(from.getTime() + 86_399_999) })
  }
}
