import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'

/** A start that a busy machine takes long for is no failure; only one that hangs is. In ms. */
const timeout = 100_000

export function startBrowser(options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({ timeout, ...options })
}

/**
 * Ends a browser by signal 9, without a chance to tidy up, together with the processes that it started: left to themselves those write to the
 * profile and hold locks in it for some seconds more, which the next start on it would meet.
 */
export async function killBrowser(browser: Browser): Promise<void> {
  const main = browser.process()
  if (main?.pid === undefined) throw new Error('Expected a browser that was started here')
  const ended = main.exitCode === null && main.signalCode === null ? once(main, 'exit') : undefined
  try {
    process.kill(-main.pid, 'SIGKILL')
  } catch {
    // Nobody was left.
  }
  await ended
  // Nobody is told when processes end that another has started.
  while (isAnybodyLeft(main.pid)) await pause(10)
}

/** Whether a process of this group still runs. One that has ended and only waits to be counted holds nothing any more. Known on Linux. */
function isAnybodyLeft(group: number): boolean {
  return globSync('/proc/[0-9]*/stat').some((path) => {
    try {
      const [state, , itsGroup] = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      return Number(itsGroup) === group && state !== 'Z'
    } catch {
      return false
    }
  })
}
