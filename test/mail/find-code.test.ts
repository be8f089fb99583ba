import { describe, expect, it } from 'vitest'
import { findCode, rateCandidates } from '@/lib/mail/find-code'
import { readCases, type Case } from './cases'

const isRight = ({ text, expected, options }: Case) => findCode(text, options) === expected

/** Shares of the messages with a code that were read right, and of those without one where a number was found all the same. */
function measure(cases: readonly Case[]) {
  const withCode = cases.filter(({ expected }) => expected !== undefined)
  const without = cases.filter(({ expected }) => expected === undefined)
  return {
    messages: cases.length,
    right: cases.filter(isRight).length / cases.length,
    rightCodes: withCode.filter(isRight).length / withCode.length,
    invented: without.filter((one) => !isRight(one)).length / without.length,
  }
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

describe('messages of many languages', () => {
  it.each(['developed-on', 'held-back'] as const)('reads 97 % right and invents 1 % at most, half %s', (half) => {
    const cases = readCases().filter((one) => one.half === half)

    const { messages, right, rightCodes, invented } = measure(cases)

    console.log(`${half}: ${messages} messages, right ${percent(right)}, codes right ${percent(rightCodes)}, invented ${percent(invented)}`)
    if (process.env.SHOW_MISSES === half) showMisses(cases)
    expect(right).toBeGreaterThanOrEqual(0.97)
    expect(invented).toBeLessThanOrEqual(0.01)
  })
})

function showMisses(cases: readonly Case[]): void {
  for (const one of cases.filter((each) => !isRight(each))) {
    const why = rateCandidates(one.text, one.options).map(
      ({ code, score, signals }) => `${code} ${score.toFixed(1)} ${JSON.stringify(signals)}`,
    )
    console.log(`${one.file} ${one.expected ?? '-'} :: ${one.text}\n   ${why.slice(0, 3).join('\n   ')}`)
  }
}
