import { describe, expect, it } from 'vitest'
import { readErrorText } from '@/lib/diagnosis/error-texts'
import { errorSentences } from './error-sentences'

describe.each(Object.entries(errorSentences))('%s', (refusal, lines) => {
  it.each(lines.split('\n').map((line) => line.trim()))('is what "%s" says', (text) => {
    expect(readErrorText(text)).toBe(refusal)
  })
})

it.each([undefined, '', '   ', '!!!', '\ud800', 'x'.repeat(100_000)])('finds nothing in %j', (text) => {
  expect(readErrorText(text)).toBeUndefined()
})
