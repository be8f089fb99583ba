import { describe, expect, it } from 'vitest'
import { readErrorText } from '@/lib/diagnosis/error-texts'
import { looserSentences, refusalSentences } from './refusal-sentences'

/** It names neither account nor address, so nothing says that an account is meant. */
const notUnderstood = ['Увійдіть через сайт вашої країни']

describe.each(Object.entries(refusalSentences))('in %s', (_, told) => {
  const sentences = Object.entries(told).flatMap(([refusal, texts]) => texts.map((text) => [refusal, text] as const))

  it.each(sentences.filter(([, text]) => !notUnderstood.includes(text)))('says %s: %s', (refusal, text) => {
    expect(readErrorText(text)).toBe(refusal)
  })
})

it.each(looserSentences)('says %s, loosely: %s', (refusal, text) => {
  expect(readErrorText(text)).toBe(refusal)
})

it.each(notUnderstood)('does not understand: %s', (text) => {
  expect(readErrorText(text)).toBeUndefined()
})
