// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readWebmail, type WebmailReading } from '@/lib/webmail/read'
import { hostedLayouts } from './imitations/hosted'
import { imitations, type Imitation } from './imitations/imitations'
import { layouts, namelessLayouts, type Layout, type ShownMail } from './imitations/layouts'
import { openPage } from './saved-page'

const now = new Date('2026-11-21T16:30:00')
const store = 'account@notice.aliexpress.com'
const stranger = 'phish@evil.example'

const code: ShownMail = {
  id: 412,
  name: 'AliExpress',
  address: store,
  subject: 'Verification code',
  clock: '16:21',
  html: '<p>Your code is</p><p><b>482</b><b>913</b></p>',
}
const lunch: ShownMail = { id: 411, name: 'Bob Stone', address: 'bob@friends.test', subject: 'Lunch?', clock: '09:15', html: '' }
const news: ShownMail = { id: 398, name: 'Letters', address: 'news@letters.test', subject: 'News', clock: '08:44', html: '' }
const offer: ShownMail = { ...code, name: 'AliExpress', address: stranger, subject: 'Offers for you', clock: '16:24' }

/** Alone, or beside the list. */
const places = ['alone', 'beside the list'] as const

describe.each(namelessLayouts)('$name', (layout) => {
  it.each(places)('has no sender’s address: the mail %s', (place) => {
    const { messages } = show(layout, code, place)

    expect(messages.filter(({ senderAddress }) => senderAddress !== undefined)).toEqual([])
  })

  it('lets a mail imitate what is known, and nothing else', () => {
    const believed = imitations.filter((imitation) => places.some((place) => isStore(imitate(layout, imitation, place))))

    expect(believed.map(({ name }) => name)).toEqual(layout.believed ?? [])
  })
})

describe.each([...layouts, ...hostedLayouts])('$name', (layout) => {
  it.each(places)('is read right: the mail %s', (place) => {
    const { messages } = show(layout, code, place)

    const opened = messages.filter((message) => message.opened)
    const known = { senderAddress: store, subject: code.subject, arrival: { kind: 'shown' } }
    expect(opened).toMatchObject(layout.isUnread ? [] : [known])
    expect(opened.filter(({ text }) => !text.replaceAll(/\s/g, '').includes('482913'))).toEqual([])
    expect(messages.filter((message) => !message.opened).map(({ subject }) => subject)).toEqual(
      place === 'alone' ? [] : [code.subject, lunch.subject, news.subject],
    )
  })

  it('is read right: the list', () => {
    const { messages } = show(layout, undefined, 'beside the list')

    expect(messages.map(({ senderAddress, subject }) => [senderAddress, subject])).toEqual(
      [code, lunch, news].map(({ address, subject }) => [layout.hasNamelessRows ? undefined : address, subject]),
    )
  })
})

describe.each([...layouts, ...hostedLayouts])('$name', (layout) => {
  describe.each(imitations)('a mail that imitates $name', (imitation) => {
    it.each(places)('is not believed, %s', (place) => {
      const reading = imitate(layout, imitation, place)
      const { messages, mailbox } = reading

      expect(isStore(reading)).toBe(false)
      // Nothing of the mail is a mail of its own.
      expect(messages.filter((message) => message.opened).length).toBeLessThan(2)
      expect(messages.filter((message) => !message.opened).length).toBeLessThanOrEqual(place === 'alone' ? 0 : 3)
      expect([layout.mailbox, undefined]).toContain(mailbox)
    })
  })
})

const isStore = ({ messages }: WebmailReading) => messages.some(({ senderAddress }) => senderAddress === store)

/** The stranger's mail is open, and shows what it imitates. */
function imitate(layout: Layout, { html, subject = offer.subject }: Imitation, place: (typeof places)[number]): WebmailReading {
  return show(layout, { ...offer, subject, html: html(layout, [code, lunch, news]) }, place)
}

function show(layout: Layout, opened: ShownMail | undefined, place: (typeof places)[number]): WebmailReading {
  const rows = [opened ?? code, lunch, news].map((mail) => layout.row(mail)).join('')
  const list = place === 'alone' ? '' : layout.list(rows)
  const body = opened === undefined ? layout.page(list, '', '') : layout.page(list, layout.header(opened), opened.html)
  const title = opened?.subject ?? 'Inbox'
  const document = openPage(
    `<!doctype html><html lang="${layout.language ?? 'en'}" dir="${layout.direction ?? 'ltr'}"><head><title>${title} - Webmail</title></head><body>${body}</body></html>`,
  )
  const { address = opened === undefined ? 'https://mail.home.test/inbox' : `https://mail.home.test/mail/${opened.id}` } = layout
  return readWebmail(document, new URL(address), now)
}
