import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Row } from './row.ts'

/** The strength engine's own measurement, in Node: one line a length and kind. */
export async function measureRating(): Promise<Row[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', './test/bench/resolve.mjs', 'test/bench/strength.ts'])
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [what = '', measured = ''] = line.split(/: |(?<=first call) /)
      return { what: `rating, ${what.trim()}`, measured }
    })
}
