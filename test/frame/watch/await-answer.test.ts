// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { awaitAnswer } from '@/lib/frame/watch/await-answer'

let button: HTMLButtonElement
let end: AbortController
let answers: number

beforeEach(() => {
  vi.useFakeTimers()
  button = document.createElement('button')
  end = new AbortController()
  answers = 0
})

afterEach(() => void vi.useRealTimers())

const begin = (own: HTMLElement | undefined = button) => awaitAnswer(own, end.signal, () => (answers += 1))
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it.each<[string, (isBusy: boolean) => void]>([
  ['is disabled', (isBusy) => (button.disabled = isBusy)],
  ['says that it is', (isBusy) => button.setAttribute('aria-busy', String(isBusy))],
  ['looks like it', (isBusy) => (button.className = isBusy ? 'btn btn-loading' : 'btn')],
])('tells when the button is free again that %s while the page works', async (_, setBusy) => {
  begin()
  setBusy(true)
  await pass(3000)
  expect(answers).toBe(0)

  setBusy(false)
  await pass(200)
  expect(answers).toBe(1)

  await pass(20_000)
  expect(answers).toBe(1)
})

it('is not misled by what else happens to the button', async () => {
  begin()
  button.className = 'btn ripple'
  await pass(10)
  button.className = 'btn'
  await pass(1000)

  expect(answers).toBe(0)
})

it.each([
  ['shows no sign of work', () => begin()],
  ['has no button', () => begin(undefined)],
])('takes a page that %s for done after a while', async (_, start) => {
  start()
  await pass(2000)
  expect(answers).toBe(0)

  await pass(1000)
  expect(answers).toBe(1)
})

it('says nothing when it is over', async () => {
  begin()
  end.abort()
  await pass(20_000)

  expect(answers).toBe(0)
})
