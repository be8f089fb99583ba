// Everything that must hold, in one command: `npm test`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { root, run, setUpPackages, setUpSystem } from './support/set-up.mjs'

const isCI = process.env.CI === 'true'
const count = { passed: 0, failed: 0, skipped: 0 }
const failures = []
const skips = []

setUpPackages()
const missing = setUpSystem(['chromium', 'firefox', 'keyboard', 'roundcube'])
for (const { name, advice } of missing) console.log(`No ${name} here: ${advice}`)

step('generated types', 'wxt', ['prepare'])
step('format', 'prettier', ['--check', '--log-level', 'warn', '.'])
step('lint, with import directions', 'oxlint', ['--type-aware', '--deny-warnings'])
step('types', 'tsc', ['--noEmit'])
step('types without DOM', 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json'])
tests('unit tests', [])
if (missing.some(({ name }) => name === 'chromium')) count.skipped += 1
else step('vault, killed by signal 9 in the middle of writes', 'node', ['test/vault/kill.mjs', '5'])
const isBuilt = step('build for Chromium', 'wxt', ['build']) && step('build for Firefox', 'wxt', ['build', '-b', 'firefox'])
if (isBuilt) {
  step('web-ext lint', 'web-ext', ['lint', '--source-dir', '.output/firefox-mv3'])
  tests('end-to-end tests', ['--config', 'test/e2e/vitest.config.ts'], { LATCHKEY_MISSING: missing.map(({ name }) => name).join(' ') })
}

// In CI everything can be had: what is missing there was not set up, and that is a failure.
if (isCI && missing.length > 0) fail(`CI lacks ${missing.map(({ name }) => name).join(', ')}`)
for (const skip of skips) console.log(`Skipped: ${skip}`)
for (const failure of failures) console.log(`Failed: ${failure}`)
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
process.exit(count.failed === 0 ? 0 : 1)

/** One command that passes or fails as a whole. */
function step(name, command, args) {
  console.log(`\n— ${name}`)
  if (run(command, args) !== 0) {
    fail(name)
    return false
  }
  count.passed += 1
  return true
}

/** A run of the test runner, counted test by test. */
function tests(name, args, extra = {}) {
  console.log(`\n— ${name}`)
  const folder = resolve(root, '.output')
  const report = resolve(folder, `${name.replaceAll(' ', '-')}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(report, { force: true })
  const status = run('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    env: { ...process.env, PATH: `${resolve(root, 'node_modules/.bin')}:${process.env.PATH}`, ...extra },
  })
  const result = readReport(report)
  count.passed += result?.numPassedTests ?? 0
  count.failed += result?.numFailedTests ?? 0
  count.skipped += (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0)
  for (const test of result?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? []) {
    if (test.status === 'failed') failures.push(`${name}: ${test.fullName}`)
    else if (test.status !== 'passed') skips.push(`${name}: ${test.fullName}`)
  }
  if (status !== 0 && !result?.numFailedTests) fail(name)
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function fail(name) {
  count.failed += 1
  failures.push(name)
}
