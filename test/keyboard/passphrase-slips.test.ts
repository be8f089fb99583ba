import { describe, expect, it } from 'vitest'
import { findPassphraseSlips, type PassphraseSlip } from '@/lib/keyboard/passphrase-slips'

describe('a refused passphrase', () => {
  it.each<[string, readonly string[], PassphraseSlip, string]>([
    ['cORRECT HORSE', [], 'caps-lock', 'Correct horse'],
    ['сщккусе рщкыу', [], 'layout', 'correct horse'],
    ['ghfdbkmyfz kjiflm', ['en-US', 'ru-RU', 'ru'], 'layout', 'правильная лошадь'],
    ['ghfdbkmyf', ['uk'], 'layout', 'правильна'],
    [' correct horse\n', ['en'], 'spaces', 'correct horse'],
  ])('%j (languages %j) may be %s for %j', (typed, languages, slip, meant) => {
    expect(findPassphraseSlips(typed, languages)).toContainEqual({ slip, meant })
  })

  it('is read in few ways, each once and none as it was typed', () => {
    const found = findPassphraseSlips('correct Horse 7', ['en', 'ru', 'uk', 'be', 'el', 'he', 'fr'])

    expect(found.length).toBeLessThanOrEqual(5)
    expect(new Set(found.map(({ meant }) => meant)).size).toBe(found.length)
    expect(found.map(({ meant }) => meant)).not.toContain('correct Horse 7')
  })

  it.each(['', ' ', '\ud800', '\u0000', 'x'.repeat(10_000), '1234'])('gives nothing empty and throws nothing', (typed) => {
    expect(findPassphraseSlips(typed, ['ru', '', 'x-klingon']).map(({ meant }) => meant)).not.toContain('')
  })
})
