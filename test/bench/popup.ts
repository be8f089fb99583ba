import type { Stage } from '../e2e/stage.ts'
import { makeShopper } from '../e2e/shopper.ts'
import { makeVault } from '../e2e/walks/recovery.ts'
import { medianAndP95, spreadOf, type Row } from './row.ts'
import { act } from './unlock.ts'

const entries = 1000
const times = 9

/** From the popup's navigation to its list of accounts standing in the document, with a vault of 1,000 entries. */
export async function measurePopup(stage: Stage): Promise<Row[]> {
  const browser = await stage.launch('chromium')
  await makeVault(browser, makeShopper(browser))
  const popup = await browser.openOwn('popup.html')
  for (let nth = 0; nth < entries; nth++) {
    const account = `shopper.number.${nth}@mail.example`
    await act(popup, { kind: 'save-account', account, site: 'aliexpress', password: `Harbour${nth}lantern` })
  }
  await popup.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelectorAll('.accounts li').length === 0) return
      observer.disconnect()
      Object.assign(globalThis, { usableAt: performance.now() })
    }).observe(document, { subtree: true, childList: true })
  })
  const waits: number[] = []
  for (let turn = 0; turn < times; turn++) {
    await popup.reload({ waitUntil: 'load' })
    await popup.waitForFunction('globalThis.usableAt !== undefined', { timeout: 10_000 })
    waits.push(Number(await popup.evaluate('globalThis.usableAt')))
  }
  await browser.close()
  return [
    {
      what: 'popup with 1,000 entries, open to usable',
      measured: medianAndP95(spreadOf(waits)),
      limit: '200 ms',
      note: `in a tab, ${times} times`,
    },
  ]
}
