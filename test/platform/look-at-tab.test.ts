import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { lookAtTab } from '@/lib/platform/look-at-tab'

const facts = { origin: 'https://login.aliexpress.com', path: '/', status: 200, text: '', fields: 1, frames: [], blocked: 0, age: 10 }
const executeScript = vi.fn<() => Promise<unknown>>()

beforeEach(() => {
  Object.assign(fakeBrowser, { scripting: { executeScript } })
})

it('tells of each frame that answers as it should, and of no other', async () => {
  executeScript.mockResolvedValue([
    { frameId: 0, result: facts },
    { frameId: 3, result: { ...facts, frames: 'many' } },
    { frameId: 4, result: null },
    { frameId: 5, error: new Error('gone') },
  ])

  expect(await lookAtTab(7)).toEqual([{ ...facts, frameId: 0 }])
})

it('knows of nothing where the browser shows a page of its own', async () => {
  executeScript.mockRejectedValue(new Error('Frame with ID 0 is showing error page'))

  expect(await lookAtTab(7)).toBeUndefined()
})
