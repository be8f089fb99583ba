import { expect, it } from 'vitest'
import { findUnmasked, isPhone, matchesMask } from '@/lib/hub/codes/masked-address'

it.each([
  ['he•••a@mail.example', 'helena@mail.example', true],
  ['h***@mail.example', 'helena@mail.example', true],
  ['HE**A@Mail.example', 'helena@mail.example', true],
  ['he…@mail.example', 'helena@mail.example', true],
  ['he***a@m***.example', 'helena@mail.example', true],
  ['he•••a@mail.example', 'ivan@mail.example', false],
  ['he•••a@mail.example', 'helena@post.example', false],
  ['helena@mail.example', 'helena@mail.example', true],
  ['+7 ***', 'helena@mail.example', undefined],
])('%s may hide %s: %s', (mask, address, fits) => {
  expect(matchesMask(mask, address)).toBe(fits)
})

it.each([
  ['+7 *** *** 12 34', true],
  ['he•••a@mail.example', false],
  ['your phone', false],
])('%s is a phone: %s', (sentTo, phone) => {
  expect(isPhone(sentTo)).toBe(phone)
})

it.each([
  ['helena@mail.test', 'marius@mail.test', 'helena@mail.test'],
  ['alexxa@mail.test', undefined, 'alexxa@mail.test'],
  [undefined, 'helena@mail.test', 'helena@mail.test'],
  ['he•••a@mail.test', 'helena@mail.test', 'helena@mail.test'],
  ['he***a@mail.test', 'marius@mail.test', undefined],
  ['he***a@mail.test', undefined, undefined],
  ['+46 7** *** 12', 'helena@mail.test', 'helena@mail.test'],
])('an account shown as %s, %s being known, is %s', (shown, known, account) => {
  expect(findUnmasked(shown, known)).toBe(account)
})
