// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchPage } from '@/lib/frame/watch/watch-page'

const look = vi.fn()
let end: AbortController

beforeEach(() => {
  vi.useFakeTimers()
  look.mockReset()
  end = new AbortController()
  document.body.innerHTML =
    '<main><dialog id="dialog"><input type="password"></dialog><div id="layer" style="display: none; color: red"></div></main>'
  watchPage(document, end.signal, look)
  look.mockClear()
})

afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

const get = (id: string) => document.getElementById(id)!

it.each<[string, () => unknown]>([
  ['puts a field in', () => document.body.append(document.createElement('input'))],
  ['shows a dialog that was there by its style', () => (get('layer').style.display = 'block')],
  ['takes away the style that hid it', () => get('layer').removeAttribute('style')],
  ['shows it by a class far above', () => document.documentElement.classList.add('signing-in')],
  ['opens a dialog', () => get('dialog').setAttribute('open', '')],
  ['lets its button be pressed', () => get('dialog').setAttribute('aria-disabled', 'false')],
  ['turns a field into text', () => document.querySelector('input')!.setAttribute('type', 'text')],
  ['gives a frame its size', () => window.dispatchEvent(new Event('resize'))],
])('is looked at again when it %s', async (_what, change) => {
  change()
  await vi.advanceTimersByTimeAsync(500)

  expect(look).toHaveBeenCalledTimes(1)
})

it.each<[string, () => unknown]>([
  ['moves something', () => (get('dialog').style.transform = 'translateX(10px)')],
  ['describes itself', () => get('dialog').setAttribute('data-step', '2')],
])('is left alone when it %s', async (_what, change) => {
  change()
  await vi.advanceTimersByTimeAsync(500)

  expect(look).not.toHaveBeenCalled()
})

it('is looked at once for many changes, and no more when its time is over', async () => {
  for (let turn = 0; turn < 20; turn++) {
    get('layer').style.display = turn % 2 ? 'none' : 'block'
    await vi.advanceTimersByTimeAsync(10)
  }
  await vi.advanceTimersByTimeAsync(500)
  expect(look).toHaveBeenCalledTimes(1)

  end.abort()
  get('layer').style.display = 'block'
  await vi.advanceTimersByTimeAsync(500)
  expect(look).toHaveBeenCalledTimes(1)
})

it('puts off the next look for two dear ones, not for one', async () => {
  look.mockImplementation(() => vi.advanceTimersByTime(100))
  const change = async () => {
    get('layer').style.display = get('layer').style.display === 'none' ? 'block' : 'none'
    await vi.advanceTimersByTimeAsync(500)
  }

  await change()
  await change()
  expect(look).toHaveBeenCalledTimes(2)

  await change()
  expect(look).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(look).toHaveBeenCalledTimes(3)
})
