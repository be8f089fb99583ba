import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ms, type Row } from './row.ts'

type Figures = Record<
  'unlock' | 'list' | 'listAgain' | 'search' | 'save' | 'coldSave' | 'waitingSave',
  { median: number; most: number }
> & {
  entries: number
  memory: string
}

/** The vault's own measurement, in a page of Chromium: 10,000 entries. */
export async function measureVault(): Promise<Row[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['test/vault/measure.mjs'])
  const figures = JSON.parse(stdout) as Figures
  const row = (what: string, { median, most }: { median: number; most: number }, limit: string): Row => ({
    what: `vault of ${figures.entries} entries: ${what}`,
    measured: `${ms(median)}, at most ${ms(most)}`,
    limit,
  })
  return [
    row('list after the key is there, nothing in memory', figures.list, '300 ms'),
    row('search', figures.search, '30 ms'),
    row('save', figures.save, '30 ms'),
    row('save with nothing in memory', figures.coldSave, '30 ms'),
    row('the same while something waits that was saved while locked', figures.waitingSave, '30 ms'),
    { what: `vault of ${figures.entries} entries: memory before and with all of it open`, measured: figures.memory },
  ]
}
