import type { BrowserKind, LaunchOptions, TestBrowser } from './browser.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'

/** Browsers that a test is done with, by what can't be changed in one that runs. */
const spares = new Map<string, TestBrowser>()
const keys = new WeakMap<TestBrowser, string>()
let isKept = false

/** From now on browsers are kept between two tests, until what this gives is called. */
export function keepSpares(): () => Promise<void> {
  isKept = true
  return async () => {
    isKept = false
    for (const browser of spares.values()) await browser.close().catch(() => undefined)
    spares.clear()
  }
}

/** A browser as new. A start of Firefox is most of what many tests cost: one that is spare is made as new instead, where it can be. */
export async function takeBrowser(kind: BrowserKind, options: LaunchOptions): Promise<TestBrowser> {
  const key =
    options.profile === undefined ? JSON.stringify([kind, options.headful, options.environment, options.viewport, options.language]) : ''
  const spare = spares.get(key)
  spares.delete(key)
  if (spare?.renew) {
    await spare.renew(options)
    return spare
  }
  const browser = await (kind === 'chromium' ? launchChromium : launchFirefox)(options)
  if (key) keys.set(browser, key)
  void forgetOnceClosed(browser, key)
  return browser
}

/** Closes it, or keeps it for the next test. */
export async function giveBack(browser: TestBrowser): Promise<void> {
  const key = keys.get(browser)
  if (!isKept || !key || !browser.renew || spares.has(key)) return browser.close()
  spares.set(key, browser)
}

/** A test may close or kill it: then it is no spare. */
async function forgetOnceClosed(browser: TestBrowser, key: string): Promise<void> {
  await browser.closed()
  keys.delete(browser)
  if (spares.get(key) === browser) spares.delete(key)
}
