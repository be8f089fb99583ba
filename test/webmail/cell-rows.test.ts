// @vitest-environment jsdom
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { findCellRows, standInFor } from '@/lib/webmail/cell-rows'
import { readWebmail } from '@/lib/webmail/read'

const mailRow = (index: number) =>
  `<div class="tick${index === 0 ? ' new' : ''}"><input type="checkbox" value="${index}"></div><div class="who${index === 0 ? ' new' : ''}"><a href="/to?a=p${index}%40friends.test">Priya ${index}</a></div>` +
  `<div class="what${index === 0 ? ' new' : ''}"><a href="/message/INBOX/${900 - index}">Letter ${index}</a></div><div class="when${index === 0 ? ' new' : ''}">${1 + (index % 27)} Oct</div>`

const readGrid = (cells: string) => {
  const { document } = new JSDOM(
    `<title>Inbox - Webmail</title><nav><a class="active" href="/INBOX">Inbox</a><a href="/Sent">Sent</a><a href="/Junk">Junk</a></nav><main><div>${cells}</div></main>`,
    { url: 'https://mail.capsule.test/INBOX' },
  ).window
  return readWebmail(document, new URL(document.URL), new Date('2026-11-21T16:30:00')).messages.map(({ subject }) => subject)
}

const rowsOf = (markup: string) => {
  const { document } = new JSDOM(`<main>${markup}</main>`).window
  const children = [...(document.querySelector('main')?.children ?? [])]
  return findCellRows(children, () => true).map((row) => row.map(({ className }) => className))
}

describe('a grid that has cells and no rows', () => {
  it('is read as rows, the first and the last of a long one', () => {
    const subjects = readGrid(Array.from({ length: 40 }, (_, index) => mailRow(index)).join(''))

    expect(subjects.slice(0, 12)).toEqual(Array.from({ length: 12 }, (_, index) => `Letter ${index}`))
    expect(subjects.slice(12)).toEqual(Array.from({ length: 5 }, (_, index) => `Letter ${35 + index}`))
  })

  it.each([
    ['rows of one kind', '<p class="row"></p>'.repeat(9)],
    ['days with their rows', '<h3 class="day"></h3><p class="row"></p><p class="row"></p>'.repeat(3)],
    [
      'a form, whose parts come once',
      '<p class="a"></p><p class="b"></p><p class="c"></p><p class="d"></p><p class="e"></p><p class="f"></p>',
    ],
    ['two mails of a conversation', '<p class="head"></p><p class="text"></p><p class="foot"></p>'.repeat(2)],
    ['a table, which has its rows', '<tr class="a"></tr><tr class="b"></tr><tr class="c"></tr>'.repeat(3)],
  ])('is not seen in %s', (_, markup) => {
    expect(rowsOf(markup)).toEqual([])
  })

  it('has its cells answered for by an element of no document that is shown, which loads nothing', () => {
    const { document } = new JSDOM('<p class="a"><img src="https://tracker.test/seen.png"></p><p class="b">2</p>').window

    const row = standInFor([...document.querySelectorAll('p')], document)

    expect(row.ownerDocument.defaultView).toBeNull()
    expect([...row.children].map(({ className }) => className)).toEqual(['a', 'b'])
    expect(document.querySelectorAll('p')).toHaveLength(2)
  })
})
