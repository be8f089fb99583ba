import { setStage, type Stage } from '../e2e/stage.ts'
import { countActs } from './acts.ts'
import { measureDetection } from './detection.ts'
import { measureDiagnosis } from './diagnosis.ts'
import { currentLoad, describeMachine } from './machine.ts'
import { measureMailTab } from './mail-tab.ts'
import { measureMailToCard } from './mail-to-card.ts'
import { measureMeter } from './meter.ts'
import { measurePopup } from './popup.ts'
import { measureRating } from './rating.ts'
import { measureRestlessPage } from './restless-page.ts'
import type { Row } from './row.ts'
import { measureScriptCost } from './script-cost.ts'
import { measureSizes } from './sizes.ts'
import { measureUnlock } from './unlock.ts'
import { measureVault } from './vault.ts'

interface Part {
  name: string
  measure: (stage: Stage) => Promise<Row[]>
}

const parts: readonly Part[] = [
  { name: 'sizes', measure: measureSizes },
  { name: 'scripts', measure: measureScriptCost },
  { name: 'restless', measure: measureRestlessPage },
  { name: 'meter', measure: measureMeter },
  { name: 'unlock', measure: measureUnlock },
  { name: 'popup', measure: measurePopup },
  { name: 'vault', measure: measureVault },
  { name: 'mail', measure: measureMailToCard },
  { name: 'webmail', measure: measureMailTab },
  { name: 'detection', measure: measureDetection },
  { name: 'rating', measure: measureRating },
  { name: 'diagnosis', measure: measureDiagnosis },
  { name: 'acts', measure: countActs },
]

const wanted = process.argv.slice(2)
const stage = await setStage()
console.log(describeMachine())
for (const { name, measure } of parts) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const start = performance.now()
  const rows = await measure(stage).catch((error: unknown) => [{ what: name, measured: `not measured, because: ${String(error)}` }])
  console.log(`\n${name} (${((performance.now() - start) / 1000).toFixed(0)} s, load ${currentLoad()})`)
  for (const row of rows) console.log(lineOf(row))
}
await stage.stop()
process.exit()

function lineOf({ what, measured, limit, note }: Row): string {
  const limited = limit === undefined ? '' : `, limit ${limit}`
  const noted = note === undefined ? '' : ` (${note})`
  return `  ${what}: ${measured}${limited}${noted}`
}
