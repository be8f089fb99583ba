import { expect, it } from 'vitest'
import { setScene } from './scene.ts'
import { untilHolds } from './shopper.ts'
import { needs } from './support.ts'

needs('firefox')

it('Firefox never deletes the vault to make room, and asks nobody about it', async () => {
  const { browser } = await setScene('firefox')
  const page = await browser.openOwn('options.html')

  await untilHolds(page, () => navigator.storage.persisted())

  expect(await page.evaluate(() => navigator.storage.persisted())).toBe(true)
})
