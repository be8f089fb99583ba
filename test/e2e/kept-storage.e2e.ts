import { afterEach, expect, it } from 'vitest'
import { setStage, type Stage } from './stage.ts'
import { needs } from './support.ts'

needs('firefox')

let stage: Stage

afterEach(() => stage.stop())

it('Firefox never deletes the vault to make room, and asks nobody about it', async () => {
  stage = await setStage()
  const browser = await stage.launch('firefox')
  const page = await browser.openOwn('options.html')

  await page.waitForFunction(() => navigator.storage.persisted())

  expect(await page.evaluate(() => navigator.storage.persisted())).toBe(true)
})
