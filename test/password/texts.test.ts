import { describe, expect, it } from 'vitest'
import type { GeneratorRefusal, GeneratorStyle } from '@/lib/password/generate'
import type { GuessTime } from '@/lib/password/strength/guess-time'
import type { PageRuleResult } from '@/lib/password/rules/page-rules'
import type { Idea, ReasonId } from '@/lib/password/strength/reasons'
import type { RuleId } from '@/lib/password/rules'
import { readMessages } from '../support/messages'

// Objects, because the compiler then misses no id, and knows none that is no more.
const rule: Record<RuleId | PageRuleResult['id'], true> = {
  'min-length': true,
  'latin-letters': true,
  digits: true,
  'two-kinds': true,
  'no-spaces': true,
  'same-twice': true,
  'not-earlier': true,
  signs: true,
  'max-length': true,
  'not-a-date': true,
  'not-a-name': true,
  'not-a-run': true,
  'not-the-account': true,
  'page-min-length': true,
  'page-max-length': true,
  'page-required': true,
  'page-allowed': true,
  'page-max-consecutive': true,
}
const reason: Record<ReasonId, true> = {
  empty: true,
  short: true,
  'common-password': true,
  word: true,
  name: true,
  'family-name': true,
  city: true,
  store: true,
  account: true,
  'other-layout': true,
  'keyboard-run': true,
  sequence: true,
  repeat: true,
  date: true,
  year: true,
  'phone-number': true,
  'few-digits': true,
  'digits-only': true,
  sign: true,
  'look-alike-signs': true,
  backwards: true,
}
const idea: Record<Idea, true> = { 'make-one': true, 'nothing-of-yours': true, 'no-known-words': true, 'no-runs': true, longer: true }
const style: Record<GeneratorStyle, true> = { random: true, memorable: true, words: true, letters: true, digits: true, phone: true }
const refusal: Record<GeneratorRefusal, true> = {
  'bad-options': true,
  'rules-unreadable': true,
  'nothing-allowed': true,
  'letters-needed': true,
  'digits-needed': true,
  'signs-needed': true,
  'too-short': true,
  'too-long': true,
  contradictory: true,
  'too-complex': true,
  'no-words': true,
}
const attack: Record<GuessTime['attack'], true> = { 'stolen-list': true }
const time: Record<Extract<GuessTime['unit'], 'moment' | 'ages'>, true> = { moment: true, ages: true }
const level = { score0: true, score1: true, score2: true, score3: true, score4: true }

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  const messages = readMessages(language)

  it.each(Object.entries({ rule, reason, idea, style, refusal, attack, time, level }))(
    'each %s has its text, and there is no text for another',
    (area, ids) => {
      const keys = Object.keys(messages).filter((key) => key.startsWith(`password_${area}_`))
      expect(keys.toSorted()).toEqual(
        Object.keys(ids)
          .map((id) => `password_${area}_${id.replaceAll('-', '_')}`)
          .toSorted(),
      )
      for (const key of keys) expect(messages[key]?.length).toBeGreaterThan(2)
    },
  )

  it('has a place for what is told', () => {
    for (const id of ['madeOf', 'easyParts']) expect(messages[`password_${id}`]).toContain('{parts}')
    expect(messages.password_attack_stolen_list).toContain('{time}')
    expect(messages.password_rule_page_required).toContain('{characters}')
    for (const id of ['page_min_length', 'page_max_length', 'page_max_consecutive'])
      expect(messages[`password_rule_${id}`]).toContain('{count}')
  })
})
