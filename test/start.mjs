// Shows the extension doing its main job: `npm start`. With --headless, or without a display, it walks the recovery by itself.
import { parseArgs } from 'node:util'
import { run, setUpPackages, setUpSystem } from './support/set-up.mjs'

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
  },
})
const kind = values.browser
if (kind !== 'chromium' && kind !== 'firefox') {
  console.error(`--browser takes chromium or firefox, not ${kind}`)
  process.exit(2)
}

setUpPackages()
const missing = setUpSystem([kind])
if (missing.length > 0) {
  console.error(
    `There is no ${kind} here: ${missing[0].advice}, or name one in ${kind === 'chromium' ? 'LATCHKEY_CHROMIUM' : 'LATCHKEY_FIREFOX'}.`,
  )
  if (kind === 'chromium') console.error('Chrome itself no longer loads an unpacked extension from the command line; Chromium does.')
  process.exit(1)
}
if (run('wxt', ['build', ...(kind === 'firefox' ? ['-b', 'firefox'] : [])]) !== 0) process.exit(1)

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const isHeadless = values.headless || !hasDisplay
if (isHeadless && !values.headless) console.log('There is no display here, so the recovery is walked without one.')
process.exit(run('node', ['test/e2e/walks/show.ts', kind, isHeadless ? 'headless' : 'headful']))
