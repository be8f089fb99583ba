import { describe, expect, it } from 'vitest'
import { codeLifetimeMs, drawCode, judgeCode } from '../server/codes.ts'

const sentAt = Date.UTC(2026, 10, 21, 16)

function draw() {
  return drawCode(6, sentAt, (below) => below - 1)
}

describe('a mailed code of the practice store', () => {
  it.each([
    ['right', '999999', 0],
    ['right', '999999', codeLifetimeMs],
    ['expired', '999999', codeLifetimeMs + 1],
    ['wrong', '999998', 0],
    ['wrong', '', 0],
  ] as const)('is %s: %j after %d ms', (verdict, typed, afterMs) => {
    expect(judgeCode(draw(), typed, sentAt + afterMs)).toBe(verdict)
  })

  it('is used up by the fifth wrong try, for good', () => {
    const code = draw()

    const verdicts = Array.from({ length: 5 }, () => judgeCode(code, '123456', sentAt))

    expect(verdicts).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'used-up'])
    expect(judgeCode(code, '999999', sentAt)).toBe('used-up')
  })

  it('fits nothing before it was sent', () => {
    expect(judgeCode(undefined, '', sentAt)).toBe('not-sent')
  })
})
