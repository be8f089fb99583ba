// What takes too long for every run of `npm test`: the browser killed 200 times in the middle of writes.
import { run, setUpPackages, setUpSystem } from './support/set-up.mjs'

setUpPackages()
const missing = setUpSystem(['chromium'])
if (missing.length > 0) {
  console.error(`There is no Chromium here: ${missing[0].advice}`)
  process.exit(1)
}
process.exit(run('node', ['test/vault/kill.mjs', '200']))
