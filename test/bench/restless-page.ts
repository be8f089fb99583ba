import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { Stage } from '../e2e/stage.ts'
import { ms, spreadOf, type Row } from './row.ts'
import { sumOf, traceOurs } from './trace.ts'

const rounds = 2
const roundMs = 3000

/**
 * A page of 6,000 nodes that changes 20 times a second: what our functions take of its thread, and how much more the thread
 * works than on the same page where the extension does not run. In ms a second of the thread's own time.
 */
export async function measureRestlessPage(stage: Stage): Promise<Row[]> {
  const browser = await stage.launch('chromium')
  const withoutUs = `https://${stage.mailbox.hostname}/`
  const rows: Row[] = []
  for (const { what, body } of [
    { what: 'that asks for nothing', body: '' },
    { what: 'with a sign-in form', body: signInForm },
  ]) {
    const works: { ours: number; all: number }[] = []
    const without: number[] = []
    for (let round = 0; round < rounds; round++) {
      without.push((await workOf(await browser.open(withoutUs), body)).all)
      works.push(await workOf(await browser.open('https://www.aliexpress.com/'), body))
    }
    const [inside, outside] = [spreadOf(works.map(({ all }) => all)).median, spreadOf(without).median]
    rows.push({
      what: `6,000 nodes changing 20 times a second, a page ${what}`,
      measured: `${ms(spreadOf(works.map(({ ours }) => ours)).median)} a second`,
      limit: '10 ms a second',
      note: `the whole page works ${(inside / outside).toFixed(2)} times as much: ${ms(inside)} a second, ${ms(outside)} without us`,
    })
  }
  await browser.close()
  return rows
}

const signInForm =
  '<form><h1>Sign in</h1><label>Email <input name="email" type="email" autocomplete="username"></label><label>Password <input type="password" autocomplete="current-password"></label><button>Sign in</button></form>'

async function workOf(page: Page, body: string): Promise<{ ours: number; all: number }> {
  await page.evaluate((body) => {
    document.body.innerHTML = `${body}<main>${'<div class="item"><a href="#"><b>A thing</b></a><p>Free shipping <i>12.50</i></p></div>'.repeat(1000)}</main>`
    const items = [...document.querySelectorAll('.item')]
    let turn = 0
    setInterval(() => {
      const item = items[turn++ % items.length]
      item?.classList.toggle('seen')
      item?.append(document.createElement('span'))
      item?.firstElementChild?.remove()
    }, 50)
  }, body)
  const session = await page.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  // What a page brings once is not what it costs a second.
  await pause(1500)
  const before = await workSoFar()
  await pause(roundMs)
  const all = (await workSoFar()) - before
  const ours = sumOf(await traceOurs(page, () => pause(roundMs)))
  await page.close()
  const seconds = roundMs / 1000
  return { ours: ours / seconds, all: (all * 1000) / seconds }

  async function workSoFar(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
}
