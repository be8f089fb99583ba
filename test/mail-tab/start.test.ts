// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { contentIdOf } from '@/lib/mail/content-id'
import { startMailTab } from '@/lib/mail-tab/start'
import type { MailReading } from '@/lib/messaging/protocol'

const row = (id: number, subject: string) =>
  `<tr data-uid="${id}"><td title="a${id}@mail.example">A ${id}</td><td><a href="?uid=${id}">${subject}</a></td><td>00:0${id}</td></tr>`

let stop: AbortController
let readings: MailReading[]
let asked: string[]
/** How many messages the background still loses, by ending in the middle of its work. */
let losses: number
let lookUntil: number | undefined

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 21, 9, 0) })
  stop = new AbortController()
  readings = []
  asked = []
  losses = 0
  lookUntil = Date.now() + 60_000
  document.title = 'Inbox - Mail'
  show(row(1, 'One') + row(2, 'Two'))
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: { type: string; content: MailReading }) => {
    asked.push(message.type)
    if (losses-- > 0) throw new Error('The message port closed before a response was received.')
    if (message.type === 'mail.hello') return { lookUntil }
    readings.push(message.content)
    return undefined
  }) as never)
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

const show = (rows: string) => (document.body.innerHTML = `<a>Inbox</a><a>Sent</a><table id="list"><tbody>${rows}</tbody></table>`)
const subjects = () => readings.map(({ messages }) => messages.map(({ subject }) => subject))

async function start(): Promise<void> {
  startMailTab(window, stop.signal)
  await vi.advanceTimersByTimeAsync(0)
}

/** The background hears that the tab is there, and ends after that. */
async function startLosing(count: number): Promise<void> {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementationOnce(async () => {
    losses = count
    return { lookUntil }
  })
  await start()
}

it('does nothing at all while no page waits', async () => {
  lookUntil = undefined
  await start()
  show(row(3, 'Three'))
  await vi.advanceTimersByTimeAsync(60_000)

  expect(asked).toEqual(['mail.hello'])
})

it('notes what each mail is known by, in the list and alone', async () => {
  const listeners: ((message: unknown, sender: unknown, answer: () => void) => unknown)[] = []
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener as never))
  await start()

  const answers = await Promise.all(listeners.map((listener) => listener({ tell: 'mail.note' }, { id: fakeBrowser.runtime.id }, () => {})))

  const [{ messages } = { messages: [] }] = readings
  expect(messages).toHaveLength(2)
  expect(answers.flatMap((answer) => answer ?? [])).toEqual(messages.flatMap((message) => [message.id, contentIdOf(message)]))
})

it('looks until the last wait is over, and no longer', async () => {
  await start()
  await vi.advanceTimersByTimeAsync(61_000)
  const before = readings.length
  show(row(3, 'Three') + row(1, 'One') + row(2, 'Two'))
  await vi.advanceTimersByTimeAsync(60_000)

  expect(before).toBeGreaterThan(0)
  expect(readings).toHaveLength(before)
})

it('asks the next background whether anybody waits, when the last one ended over the question', async () => {
  losses = 2
  await start()
  await vi.advanceTimersByTimeAsync(2500)

  expect(subjects()).toEqual([['One', 'Two']])
})

it('tells the next background what the last one lost when it ended', async () => {
  await startLosing(2)
  expect(subjects()).toEqual([])

  await vi.advanceTimersByTimeAsync(2500)

  expect(subjects()).toEqual([['One', 'Two']])
})

it('goes on looking after a loss, and tells an older reading no more once there is a newer one', async () => {
  await startLosing(1)

  show(row(3, 'Three') + row(1, 'One') + row(2, 'Two'))
  await vi.advanceTimersByTimeAsync(5000)

  show(row(4, 'Four') + row(3, 'Three'))
  await vi.advanceTimersByTimeAsync(5000)

  expect(subjects()).toEqual([
    ['Three', 'One', 'Two'],
    ['Four', 'Three'],
  ])
})

it('rests when nobody hears it any more', async () => {
  await startLosing(100)
  await vi.advanceTimersByTimeAsync(2500)
  losses = 0

  show(row(3, 'Three') + row(1, 'One') + row(2, 'Two'))
  await vi.advanceTimersByTimeAsync(30_000)

  expect(subjects()).toEqual([])
})
