import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { makeMeter } from '@/lib/frame/forms/meter'

type Asked = { type: string; content: { password: string } }

const rated = (score: number) => ({ score, reasons: [], pageRules: [], countsDiffer: false })

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** An engine whose answers are given by hand, in the order in which it was asked. */
function setUpEngine() {
  const asked: Asked[] = []
  const answers: ((answer: unknown) => void)[] = []
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: Asked) => {
    if (message.type !== 'engine.rate') return Promise.resolve({})
    asked.push(message)
    return new Promise((resolve) => answers.push(resolve))
  }) as never)
  const seen: [score: number | undefined, password: string][] = []
  const meter = makeMeter((rating, password) => seen.push([rating?.score, password]))
  const answer = async (score: number) => {
    answers.shift()?.(rated(score))
    await vi.advanceTimersByTimeAsync(0)
  }
  return { meter, asked, answer, seen }
}

it('asks about the newest text alone while an answer is under way', async () => {
  const { meter, asked, answer, seen } = setUpEngine()

  for (const password of ['a', 'ab', 'abc']) meter.rate(password, {})
  await answer(0)
  await answer(1)

  expect(asked.map(({ content }) => content.password)).toEqual(['a', 'abc'])
  expect(seen).toEqual([
    [0, 'a'],
    [1, 'abc'],
  ])
})

it('gives no score after a second, and the one that comes late all the same', async () => {
  const { meter, answer, seen } = setUpEngine()

  meter.rate('gfhjkm', {})
  await vi.advanceTimersByTimeAsync(1000)
  await answer(1)

  expect(seen).toEqual([
    [undefined, 'gfhjkm'],
    [1, 'gfhjkm'],
  ])
})

it('lets no late answer keep the next text waiting', async () => {
  const { meter, asked } = setUpEngine()

  meter.rate('gfhjkm', {})
  await vi.advanceTimersByTimeAsync(1000)
  meter.rate('gfhjkm1', {})
  await vi.advanceTimersByTimeAsync(0)

  expect(asked.map(({ content }) => content.password)).toEqual(['gfhjkm', 'gfhjkm1'])
})

it('asks about the beginning of a text that is longer than any request may be', async () => {
  const { meter, asked, answer, seen } = setUpEngine()
  const pasted = 'ab'.repeat(5000)

  meter.rate(pasted, {})
  await answer(1)

  expect(asked.map(({ content }) => content.password.length)).toEqual([4096])
  expect(seen).toEqual([[1, pasted]])
})
