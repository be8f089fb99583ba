import { describe, expect, it } from 'vitest'
import { isForElsewhere, fewestBits, lengths, makeChosen, usualChoices, type MakerChoices } from '@/lib/password/maker'
import { checkRules } from '@/lib/password/rules'
import type { GeneratorStyle } from '@/lib/password/generate/styles'
import { wordListLanguages } from '@/lib/password/generate/word-lists'

const styles: readonly GeneratorStyle[] = ['random', 'memorable', 'words', 'phone', 'letters', 'digits']
const forStore = styles.filter((style) => !isForElsewhere(style))
const brokenMusts = (password: string) => checkRules(password).filter(({ level, ok }) => level === 'must' && !ok)

async function make(choices: Partial<MakerChoices>) {
  const made = await makeChosen({ ...usualChoices, ...choices })
  if (!made.ok) throw new Error(made.because)
  return made
}

it('makes 20 letters and digits of 119 bits when nothing is chosen', async () => {
  const made = await make({})

  expect(made.password).toMatch(/^[a-zA-Z0-9]{20}$/)
  expect(made).toMatchObject({ bits: expect.closeTo(119, 0), warnings: [] })
})

describe.each(forStore)('the style %s', (style) => {
  it.each(['least', 'usual', 'most'] as const)('keeps the store’s musts at its %s length', async (which) => {
    const { password } = await make({ style, length: lengths[style][which] })

    expect(password.length).toBeLessThanOrEqual(lengths[style][which])
    expect(brokenMusts(password)).toEqual([])
  })

  it('never falls below its floor, in any language, with or without look-alikes', async () => {
    for (const language of style === 'words' ? wordListLanguages : (['en'] as const)) {
      const { bits } = await make({ style, language, length: lengths[style].least })
      expect(bits, language).toBeGreaterThanOrEqual(fewestBits)
    }
  })
})

describe.each(styles.filter(isForElsewhere))('%s only', (style) => {
  it('breaks a must of the store, and says so', async () => {
    const { password, warnings } = await make({ style, length: lengths[style].usual })

    expect(brokenMusts(password)).not.toEqual([])
    expect(warnings).toEqual(['not-here'])
  })

  it('is called weak where it is', async () => {
    expect((await make({ style, length: lengths[style].least })).warnings).toEqual(['not-here', 'weak'])
  })
})

it.each<[string, Partial<MakerChoices>, string[]]>([
  ['more than 20 characters', { length: 21 }, ['too-long']],
  ['signs', { classes: { lower: true, upper: true, digits: true, signs: true } }, ['signs']],
])('warns that some versions of the store refuse %s', async (_, choices, warnings) => {
  expect((await make(choices)).warnings).toEqual(warnings)
})

it('takes at least as many of a kind as chosen, and no kind that was left out', async () => {
  const { password } = await make({
    length: 12,
    classes: { lower: false, upper: true, digits: true, signs: false },
    atLeast: { lower: 9, upper: 3, digits: 9, signs: 9 },
  })

  expect(password).toMatch(/^[A-Z0-9]{12}$/)
  expect(password.replace(/\D/g, '')).toHaveLength(9)
})

it('leaves out what looks alike', async () => {
  for (let round = 0; round < 20; round += 1) expect((await make({ lookAlikes: false })).password).not.toMatch(/[Il1|O0oQS5Z2B8]/)
})

it.each<[string, Partial<MakerChoices>]>([
  ['digits-needed', { classes: { lower: true, upper: true, digits: false, signs: false } }],
  ['letters-needed', { classes: { lower: false, upper: false, digits: true, signs: false } }],
  ['nothing-allowed', { classes: { lower: false, upper: false, digits: false, signs: false } }],
  ['too-short', { length: 10, atLeast: { lower: 5, upper: 5, digits: 5, signs: 0 } }],
])('says %s where the choices leave no password for the store', async (because, choices) => {
  expect(await makeChosen({ ...usualChoices, ...choices })).toEqual({ ok: false, because })
})
