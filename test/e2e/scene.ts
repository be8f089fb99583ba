import { onTestFinished } from 'vitest'
import type { NewAccount } from '../store/server/accounts.ts'
import type { BrowserKind, LaunchOptions, TestBrowser } from './browsers/browser.ts'
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

/** As the popup asks for it, without the typing. */
export async function makeVaultAtOnce(browser: TestBrowser): Promise<void> {
  const own = await browser.openOwn('options.html')
  const content = { act: { kind: 'create-vault', passphrase } }
  const answer = await own.evaluate((content) => chrome.runtime.sendMessage({ to: 'hub', type: 'popup.act', content }), content)
  if (JSON.stringify(answer) !== '{}') throw new Error(`Expected a vault, found ${JSON.stringify(answer)}`)
  await own.close()
}
