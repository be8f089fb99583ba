import { expect, it } from 'vitest'
import { isNearAccount, isSameAccount, kindOfAccount } from '@/lib/diagnosis/accounts'

it.each([
  ['mira@mail.test', 'MIRA@mail.test ', true],
  ['mira@mail.test', 'mira@mail.tes', false],
  ['mi.ra@mail.test', 'mira@mail.test', false],
  ['+7 912 555-01-02', '89125550102', true],
  ['+7 (912) 555-01-02', '9125550102', true],
  ['9125550102', '9125550103', false],
  ['', '', false],
  ['cn1500123456', 'cn1500123456', true],
])('%s and %s are one account: %s', (a, b, isSame) => {
  expect(isSameAccount(a, b)).toBe(isSame)
  expect(isSameAccount(b, a)).toBe(isSame)
})

it.each([
  ['mira@mail.tset', 'mira@mail.test', true],
  ['mira', 'mira@mail.test', true],
  ['mira@box.test', 'mira@mail.test', true],
  ['leo@mail.test', 'mira@mail.test', false],
  ['mi', 'mira@mail.test', false],
  ['89125550103', '+7 912 555 01 02', true],
  ['89215550777', '+7 912 555 01 02', false],
])('%s is nearly %s: %s', (typed, saved, isNear) => {
  expect(isNearAccount(typed, saved)).toBe(isNear)
})

it.each([
  ['mira@mail.test', 'mail'],
  ['+7 912 555-01-02', 'phone'],
  ['cn1500123456', 'name'],
  ['mira', 'name'],
])('%s is a %s', (account, kind) => {
  expect(kindOfAccount(account)).toBe(kind)
})
