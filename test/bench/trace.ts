import type { Page } from 'puppeteer-core'

export interface TraceEvent {
  name: string
  /** µs of the thread's own time: what else runs on the machine is not in it */
  tdur?: number
  pid?: number
  tid?: number
  args?: { data?: { url?: string }; name?: string }
}

/** What our scripts did on the page's main thread while this went on: evaluations, and calls from outside with all that they call. */
export async function traceOurs(page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline'] })
  await work()
  const trace = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString()) as { traceEvents: TraceEvent[] }
  // The trace is of the whole browser: the engine's Worker is a thread of its own, and keeps no page waiting.
  const workers = new Set(trace.traceEvents.filter(namesWorker).map(threadOf))
  return trace.traceEvents.filter((event) => isOurs(event) && !workers.has(threadOf(event)))
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`

const namesWorker = ({ name, args }: TraceEvent): boolean => name === 'thread_name' && args?.name?.startsWith('DedicatedWorker') === true

const isOurs = ({ name, args }: TraceEvent): boolean =>
  (name === 'EvaluateScript' || name === 'FunctionCall') && args?.data?.url?.startsWith('chrome-extension://') === true

/** ms */
export const timeOf = ({ tdur }: TraceEvent): number => (tdur ?? 0) / 1000

export const longestOf = (events: readonly TraceEvent[]): number => Math.max(0, ...events.map(timeOf))

export const sumOf = (events: readonly TraceEvent[]): number => events.reduce((all, event) => all + timeOf(event), 0)
