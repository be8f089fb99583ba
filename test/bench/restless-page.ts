import type { Page } from 'puppeteer-core'
import type { Stage } from '../e2e/stage.ts'
import { ms, spreadOf, type Row } from './row.ts'

const rounds = 3
const roundMs = 3000

/**
 * A page of 6,000 nodes that changes 20 times a second, where the extension runs and where it does not, in turns: what the
 * page's thread works more with it. In ms a second of the thread's own time.
 */
export async function measureRestlessPage(stage: Stage): Promise<Row[]> {
  const browser = await stage.launch('chromium')
  const withoutUs = `https://${stage.mailbox.hostname}/`
  const rows: Row[] = []
  for (const { what, body } of [
    { what: 'that asks for nothing', body: '' },
    { what: 'with a sign-in form', body: signInForm },
  ]) {
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < rounds; round++) {
      theirs.push(await workOf(await browser.open(withoutUs), body))
      ours.push(await workOf(await browser.open('https://www.aliexpress.com/'), body))
    }
    const [inside, outside] = [spreadOf(ours).median, spreadOf(theirs).median]
    rows.push({
      what: `6,000 nodes changing 20 times a second, a page ${what}`,
      measured: `${(inside / outside).toFixed(2)} times the work, ${ms(Math.max(0, inside - outside))} a second`,
      limit: '10 ms a second',
      note: `${ms(inside)} with us, ${ms(outside)} without; ${rounds} rounds of ${roundMs / 1000} s`,
    })
  }
  await browser.close()
  return rows
}

const signInForm =
  '<form><h1>Sign in</h1><label>Email <input name="email" type="email" autocomplete="username"></label><label>Password <input type="password" autocomplete="current-password"></label><button>Sign in</button></form>'

async function workOf(page: Page, body: string): Promise<number> {
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
  await new Promise((done) => setTimeout(done, 1500))
  const before = await workSoFar()
  await new Promise((done) => setTimeout(done, roundMs))
  const worked = (await workSoFar()) - before
  await page.close()
  return (worked * 1000) / (roundMs / 1000)

  async function workSoFar(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
}
