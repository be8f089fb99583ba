import type { Page } from 'puppeteer-core'
import type { Stage } from '../e2e/stage.ts'
import { medianAndP95, ms, spreadOf, type Row } from './row.ts'
import { longestOf, sumOf, traceOurs, type TraceEvent } from './trace.ts'

const loads = 15
/** from the page's load event until all that it brought has run */
const settleMs = 700

/** What our scripts take of a page's main thread while it loads: a page that asks for nothing, and one that asks for a sign-in. */
export async function measureScriptCost(stage: Stage): Promise<Row[]> {
  const browser = await stage.launch('chromium')
  const page = await browser.open('about:blank')
  const plain = await trace(page, 'https://www.aliexpress.com/')
  const signIn = await trace(page, 'https://login.aliexpress.com/')
  await browser.close()
  const evaluation = (runs: TraceEvent[][], script: string) => spreadOf(runs.map((events) => sumOf(events.filter(isEvaluationOf(script)))))
  const longest = (runs: TraceEvent[][]) => spreadOf(runs.map(longestOf))
  return [
    {
      what: 'evaluation of the script in every store frame',
      measured: medianAndP95(evaluation(plain, 'store.js')),
      limit: '8 ms',
      note: `${loads} loads, time of the page's thread`,
    },
    { what: 'its longest task, a page that asks for nothing', measured: medianAndP95(longest(plain)), limit: '8 ms' },
    { what: 'evaluation of what a sign-in page brings besides', measured: medianAndP95(evaluation(signIn, 'help.js')) },
    { what: 'longest task of ours on a sign-in page', measured: medianAndP95(longest(signIn)) },
    { what: 'all of ours while a sign-in page loads', measured: ms(spreadOf(signIn.map(sumOf)).median) },
  ]
}

/** Events of our scripts, one list a load. Between two loads the renderer is left, so that most begin with nothing compiled. */
async function trace(page: Page, address: string): Promise<TraceEvent[][]> {
  const runs: TraceEvent[][] = []
  for (let turn = 0; turn < loads; turn++) {
    await page.goto('about:blank')
    const load = async () => {
      await page.goto(address, { waitUntil: 'load' })
      await new Promise((done) => setTimeout(done, settleMs))
    }
    runs.push(await traceOurs(page, load))
  }
  return runs
}

const isEvaluationOf =
  (script: string) =>
  ({ name, args }: TraceEvent): boolean =>
    name === 'EvaluateScript' && args?.data?.url?.endsWith(script) === true
