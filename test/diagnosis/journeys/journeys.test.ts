import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { getJourney, journeys } from '@/lib/diagnosis/journeys/journeys'

it('has steps of different names in each journey', () => {
  for (const { id, steps } of journeys) {
    expect(getJourney(id).steps).toBe(steps)
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length)
  }
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
