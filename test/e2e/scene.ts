import { onTestFinished } from 'vitest'
import type { NewAccount } from '../store/server/accounts.ts'
import type { BrowserKind, LaunchOptions, TestBrowser } from './browsers/browser.ts'
import { makeVaultRows, putVaultRows, type MadeVault } from './made-vault.ts'
import { makeShopper, type Shopper } from './shopper.ts'
import { setStage, type Stage, type StageOptions } from './stage.ts'
import { passphrase } from './walks/recovery.ts'

/** One test's shopper, in a browser with the extension, on a stage of their own. */
export interface Scene {
  stage: Stage
  browser: TestBrowser
  shopper: Shopper
}

export interface SceneOptions extends StageOptions {
  /** whom the store knows */
  accounts?: readonly NewAccount[]
  /** begins with an open vault, empty, of the usual passphrase */
  hasVault?: boolean
  launch?: Partial<LaunchOptions>
}

export async function setScene(kind: BrowserKind, { accounts = [], hasVault, launch, ...options }: SceneOptions = {}): Promise<Scene> {
  const stage = await stageOfTest(options)
  for (const account of accounts) stage.store.accounts.add(account)
  const browser = await stage.launch(kind, launch)
  if (hasVault) await makeVaultAtOnce(browser)
  return { stage, browser, shopper: makeShopper(browser) }
}

/** Ends with the running test; of one that failed it shows what stood on the screen. */
export async function stageOfTest(options?: StageOptions): Promise<Stage> {
  const stage = await setStage(options)
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await stage.takePictures(task.fullTestName ?? task.name)
    await stage.stop()
  })
  return stage
}

let rows: Promise<MadeVault> | undefined

/** Puts one into the browser and unlocks it as the popup does, without the typing. How one is made is shown by the walks. */
export async function makeVaultAtOnce(browser: TestBrowser): Promise<void> {
  rows ??= makeVaultRows(passphrase)
  const own = await browser.openOwn('options.html')
  await own.evaluate(putVaultRows, await rows)
  const content = { act: { kind: 'unlock', passphrase } }
  const answer = await own.evaluate((content) => chrome.runtime.sendMessage({ to: 'hub', type: 'popup.act', content }), content)
  if (JSON.stringify(answer) !== '{}') throw new Error(`Expected an open vault, found ${JSON.stringify(answer)}`)
  await own.close()
}
