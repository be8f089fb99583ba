import { attemptOf, isSecret, makeVault, type Failure } from './make-vault'
import { otherFailures } from './other-failures'
import type { Dice } from './passwords'
import type { Slip } from './slip'
import { slips } from './slips'

/** `each` failures of every kind there is, whatever its weight: kinds that are rare count for themselves in the table. */
export function makeFailures(rolls: Dice, each: number): Failure[] {
  const made: Failure[] = []
  const gather = (make: () => Failure | undefined): void => {
    let left = each
    for (let tries = 0; left > 0 && tries < each * 60; tries++) {
      const failure = make()
      if (!failure) continue
      made.push(failure)
      left--
    }
  }
  for (const slip of slips) gather(() => slipped(slip, rolls))
  for (const [name, { make }] of Object.entries(otherFailures))
    gather(() => {
      const failure = make(rolls)
      return failure && { name, correctable: false, ...failure }
    })

  return made
}

export function weightOf(name: string): number {
  return slips.find((slip) => slip.name === name)?.weight ?? otherFailures[name]?.weight ?? 1
}

function slipped(slip: Slip, rolls: Dice): Failure | undefined {
  const known = makeVault(rolls)
  const made = slip.make(known.mine.password, rolls)
  if (!made || isSecret(known, made.typed)) return undefined

  return {
    name: slip.name,
    attempt: attemptOf(known, rolls, made),
    causes: slip.causes,
    meant: known.mine.password,
    correctable: slip.correctable,
  }
}
