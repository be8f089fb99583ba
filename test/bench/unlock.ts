import type { Page } from 'puppeteer-core'
import type { BrowserKind } from '../e2e/browsers/browser.ts'
import { makeShopper } from '../e2e/shopper.ts'
import type { Stage } from '../e2e/stage.ts'
import { makeVault, passphrase } from '../e2e/walks/recovery.ts'
import { medianAndP95, spreadOf, type Row } from './row.ts'

const times = 7

/** From a page of the extension asking for it to the vault being open, at the cost that a new vault has. */
export async function measureUnlock(stage: Stage): Promise<Row[]> {
  const rows: Row[] = []
  for (const kind of ['chromium', 'firefox'] as const) {
    if (process.env.LATCHKEY_MISSING?.includes(kind)) continue
    const { waits, passes } = await unlockIn(stage, kind)
    rows.push({
      what: `unlock at the cost chosen here, ${kind}`,
      measured: medianAndP95(spreadOf(waits)),
      limit: 'median 500 ms',
      note: `${times} times, ${passes} passes`,
    })
  }
  return rows
}

async function unlockIn(stage: Stage, kind: BrowserKind): Promise<{ waits: number[]; passes: number }> {
  const browser = await stage.launch(kind)
  await makeVault(browser, makeShopper(browser))
  const page = await browser.openOwn('popup.html')
  const waits: number[] = []
  for (let turn = 0; turn < times; turn++) {
    await act(page, { kind: 'lock' })
    waits.push(await act(page, { kind: 'unlock', passphrase }))
  }
  const passes = await page.evaluate(readPasses)
  await browser.close()
  return { waits, passes }
}

/** Runs in the page: what the vault's header asks for. */
async function readPasses(): Promise<number> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error('no database')))
    })
  const database = await settled(indexedDB.open('vault'))
  const header = (await settled(database.transaction('meta').objectStore('meta').get('header'))) as {
    passphrase: { kdf: { passes: number } }
  }
  database.close()
  return header.passphrase.kdf.passes
}

/** Has the background do something, as the popup does; gives the ms it took. */
export function act(page: Page, what: { kind: string; [detail: string]: string }): Promise<number> {
  return page.evaluate(async (what) => {
    const start = performance.now()
    const answer: unknown = await chrome.runtime.sendMessage({ to: 'hub', type: 'popup.act', content: { act: what } })
    if (typeof answer !== 'object' || answer === null || 'problem' in answer) throw new Error(`${what.kind}: ${JSON.stringify(answer)}`)
    return performance.now() - start
  }, what)
}
