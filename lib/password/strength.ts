import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

export interface Reason {
  id: string
  values?: Record<string, string>
}

export interface Strength {
  score: 0 | 1 | 2 | 3 | 4
  reasons: Reason[]
}

let engine: ZxcvbnFactory | undefined

/** How well the password withstands guessing. Runs in a Worker: the engine is large. */
export async function rateStrength(password: string, about: { account?: string } = {}): Promise<Strength> {
  engine ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 64, l33tMaxSubstitutions: 10 })
  const { score, sequence } = engine.check(password, about.account ? about.account.split(/[^\p{L}\p{N}]+/u) : [])
  return { score, reasons: sequence.map(({ pattern }) => ({ id: pattern })) }
}
