import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allJourneys, changeIfBegun, changeJourney, endJourney, findJourney, type Journey } from '@/lib/hub/journeys/journeys'

const hourMs = 60 * 60_000
const now = new Date('2026-11-21T16:00:00Z')
const later = new Date(now.getTime() + hourMs)
const stored = () => fakeBrowser.storage.session.get(null)

beforeEach(() => fakeBrowser.reset())

const begin = (change: Partial<Journey> = {}) => changeJourney(7, 'aliexpress', now, (journey) => ({ ...journey, ...change }))

it('leaves nothing in the memory once its hour is over, though its tab is still open', async () => {
  await begin({ account: 'helena@mail.test', unkept: { password: 'Harbour2019made', at: now.getTime() } })

  expect(await allJourneys(later)).toEqual([])
  expect(JSON.stringify(await stored())).not.toMatch(/helena|Harbour/)
})

it('keeps one that began anew while an old one was swept away', async () => {
  await begin({ account: 'helena@mail.test' })
  const [swept] = await Promise.all([
    allJourneys(later),
    changeJourney(7, 'aliexpress', later, (journey) => ({ ...journey, account: 'b@mail.test' })),
  ])

  expect(swept.length).toBeLessThan(2)
  expect((await findJourney(7, later))?.account).toBe('b@mail.test')
})

it('ends after the changes that were under way when its tab was closed', async () => {
  const change = begin({ account: 'helena@mail.test' })
  await Promise.all([change, endJourney(7)])

  expect(await stored()).toEqual({})
})

it('is not begun again by what comes after its tab was closed', async () => {
  await begin()
  await endJourney(7)

  expect(await changeIfBegun(7, now, (journey) => ({ ...journey, account: 'helena@mail.test' }))).toBeUndefined()
  expect(await stored()).toEqual({})
})
