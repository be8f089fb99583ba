import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findJourneyStep, getJourney, journeys, type JourneyId, type PageHints } from '@/lib/diagnosis/journeys'
import type { PageKind } from '@/lib/store/page-kinds'

describe('where the shopper is', () => {
  it.each<[PageKind, PageKind[], PageHints, JourneyId, step: number, steps: number]>([
    ['login', ['login'], {}, 'sign-in', 2, 4],
    ['login', ['login'], { isAccountOnly: true }, 'sign-in-two-steps', 1, 4],
    ['login', ['login', 'login'], { isAccountOnly: false }, 'sign-in-two-steps', 2, 4],
    ['code', ['login', 'code'], {}, 'sign-in', 3, 4],
    ['recovery-account', ['login', 'recovery-account'], {}, 'recovery', 1, 5],
    ['code', ['login', 'recovery-account', 'code'], { isCodeSent: false }, 'recovery', 2, 5],
    ['code', ['login', 'recovery-account', 'code'], { isCodeSent: true }, 'recovery', 3, 5],
    ['code', ['recovery-account'], {}, 'recovery', 3, 5],
    ['new-password', ['login', 'recovery-account', 'code', 'new-password'], {}, 'recovery', 4, 5],
    ['done', ['recovery-account', 'code', 'new-password', 'done'], {}, 'recovery', 5, 5],
    ['recovery-account', [], { hasCaptcha: true }, 'recovery-slider', 1, 5],
    ['recovery-method', ['recovery-account'], {}, 'recovery-slider', 2, 5],
    ['code', ['recovery-account', 'recovery-method'], {}, 'recovery-slider', 3, 5],
    ['new-password', ['recovery-account', 'recovery-method', 'code'], {}, 'recovery-slider', 4, 5],
    ['new-password', [], {}, 'recovery-link', 3, 4],
    ['change-password', [], {}, 'change-password', 2, 4],
    ['security-question', ['change-password'], {}, 'change-password', 2, 4],
    ['new-password', ['login', 'change-password', 'code'], {}, 'change-password', 3, 4],
    ['done', ['change-password'], {}, 'change-password', 4, 4],
    ['register', ['login'], {}, 'register', 1, 4],
    ['code', ['login', 'register'], {}, 'register', 3, 4],
    ['new-password', [], { isPaymentService: true }, 'payment-service', 2, 2],
  ])('on %s after %o with %o: %s', (kind, history, hints, id, step, steps) => {
    const found = findJourneyStep(kind, history, hints)
    expect(found).toMatchObject({ journey: { id }, step, steps })
  })

  it('is not told of other pages', () => {
    expect(findJourneyStep('other', ['login'])).toBeUndefined()
  })

  it('finds the step whose pages name this one, in every journey', () => {
    for (const { id, steps } of journeys) {
      expect(getJourney(id).steps).toBe(steps)
      expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length)
    }
  })
})

describe.each(['en', 'ru'])('the texts in %s', (language) => {
  const keys = readKeys(`locales/${language}.yml`)

  it('are there for each step, advice and dead end, and for nothing else', () => {
    const used = journeys.flatMap(({ id, steps, deadEnds }) => [
      `journey.${id}.title`,
      ...steps.map((step) => `journey.${id}.${step.id}`),
      ...steps.flatMap((step) => step.advice.map((advice) => `journey.advice.${advice}`)),
      ...deadEnds.map((deadEnd) => `journey.dead-end.${deadEnd}`),
    ])
    const wanted = new Set(used.map((key) => key.replaceAll('-', '_')))
    expect(keys.filter((key) => key.startsWith('journey.')).sort()).toEqual([...wanted].sort())
  })
})

/** The full keys of a file of nested texts, by its indentation. */
function readKeys(path: string): string[] {
  const parents: string[] = []
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', key, value] = /^( *)(\w+):(.*)$/.exec(line) ?? []
      if (key === undefined) return []
      parents.splice(indent.length / 2, Infinity, key)
      return value?.trim() === '' ? [] : [parents.join('.')]
    })
}
