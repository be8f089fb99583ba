// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { WebmailReading } from '@/lib/webmail/read'
import { watchWebmail } from '@/lib/webmail/watch'

const row = (id: number, subject: string) =>
  `<tr data-uid="${id}"><td class="from" title="a${id}@mail.example">A ${id}</td><td class="subject"><a href="?uid=${id}">${subject}</a></td><td>00:0${id}</td></tr>`

let stop: AbortController
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 21, 9, 0) })
  stop = new AbortController()
  document.title = 'Inbox - Mail'
  document.body.innerHTML = `<a>Inbox</a><a>Sent</a><table id="list"><tbody>${row(1, 'One')}${row(2, 'Two')}</tbody></table>`
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

it('tells of a new row though the whole body of the table is replaced', async () => {
  const readings: WebmailReading[] = []
  watchWebmail(document, { signal: stop.signal, onChange: (reading) => readings.push(reading) })
  const body = document.createElement('tbody')
  body.innerHTML = row(3, 'Three') + row(1, 'One') + row(2, 'Two')

  document.querySelector('tbody')?.replaceWith(body)
  await vi.advanceTimersByTimeAsync(2500)

  expect(readings.map(({ messages }) => messages.map(({ subject }) => subject))).toEqual([
    ['One', 'Two'],
    ['Three', 'One', 'Two'],
  ])
})

it('says nothing where nothing changed, and nothing after its end', async () => {
  const onChange = vi.fn()
  watchWebmail(document, { signal: stop.signal, onChange })

  document.body.append(document.createElement('div'))
  await vi.advanceTimersByTimeAsync(5000)
  stop.abort()
  document.querySelector('tbody')?.remove()
  await vi.advanceTimersByTimeAsync(5000)

  expect(onChange).toHaveBeenCalledTimes(1)
})
