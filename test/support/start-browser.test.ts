import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { killBrowser } from './start-browser.ts'

/** A process with a helper, in a group of their own, as a browser is started; says the helper's number. */
async function startGroup(): Promise<{ main: ChildProcess; helper: number }> {
  const main = spawn('sh', ['-c', 'trap "" TERM; sleep 600 & echo $!; wait'], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  const [line] = (await once(main.stdout, 'data')) as [Buffer]
  return { main, helper: Number(line.toString()) }
}

/** One that has ended and waits to be counted is a zombie. */
const isRunning = (pid: number) => existsSync(`/proc/${pid}/stat`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')

const browserOf = (main: ChildProcess) => ({ process: () => main }) as unknown as Browser

it('ends a browser with the helpers that it started', async () => {
  const { main, helper } = await startGroup()

  await killBrowser(browserOf(main))

  expect(main.signalCode).toBe('SIGKILL')
  expect(isRunning(helper)).toBe(false)
})

it('ends the helpers of one that has ended already', async () => {
  const { main, helper } = await startGroup()
  main.kill('SIGKILL')
  await once(main, 'exit')

  await killBrowser(browserOf(main))

  expect(isRunning(helper)).toBe(false)
})
