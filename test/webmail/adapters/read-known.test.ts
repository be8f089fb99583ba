// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { bindCode } from '@/lib/mail/bind'
import { adapters } from '@/lib/webmail/adapters'
import { findAdapter, makeIsBody, readKnown } from '@/lib/webmail/adapters/read-known'
import { readWebmail } from '@/lib/webmail/read'
import { scanDocument } from '@/lib/webmail/document/scan'
import { loadPage, pageNames, type SavedPage } from '../saved-page'

const made = pageNames.filter((name) => loadPage(name).adapter !== undefined)

it('has a page for every adapter but the one that is tried on the running webmail', () => {
  const names = made.map((name) => loadPage(name).adapter)

  expect(new Set([...names, 'roundcube'])).toEqual(new Set(adapters.map(({ name }) => name)))
})

it.each(adapters)('$name says when its facts were seen', ({ month, hosts, sign }) => {
  expect(month).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/)
  expect((hosts === undefined) !== (sign === undefined)).toBe(true)
})

describe.each(made)('%s', (name) => {
  it('is known to its adapter, which finds rows, mails or their bodies there', () => {
    const page = loadPage(name)
    const adapter = findAdapter(page.document, page.url)
    if (adapter === undefined) throw new Error(`no adapter for ${page.url.host}`)

    const scan = scanDocument(page.document, page.now, makeIsBody(adapter))
    const known = readKnown(scan, adapter, page.now)

    expect(adapter.name).toBe(page.adapter)
    expect(known.rows.length + known.opened.length + scan.bodies.size).toBeGreaterThan(0)
  })

  it('is read by the generic reader once nothing of it matches any more', () => {
    const page = loadPage(name)
    const rows = (page.expected.messages ?? []).filter(({ opened }) => opened !== true)
    disguise(page)
    expect(matches(page)).toBe(0)

    const { messages } = readWebmail(page.document, page.url, page.now)

    // An advertisement among the rows has no time.
    const found = messages.filter(({ opened, arrival }) => !opened && arrival.kind === 'shown')
    expect(found.map(({ subject }) => subject)).toEqual(rows.map(({ subject }) => subject))
    expect(messages.map(({ senderAddress }) => senderAddress)).not.toContain('forged@aliexpress.com')
  })
})

it('leads to iCloud’s mail of the store, and gives nothing of it once it is open, since its sender is only a name', () => {
  const page = loadPage('adapters/icloud.html')
  const offered = () => {
    const { messages } = readWebmail(page.document, page.url, page.now)
    return bindCode(messages, {
      site: 'aliexpress',
      askedAt: new Date('2026-11-21T16:11:00'),
      now: new Date('2026-11-21T16:13:00'),
      lengths: [6],
    })
  }

  expect(offered()).toEqual({ kind: 'none', because: 'no-address' })

  page.document.querySelector('.thread-detail-pane')?.remove()
  expect(offered()).toMatchObject({ kind: 'open-message', message: { subject: 'Your code' } })
})

it('gives a further mail of a conversation an id of its own', () => {
  const page = loadPage('adapters/outlook.html')
  const row = page.document.querySelector('[data-convid]')
  const time = row?.querySelector('span[title*=":"]')
  const firstId = () => readWebmail(page.document, page.url, page.now).messages[0]?.id
  const before = firstId()

  time?.setAttribute('title', 'Sat 11/21/2026 4:29 PM')
  time?.replaceChildren('4:29 PM')

  expect(before).toMatch(/^AQQkADAw1@/)
  expect(firstId()).toMatch(/^AQQkADAw1@/)
  expect(firstId()).not.toBe(before)
})

it('reads the newest of a long list, at its end', () => {
  const page = loadPage('adapters/zimbra.html')
  const row = page.document.querySelector('li[id^="zli__"]')
  for (let index = 0; index < 90; index += 1) {
    const copy = row?.cloneNode(true)
    if (copy instanceof (page.document.defaultView ?? window).Element) {
      copy.id += `0${index}`
      row?.after(copy)
    }
  }

  const { messages } = readWebmail(page.document, page.url, page.now)

  expect(messages.filter(({ opened }) => !opened)).toHaveLength(60)
})

/** As a new version of the webmail might look: other classes, ids and test marks, other names of its own elements. */
function disguise({ document }: SavedPage): void {
  for (const element of elementsIn(document)) {
    const classes = [...element.classList].map((name) => `z${name.replaceAll(/./g, (letter) => String(letter.charCodeAt(0) % 7))}`)
    if (classes.length > 0) element.setAttribute('class', classes.join(' '))
    for (const name of element.getAttributeNames()) if (/^(?:id|sign|data-.*)$/.test(name)) element.removeAttribute(name)
    if (element.getAttribute('role') === 'document') element.removeAttribute('role')
  }
}

function matches({ document, url }: SavedPage): number {
  const adapter = findAdapter(document, url)
  const selectors = [adapter?.row?.selector, adapter?.message?.body].filter((selector) => selector !== undefined)
  return selectors.filter((selector) => elementsIn(document).some((element) => element.matches(selector))).length
}

function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot === null ? [] : elementsIn(element.shadowRoot)),
  ])
}
