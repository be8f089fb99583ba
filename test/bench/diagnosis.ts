import { diagnose, type Attempt } from '@/lib/diagnosis/diagnose'
import { findWarnings, noTyping } from '@/lib/keyboard/typing'
import { makeVault } from '../diagnosis/failures/make-vault'
import { dice } from '../diagnosis/failures/passwords'
import { hardTexts } from '../diagnosis/hard-texts'
import { randomFrom, Simulator } from '../diagnosis/simulate'
import { medianAndP95, ms, spreadOf, type Row } from './row.ts'

/** What a refused password costs to explain among 100 saved accounts, and what each key costs to watch; in Node, processor's time. */
export async function measureDiagnosis(): Promise<Row[]> {
  const slips = slipsAmongMany(300)
  slips.slice(0, 20).forEach(diagnose)
  const { saved } = makeVault(dice(5), 130)
  const hard = Object.values(hardTexts).map((typed) =>
    medianOf(() => diagnose({ site: 'aliexpress', typed, account: undefined, online: true, saved: saved.slice(0, 100) })),
  )
  return [
    { what: 'a slip, 100 accounts', measured: medianAndP95(spreadOf(slips.map((slip) => timeOf(() => diagnose(slip))))), limit: '5 ms' },
    { what: 'the dearest of what can be typed, 100 accounts', measured: ms(Math.max(...hard)), limit: '5 ms', note: `of ${hard.length}` },
    { what: 'warnings on 10,000 characters', measured: ms(medianOf(() => findWarnings(' a'.repeat(5000), noTyping))) },
  ]
}

/** Every third is of an account that nobody saved: then all names are compared as well. */
function slipsAmongMany(count: number): Attempt[] {
  const simulator = new Simulator(randomFrom(20264))
  return Array.from({ length: count }, (_, index) => {
    const { attempt } = simulator.slip()
    const others = simulator.vault(94)
    return { ...attempt, saved: index % 3 === 0 ? others : [...others, ...(attempt.saved ?? [])] }
  })
}

const medianOf = (work: () => void): number => spreadOf(Array.from({ length: 9 }, () => timeOf(work))).median

/** The processor's time, not the clock's, in ms: other work on the machine is not ours. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
