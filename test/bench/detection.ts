import { benchDetection } from './detect.ts'
import { ms, type Row } from './row.ts'

/** Reading of the saved pages and forms in Chromium, and of pages that mean ill. */
export async function measureDetection(): Promise<Row[]> {
  return Object.entries(await benchDetection()).map(([name, { pages, median, p95, most }]) => ({
    what: `reading ${name}`,
    measured: pages > 1 ? `${ms(median)}, p95 ${ms(p95)}, at most ${ms(most)}` : ms(most),
    limit: pages > 1 ? 'median 3 ms, p95 10 ms' : undefined,
    note: pages > 1 ? `${pages} pages` : undefined,
  }))
}
