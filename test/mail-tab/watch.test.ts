// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { WebmailReading } from '@/lib/webmail/read'
import { watchWebmail } from '@/lib/mail-tab/watch'

/** What looks through the document cost by the clock, in ms each and in all. */
const cost = vi.hoisted(() => ({ each: 0, spent: 0 }))
vi.mock('@/lib/webmail/read', async (importOriginal) => {
  const original = await importOriginal<typeof import('@/lib/webmail/read')>()
  const readWebmail: typeof original.readWebmail = (...about) => {
    cost.spent += cost.each
    return original.readWebmail(...about)
  }
  return { ...original, readWebmail }
})

const row = (id: number, subject: string) =>
  `<tr data-uid="${id}"><td class="from" title="a${id}@mail.example">A ${id}</td><td class="subject"><a href="?uid=${id}">${subject}</a></td><td>00:0${id}</td></tr>`

let stop: AbortController
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 21, 9, 0) })
  Object.assign(cost, { each: 0, spent: 0 })
  const startedAt = Date.now()
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() - startedAt + cost.spent)
  stop = new AbortController()
  document.title = 'Inbox - Mail'
  document.body.innerHTML = `<a>Inbox</a><a>Sent</a><table id="list"><tbody>${row(1, 'One')}${row(2, 'Two')}</tbody></table>`
})
afterEach(() => {
  stop.abort()
  vi.restoreAllMocks()
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

it('reads a new row at once in a list that never rests', async () => {
  const readings: WebmailReading[] = []
  cost.each = 20
  watchWebmail(document, { signal: stop.signal, onChange: (reading) => readings.push(reading) })
  const list = document.querySelector('tbody')
  for (let turn = 0; turn < 80; turn += 1) {
    list?.prepend(list.lastElementChild ?? '')
    list?.firstElementChild?.classList.toggle('unread')
    await vi.advanceTimersByTimeAsync(250)
  }

  list?.insertAdjacentHTML('afterbegin', row(3, 'Three'))
  await vi.advanceTimersByTimeAsync(100)

  expect(readings.at(-1)?.messages.map(({ subject }) => subject)).toContain('Three')
  // 5 ms in each of 20 s, what was saved at the start, and the first look.
  expect(cost.spent).toBeLessThanOrEqual(20 * 5 + 100 + 20)
})

it('keeps to 5 ms a second where a look is dear, and has something left for a new row', async () => {
  const readings: WebmailReading[] = []
  cost.each = 60
  watchWebmail(document, { signal: stop.signal, onChange: (reading) => readings.push(reading) })
  const list = document.querySelector('tbody')
  for (let turn = 0; turn < 480; turn += 1) {
    list?.prepend(list.lastElementChild ?? '')
    await vi.advanceTimersByTimeAsync(250)
  }
  // In 120 s, with what was saved, the first look and one on credit.
  expect(cost.spent).toBeLessThanOrEqual(120 * 5 + 100 + 2 * 60)

  list?.insertAdjacentHTML('afterbegin', row(3, 'Three'))
  await vi.advanceTimersByTimeAsync(100)

  expect(readings.at(-1)?.messages.map(({ subject }) => subject)).toContain('Three')
})

it('looks once more when a frame of another site has come, though nothing else is new', async () => {
  const onChange = vi.fn<(reading: WebmailReading) => void>()
  watchWebmail(document, { signal: stop.signal, onChange })
  const frame = document.createElement('iframe')
  document.body.append(frame)
  // What is spent on changes without news makes them wait.
  cost.each = 90
  document.querySelector('tr')?.classList.add('chosen')
  await vi.advanceTimersByTimeAsync(100)
  document.querySelector('tr')?.setAttribute('class', 'opened')
  document.querySelector('tr:last-child td:last-child')?.replaceChildren('00:01')
  await vi.advanceTimersByTimeAsync(100)
  expect(onChange).toHaveBeenCalledTimes(1)

  Object.defineProperty(frame, 'contentDocument', { value: null })
  frame.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(100)

  expect(onChange).toHaveBeenCalledTimes(2)
})

it('sees a row come in a shadow root', async () => {
  const readings: WebmailReading[] = []
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
  root.append(document.querySelector('table') ?? '')
  watchWebmail(document, { signal: stop.signal, onChange: (reading) => readings.push(reading) })

  root.querySelector('tbody')?.insertAdjacentHTML('afterbegin', row(3, 'Three'))
  await vi.advanceTimersByTimeAsync(100)

  expect(readings.at(-1)?.messages.map(({ subject }) => subject)).toContain('Three')
})

it('does not wait for a timer in a tab in the back', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  const told = new Promise<WebmailReading>((resolve) => {
    watchWebmail(document, {
      signal: stop.signal,
      onChange: (reading) => reading.messages.length > 2 && resolve(reading),
    })
  })

  document.querySelector('tbody')?.insertAdjacentHTML('afterbegin', row(3, 'Three'))

  // The clock stands still: no timer of ours can run.
  expect((await told).messages.map(({ subject }) => subject)).toContain('Three')
})
