import { describe, expect, it } from 'vitest'
import { until } from './shopper.ts'
import { setScene } from './scene.ts'
import { needs } from './support.ts'
import { passphrase } from './walks/recovery.ts'

const draft = { account: 'helena@mail.example', site: 'aliexpress', signInWith: 'password', password: 'Harbour2019' }

// Chromium does not load one anew that a driver brought.
needs('firefox')

describe('an extension that is loaded anew while the vault is open, as for an update (firefox)', () => {
  it('is locked, and has lost nothing (A28)', async () => {
    const { browser, shopper } = await setScene('firefox', { hasVault: true })
    const options = await browser.openOwn('options.html')
    const save = { to: 'hub', type: 'popup.act', content: { act: { kind: 'save-account', ...draft } } }
    expect(await options.evaluate(async (save) => chrome.runtime.sendMessage(save), save)).toEqual({})
    // The page goes with it, before it can answer.
    await options.evaluate(() => setTimeout(() => chrome.runtime.reload()))

    const popup = await until(async () => {
      const page = await browser.openOwn('popup.html').catch(() => undefined)
      await page?.waitForFunction(() => Boolean(document.body?.innerText), { timeout: 5000 }).catch(() => undefined)
      const text = (await page?.evaluate(() => document.body.innerText).catch(() => '')) ?? ''
      if (text.includes('Your vault is locked')) return { found: page, instead: '' }
      await page?.close().catch(() => undefined)
      return { found: undefined, instead: text }
    }, 'a locked vault')
    await shopper.press(popup, 'Unlock')
    await shopper.type(popup, 'input', passphrase)
    await shopper.press(popup, 'Unlock')

    await shopper.see(popup, draft.account)
  })
})
