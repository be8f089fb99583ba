import { describe, expect, it } from 'vitest'
import { diagnose, type Attempt, type Cause } from '@/lib/diagnosis/diagnose'
import { alsoTrue } from './also-true'
import { makeRight, refused, someone } from './attempts'
import { boardSlips } from './board-slips'
import { carriedSlips } from './carried-slips'
import { caseSlips } from './case-slips'
import { Chance } from './chance'
import { keySlips } from './key-slips'
import { standings } from './standings'

interface Failure {
  name: string
  causes: readonly Cause[]
  attempt: Attempt
  meant?: string
}

/**
 * The third simulation, written without a look at the rules or at the other two, its keyboards from other charts. At first sight, on
 * 4,000 each: 99.2 % of slips, 99.4 % of all, none of 20,000 right passwords accused. What was then changed here is in `also-true.ts`,
 * and the shifted kana of `boards.ts`; the second seed was never looked into.
 */
const slips = [...caseSlips, ...keySlips, ...carriedSlips, ...boardSlips]
const print = process.env['FIGURES'] === '1'
const seeds = process.env['SEED'] ? { asked: Number(process.env['SEED']) } : { developed: 3, unseen: 1004 }

// Thousands of attempts each: a busy machine needs more than the usual five seconds.
describe.each(Object.entries(seeds))('on the %s half', { timeout: 120_000 }, (name, seed) => {
  it('names the true cause first in 99 of 100 slips, and what was meant wherever it is certain', () => {
    const chance = new Chance(seed)
    const failures = Array.from({ length: 2000 }, () => makeSlip(chance))

    const judged = failures.map((failure) => ({ ...failure, first: diagnose(failure.attempt)[0] }))

    report(`${name}: slips`, judged)
    expect(judged.filter(({ first, meant }) => first?.certainty === 'certain' && first.intended !== meant)).toEqual([])
    expect(share(judged)).toBeGreaterThanOrEqual(0.99)
  })

  it('names it in 95 of 100 failures of every kind', () => {
    const chance = new Chance(seed + 1)
    const failures = Array.from({ length: 2000 }, (_, at): Failure => {
      if (at % 2 === 0) return makeSlip(chance)
      const standing = chance.weighted(standings)
      return { name: standing.name, ...standing.happen(chance) }
    })

    const judged = failures.map((failure) => ({ ...failure, first: diagnose(failure.attempt)[0] }))

    report(`${name}: all`, judged)
    expect(share(judged)).toBeGreaterThanOrEqual(0.95)
  })

  it('accuses none of 10,000 right passwords', () => {
    const chance = new Chance(seed + 2)
    const attempts = Array.from({ length: 10_000 }, () => makeRight(chance))

    expect(attempts.filter((attempt) => diagnose(attempt).length > 0)).toEqual([])
  })
})

/** A saved password that came out wrong and was refused. What happens to be another saved password is no slip: again. */
function makeSlip(chance: Chance): Failure & { meant: string } {
  for (;;) {
    const [mine, saved] = someone(chance)
    const slip = chance.weighted(slips)
    const typed = slip.happen(mine.password, chance)
    if (!typed || saved.some(({ password, previous }) => [password, ...previous].includes(typed))) continue
    const { account, ...unnamed } = refused(chance, mine, saved, typed)
    // The returning shopper's page has no field for the account.
    const attempt = account !== undefined && chance.happens(0.85) ? { account, ...unnamed } : unnamed
    return {
      name: slip.name,
      causes: alsoTrue(slip.causes, typed, mine.password),
      meant: mine.password,
      attempt: slip.capsLock ? { ...attempt, capsLock: true } : attempt,
    }
  }
}

interface Judged extends Failure {
  first: ReturnType<typeof diagnose>[0] | undefined
}

function share(judged: readonly Judged[]): number {
  return judged.filter(isNamed).length / judged.length
}

function isNamed({ causes, first }: Judged): boolean {
  return first !== undefined && causes.includes(first.cause)
}

function report(title: string, judged: readonly Judged[]) {
  if (!print) return
  const certain = judged.filter(({ first }) => first?.certainty === 'certain').length
  const wrong = judged.filter(({ first, meant }) => meant !== undefined && first?.certainty === 'certain' && first.intended !== meant)
  console.info(
    `${title}: named first ${(100 * share(judged)).toFixed(2)} %, certain ${((100 * certain) / judged.length).toFixed(1)} %, certain and wrong ${wrong.length}`,
  )
  for (const kind of new Set(judged.map(({ name }) => name))) {
    const missed = judged.filter((each) => each.name === kind && !isNamed(each))
    const all = judged.filter((each) => each.name === kind).length
    if (missed.length > 0)
      console.info(
        `  ${kind}: ${missed.length} of ${all}`,
        missed
          .slice(0, Number(process.env['SHOW'] ?? 0))
          .map(({ attempt, first, meant }) =>
            JSON.stringify({ typed: attempt.typed, meant, account: attempt.account, page: attempt.page, first }),
          ),
      )
  }
}
