import { array, assert, boolean, constant, constantFrom, integer, oneof, option, property, record, string } from 'fast-check'
import { expect, it } from 'vitest'
import { diagnose, type SavedAccount } from '@/lib/diagnosis/diagnose'

const site = constantFrom('aliexpress' as const, 'alibaba' as const, 'aliexpress-ru' as const, 'alipay' as const)
const text = oneof(
  string({ maxLength: 12 }),
  string({ unit: 'binary', maxLength: 40 }),
  string({ unit: constantFrom('a', 'A', '1', ' ', 'ф', 'ㅂ', 'あ', '´', '\ud83d', '\u0301', 'ﻻ'), maxLength: 12 }),
  constantFrom('Kotenok58', 'kotenok58', 'Лщеутщл58', 'mira@mail.test', 'mira@mail.tset'),
)
const account = oneof(
  record({ account: text, site, signInWith: constant('password' as const), password: text, previous: array(text, { maxLength: 3 }) }),
  record({ account: text, site, signInWith: constantFrom('google' as const, 'vk' as const) }),
)
const page = record({
  errorText: option(text, { nil: undefined }),
  captcha: constantFrom('absent' as const, 'solved' as const, 'unsolved' as const, undefined),
  httpStatus: option(integer(), { nil: undefined }),
  scriptsBlocked: boolean(),
  tooManyTries: boolean(),
})
const attempt = record({
  site,
  typed: text,
  account: option(text, { nil: undefined }),
  capsLock: option(boolean(), { nil: undefined }),
  keyboardLayout: option(text, { nil: undefined }),
  online: boolean(),
  page: option(page, { nil: undefined }),
  saved: option(array(account, { maxLength: 6 }), { nil: undefined }),
})

it('never throws, names no cause twice, and is certain only of saved passwords', () => {
  assert(
    property(attempt, (attempt) => {
      const found = diagnose(attempt)
      expect(new Set(found.map(({ cause }) => cause)).size).toBe(found.length)
      const passwords = (attempt.saved ?? []).flatMap((entry) => (entry.signInWith === 'password' ? [entry.password] : []))
      for (const { certainty, intended } of found) {
        if (certainty === 'certain' && intended !== undefined) expect(passwords).toContain(intended)
      }
    }),
    { numRuns: 2000 },
  )
})

it('says nothing against the saved password of the account, whatever else is saved', () => {
  assert(
    property(attempt, string({ minLength: 1, maxLength: 20 }), (attempt, password) => {
      const own: SavedAccount = { account: 'own@mail.test', site: attempt.site, signInWith: 'password', password, previous: [] }
      const saved = [...(attempt.saved ?? []), own]
      expect(diagnose({ ...attempt, typed: password, account: own.account, saved, online: true, page: undefined })).toEqual([])
    }),
    { numRuns: 2000 },
  )
})
