// What it all costs, in one command: `npm run bench`. Sizes in bytes, times in ms; ratios and medians first.
import { cpSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { environment, root, run, setUpPackages, setUpSystem } from './support/set-up.mjs'

setUpPackages()
const missing = setUpSystem(['chromium', 'firefox'])
for (const { name, advice } of missing) console.log(`No ${name} here: ${advice}`)

for (const args of [['build'], ['build', '-b', 'firefox']]) {
  if (run('wxt', args, { stdio: 'ignore' }) !== 0) throw new Error('The build failed: see `npm run build`')
}
// A copy, so that a build made meanwhile does not change what is measured.
const copy = resolve(root, '.output/bench')
rmSync(copy, { recursive: true, force: true })
for (const name of ['chrome-mv3', 'firefox-mv3']) cpSync(resolve(root, '.output', name), resolve(copy, name), { recursive: true })

const env = { ...environment, LATCHKEY_BUILD: copy, LATCHKEY_MISSING: missing.map(({ name }) => name).join(' ') }
process.exit(run('node', ['--import', './test/bench/resolve.mjs', 'test/bench/run.ts', ...process.argv.slice(2)], { env }))
