import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { TestBrowser } from '../browsers/browser.ts'
import { makeShopper, type Shopper } from '../shopper.ts'
import { setStage, type Stage } from '../stage.ts'
import { lacks, needs } from '../support.ts'
import { beginAt, goOnAt, type Walker } from './walker.ts'

/** What walks by the popup's own words share in one file. To be taken apart within a test, when it is there. */
export interface Guided {
  stage: Stage
  browser: TestBrowser
  shopper: Shopper
  /** whom the store has never seen, in a tab of their own */
  beginAt: (address: string) => Promise<Walker>
  /** in a tab that is open */
  goOnAt: (page: Page) => Promise<Walker>
}

/** Store, mailbox and Chromium for all walks of a file. To be called at its top. */
export function setUpGuided(): () => Guided {
  let guided: Guided | undefined
  needs('chromium')
  beforeAll(async () => {
    if (lacks('chromium')) return
    const stage = await setStage()
    const browser = await stage.launch('chromium')
    const shopper = makeShopper(browser)
    guided = {
      stage,
      browser,
      shopper,
      beginAt: (address) => beginAt(browser, shopper, address),
      goOnAt: (page) => goOnAt(browser, shopper, page),
    }
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await guided?.stage.takePictures(task.fullTestName ?? task.name)
  })
  afterAll(() => guided?.stage.stop())
  return () => {
    if (!guided) throw new Error('Expected the stage to be set')
    return guided
  }
}
